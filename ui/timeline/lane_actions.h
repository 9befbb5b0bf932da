#pragma once

#include "ui/viewmodels/timeline_lanes.h"

#include <QKeySequence>
#include <QObject>

#include <map>

class QAction;
class QMenu;
class QToolButton;
class QWidget;

namespace dateline::timelinepanel {

/// The choice of lanes: none, by each type of entity, on a timeline of several articles by article and by
/// publication, or of entities that the reader picks one after the other. Belongs to the panel.
class LaneActions final : public QObject
{
    Q_OBJECT

public:
    /// Keys work in the view.
    LaneActions(QWidget& panel, QWidget& view);

    void setGrouping(viewmodels::LaneGrouping grouping);
    viewmodels::LaneGrouping grouping() const { return m_grouping; }
    /// The entities that have lanes where the grouping is that of chosen ones, in the order of choosing.
    void setChosen(const QList<article::EntityKey>& entities);
    const QList<article::EntityKey>& chosen() const { return m_chosen; }
    /// Those that are selected now, the compared one among them: they can be given lanes.
    void setSelected(const QList<article::EntityKey>& entities);
    /// There are events to put in lanes, perhaps of several articles.
    void setPossible(bool hasEvents, bool hasArticles);
    /// A button that offers them all; the caller owns it.
    QToolButton* makeButton() const;

Q_SIGNALS:
    void changed();

private:
    void add(viewmodels::LaneGrouping grouping, const QString& name, const QString& text, const QString& tip,
             const QKeySequence& key = {});
    void makeChoice();
    void toggleSelected();
    void removeChosen();
    bool haveLanes(const QList<article::EntityKey>& entities) const;
    void follow();

    QWidget& m_panel;
    QWidget& m_view;
    viewmodels::LaneGrouping m_grouping = viewmodels::LaneGrouping::None;
    std::map<viewmodels::LaneGrouping, QAction*> m_actions;
    QMenu* m_menu;
    QAction* m_ofSelected = nullptr;
    QAction* m_remove = nullptr;
    QList<article::EntityKey> m_chosen;
    QList<article::EntityKey> m_selected;
    bool m_hasEvents = false;
    bool m_hasArticles = false;
};

} // namespace dateline::timelinepanel
