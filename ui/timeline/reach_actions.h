#pragma once

#include "ui/viewmodels/timeline_place.h"

#include <QList>
#include <QObject>

#include <map>

class QAction;
class QMenu;
class QToolButton;
class QWidget;

namespace dateline::viewmodels {
class TimelineScope;
}

namespace dateline::timelinepanel {

/// The choice of whose events the timeline shows: of the open article, of the selected ones, of all that the
/// list shows. Belongs to the panel.
class ReachActions final : public QObject
{
    Q_OBJECT

public:
    /// Keys work in the view. The scope must outlive it.
    ReachActions(viewmodels::TimelineScope& scope, QWidget& panel, QWidget& view);

    QList<QAction*> all() const;
    /// A button that says what is chosen and offers the others; the caller owns it.
    QToolButton* makeButton();

Q_SIGNALS:
    /// The reader wants another one.
    void chosen(dateline::viewmodels::TimelineReach reach);

private:
    void add(viewmodels::TimelineReach reach, const QString& name, const QString& text,
             const QString& shortText, const QString& tip, Qt::Key key);
    void follow();

    viewmodels::TimelineScope& m_scope;
    QWidget& m_panel;
    QWidget& m_view;
    std::map<viewmodels::TimelineReach, QAction*> m_actions;
    QMenu* m_menu;
    QToolButton* m_button = nullptr;
};

} // namespace dateline::timelinepanel
