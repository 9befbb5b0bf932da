#include "ui/viewmodels/article_row_cache.h"

#include <algorithm>

namespace dateline::viewmodels {

const ArticleRow* ArticleRowCache::look(qint64 row)
{
    const ArticleRow* found = at(row);
    if (found)
        use(pageOf(row));
    return found;
}

const ArticleRow* ArticleRowCache::at(qint64 row) const
{
    const auto found = m_rows.find(row);
    return found == m_rows.end() ? nullptr : &found->second;
}

std::optional<qint64> ArticleRowCache::find(article::ArticleId id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [id](const auto& entry) { return entry.second.article.id == id; });
    if (found == m_rows.end())
        return std::nullopt;
    return found->first;
}

void ArticleRowCache::insertPage(qint64 page, const QList<ArticleRow>& rows)
{
    dropPage(page);
    qint64 row = page * pageSize;
    for (const ArticleRow& value : rows)
        m_rows.emplace(row++, value);
    use(page);
    if (m_pages.size() > keptPages)
        dropPage(m_pages.last());
}

void ArticleRowCache::removeRow(qint64 row)
{
    std::map<qint64, ArticleRow> kept;
    for (auto& [number, value] : m_rows) {
        if (number != row)
            kept.emplace(number > row ? number - 1 : number, std::move(value));
    }
    m_rows = std::move(kept);
}

void ArticleRowCache::use(qint64 page)
{
    if (!m_pages.isEmpty() && m_pages.first() == page)
        return;
    m_pages.removeOne(page);
    m_pages.prepend(page);
}

void ArticleRowCache::dropPage(qint64 page)
{
    m_rows.erase(m_rows.lower_bound(page * pageSize), m_rows.lower_bound((page + 1) * pageSize));
    m_pages.removeOne(page);
}

} // namespace dateline::viewmodels
