// How the reader's corrections get into the panel: keys, context menus, drags.
#include "ui/timeline/event_choice.h"
#include "ui/timeline/event_menu.h"
#include "ui/timeline/source_actions.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/timeline/timeline_view.h"
#include "ui/timeline/undated_tray.h"
#include "ui/viewmodels/timeline_scope.h"

#include <QAction>
#include <QApplication>
#include <QListView>
#include <QTableView>

namespace dateline::timelinepanel {

using viewmodels::TimelineModel;

namespace {

/// Where the current row of a list is; a list reacts to a right click itself.
EventMenu::Places placesIn(QAbstractItemView& list)
{
    return {[](QPoint) {},
            [&list] {
                const QRect row = list.visualRect(list.currentIndex());
                return list.viewport()->mapTo(&list, row.center());
            }};
}

} // namespace

void TimelinePanel::setCorrections(const QList<QAction*>& corrections)
{
    for (QWidget* widget : QList<QWidget*>{m_view, m_list, &m_tray->list()})
        widget->addActions(corrections);
    addActions(corrections);
    const QList<QAction*> actions = corrections + QList{m_showHidden, m_sources->menu()};
    new EventMenu(*m_view,
                  {[this](QPoint place) {
                       const auto event = m_view->eventAt(place);
                       if (event && !m_selection.contains(*event)) // the menu is for all that are selected
                           choose(*event);
                   },
                   [this] {
                       const auto event = m_scope.selectedEvent();
                       return event ? m_view->markRect(*event).center().toPoint() : m_view->rect().center();
                   }},
                  actions);
    for (QAbstractItemView* list : QList<QAbstractItemView*>{m_list, &m_tray->list()})
        new EventMenu(*list, placesIn(*list), actions);
    m_view->setTakesDates(true);
    connect(m_view, &TimelineView::dateWanted, this, &TimelinePanel::keepDate);
    connect(m_tray, &UndatedTray::eventDragged, m_view, &TimelineView::dragUndated);
    connect(m_tray, &UndatedTray::eventDropped, m_view, &TimelineView::dropUndated);
    connect(m_tray, &UndatedTray::dragCancelled, m_view, &TimelineView::cancelDrag);
}

void TimelinePanel::choose(qsizetype event)
{
    m_selection.select({event});
}

/// With Ctrl or Shift those of the axis stay selected, too.
void TimelinePanel::chooseUndated(const QList<qsizetype>& events)
{
    QList<qsizetype> all = events;
    if (QApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) {
        for (const qsizetype event : m_selection.events()) {
            if (!m_tray->holds(event))
                all.append(event);
        }
    }
    m_selection.select(all);
}

/// The lists show at once what is chosen in them; the axis shows the event of the open article.
void TimelinePanel::showSelection()
{
    const std::optional<qsizetype> chosen = m_scope.selectedEvent();
    const bool isAmong = chosen && (!m_selection.isSeveral() || m_selection.contains(*chosen));
    const QSet<qsizetype>& events = m_selection.events();
    const std::optional<std::size_t> item = isAmong ? m_view->items()->find(*chosen) : std::nullopt;
    if (!m_selection.isSeveral() || m_view->selectedItem() != item) // it would be brought into sight again
        m_view->setSelectedEvent(isAmong ? chosen : std::nullopt);
    m_view->setSelectedTogether(events);
    m_tray->setSelectedEvents(events);
    const QList<QModelIndex> rows = m_model.indexesOf(events, TimelineModel::WhenColumn);
    const bool needsCurrent = rows.size() == 1 || !m_list->currentIndex().isValid();
    m_choice->show(rows, needsCurrent && !rows.isEmpty() ? rows.back() : QModelIndex());
    m_sources->follow();
    showSummary();
    Q_EMIT selectionChanged();
}

/// Only events of the open article can be dated: what is told elsewhere is opened first.
void TimelinePanel::keepDate(qsizetype event, const article::DayInterval& days)
{
    if (m_scope.selectedEvent() == event || m_scope.isOfOpenArticle()) {
        const bool isSelected = m_scope.selectedEvent() == event;
        Q_EMIT dateWanted(isSelected ? *m_session.selectedEvent() : event, days);
        return;
    }
    choose(event);
    Q_EMIT statusMessage(tr("Its article is open now. Drag the event again to give it another date."));
}

bool TimelinePanel::selectOlderReport()
{
    return m_scope.chooseOlderReport();
}

/// The next one that stays on the timeline, else the one before.
void TimelinePanel::selectNeighbour()
{
    const QList<QModelIndex> selected = m_model.indexesOf(m_selection.events(), TimelineModel::WhenColumn);
    if (selected.isEmpty())
        return;
    const int row = selected.back().row();
    const auto isShown = [this](int other) {
        const QModelIndex index = m_model.index(other, 0);
        return index.isValid() && !index.data(TimelineModel::HiddenRole).toBool() &&
               !m_selection.contains(index.data(TimelineModel::EventRole).toLongLong());
    };
    int next = row + 1;
    while (next < m_model.rowCount() && !isShown(next))
        ++next;
    for (int before = row - 1; !isShown(next) && before >= 0; --before)
        next = before;
    if (isShown(next))
        choose(m_model.index(next, 0).data(TimelineModel::EventRole).toLongLong());
    else
        m_selection.select({});
}

} // namespace dateline::timelinepanel
