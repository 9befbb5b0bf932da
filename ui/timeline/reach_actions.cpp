#include "ui/timeline/reach_actions.h"

#include "ui/timeline/panel_action.h"
#include "ui/viewmodels/timeline_scope.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QToolButton>

namespace dateline::timelinepanel {

using namespace Qt::StringLiterals;
using viewmodels::TimelineReach;
using viewmodels::TimelineScope;

ReachActions::ReachActions(TimelineScope& scope, QWidget& panel, QWidget& view)
    : QObject(&panel), m_scope(scope), m_panel(panel), m_view(view), m_menu(new QMenu(&panel))
{
    add(TimelineReach::Article, u"timeline.of-this-article"_s, tr("Timeline of t&his article"),
        tr("This article"), tr("The events of the open article (T)"), Qt::Key_T);
    add(TimelineReach::Selection, u"timeline.of-the-selection"_s, tr("Timeline of the &selection"),
        tr("Selection"), tr("The events of the articles that are selected in the list (S)"), Qt::Key_S);
    add(TimelineReach::Library, u"timeline.of-all-listed-articles"_s, tr("Timeline of all listed arti&cles"),
        tr("Library"),
        tr("The events of all articles in the list: of the library, or of what a search has found (A)"),
        Qt::Key_A);
    auto* group = new QActionGroup(this);
    for (const auto& [reach, action] : m_actions)
        group->addAction(action);
    connect(&scope, &TimelineScope::reachChanged, this, &ReachActions::follow);
    follow();
}

void ReachActions::add(TimelineReach reach, const QString& name, const QString& text,
                       const QString& shortText, const QString& tip, Qt::Key key)
{
    QAction* action = addPanelAction(m_panel, m_view, {name, text, shortText, tip}, {QKeySequence(key)});
    action->setCheckable(true);
    action->setVisible(m_scope.hasLibrary());
    m_menu->addAction(action);
    m_actions[reach] = action;
    connect(action, &QAction::triggered, this, [this, reach] { Q_EMIT chosen(reach); });
}

void ReachActions::follow()
{
    QAction* action = m_actions.at(m_scope.reach());
    action->setChecked(true);
    if (m_button == nullptr)
        return;
    m_button->setText(action->iconText());
    m_button->setAccessibleName(tr("Whose events: %1").arg(action->iconText()));
}

QList<QAction*> ReachActions::all() const
{
    QList<QAction*> actions;
    for (const auto& [reach, action] : m_actions)
        actions.append(action);
    return actions;
}

QToolButton* ReachActions::makeButton()
{
    m_button = menuButton(*m_menu, tr("Whose events the timeline shows"));
    if (!m_scope.hasLibrary())
        m_button->hide();
    follow();
    return m_button;
}

} // namespace dateline::timelinepanel
