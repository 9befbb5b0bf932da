#include "ui/shell/sureness_slider.h"

#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/sureness_words.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>

#include <algorithm>

namespace dateline::shell {

using namespace Qt::StringLiterals;
using article::SurenessLimit;
using viewmodels::ReadingSession;

namespace {

constexpr int sliderWidth = 96;
/// Percents: what the slider stops at, and what an action goes by.
constexpr int notch = 5;
constexpr int step = 10;

} // namespace

SurenessSlider::SurenessSlider(ReadingSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_label(new QLabel), m_slider(new QSlider(Qt::Horizontal))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setForegroundRole(QPalette::PlaceholderText);
    m_label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_slider->setRange(0, SurenessLimit::most);
    m_slider->setSingleStep(notch);
    m_slider->setPageStep(step);
    m_slider->setFixedWidth(sliderWidth);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addSpacing(4);
    layout->addWidget(m_label);
    layout->addWidget(m_slider);
    makeActions();
    makeRoom();
    connect(m_slider, &QSlider::valueChanged, this, &SurenessSlider::moveTo);
    connect(&session, &ReadingSession::surenessChanged, this, &SurenessSlider::follow);
    connect(&session, &ReadingSession::articleChanged, this, &SurenessSlider::follow);
    follow();
}

void SurenessSlider::makeActions()
{
    m_more = makeAction(u"view.hide-more-of-what-is-doubtful"_s, tr("&Hide more of what is doubtful"),
                        tr("Show only findings that are surer than now, in all panels"), step);
    m_more->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    m_less = makeAction(u"view.hide-less-of-what-is-doubtful"_s, tr("Hide less of what is dou&btful"),
                        tr("Show findings that are less sure than now, too, in all panels"), -step);
    m_less->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    m_all =
        makeAction(u"view.show-everything"_s, tr("Show e&verything"),
                   tr("Show all findings in all panels, however doubtful they are"), -SurenessLimit::most);
    m_all->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
}

QAction* SurenessSlider::makeAction(const QString& name, const QString& text, const QString& tip,
                                    int percents)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setStatusTip(tip);
    connect(action, &QAction::triggered, this,
            [this, percents] { moveTo(m_session.sureness().percent() + percents); });
    return action;
}

/// Few steps are enough, and each sifts all that is shown.
void SurenessSlider::moveTo(int percent)
{
    const int kept = std::clamp(percent, 0, SurenessLimit::most);
    m_session.setSureness(SurenessLimit((kept + notch / 2) / notch * notch));
    follow(); // the slider stood between two notches
}

void SurenessSlider::follow()
{
    const SurenessLimit limit = m_session.sureness();
    m_slider->setValue(limit.percent());
    m_label->setText(viewmodels::surenessLabel(limit));
    const QString words = viewmodels::surenessWords(limit);
    const QString details = viewmodels::hiddenDetails(m_session.hidden());
    const QString hidden =
        details.isEmpty() ? QString() : tr("Hidden: %1", "2 entities, 1 event").arg(details);
    m_slider->setAccessibleName(words);
    m_slider->setAccessibleDescription(hidden);
    setToolTip(hidden.isEmpty() ? words : words + u'\n' + hidden);
    m_more->setEnabled(!limit.showsReadersAlone());
    m_less->setEnabled(!limit.showsAll());
    m_all->setEnabled(!limit.showsAll());
}

/// The label has room for its longest words, so that the slider stays where it is.
void SurenessSlider::makeRoom()
{
    int longest = 0;
    for (const int percent : {0, SurenessLimit::most - notch, SurenessLimit::most})
        longest = std::max(longest, m_label->fontMetrics().horizontalAdvance(
                                        viewmodels::surenessLabel(SurenessLimit(percent))));
    m_label->setMinimumWidth(longest);
}

void SurenessSlider::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        makeRoom();
}

} // namespace dateline::shell
