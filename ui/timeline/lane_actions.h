#pragma once

#include "ui/viewmodels/timeline_lanes.h"

#include <QObject>

#include <map>

class QAction;
class QMenu;
class QToolButton;
class QWidget;

namespace dateline::timelinepanel {

/// The choice of lanes: none, by person, by place, by organization, and on a timeline of several articles by
/// article and by publication. Belongs to the panel.
class LaneActions final : public QObject
{
    Q_OBJECT

public:
    /// Keys work in the view.
    LaneActions(QWidget& panel, QWidget& view);

    void setGrouping(viewmodels::LaneGrouping grouping);
    viewmodels::LaneGrouping grouping() const { return m_grouping; }
    /// There are events to put in lanes, perhaps of several articles.
    void setPossible(bool hasEvents, bool hasArticles);
    /// A button that offers them all; the caller owns it.
    QToolButton* makeButton() const;

Q_SIGNALS:
    void changed();

private:
    void add(viewmodels::LaneGrouping grouping, const QString& name, const QString& text, const QString& tip,
             Qt::Key key);

    QWidget& m_panel;
    QWidget& m_view;
    viewmodels::LaneGrouping m_grouping = viewmodels::LaneGrouping::None;
    std::map<viewmodels::LaneGrouping, QAction*> m_actions;
    QMenu* m_menu;
};

} // namespace dateline::timelinepanel
