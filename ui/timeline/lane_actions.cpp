#include "ui/timeline/lane_actions.h"

#include "ui/timeline/panel_action.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QToolButton>

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
    add(LaneGrouping::Articles, u"timeline.lanes-by-article"_s, tr("Lanes by article"),
        tr("A lane for each article (R)"), Qt::Key_R);
    add(LaneGrouping::Sources, u"timeline.lanes-by-publication"_s, tr("Lanes by publication"),
        tr("A lane for each publication (U)"), Qt::Key_U);
    auto* group = new QActionGroup(this);
    for (const auto& [grouping, action] : m_actions)
        group->addAction(action);
    m_actions.at(m_grouping)->setChecked(true);
}

void LaneActions::add(LaneGrouping grouping, const QString& name, const QString& text, const QString& tip,
                      Qt::Key key)
{
    QAction* action = addPanelAction(m_panel, m_view, {name, text, text, tip}, {QKeySequence(key)});
    action->setCheckable(true);
    m_menu->addAction(action);
    m_actions[grouping] = action;
    connect(action, &QAction::triggered, this, [this, grouping] { setGrouping(grouping); });
}

void LaneActions::setGrouping(LaneGrouping grouping)
{
    m_actions.at(grouping)->setChecked(true);
    if (m_grouping == grouping)
        return;
    m_grouping = grouping;
    Q_EMIT changed();
}

void LaneActions::setPossible(bool hasEvents, bool hasArticles)
{
    for (const auto& [grouping, action] : m_actions) {
        const bool isOfArticles = grouping == LaneGrouping::Articles || grouping == LaneGrouping::Sources;
        action->setEnabled(hasEvents && (hasArticles || !isOfArticles));
    }
}

QToolButton* LaneActions::makeButton() const
{
    QToolButton* button =
        menuButton(*m_menu, tr("Lanes by person, place, organization, article or publication"));
    button->setText(m_menu->title());
    return button;
}

} // namespace dateline::timelinepanel
