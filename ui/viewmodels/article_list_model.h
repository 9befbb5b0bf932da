#pragma once

#include "ui/viewmodels/article_fetcher.h"
#include "ui/viewmodels/article_row_cache.h"

#include <QAbstractListModel>

#include <memory>

namespace dateline::viewmodels {

/// The list of articles, or the hits of a search, for a view. Rows are fetched in pages when the view asks
/// for them and only those looked at last are kept, so that 100,000 articles cost a window's worth; the
/// number of rows is known from the first page. Roles are in article_roles.h. Lives on the window's thread.
class ArticleListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ArticleListModel(const ArticleRowSource& source, QObject* parent = nullptr);

    /// Asks for another list. The rows on show stay until its first page is there: loaded() or failed()
    /// follows, unless a newer list is asked for meanwhile.
    void load(const QString& words);
    /// What the list on show was asked for with.
    QString words() const { return m_fetcher->words(); }

    /// Asks again for what is on show, because articles came, went or changed. Rows that move keep their
    /// selection.
    void refresh();
    /// Takes rows out at once, before the library is asked again.
    void forget(const QList<article::ArticleId>& ids);

    qint64 total() const { return m_total; }
    /// Whether any list has come yet.
    bool isLoaded() const { return m_loaded; }
    /// The row of an article, as far as it is at hand.
    std::optional<int> rowOf(article::ArticleId id) const;
    article::ArticleId idAt(int row) const;
    /// How many rows are in memory.
    qsizetype rowsAtHand() const { return m_rows->size(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    /// Another list, or the same one refreshed.
    void loaded();
    void failed(const dateline::base::Error& error);

private:
    void showList(const ArticleRows& firstPage);
    void showPage(qint64 page, const ArticleRows& rows);
    void showRefreshed(const QMap<qint64, QList<ArticleRow>>& pages, qint64 total);
    void moveRows(ArticleRowCache rows, qint64 total);
    void setTotal(qint64 total);
    /// Marks a page as used or asks for it: what a question to a list of pages does, though it is const to
    /// its view.
    const ArticleRow* look(int row) const;

    std::unique_ptr<ArticleFetcher> m_fetcher;
    std::unique_ptr<ArticleRowCache> m_rows;
    qint64 m_total = 0;
    bool m_loaded = false;
};

} // namespace dateline::viewmodels
