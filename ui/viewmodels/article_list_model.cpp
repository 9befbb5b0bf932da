#include "ui/viewmodels/article_list_model.h"

#include "ui/viewmodels/article_roles.h"
#include "ui/viewmodels/article_words.h"
#include "ui/viewmodels/reading_words.h"

#include <algorithm>

namespace dateline::viewmodels {

ArticleListModel::ArticleListModel(const ArticleRowSource& source, QObject* parent)
    : QAbstractListModel(parent)
    , m_fetcher(std::make_unique<ArticleFetcher>(source))
    , m_rows(std::make_unique<ArticleRowCache>())
{
    connect(m_fetcher.get(), &ArticleFetcher::opened, this, &ArticleListModel::showList);
    connect(m_fetcher.get(), &ArticleFetcher::fetched, this, &ArticleListModel::showPage);
    connect(m_fetcher.get(), &ArticleFetcher::refreshed, this, &ArticleListModel::showRefreshed);
    connect(m_fetcher.get(), &ArticleFetcher::failed, this, &ArticleListModel::failed);
}

void ArticleListModel::load(const QString& words)
{
    m_fetcher->open(words);
}

void ArticleListModel::showList(const ArticleRows& firstPage)
{
    beginResetModel();
    m_rows = std::make_unique<ArticleRowCache>();
    m_rows->insertPage(0, firstPage.rows);
    m_total = firstPage.total;
    m_loaded = true;
    endResetModel();
    Q_EMIT loaded();
}

void ArticleListModel::showPage(qint64 page, const ArticleRows& rows)
{
    if (rows.total != m_total) {
        refresh();
        return;
    }
    m_rows->insertPage(page, rows.rows);
    const auto first = static_cast<int>(page * ArticleRowCache::pageSize);
    const auto last = first + static_cast<int>(rows.rows.size()) - 1;
    if (last >= first)
        Q_EMIT dataChanged(index(first), index(last));
}

void ArticleListModel::refresh()
{
    constexpr qsizetype pagesOnShow = 3;
    m_fetcher->refresh(m_rows->pages().first(std::min(m_rows->pages().size(), pagesOnShow)));
}

void ArticleListModel::showRefreshed(const QMap<qint64, QList<ArticleRow>>& pages, qint64 total)
{
    ArticleRowCache rows;
    for (auto page = pages.cbegin(); page != pages.cend(); ++page)
        rows.insertPage(page.key(), page.value());
    // Rows that went from the end must not take moved selections with them: first make room, then move, then
    // cut.
    if (total > m_total)
        setTotal(total);
    moveRows(std::move(rows), total);
    if (total < m_total)
        setTotal(total);
    if (m_total > 0)
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_total) - 1));
    m_loaded = true;
    Q_EMIT loaded();
}

void ArticleListModel::moveRows(ArticleRowCache rows, qint64 total)
{
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& old : before) {
        const ArticleRow* row = m_rows->at(old.row());
        const auto found = row ? rows.find(row->article.id) : std::nullopt;
        after.append(found && *found < total ? index(static_cast<int>(*found)) : QModelIndex());
    }
    changePersistentIndexList(before, after);
    *m_rows = std::move(rows);
    Q_EMIT layoutChanged();
}

void ArticleListModel::setTotal(qint64 total)
{
    const auto have = static_cast<int>(m_total);
    const auto want = static_cast<int>(total);
    if (want > have) {
        beginInsertRows({}, have, want - 1);
        m_total = total;
        endInsertRows();
    } else if (want < have) {
        beginRemoveRows({}, want, have - 1);
        m_total = total;
        endRemoveRows();
    }
}

void ArticleListModel::forget(const QList<article::ArticleId>& ids)
{
    for (const article::ArticleId id : ids) {
        const std::optional<int> row = rowOf(id);
        if (!row)
            continue;
        beginRemoveRows({}, *row, *row);
        m_rows->removeRow(*row);
        --m_total;
        endRemoveRows();
    }
}

std::optional<int> ArticleListModel::rowOf(article::ArticleId id) const
{
    const std::optional<qint64> row = m_rows->find(id);
    return row ? std::optional(static_cast<int>(*row)) : std::nullopt;
}

article::ArticleId ArticleListModel::idAt(int row) const
{
    const ArticleRow* found = m_rows->at(row);
    return found ? found->article.id : article::ArticleId();
}

int ArticleListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_total);
}

const ArticleRow* ArticleListModel::look(int row) const
{
    const ArticleRow* found = m_rows->look(row);
    if (!found)
        m_fetcher->fetch(ArticleRowCache::pageOf(row));
    return found;
}

QVariant ArticleListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index)) // Ctrl+C in a view without a current row asks for none
        return {};
    const ArticleRow* row = look(index.row());
    if (!row)
        return role == Qt::AccessibleTextRole ? QVariant(tr("Still being read")) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return row->article.title;
    case Qt::ToolTipRole:
        return articleToolTip(row->article);
    case Qt::AccessibleTextRole:
        return articleSpoken(*row);
    case ArticleIdRole:
        return QVariant::fromValue(row->article.id);
    case SiteRole:
        return row->article.site;
    case DateRole:
        return listedDay(row->article.published);
    case SnippetRole:
        return row->snippet;
    case HighlightsRole:
        return QVariant::fromValue(row->highlights);
    default:
        return {};
    }
}

} // namespace dateline::viewmodels
