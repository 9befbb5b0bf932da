#include "ui/viewmodels/article_rows.h"

#include "model/library/library.h"

namespace dateline::viewmodels {

namespace {

base::Result<ArticleRows> listed(const library::Queries& queries, library::PageRequest page)
{
    const base::Result<library::ArticlePage> answer = queries.articles(page);
    if (!answer)
        return answer.error();
    ArticleRows rows;
    rows.total = answer->total;
    for (const library::ArticleSummary& article : answer->articles)
        rows.rows.append({article, {}, {}});
    return rows;
}

base::Result<ArticleRows> found(const library::Queries& queries, const QString& words,
                                library::PageRequest page)
{
    const base::Result<library::SearchPage> answer = queries.search({words, page});
    if (!answer)
        return answer.error();
    ArticleRows rows;
    rows.total = answer->total;
    for (const library::SearchHit& hit : answer->hits)
        rows.rows.append({hit.article, hit.snippet, hit.highlights});
    return rows;
}

} // namespace

ArticleRowSource rowsOf(library::Library& library)
{
    return [&library](const QString& words, library::PageRequest page) {
        return library.ask([words, page](const library::Queries& queries) {
            return words.isEmpty() ? listed(queries, page) : found(queries, words, page);
        });
    };
}

} // namespace dateline::viewmodels
