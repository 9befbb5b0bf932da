#include "ui/shell/work_status.h"

#include "ui/viewmodels/command.h"
#include "ui/viewmodels/long_work.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace dateline::shell {

using namespace Qt::StringLiterals;
using viewmodels::LongWork;

namespace {

constexpr int nameWidth = 200;
constexpr int barWidth = 120;

} // namespace

WorkStatus::WorkStatus(LongWork& work, QWidget* parent)
    : QWidget(parent)
    , m_work(work)
    , m_what(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    m_bar->setFixedWidth(barWidth);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(work.name());
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoRaise(true);
    m_cancel->setToolTip(work.stopTip());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_what, m_bar, m_cancel})
        layout->addWidget(part);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    hide();
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QToolButton::clicked, this, &WorkStatus::stop);
    connect(&work, &LongWork::started, this, [this] { setStopping(false); }); // also while another part ends
    connect(&work, &LongWork::started, this, &WorkStatus::update);
    connect(&work, &LongWork::progressed, this, &WorkStatus::update);
    connect(&work, &LongWork::ended, this, &WorkStatus::update);
}

void WorkStatus::update()
{
    if (!m_work.isBusy()) {
        m_patience.stop();
        hide();
        setStopping(false);
        return;
    }
    if (isHidden() && !m_patience.isActive())
        m_patience.start();
    const base::Progress progress = m_work.progress();
    m_bar->setRange(0, static_cast<int>(progress.total));
    m_bar->setValue(static_cast<int>(progress.done));
    const QString state = m_work.state();
    const QString what = progress.what.section(u'/', -1);
    m_what->setText(what.isEmpty()
                        ? state
                        : u"%1: %2"_s.arg(state, fontMetrics().elidedText(what, Qt::ElideMiddle, nameWidth)));
    m_what->setToolTip(progress.what.toHtmlEscaped());
}

bool WorkStatus::canStop() const
{
    return m_work.isBusy() && !m_isStopping;
}

void WorkStatus::stop()
{
    setStopping(true);
    m_work.cancel();
}

void WorkStatus::setStopping(bool isStopping)
{
    m_isStopping = isStopping;
    m_cancel->setEnabled(!isStopping);
    Q_EMIT canStopChanged();
}

void WorkStatus::setKeyOf(const QAction& action)
{
    connect(&action, &QAction::changed, this, [this, &action] { sayKey(action); }); // it can get another key
    sayKey(action);
}

void WorkStatus::sayKey(const QAction& action)
{
    m_cancel->setToolTip(viewmodels::withKeys(m_work.stopTip(), action));
}

} // namespace dateline::shell
