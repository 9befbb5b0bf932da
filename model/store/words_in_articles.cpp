#include "model/store/words_in_articles.h"

#include "model/store/article_table.h"
#include "model/store/search_query.h"
#include "model/store/statement.h"
#include "model/text/whole_words.h"

#include <QCoreApplication>

namespace dateline::store {

using namespace Qt::StringLiterals;
using article::ArticleId;

namespace {

constexpr auto selectIndexed = "SELECT rowid FROM search WHERE search MATCH ?"_L1;

constexpr auto selectListed = "SELECT article_id FROM listing"_L1;

constexpr auto selectRemoved = "SELECT article_id FROM removal"_L1;

/// The words as a phrase for the index, which knows neither case nor marks; empty where nothing is left.
QString phraseOf(QString words)
{
    for (QChar& letter : words) {
        if (letter == u'"' || letter == u'“' || letter == u'”')
            letter = u' ';
    }
    return searchExpression(u'"' + words + u'"');
}

base::Error stopped()
{
    return base::Error::cancelled(
        QCoreApplication::translate("dateline::store", "The search for the words was stopped."));
}

} // namespace

base::Result<void> WordsInArticles::visitListed(const Visit& visit, const base::ProgressSink& progress,
                                                const base::CancelToken& cancel) const
{
    const auto candidates = listed(cancel);
    if (!candidates)
        return candidates.error();
    return visitThose(*candidates, visit, progress, cancel);
}

base::Result<void> WordsInArticles::visitAll(const Visit& visit, const base::ProgressSink& progress,
                                             const base::CancelToken& cancel) const
{
    const auto indexed = listed(cancel);
    if (!indexed)
        return indexed.error();
    if (auto done = visitThose(*indexed, visit, progress, cancel); !done)
        return done;
    Candidates removed;
    if (auto done = addRemoved(removed); !done)
        return done;
    return visitThose(removed, visit, progress, cancel);
}

/// The index knows neither case nor marks, so that these may have the words.
base::Result<WordsInArticles::Candidates> WordsInArticles::listed(const base::CancelToken& cancel) const
{
    Candidates candidates;
    std::vector<std::size_t> unindexed;
    for (qsizetype word = 0; word < m_words.size(); ++word) {
        if (cancel.isCancelled())
            return stopped();
        const auto index = static_cast<std::size_t>(word);
        const QString phrase = phraseOf(m_words.at(word));
        if (phrase.isEmpty()) {
            unindexed.push_back(index);
        } else if (auto done = addIndexed(phrase, index, candidates); !done) {
            return done.error();
        }
    }
    if (unindexed.empty())
        return candidates;
    const auto all = Statement(m_connection, selectListed).ids<ArticleId>();
    if (!all)
        return all.error();
    for (const ArticleId id : *all)
        candidates[id].insert(candidates[id].end(), unindexed.begin(), unindexed.end());
    return candidates;
}

base::Result<void> WordsInArticles::addIndexed(const QString& phrase, std::size_t word,
                                               Candidates& candidates) const
{
    const auto found = Statement(m_connection, selectIndexed).bind(phrase).ids<ArticleId>();
    if (!found)
        return found.error();
    for (const ArticleId id : *found)
        candidates[id].push_back(word);
    return {};
}

base::Result<void> WordsInArticles::addRemoved(Candidates& candidates) const
{
    const auto removed = Statement(m_connection, selectRemoved).ids<ArticleId>();
    if (!removed)
        return removed.error();
    std::vector<std::size_t> all(static_cast<std::size_t>(m_words.size()));
    for (std::size_t word = 0; word < all.size(); ++word)
        all[word] = word;
    for (const ArticleId id : *removed)
        candidates[id] = all;
    return {};
}

base::Result<void> WordsInArticles::visitThose(const Candidates& candidates, const Visit& visit,
                                               const base::ProgressSink& progress,
                                               const base::CancelToken& cancel) const
{
    const ArticleTable articles(m_connection);
    qint64 done = 0;
    for (const auto& [id, words] : candidates) {
        if (cancel.isCancelled())
            return stopped();
        if (progress)
            progress({done++, static_cast<qint64>(candidates.size()), {}});
        auto text = articles.text(id);
        if (!text)
            return text.error();
        Place place{id, std::move(*text), {}};
        for (const std::size_t word : words) {
            if (!text::placesOf(m_words.at(static_cast<qsizetype>(word)), place.text).empty())
                place.words.push_back(word);
        }
        if (place.words.empty())
            continue;
        if (auto visited = visit(place); !visited)
            return visited;
    }
    return {};
}

} // namespace dateline::store
