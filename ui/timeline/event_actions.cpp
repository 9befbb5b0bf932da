#include "ui/timeline/event_actions.h"

#include "ui/timeline/event_dialog.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/viewmodels/event_corrections.h"
#include "ui/viewmodels/reading_words.h"

namespace dateline::timelinepanel {

using viewmodels::EventCorrections;
using Kind = article::EventJudgement::Kind;

EventActions::EventActions(EventCorrections& corrections, QWidget& window, TimelinePanel& panel,
                           QWidget& text, const QList<QAction*>& others)
    : QObject(&window)
    , m_corrections(corrections)
    , m_window(window)
    , m_panel(panel)
    , m_change(make("timeline.change-event", tr("Co&rrect date and title…"),
                    tr("Give the selected event another date or title"), Qt::Key_F2))
    , m_hide(make("timeline.hide-event", {}, {}, Qt::Key_Delete))
    , m_hideEverywhere(make("timeline.hide-event-in-all-articles", {}, {}, Qt::ALT | Qt::Key_Delete))
    , m_showAgain(make("timeline.show-event-again", {}, {}, Qt::SHIFT | Qt::Key_Delete))
    , m_add(make("edit.add-to-timeline", tr("Add to &timeline…"),
                 tr("Put the words selected in the text on the timeline"), Qt::Key_T))
{
    m_add->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    text.addAction(m_add);
    panel.setCorrections(ofEvent() + others);
    connect(m_change, &QAction::triggered, this, &EventActions::change);
    connect(m_hide, &QAction::triggered, this, &EventActions::hide);
    connect(m_hideEverywhere, &QAction::triggered, this, &EventActions::hideEverywhere);
    connect(m_showAgain, &QAction::triggered, this, &EventActions::showAgain);
    connect(m_add, &QAction::triggered, this, &EventActions::addEvent);
    connect(&panel, &TimelinePanel::dateWanted, &corrections, &EventCorrections::date);
    connect(&corrections, &EventCorrections::changed, this, &EventActions::follow);
    connect(&panel, &TimelinePanel::selectionChanged, this, &EventActions::follow);
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
    if (m_panel.selection().isSeveral())
        return hideEverywhere();
    m_corrections.hideSelected(m_panel.otherReports());
    if (!m_panel.selectOlderReport())
        m_panel.selectNeighbour();
}

/// Whatever is selected, in all articles that tell it.
void EventActions::hideEverywhere()
{
    m_corrections.apply(m_panel.selection().judged(Kind::Hidden),
                        m_panel.selection().extent(Kind::Hidden).events);
    m_panel.selectNeighbour();
}

void EventActions::showAgain()
{
    const viewmodels::EventSelection& selection = m_panel.selection();
    if (selection.isSeveral())
        m_corrections.apply(selection.judged(Kind::Shown), selection.extent(Kind::Shown).events);
    else
        m_corrections.showSelectedAgain();
}

void EventActions::addEvent()
{
    if (auto draft = m_corrections.addition())
        (new EventDialog(m_corrections, std::move(*draft), &m_window))->open();
}

void EventActions::follow()
{
    m_change->setEnabled(m_corrections.selected().has_value() && !m_panel.selection().isSeveral());
    m_add->setEnabled(m_corrections.hasWords());
    followHiding();
    followShowing();
}

void EventActions::followHiding()
{
    const viewmodels::EventSelection& selection = m_panel.selection();
    const auto count = static_cast<int>(selection.extent(Kind::Hidden).events);
    m_hide->setEnabled(selection.isSeveral() ? count > 0 : m_corrections.hasEvent());
    if (selection.isSeveral() && count > 0) {
        m_hide->setText(tr("Ta&ke %n events off the timeline", nullptr, count));
        m_hide->setStatusTip(
            tr("Hide the selected events in %1 as one act; one undo brings them back", "%1: 3 articles")
                .arg(viewmodels::articleCount(selection.extent(Kind::Hidden).articles)));
    } else {
        m_hide->setText(tr("Ta&ke event off the timeline"));
        m_hide->setStatusTip(tr("Hide the selected event; undo, or showing hidden events, brings it back"));
    }
    const qsizetype others = selection.isSeveral() ? 0 : m_panel.otherReports();
    m_hideEverywhere->setEnabled(others > 0 && count == 1);
    m_hideEverywhere->setText(
        others > 0 ? tr("Take event off in all its %n articles", nullptr, static_cast<int>(others) + 1)
                   : tr("Take event off in all its articles"));
    m_hideEverywhere->setStatusTip(
        tr("Hide the selected event in every article that tells it, as one act; one undo brings it back"));
}

void EventActions::followShowing()
{
    const viewmodels::EventSelection& selection = m_panel.selection();
    const auto count = static_cast<int>(selection.extent(Kind::Shown).events);
    m_showAgain->setEnabled(selection.isSeveral() ? count > 0 : m_corrections.hasHiddenEvent());
    if (selection.isSeveral() && count > 0) {
        m_showAgain->setText(tr("P&ut %n events back on the timeline", nullptr, count));
        m_showAgain->setStatusTip(tr("The selected events are hidden no more, as one act"));
    } else {
        m_showAgain->setText(tr("P&ut event back on the timeline"));
        m_showAgain->setStatusTip(tr("The selected event is hidden no more"));
    }
}

} // namespace dateline::timelinepanel
