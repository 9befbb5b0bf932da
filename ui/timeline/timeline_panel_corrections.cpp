// How the reader's corrections get into the panel: keys, context menus, drags.
#include "ui/timeline/event_menu.h"
#include "ui/timeline/source_actions.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/timeline/timeline_view.h"
#include "ui/timeline/undated_tray.h"
#include "ui/viewmodels/timeline_scope.h"

#include <QAction>
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
                       if (const auto event = m_view->eventAt(place))
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
    m_scope.choose(event);
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

/// The next one that stays on the timeline, else the one before.
void TimelinePanel::selectNeighbour()
{
    if (m_scope.chooseOlderReport())
        return;
    const auto selected = m_scope.selectedEvent();
    const int row = selected ? m_model.rowOf(*selected) : -1;
    if (row < 0)
        return;
    const auto isShown = [this](int other) {
        return other >= 0 && other < m_model.rowCount() &&
               !m_model.index(other, 0).data(TimelineModel::HiddenRole).toBool();
    };
    int next = row + 1;
    while (next < m_model.rowCount() && !isShown(next))
        ++next;
    for (int before = row - 1; !isShown(next) && before >= 0; --before)
        next = before;
    if (isShown(next))
        choose(m_model.index(next, 0).data(TimelineModel::EventRole).toLongLong());
    else
        m_scope.choose(std::nullopt);
}

} // namespace dateline::timelinepanel
