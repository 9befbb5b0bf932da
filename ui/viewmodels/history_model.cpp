#include "ui/viewmodels/history_model.h"

#include "model/library/library.h"
#include "ui/viewmodels/number_words.h"
#include "ui/viewmodels/when_answered.h"

#include <algorithm>

namespace dateline::viewmodels {

namespace {

constexpr qint64 pageSize = 100;

} // namespace

HistoryModel::HistoryModel(library::Library& library, QObject* parent)
    : QAbstractTableModel(parent), m_library(library)
{
    connect(&library, &library::Library::undoChanged, this, &HistoryModel::read);
    read();
}

void HistoryModel::setFilter(const QString& words)
{
    const QString wanted = words.simplified();
    if (wanted == m_filter)
        return;
    m_filter = wanted;
    ask({0, pageSize});
}

/// Reads again as much as is there.
void HistoryModel::read()
{
    ask({0, std::max<qint64>(pageSize, m_acts.size())});
}

void HistoryModel::ask(library::PageRequest page)
{
    m_isAsking = true;
    const auto answer = m_library.ask(
        [page, words = m_filter](const library::Queries& queries) { return queries.history(page, words); });
    whenAnswered(answer, this,
                 [this, page, request = ++m_request](const base::Result<library::HistoryPage>& history) {
                     if (request != m_request)
                         return;
                     m_isAsking = false;
                     if (history)
                         take(*history, page.offset);
                     else
                         Q_EMIT failed(history.error());
                 });
}

void HistoryModel::take(const library::HistoryPage& page, qint64 offset)
{
    m_total = page.total;
    if (offset == 0) {
        beginResetModel();
        m_acts = page.acts;
        endResetModel();
    } else if (!page.acts.isEmpty()) {
        const auto first = static_cast<int>(m_acts.size());
        beginInsertRows({}, first, first + static_cast<int>(page.acts.size()) - 1);
        m_acts.append(page.acts);
        endInsertRows();
    }
}

int HistoryModel::rowOf(article::ActId id) const
{
    const auto found = std::find_if(m_acts.begin(), m_acts.end(),
                                    [id](const library::HistoryEntry& entry) { return entry.id == id; });
    return found == m_acts.end() ? -1 : static_cast<int>(found - m_acts.begin());
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_acts.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const library::HistoryEntry& act = entry(index.row());
    if (role == Qt::ToolTipRole)
        return act.words.toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == When)
        return interfaceLocale().toString(act.when.toLocalTime(),
                                          tr("d MMM yyyy, hh:mm", "the form of a moment"));
    return act.isUndone ? tr("Undone: %1").arg(act.words) : act.words;
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == When ? tr("When") : tr("What you did");
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_isAsking && m_acts.size() < m_total;
}

void HistoryModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        ask({m_acts.size(), pageSize});
}

} // namespace dateline::viewmodels
