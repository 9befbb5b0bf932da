#pragma once

#include "model/article/event_clock.h"

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

/// The choice of the day by which events stand on the timeline: when they happened, when they were reported.
/// Belongs to the panel.
class ClockActions final : public QObject
{
    Q_OBJECT

public:
    /// Keys work in the view. The scope must outlive it.
    ClockActions(viewmodels::TimelineScope& scope, QWidget& panel, QWidget& view);

    /// A button that says what is chosen and offers the other; the caller owns it.
    QToolButton* makeButton();
    /// There are events that stand somewhere.
    void setPossible(bool hasEvents);

private:
    void add(article::EventClock clock, const QString& name, const QString& text, const QString& shortText,
             const QString& tip, Qt::Key key);
    void choose(article::EventClock clock);
    void follow();

    viewmodels::TimelineScope& m_scope;
    QWidget& m_panel;
    QWidget& m_view;
    std::map<article::EventClock, QAction*> m_actions;
    QMenu* m_menu;
    QToolButton* m_button = nullptr;
};

} // namespace dateline::timelinepanel
