#include "ui/timeline/clock_actions.h"

#include "ui/timeline/panel_action.h"
#include "ui/viewmodels/timeline_scope.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QToolButton>

namespace dateline::timelinepanel {

using namespace Qt::StringLiterals;
using article::EventClock;
using viewmodels::TimelineOptions;
using viewmodels::TimelineScope;

ClockActions::ClockActions(TimelineScope& scope, QWidget& panel, QWidget& view)
    : QObject(&panel), m_scope(scope), m_panel(panel), m_view(view), m_menu(new QMenu(&panel))
{
    add(EventClock::Happened, u"timeline.when-it-happened"_s, tr("When it happened"), tr("Happened"),
        tr("Each event stands on the days on which it happened (W)"), Qt::Key_W);
    add(EventClock::Reported, u"timeline.when-it-was-reported"_s, tr("When it was reported"), tr("Reported"),
        tr("Each event stands on the day on which its article was published (E)"), Qt::Key_E);
    auto* group = new QActionGroup(this);
    for (const auto& [clock, action] : m_actions)
        group->addAction(action);
    connect(&scope, &TimelineScope::optionsChanged, this, &ClockActions::follow);
    follow();
}

void ClockActions::add(EventClock clock, const QString& name, const QString& text, const QString& shortText,
                       const QString& tip, Qt::Key key)
{
    QAction* action = addPanelAction(m_panel, m_view, {name, text, shortText, tip}, {QKeySequence(key)});
    action->setCheckable(true);
    m_menu->addAction(action);
    m_actions[clock] = action;
    connect(action, &QAction::triggered, this, [this, clock] { choose(clock); });
}

void ClockActions::setPossible(bool hasEvents)
{
    for (const auto& [clock, action] : m_actions)
        action->setEnabled(hasEvents);
}

void ClockActions::choose(EventClock clock)
{
    TimelineOptions options = m_scope.options();
    options.clock = clock;
    m_scope.setOptions(options);
}

void ClockActions::follow()
{
    QAction* action = m_actions.at(m_scope.options().clock);
    action->setChecked(true);
    if (m_button == nullptr)
        return;
    m_button->setText(action->iconText());
    m_button->setAccessibleName(tr("By which day: %1", "When it happened").arg(action->text()));
}

QToolButton* ClockActions::makeButton()
{
    m_button = menuButton(*m_menu, tr("By which day the events stand on the timeline"));
    follow();
    return m_button;
}

} // namespace dateline::timelinepanel
