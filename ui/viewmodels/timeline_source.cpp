#include "ui/viewmodels/timeline_source.h"

#include "model/library/library.h"

#include <algorithm>
#include <iterator>

namespace dateline::viewmodels {

namespace {

using base::CancelToken;
using base::Result;
using exporting::EventRow;
using library::Queries;

Result<TimelineSource::Pieces> piecesOf(const Queries& queries, const QList<article::ArticleId>& ids,
                                        const CancelToken& cancel)
{
    const auto articles = queries.withEvents(ids, cancel);
    if (!articles)
        return articles.error();
    TimelineSource::Pieces pieces;
    for (const library::StoredArticle& article : *articles)
        pieces.push_back(std::make_shared<TimelinePiece>(TimelinePiece::of(article)));
    return pieces;
}

/// One article after the other, so that no more than its events stay in memory.
Result<std::vector<EventRow>> rowsOf(const Queries& queries, const std::vector<PlacesInArticle>& wanted,
                                     article::EventClock clock, const CancelToken& cancel)
{
    std::vector<EventRow> rows;
    for (const PlacesInArticle& one : wanted) {
        const auto articles = queries.withEvents({one.article}, cancel);
        if (!articles)
            return articles.error();
        for (const library::StoredArticle& article : *articles) {
            // What changed meanwhile may have fewer events.
            std::vector<qsizetype> events = one.events;
            std::erase_if(
                events, [&article](qsizetype event) { return event >= std::ssize(article.analysis.events); });
            std::ranges::move(
                exporting::eventRows(article.id.number(), article.article, article.analysis, events),
                std::back_inserter(rows));
        }
    }
    exporting::sortByTime(rows, clock);
    return rows;
}

} // namespace

TimelineSource TimelineSource::fromLibrary(library::Library& library)
{
    return {
        [&library](const QString& words, qint64 limit) {
            return library.ask([=](const Queries& queries) { return queries.articleIds(words, limit); });
        },
        [&library](const QList<article::ArticleId>& ids, const CancelToken& cancel) {
            return library.ask([=](const Queries& queries) { return piecesOf(queries, ids, cancel); });
        },
        [&library](const std::vector<PlacesInArticle>& wanted, article::EventClock clock,
                   const CancelToken& cancel) {
            return library.ask(
                [=](const Queries& queries) { return rowsOf(queries, wanted, clock, cancel); });
        },
    };
}

} // namespace dateline::viewmodels
