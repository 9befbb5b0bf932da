#pragma once

#include <QAction>
#include <QList>
#include <QObject>

namespace dateline::viewmodels {
class EventCorrections;
}

namespace dateline::timelinepanel {

class TimelinePanel;

/// The ways to correct the timeline by hand, for menus: change the selected event, hide it, in all articles
/// that tell it, too, or several events together, show hidden ones again, add one from words selected in the
/// text. What acts on several says how many. Keys work in the timeline, that for adding where the text
/// has the focus. Greyed while nothing is selected that they could be about. Dates that are dragged in the
/// panel are kept, too. Dialogs open over `window`.
class EventActions final : public QObject
{
    Q_OBJECT

public:
    /// `others` are more actions for the selected event, which stand with those for it in the panel's menus.
    EventActions(viewmodels::EventCorrections& corrections, QWidget& window, TimelinePanel& panel,
                 QWidget& text, const QList<QAction*>& others = {});

    /// Change, hide, show again; the panel has them in its context menus.
    QList<QAction*> ofEvent() const { return {m_change, m_hide, m_hideEverywhere, m_showAgain}; }
    QAction* add() const { return m_add; }

private:
    QAction* make(const char* name, const QString& text, const QString& tip, const QKeySequence& key);
    void change();
    void hide();
    void hideEverywhere();
    void showAgain();
    void addEvent();
    void follow();
    void followHiding();
    void followShowing();

    viewmodels::EventCorrections& m_corrections;
    QWidget& m_window;
    TimelinePanel& m_panel;
    QAction* m_change;
    QAction* m_hide;
    QAction* m_hideEverywhere;
    QAction* m_showAgain;
    QAction* m_add;
};

} // namespace dateline::timelinepanel
