#include "model/store/words_in_articles.h"

#include "model/store/search_query.h"
#include "model/store/statement.h"
#include "model/text/whole_words.h"

#include <algorithm>

namespace dateline::store {

using namespace Qt::StringLiterals;
using article::ArticleId;

namespace {

constexpr auto selectIndexed = "SELECT article.id, article.text FROM search "
                               "JOIN article ON article.id = search.rowid WHERE search MATCH ? "
                               "ORDER BY article.id"_L1;

constexpr auto selectListed = "SELECT article.id, article.text FROM listing "
                              "JOIN article ON article.id = listing.article_id "
                              "WHERE instr(article.text, ?) > 0 ORDER BY article.id"_L1;

constexpr auto selectRemoved = "SELECT article.id, article.text FROM removal "
                               "JOIN article ON article.id = removal.article_id "
                               "WHERE instr(article.text, ?) > 0 ORDER BY article.id"_L1;

/// The words as a phrase for the index, which knows neither case nor marks; empty where nothing is left.
QString phraseOf(QString words)
{
    for (QChar& letter : words) {
        if (letter == u'"' || letter == u'“' || letter == u'”')
            letter = u' ';
    }
    return searchExpression(u'"' + words + u'"');
}

} // namespace

base::Result<QList<ArticleId>> WordsInArticles::withWords(Statement& candidates) const
{
    QList<ArticleId> articles;
    while (candidates.next()) {
        if (!text::placesOf(m_words, candidates.text(1)).empty())
            articles.append(candidates.id<ArticleId>(0));
    }
    if (candidates.failed())
        return candidates.error();
    return articles;
}

base::Result<QList<ArticleId>> WordsInArticles::listed() const
{
    const QString phrase = phraseOf(m_words);
    Statement candidates(m_connection, phrase.isEmpty() ? selectListed : selectIndexed);
    candidates.bind(phrase.isEmpty() ? m_words : phrase);
    return withWords(candidates);
}

base::Result<QList<ArticleId>> WordsInArticles::all() const
{
    auto articles = listed();
    if (!articles)
        return articles;
    Statement candidates(m_connection, selectRemoved);
    candidates.bind(m_words);
    const auto removed = withWords(candidates);
    if (!removed)
        return removed;
    articles->append(*removed);
    std::ranges::sort(*articles);
    return articles;
}

} // namespace dateline::store
