#pragma once

#include "ui/viewmodels/article_rows.h"

#include <map>
#include <optional>

namespace dateline::viewmodels {

/// The rows of a long list that are at hand: those of the pages that were looked at last, so that a list of
/// any length costs the same memory.
class ArticleRowCache
{
public:
    static constexpr qint64 pageSize = 100;
    static constexpr qsizetype keptPages = 12;

    static qint64 pageOf(qint64 row) { return row / pageSize; }

    /// The row, or null where it must be fetched. Marks its page as just used.
    const ArticleRow* look(qint64 row);
    /// The row, or null. Marks nothing.
    const ArticleRow* at(qint64 row) const;
    std::optional<qint64> find(article::ArticleId id) const;

    /// Puts a page in and lets go of the page that was not looked at for longest.
    void insertPage(qint64 page, const QList<ArticleRow>& rows);
    /// Takes a row out; the rows behind it move up.
    void removeRow(qint64 row);

    /// Pages at hand, last used first.
    const QList<qint64>& pages() const { return m_pages; }
    qsizetype size() const { return static_cast<qsizetype>(m_rows.size()); }

private:
    void use(qint64 page);
    void dropPage(qint64 page);

    std::map<qint64, ArticleRow> m_rows;
    QList<qint64> m_pages;
};

} // namespace dateline::viewmodels
