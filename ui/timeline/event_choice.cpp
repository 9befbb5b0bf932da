#include "ui/timeline/event_choice.h"

#include "ui/viewmodels/timeline_model.h"

#include <QAbstractItemView>
#include <QScopedValueRollback>

namespace dateline::timelinepanel {

EventChoice::EventChoice(QAbstractItemView& list, Chosen chosen)
    : QObject(&list), m_list(list), m_chosen(std::move(chosen))
{
    connect(&list, &QAbstractItemView::clicked, this, &EventChoice::tell);
    connect(&list, &QAbstractItemView::activated, this, &EventChoice::tell);
    connect(list.selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this, &list](const QModelIndex& current) {
                if (list.hasFocus() && !m_isShowing)
                    tell(current);
            });
}

/// While an article has changed and the list has not yet, what is chosen may stand in another row than the
/// chosen one: told again, each would lead to the next without an end.
void EventChoice::show(const QModelIndex& index)
{
    const QScopedValueRollback showing(m_isShowing, true);
    if (index.isValid())
        m_list.setCurrentIndex(index);
    else
        m_list.selectionModel()->clear();
}

void EventChoice::tell(const QModelIndex& index)
{
    if (index.isValid())
        m_chosen(index.data(viewmodels::TimelineModel::EventRole).toLongLong());
}

} // namespace dateline::timelinepanel
