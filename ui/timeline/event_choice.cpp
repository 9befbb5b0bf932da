#include "ui/timeline/event_choice.h"

#include "ui/viewmodels/timeline_model.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>

namespace dateline::timelinepanel {

namespace {

/// Rows one behind the other are one range: all of a list may be thousands.
QItemSelection rangesOf(const QList<QModelIndex>& rows)
{
    QItemSelection ranges;
    for (qsizetype first = 0; first < rows.size();) {
        qsizetype last = first;
        while (last + 1 < rows.size() && rows[last + 1].row() == rows[last].row() + 1)
            ++last;
        ranges.append(QItemSelectionRange(rows[first], rows[last]));
        first = last + 1;
    }
    return ranges;
}

} // namespace

EventChoice::EventChoice(QAbstractItemView& list, Chosen chosen)
    : QObject(&list), m_list(list), m_chosen(std::move(chosen))
{
    list.setSelectionMode(QAbstractItemView::ExtendedSelection);
    list.installEventFilter(this);
    connect(&list, &QAbstractItemView::clicked, this, &EventChoice::tell);
    connect(&list, &QAbstractItemView::activated, this, &EventChoice::tell);
    connect(list.selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, &list] {
        if (list.hasFocus() && !m_isShowing)
            tell();
    });
}

/// While an article has changed and the list has not yet, what is chosen may stand in another row than the
/// chosen one: told again, each would lead to the next without an end.
void EventChoice::show(const QList<QModelIndex>& rows, const QModelIndex& current)
{
    const QScopedValueRollback showing(m_isShowing, true);
    QItemSelectionModel& selection = *m_list.selectionModel();
    if (rows.isEmpty())
        return selection.clear();
    using Flag = QItemSelectionModel::SelectionFlag;
    const bool isOfRows = m_list.selectionBehavior() == QAbstractItemView::SelectRows;
    if (!std::ranges::equal(selectedRows(), rows, {}, {}, &QModelIndex::row))
        selection.select(rangesOf(rows), Flag::ClearAndSelect | (isOfRows ? Flag::Rows : Flag::NoUpdate));
    if (!current.isValid() || current.row() == selection.currentIndex().row())
        return;
    selection.setCurrentIndex(current, Flag::NoUpdate); // the view's own would heed the keys that are down
    m_list.scrollTo(current);
}

/// Escape means several events before it means anything else of the window.
bool EventChoice::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape || selectedRows().size() < 2)
        return QObject::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        m_chosen({});
    return true;
}

QList<int> EventChoice::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange& range : m_list.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    return rows;
}

void EventChoice::tell()
{
    const QAbstractItemModel& model = *m_list.model();
    QList<qsizetype> events;
    for (const int row : selectedRows())
        events.append(model.index(row, 0).data(viewmodels::TimelineModel::EventRole).toLongLong());
    m_chosen(events);
}

} // namespace dateline::timelinepanel
