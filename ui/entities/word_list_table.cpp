#include "ui/entities/word_list_table.h"

#include "ui/entities/type_delegate.h"
#include "ui/viewmodels/word_list_model.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace dateline::entitypanel {

using viewmodels::WordListModel;

WordListTable::WordListTable(WordListModel& list, QWidget* parent) : QTableView(parent), m_list(list)
{
    setModel(&list);
    setItemDelegateForColumn(WordListModel::Type, new TypeDelegate(this));
    setAccessibleName(tr("Names that are marked wherever they stand"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leads out of the list; while a cell is edited, to the next
    setShowGrid(false);
    setAlternatingRowColors(true);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(WordListModel::Effect, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    setColumnWidth(WordListModel::Name, 26 * letter);
    setColumnWidth(WordListModel::Type, 14 * letter);
    setColumnWidth(WordListModel::Aliases, 34 * letter);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { Q_EMIT selectionChangedTo(hasSelected()); });
}

void WordListTable::addRow(int type)
{
    const int row = m_list.addEmpty(static_cast<article::EntityType>(type));
    const QModelIndex name = m_list.index(row, WordListModel::Name);
    setCurrentIndex(name);
    scrollTo(name);
    setFocus();
    edit(name);
}

void WordListTable::removeSelected()
{
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows.append(index.row());
    if (rows.isEmpty())
        return;
    const int first = *std::min_element(rows.begin(), rows.end());
    m_list.remove(rows);
    setCurrentIndex(m_list.index(std::min(first, m_list.rowCount() - 1), WordListModel::Name));
}

bool WordListTable::hasSelected() const
{
    return selectionModel()->hasSelection();
}

void WordListTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste))
        Q_EMIT pasteWanted();
    else if (event->key() == Qt::Key_Insert && event->modifiers() == Qt::NoModifier)
        Q_EMIT rowWanted();
    else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier)
        removeSelected();
    else
        QTableView::keyPressEvent(event);
}

} // namespace dateline::entitypanel
