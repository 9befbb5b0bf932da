#include "ui/timeline/lane_actions.h"

#include "ui/timeline/panel_action.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace dateline::timelinepanel {

using namespace Qt::StringLiterals;
using viewmodels::LaneGrouping;

LaneActions::LaneActions(QWidget& panel, QWidget& view)
    : QObject(&panel), m_panel(panel), m_view(view), m_menu(new QMenu(tr("Lanes"), &panel))
{
    add(LaneGrouping::None, u"timeline.without-lanes"_s, tr("&Without lanes"), tr("All events together (N)"),
        Qt::Key_N);
    add(LaneGrouping::People, u"timeline.lanes-by-person"_s, tr("Lanes &by person"),
        tr("A lane for each person (P)"), Qt::Key_P);
    add(LaneGrouping::Places, u"timeline.lanes-by-place"_s, tr("Lanes by pl&ace"),
        tr("A lane for each place (L)"), Qt::Key_L);
    add(LaneGrouping::Organizations, u"timeline.lanes-by-organization"_s, tr("Lanes by organization"),
        tr("A lane for each organization (G)"), Qt::Key_G);
    add(LaneGrouping::Groups, u"timeline.lanes-by-group"_s, tr("Lanes by group"),
        tr("A lane for each group"));
    add(LaneGrouping::Events, u"timeline.lanes-by-named-event"_s, tr("Lanes by named event"),
        tr("A lane for each event that has a name of its own"));
    add(LaneGrouping::Works, u"timeline.lanes-by-work"_s, tr("Lanes by work"), tr("A lane for each work"));
    add(LaneGrouping::Articles, u"timeline.lanes-by-article"_s, tr("Lanes by article"),
        tr("A lane for each article (R)"), Qt::Key_R);
    add(LaneGrouping::Sources, u"timeline.lanes-by-publication"_s, tr("Lanes by publication"),
        tr("A lane for each publication (U)"), Qt::Key_U);
    add(LaneGrouping::Chosen, u"timeline.lanes-of-chosen-entities"_s, tr("Lanes of chosen entities"),
        tr("A lane for each entity that you have given one"));
    makeChoice();
    auto* group = new QActionGroup(this);
    for (const auto& [grouping, action] : m_actions)
        group->addAction(action);
    follow();
}

void LaneActions::add(LaneGrouping grouping, const QString& name, const QString& text, const QString& tip,
                      const QKeySequence& key)
{
    const QList<QKeySequence> keys = key.isEmpty() ? QList<QKeySequence>() : QList{key};
    QAction* action = addPanelAction(m_panel, m_view, {name, text, text, tip}, keys);
    action->setCheckable(true);
    m_menu->addAction(action);
    m_actions[grouping] = action;
    connect(action, &QAction::triggered, this, [this, grouping] { setGrouping(grouping); });
}

void LaneActions::makeChoice()
{
    m_menu->addSeparator();
    m_ofSelected = addPanelAction(
        m_panel, m_view,
        {u"timeline.lane-of-the-selection"_s, tr("Lane of the selected entity"), tr("Its lane"),
         tr("Give the selected entity, and the compared one, a lane, or take it away (B)")},
        {QKeySequence(Qt::Key_B)});
    m_ofSelected->setCheckable(true);
    m_remove = addPanelAction(m_panel, m_view,
                              {u"timeline.remove-chosen-lanes"_s, tr("Remove chosen lanes"), tr("Remove"),
                               tr("Take the lanes of all chosen entities away")},
                              {});
    m_menu->addActions({m_ofSelected, m_remove});
    connect(m_ofSelected, &QAction::triggered, this, &LaneActions::toggleSelected);
    connect(m_remove, &QAction::triggered, this, &LaneActions::removeChosen);
}

bool LaneActions::haveLanes(const QList<article::EntityKey>& entities) const
{
    return m_grouping == LaneGrouping::Chosen && !entities.isEmpty() &&
           std::ranges::all_of(entities, [this](const auto& each) { return m_chosen.contains(each); });
}

/// Where other lanes are on show those of an earlier choice come back with it.
void LaneActions::toggleSelected()
{
    QList<article::EntityKey> chosen = m_chosen;
    const bool isRemoving = haveLanes(m_selected);
    for (const article::EntityKey& entity : m_selected) {
        if (isRemoving)
            chosen.removeOne(entity);
        else if (!chosen.contains(entity))
            chosen.append(entity);
    }
    m_chosen = chosen;
    m_grouping = chosen.isEmpty() ? LaneGrouping::None : LaneGrouping::Chosen;
    follow();
    Q_EMIT changed();
}

void LaneActions::removeChosen()
{
    m_chosen.clear();
    if (m_grouping == LaneGrouping::Chosen)
        m_grouping = LaneGrouping::None;
    follow();
    Q_EMIT changed();
}

void LaneActions::setChosen(const QList<article::EntityKey>& entities)
{
    if (m_chosen == entities)
        return;
    m_chosen = entities;
    follow();
    if (m_grouping == LaneGrouping::Chosen)
        Q_EMIT changed();
}

void LaneActions::setSelected(const QList<article::EntityKey>& entities)
{
    m_selected = entities;
    follow();
}

void LaneActions::setGrouping(LaneGrouping grouping)
{
    const bool isOther = m_grouping != grouping;
    m_grouping = grouping;
    follow();
    if (isOther)
        Q_EMIT changed();
}

void LaneActions::setPossible(bool hasEvents, bool hasArticles)
{
    m_hasEvents = hasEvents;
    m_hasArticles = hasArticles;
    follow();
}

void LaneActions::follow()
{
    m_actions.at(m_grouping)->setChecked(true);
    for (const auto& [grouping, action] : m_actions) {
        const bool isOfArticles = grouping == LaneGrouping::Articles || grouping == LaneGrouping::Sources;
        const bool isPossible =
            grouping == LaneGrouping::Chosen ? !m_chosen.isEmpty() : m_hasArticles || !isOfArticles;
        action->setEnabled(m_hasEvents && isPossible);
    }
    m_ofSelected->setEnabled(m_hasEvents && !m_selected.isEmpty());
    m_ofSelected->setChecked(haveLanes(m_selected));
    m_remove->setEnabled(!m_chosen.isEmpty());
}

QToolButton* LaneActions::makeButton() const
{
    QToolButton* button =
        menuButton(*m_menu, tr("Lanes by kind of entity, article or publication, or of chosen entities"));
    button->setText(m_menu->title());
    return button;
}

} // namespace dateline::timelinepanel
