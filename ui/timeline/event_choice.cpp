#include "ui/timeline/event_choice.h"

#include "ui/viewmodels/timeline_model.h"

#include <QAbstractItemView>

namespace dateline::timelinepanel {

EventChoice::EventChoice(QAbstractItemView& list, Chosen chosen) : QObject(&list), m_chosen(std::move(chosen))
{
    connect(&list, &QAbstractItemView::clicked, this, &EventChoice::tell);
    connect(&list, &QAbstractItemView::activated, this, &EventChoice::tell);
    connect(list.selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this, &list](const QModelIndex& current) {
                if (list.hasFocus())
                    tell(current);
            });
}

void EventChoice::tell(const QModelIndex& index)
{
    if (index.isValid())
        m_chosen(index.data(viewmodels::TimelineModel::EventRole).toLongLong());
}

} // namespace dateline::timelinepanel
