#include "ui/timeline/event_actions.h"

#include "ui/timeline/event_dialog.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/viewmodels/event_corrections.h"

namespace dateline::timelinepanel {

using viewmodels::EventCorrections;

EventActions::EventActions(EventCorrections& corrections, QWidget& window, TimelinePanel& panel,
                           QWidget& text, const QList<QAction*>& others)
    : QObject(&window)
    , m_corrections(corrections)
    , m_window(window)
    , m_panel(panel)
    , m_change(make("timeline.change-event", tr("Co&rrect date and title…"),
                    tr("Give the selected event another date or title"), Qt::Key_F2))
    , m_hide(make("timeline.hide-event", tr("Ta&ke event off the timeline"),
                  tr("Hide the selected event; undo, or showing hidden events, brings it back"),
                  Qt::Key_Delete))
    , m_showAgain(make("timeline.show-event-again", tr("P&ut event back on the timeline"),
                       tr("The selected event is hidden no more"), Qt::SHIFT | Qt::Key_Delete))
    , m_add(make("edit.add-to-timeline", tr("Add to &timeline…"),
                 tr("Put the words selected in the text on the timeline"), Qt::Key_T))
{
    m_add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    text.addAction(m_add);
    panel.setCorrections(ofEvent() + others);
    connect(m_change, &QAction::triggered, this, &EventActions::change);
    connect(m_hide, &QAction::triggered, this, &EventActions::hide);
    connect(m_showAgain, &QAction::triggered, &corrections, &EventCorrections::showSelectedAgain);
    connect(m_add, &QAction::triggered, this, &EventActions::addEvent);
    connect(&panel, &TimelinePanel::dateWanted, &corrections, &EventCorrections::date);
    connect(&corrections, &EventCorrections::changed, this, &EventActions::follow);
    follow();
}

QAction* EventActions::make(const char* name, const QString& text, const QString& tip,
                            const QKeySequence& key)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setStatusTip(tip);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    return action;
}

void EventActions::change()
{
    if (auto draft = m_corrections.selected())
        (new EventDialog(m_corrections, std::move(*draft), &m_window))->open();
}

/// The next event is selected, so that one key after the other works down a list.
void EventActions::hide()
{
    m_corrections.hideSelected(m_panel.otherReports());
    m_panel.selectNeighbour();
}

void EventActions::addEvent()
{
    if (auto draft = m_corrections.addition())
        (new EventDialog(m_corrections, std::move(*draft), &m_window))->open();
}

void EventActions::follow()
{
    m_change->setEnabled(m_corrections.selected().has_value());
    m_hide->setEnabled(m_corrections.hasEvent());
    m_showAgain->setEnabled(m_corrections.hasHiddenEvent());
    m_add->setEnabled(m_corrections.hasWords());
}

} // namespace dateline::timelinepanel
