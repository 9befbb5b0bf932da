#include "ui/shell/status_line.h"

#include "ui/shell/reading_place.h"
#include "ui/shell/sureness_slider.h"
#include "ui/shell/work_status.h"
#include "ui/viewmodels/edit_history.h"
#include "ui/viewmodels/import_desk.h"
#include "ui/viewmodels/library_care.h"
#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/reanalysis_desk.h"
#include "ui/viewmodels/sureness_words.h"
#include "ui/viewmodels/word_list_desk.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace dateline::shell {

using viewmodels::ReadingSession;

namespace {

constexpr int messageMs = 15000;

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

StatusLine::StatusLine(const Services& services, QWidget* parent)
    : QStatusBar(parent)
    , m_services(services)
    , m_message(plainLabel(this))
    , m_details(new QToolButton(this))
    , m_selection(plainLabel(this))
    , m_counts(plainLabel(this))
    , m_sureness(new SurenessSlider(services.reading, this))
    , m_fade(new QTimer(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(isRightToLeft() ? 10 : 0, 0, isRightToLeft() ? 0 : 10, 0);
    m_message->setAccessibleName(tr("Message"));
    m_message->setMinimumWidth(1); // a long sentence is cut rather than widening the window
    m_details->setText(tr("Details…"));
    m_details->setAutoRaise(true);
    m_details->hide();
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_counts->setMinimumWidth(1);
    auto* left = new QWidget(this);
    left->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // the counts are cut after the message
    auto* layout = new QHBoxLayout(left);
    layout->setContentsMargins(10, 0, 0, 0);
    layout->addWidget(m_message);
    layout->addWidget(m_details);
    layout->addStretch();
    addWidget(left, 1);
    addPermanentWidget(m_selection);
    addPermanentWidget(m_counts);
    addPermanentWidget(m_sureness);
    watch(services.imports);
    watch(services.reanalysis);
    watch(services.care);
    watch(services.words);
    watch(services.history);
    m_fade->setObjectName(QStringLiteral("fade"));
    m_fade->setSingleShot(true);
    m_fade->setInterval(messageMs);
    connect(m_fade, &QTimer::timeout, this, [this] { say({}); });
    connect(m_details, &QToolButton::clicked, this, &StatusLine::detailsRequested);
    connect(&services.reading, &ReadingSession::articleChanged, this, &StatusLine::showReading);
    connect(&services.reading, &ReadingSession::entitySelectionChanged, this, &StatusLine::showReading);
}

void StatusLine::watch(viewmodels::LongWork& work)
{
    auto* status = new WorkStatus(work, this);
    addPermanentWidget(status);
    connect(status, &WorkStatus::canStopChanged, this, &StatusLine::worksChanged);
    m_works.prepend(status);
}

void StatusLine::say(const QString& sentence, bool offersDetails)
{
    m_message->setText(sentence);
    m_message->setToolTip(sentence.toHtmlEscaped());
    m_details->setVisible(offersDetails);
    if (sentence.isEmpty() || offersDetails)
        m_fade->stop();
    else
        m_fade->start();
}

QString StatusLine::said() const
{
    return m_message->text();
}

QList<QAction*> StatusLine::surenessActions() const
{
    return m_sureness->actions();
}

WorkStatus* StatusLine::front() const
{
    const auto found = std::ranges::find_if(m_works, &WorkStatus::canStop);
    return found == m_works.end() ? nullptr : *found;
}

QString StatusLine::stopWords() const
{
    const WorkStatus* work = front();
    return work ? work->work().stopWords() : QString();
}

void StatusLine::stopFront()
{
    if (WorkStatus* work = front())
        work->stop();
}

void StatusLine::setKeyOf(const QAction& action)
{
    for (WorkStatus* work : m_works)
        work->setKeyOf(action);
}

void StatusLine::showReading()
{
    m_selection->setText(selectionWords(m_services.reading));
    m_counts->setText(articleWords(m_services.reading));
    m_counts->setToolTip(viewmodels::hiddenDetails(m_services.reading.hidden()));
}

} // namespace dateline::shell
