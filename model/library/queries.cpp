#include "model/library/queries.h"

#include "model/library/act_history.h"
#include "model/library/concordance.h"
#include "model/library/entity_joins.h"
#include "model/library/in_one_state.h"
#include "model/library/timeline_entries.h"
#include "model/library/words_outlook.h"
#include "model/store/analyses.h"
#include "model/store/article_table.h"
#include "model/store/articles_of_name.h"
#include "model/store/issue_table.h"
#include "model/store/judgement_table.h"
#include "model/store/listing_table.h"
#include "model/store/name_confirmation_table.h"
#include "model/store/name_table.h"
#include "model/store/search_index.h"
#include "model/store/search_query.h"
#include "model/store/shown_analyses.h"
#include "model/store/shown_names.h"
#include "model/store/timeline_table.h"
#include "model/store/words_decision_table.h"

#include <utility>

namespace dateline::library {

namespace {

ArticleSummary summaryOf(const store::ListingRow& row)
{
    return {row.id, row.title, row.byline, row.site, row.published, row.imported, row.words};
}

EntitySummary summaryOf(const store::NameRow& row)
{
    return {row.name, row.type, row.mentions, row.articles};
}

/// The counts of a name, none where the library does not have it.
base::Result<store::NameRow> rowOf(store::Connection& connection, const article::EntityKey& key)
{
    auto row = store::NameTable(connection).find(key.name, key.type);
    if (!row)
        return row.error();
    return *row ? **row : store::NameRow{key.name, key.type, 0, 0};
}

base::Result<SearchHit> hitOf(store::Connection& connection, const store::IndexHit& hit)
{
    const auto row = store::ListingTable(connection).load(hit.article);
    if (!row)
        return row.error();
    return SearchHit{summaryOf(*row), hit.snippet.text, hit.snippet.highlights};
}

/// What was told at its import is left out.
base::Result<StoredArticle> articleOf(store::Connection& connection, article::ArticleId id,
                                      store::Analyses::Part part)
{
    const auto listed = store::ListingTable(connection).load(id);
    if (!listed)
        return listed.error();
    auto row = store::ArticleTable(connection).load(id);
    if (!row)
        return row.error();
    auto analysis = store::ShownAnalyses(connection).load(id, part);
    if (!analysis)
        return analysis.error();
    StoredArticle answer{id, std::move(row->article), {}, std::move(*analysis), row->imported};
    answer.foundPublished = std::exchange(answer.article.published, listed->published);
    return answer;
}

store::TimelineFilter filterOf(const TimelineRequest& request)
{
    return {request.article, request.entity, request.from, request.until};
}

} // namespace

base::Result<ArticlePage> Queries::articles(PageRequest page, ArticleOrder order) const
{
    return inOneState(m_database, [&](store::Connection& connection) -> base::Result<ArticlePage> {
        const store::ListingTable listing(connection);
        const auto rows =
            listing.page(order == ArticleOrder::NewestPublished ? store::ListingTable::Order::NewestPublished
                                                                : store::ListingTable::Order::NewestImported,
                         page.offset, page.limit);
        if (!rows)
            return rows.error();
        const auto total = listing.count();
        if (!total)
            return total.error();
        ArticlePage answer;
        for (const store::ListingRow& row : *rows)
            answer.articles.append(summaryOf(row));
        answer.total = *total;
        return answer;
    });
}

base::Result<StoredArticle> Queries::article(article::ArticleId id) const
{
    return inOneState(m_database, [&](store::Connection& connection) -> base::Result<StoredArticle> {
        auto answer = articleOf(connection, id, store::Analyses::Part::All);
        if (!answer)
            return answer;
        const auto issues = store::IssueTable(connection).load(id, store::IssueTable::Stage::Import);
        if (!issues)
            return issues.error();
        answer->importIssues = *issues;
        return answer;
    });
}

base::Result<QList<article::ArticleId>> Queries::articleIds(const QString& words, qint64 limit) const
{
    using Ids = base::Result<QList<article::ArticleId>>;
    const QString expression = store::searchExpression(words);
    if (expression.isEmpty() && !words.isEmpty())
        return QList<article::ArticleId>();
    return inOneState(m_database, [&](store::Connection& connection) -> Ids {
        if (words.isEmpty())
            return store::ListingTable(connection).ids(store::ListingTable::Order::NewestPublished, limit);
        const store::SearchIndex index(connection);
        const auto total = index.count(expression);
        if (!total)
            return total.error();
        return index.ids(expression, *total <= store::SearchIndex::rankedHits, limit);
    });
}

base::Result<std::vector<StoredArticle>> Queries::withEvents(const QList<article::ArticleId>& ids,
                                                             const base::CancelToken& cancel) const
{
    std::vector<StoredArticle> articles;
    for (const article::ArticleId id : ids) {
        if (cancel.isCancelled())
            break;
        auto article = inOneState(m_database, [id](store::Connection& connection) {
            return articleOf(connection, id, store::Analyses::Part::Events);
        });
        if (article)
            articles.push_back(std::move(*article));
        else if (article.error().kind != base::Error::Kind::NotFound)
            return article.error();
    }
    return articles;
}

base::Result<SearchPage> Queries::search(const SearchRequest& request) const
{
    const QString expression = store::searchExpression(request.words);
    if (expression.isEmpty())
        return SearchPage();
    return inOneState(m_database, [&](store::Connection& connection) -> base::Result<SearchPage> {
        const store::SearchIndex index(connection);
        const auto total = index.count(expression);
        if (!total)
            return total.error();
        const bool isRanked = *total <= store::SearchIndex::rankedHits;
        const auto found = index.page(expression, isRanked, request.page.offset, request.page.limit);
        if (!found)
            return found.error();
        SearchPage answer;
        for (const store::IndexHit& indexed : *found) {
            auto hit = hitOf(connection, indexed);
            if (!hit)
                return hit.error();
            answer.hits.append(std::move(*hit));
        }
        answer.total = *total;
        return answer;
    });
}

base::Result<EntityPage> Queries::entities(const EntityRequest& request) const
{
    const store::NameFilter filter{request.article, request.type, request.nameContains};
    return inOneState(m_database, [&](store::Connection& connection) -> base::Result<EntityPage> {
        const store::NameTable names(connection);
        const auto rows = names.page(filter, request.page.offset, request.page.limit);
        if (!rows)
            return rows.error();
        const auto total = names.total(filter);
        if (!total)
            return total.error();
        EntityPage answer;
        for (const store::NameRow& row : *rows)
            answer.entities.append(summaryOf(row));
        answer.total = *total;
        return answer;
    });
}

base::Result<QList<EntitySummary>> Queries::counts(const QList<article::EntityKey>& keys) const
{
    return inOneState(m_database,
                      [&keys](store::Connection& connection) -> base::Result<QList<EntitySummary>> {
                          QList<EntitySummary> result;
                          for (const article::EntityKey& key : keys) {
                              const auto row = rowOf(connection, key);
                              if (!row)
                                  return row.error();
                              result.append(summaryOf(*row));
                          }
                          return result;
                      });
}

base::Result<EntitySummary> Queries::entity(const article::EntityKey& key) const
{
    auto found = counts({key});
    if (!found)
        return found.error();
    return found->takeFirst();
}

base::Result<bool> Queries::isConfirmed(const article::EntityKey& key) const
{
    return inOneState(m_database, [&key](store::Connection& connection) {
        return store::NameConfirmationTable(connection).isConfirmed(key);
    });
}

base::Result<EntityPair> Queries::entities(const article::EntityKey& one,
                                           const article::EntityKey& other) const
{
    return inOneState(m_database, [&](store::Connection& connection) -> base::Result<EntityPair> {
        const auto first = rowOf(connection, one);
        if (!first)
            return first.error();
        const auto second = rowOf(connection, other);
        if (!second)
            return second.error();
        const auto articles = store::NameTable(connection).articlesWithEither(*first, *second);
        if (!articles)
            return articles.error();
        return EntityPair{summaryOf(*first), summaryOf(*second), *articles};
    });
}

base::Result<WordsSpread> Queries::spread(const QString& words, const base::CancelToken& cancel) const
{
    return inOneState(m_database,
                      [&](store::Connection& connection) { return wordsSpread(connection, words, cancel); });
}

base::Result<article::WordList> Queries::wordList() const
{
    return inOneState(m_database, [](store::Connection& connection) -> base::Result<article::WordList> {
        const auto decisions = store::WordsDecisionTable(connection).inForce();
        if (!decisions)
            return decisions.error();
        std::vector<article::WordsJudgement> judgements;
        for (const auto& [act, judgement] : *decisions)
            judgements.push_back(judgement);
        return article::wordListOf(judgements);
    });
}

base::Result<WordListOutlook> Queries::outlook(const WordListOrder& order, const base::ProgressSink& progress,
                                               const base::CancelToken& cancel) const
{
    return inOneState(m_database, [&](store::Connection& connection) {
        return wordsOutlook(connection, order, progress, cancel);
    });
}

base::Result<std::optional<article::ArticleId>> Queries::neighbour(const NeighbourRequest& request) const
{
    return inOneState(m_database, [&request](store::Connection& connection) {
        const store::ArticlesOfName articles(connection, request.entity);
        return request.direction == ListDirection::Down ? articles.below(request.from)
                                                        : articles.above(request.from);
    });
}

base::Result<MentionPage> Queries::mentions(const MentionRequest& request) const
{
    return inOneState(m_database,
                      [&request](store::Connection& connection) { return concordance(connection, request); });
}

base::Result<TimelinePage> Queries::timeline(const TimelineRequest& request) const
{
    const store::TimelineFilter filter = filterOf(request);
    return inOneState(m_database, [&](store::Connection& connection) -> base::Result<TimelinePage> {
        const store::TimelineTable timeline(connection);
        const auto rows = timeline.page(filter, request.page.offset, request.page.limit);
        if (!rows)
            return rows.error();
        const auto total = timeline.total(filter);
        if (!total)
            return total.error();
        auto entries = timelineEntries(connection, *rows);
        if (!entries)
            return entries.error();
        return TimelinePage{std::move(*entries), *total};
    });
}

base::Result<HistoryPage> Queries::history(PageRequest page, const QString& words) const
{
    return inOneState(m_database, [&](store::Connection& connection) {
        const ActHistory history(connection);
        return words.isEmpty() ? history.page(page) : history.pageWith(words, page);
    });
}

base::Result<QList<EntityJoin>> Queries::joins(const article::EntityKey& entity,
                                               article::ArticleId article) const
{
    return inOneState(
        m_database, [&](store::Connection& connection) { return entityJoins(connection, entity, article); });
}

base::Result<void>
Queries::walkTimeline(const TimelineRequest& request,
                      const std::function<base::Result<void>(const TimelineEntry&)>& visit) const
{
    constexpr qint64 stride = 200;
    const store::TimelineFilter filter = filterOf(request);
    std::optional<store::TimelineRow> last;
    // Each stride is a state of its own: a long walk must not hold back what others write.
    while (true) {
        const auto entries =
            inOneState(m_database, [&](store::Connection& connection) -> base::Result<QList<TimelineEntry>> {
                const auto rows = store::TimelineTable(connection).behind(last, filter, stride);
                if (!rows)
                    return rows.error();
                if (!rows->isEmpty())
                    last = rows->last();
                return timelineEntries(connection, *rows);
            });
        if (!entries)
            return entries.error();
        for (const TimelineEntry& entry : *entries) {
            if (const auto visited = visit(entry); !visited)
                return visited;
        }
        if (entries->size() < stride)
            return {};
    }
}

base::Result<qint64> Queries::articleCount() const
{
    return inOneState(m_database,
                      [](store::Connection& connection) { return store::ListingTable(connection).count(); });
}

base::Result<qint64> Queries::removedCount() const
{
    return inOneState(m_database, [](store::Connection& connection) -> base::Result<qint64> {
        const auto removed = store::JudgementTable(connection).removed();
        if (!removed)
            return removed.error();
        return removed->size();
    });
}

} // namespace dateline::library
