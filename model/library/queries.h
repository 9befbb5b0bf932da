#pragma once

#include "model/article/naming.h"
#include "model/base/cancel_token.h"
#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/library/answers.h"

#include <functional>
#include <vector>

namespace dateline::store {
class Database;
}

namespace dateline::library {

struct CorrectionProposal;
struct IdentityProposal;

/// Questions to a library, answered with values. Every method may be called from any thread and blocks while
/// it reads: the window asks through Library::ask().
class Queries
{
public:
    explicit Queries(const store::Database& database) : m_database(database) {}

    base::Result<ArticlePage> articles(PageRequest page,
                                       ArticleOrder order = ArticleOrder::NewestPublished) const;
    base::Result<StoredArticle> article(article::ArticleId id) const;
    /// The numbers of the first articles that a list shows, in its order: of search() for words, of
    /// articles() without any.
    base::Result<QList<article::ArticleId>> articleIds(const QString& words, qint64 limit) const;
    /// The same as article() for several, each in a state of its own, with what events need of an analysis:
    /// entities, times, triggers and events. What is not listed any more is left out, and all that follow
    /// when it is cancelled.
    base::Result<std::vector<StoredArticle>> withEvents(const QList<article::ArticleId>& ids,
                                                        const base::CancelToken& cancel = {}) const;
    base::Result<SearchPage> search(const SearchRequest& request) const;
    base::Result<EntityPage> entities(const EntityRequest& request) const;
    /// The counts of names of the library, in the order asked for; none where no listed article has one.
    base::Result<QList<EntitySummary>> counts(const QList<article::EntityKey>& keys) const;
    base::Result<EntitySummary> entity(const article::EntityKey& key) const;
    /// The reader has said that it is right in all articles.
    base::Result<bool> isConfirmed(const article::EntityKey& key) const;
    /// The same for two, with the articles that have either. Costs the mentions of both.
    base::Result<EntityPair> entities(const article::EntityKey& one, const article::EntityKey& other) const;
    /// What Library::markWords() would mark in listed articles. Costs the entities of each that has the
    /// words. Cancelled where it was stopped.
    base::Result<WordsSpread> spread(const QString& words, const base::CancelToken& cancel = {}) const;
    /// The words that are decided on wherever they stand, in the order in which the reader decided. Acts of
    /// lists bring longer words first.
    base::Result<article::WordList> wordList() const;
    /// What Library::applyWordList() would bring. Looks once at each listed article that has some of the
    /// words. Cancelled where it was stopped.
    base::Result<WordListOutlook> outlook(const WordListOrder& order, const base::ProgressSink& progress = {},
                                          const base::CancelToken& cancel = {}) const;
    /// The nearest article in the list that has an entity; none behind the last one, and for an article that
    /// is not listed.
    base::Result<std::optional<article::ArticleId>> neighbour(const NeighbourRequest& request) const;
    base::Result<MentionPage> mentions(const MentionRequest& request) const;
    base::Result<TimelinePage> timeline(const TimelineRequest& request) const;
    /// What the reader did and has not replaced by something else after undoing it; only what has words in
    /// it, case and diacritics aside, where some are given: that looks at all acts.
    base::Result<HistoryPage> history(PageRequest page, const QString& words = {}) const;
    /// What was made one with an entity of an article, by acts that Library::undo() takes back, the last
    /// first.
    base::Result<QList<EntityJoin>> joins(const article::EntityKey& entity, article::ArticleId article) const;
    /// All events that a request wants, whatever its page, one after the other in the order of time, undated
    /// ones last, in the memory of a few. An error of the visit ends the walk. What changes meanwhile may be
    /// missed.
    base::Result<void>
    walkTimeline(const TimelineRequest& request,
                 const std::function<base::Result<void>(const TimelineEntry&)>& visit) const;
    base::Result<qint64> articleCount() const;
    /// Names that may mean one though no article says so, what most speaks for first, and behind them those
    /// that the reader has rejected. Costs all entities of the library: seconds for a large one. Cancelled
    /// stops it.
    base::Result<QList<IdentityProposal>> identityProposals(const base::CancelToken& cancel) const;
    /// What the reader has said of single articles and others may need, too, what would change most articles
    /// first, and behind them what he wants kept where he said it. Costs the articles with decisions and
    /// those that have words which were missed. Cancelled stops it.
    base::Result<QList<CorrectionProposal>> correctionProposals(const base::CancelToken& cancel) const;
    /// How many are removed, but in the file still.
    base::Result<qint64> removedCount() const;

private:
    const store::Database& m_database;
};

} // namespace dateline::library
