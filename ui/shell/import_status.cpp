#include "ui/shell/import_status.h"

#include "ui/viewmodels/command.h"
#include "ui/viewmodels/import_desk.h"
#include "ui/viewmodels/number_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace dateline::shell {

using namespace Qt::StringLiterals;
using viewmodels::ImportDesk;

namespace {

constexpr int nameWidth = 200;
constexpr int barWidth = 120;

} // namespace

ImportStatus::ImportStatus(ImportDesk& imports, QWidget* parent)
    : QWidget(parent)
    , m_imports(imports)
    , m_what(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    m_bar->setFixedWidth(barWidth);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Import"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoRaise(true);
    m_cancel->setToolTip(tr("Stop importing; what is imported stays"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_what, m_bar, m_cancel})
        layout->addWidget(part);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    hide();
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QToolButton::clicked, this, &ImportStatus::stop);
    connect(&imports, &ImportDesk::started, this, &ImportStatus::update);
    connect(&imports, &ImportDesk::started, this, &ImportStatus::canStopChanged);
    connect(&imports, &ImportDesk::progressed, this, &ImportStatus::update);
    connect(&imports, &ImportDesk::finished, this, &ImportStatus::update);
}

void ImportStatus::update()
{
    if (!m_imports.isBusy()) {
        m_patience.stop();
        hide();
        m_cancel->setEnabled(true);
        m_isStopping = false;
        Q_EMIT canStopChanged();
        return;
    }
    if (isHidden() && !m_patience.isActive())
        m_patience.start();
    const base::Progress progress = m_imports.progress();
    m_bar->setRange(0, static_cast<int>(progress.total));
    m_bar->setValue(static_cast<int>(progress.done));
    const QLocale locale = viewmodels::interfaceLocale();
    const QString counts =
        progress.total > 0
            ? tr("Importing %1 of %2").arg(locale.toString(progress.done), locale.toString(progress.total))
            : tr("Importing");
    const QString what = progress.what.section(u'/', -1);
    m_what->setText(
        what.isEmpty() ? counts
                       : u"%1: %2"_s.arg(counts, fontMetrics().elidedText(what, Qt::ElideMiddle, nameWidth)));
    m_what->setToolTip(progress.what.toHtmlEscaped());
}

bool ImportStatus::canStop() const
{
    return m_imports.isBusy() && !m_isStopping;
}

void ImportStatus::stop()
{
    m_isStopping = true;
    m_cancel->setEnabled(false);
    m_imports.cancel();
    Q_EMIT canStopChanged();
}

void ImportStatus::setKeyOf(const QAction& action)
{
    connect(&action, &QAction::changed, this, [this, &action] { sayKey(action); }); // it can get another key
    sayKey(action);
}

void ImportStatus::sayKey(const QAction& action)
{
    const QString tip = tr("Stop importing; what is imported stays");
    const QString keys = viewmodels::keyWords(action.shortcuts());
    m_cancel->setToolTip(keys.isEmpty() ? tip : tr("%1 (%2)", "a tip and its key").arg(tip, keys));
}

} // namespace dateline::shell
