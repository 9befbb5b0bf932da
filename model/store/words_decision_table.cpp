#include "model/store/words_decision_table.h"

#include "model/store/key_columns.h"
#include "model/store/name_table.h"
#include "model/store/statement.h"
#include "model/store/words_in_articles.h"
#include "model/text/whole_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline::store {

using namespace Qt::StringLiterals;
using article::ArticleId;
using article::WordsJudgement;

namespace {

constexpr auto insert = "INSERT INTO words_decision (act_id, words, name_id) VALUES (?, ?, ?)"_L1;

constexpr auto insertArticle =
    "INSERT INTO words_decision_article (act_id, article_id, marked) VALUES (?, ?, 0)"_L1;

constexpr auto selectWords = "SELECT act_id, words FROM words_decision ORDER BY act_id"_L1;

constexpr auto selectOfAct = "SELECT words_decision.words, name.name, name.type FROM words_decision "
                             "JOIN name ON name.id = words_decision.name_id WHERE act_id = ?"_L1;

constexpr auto selectInForce =
    "SELECT words_decision.words, name.name, name.type, act.id FROM words_decision_article "
    "JOIN act ON act.id = words_decision_article.act_id "
    "JOIN words_decision ON words_decision.act_id = act.id JOIN name ON name.id = words_decision.name_id "
    "WHERE words_decision_article.article_id = ? AND act.undone = 0 ORDER BY act.id"_L1;

constexpr auto selectAllInForce =
    "SELECT words_decision.words, name.name, name.type, act.id FROM words_decision "
    "JOIN act ON act.id = words_decision.act_id JOIN name ON name.id = words_decision.name_id "
    "WHERE act.undone = 0 ORDER BY act.id"_L1;

constexpr auto selectArticlesOf =
    "SELECT article_id FROM words_decision_article WHERE act_id = ? ORDER BY article_id"_L1;

constexpr auto selectArticlesWith =
    "SELECT DISTINCT words_decision_article.article_id FROM words_decision "
    "JOIN act ON act.id = words_decision.act_id "
    "JOIN words_decision_article ON words_decision_article.act_id = act.id "
    "WHERE words_decision.name_id = ? AND act.undone = 0 ORDER BY words_decision_article.article_id"_L1;

constexpr auto selectArticles = "SELECT DISTINCT article_id FROM words_decision_article "
                                "JOIN act ON act.id = words_decision_article.act_id WHERE act.undone = 0 "
                                "ORDER BY article_id"_L1;

constexpr auto selectMarked = "SELECT act.id, words_decision_article.marked FROM words_decision_article "
                              "JOIN act ON act.id = words_decision_article.act_id "
                              "WHERE words_decision_article.article_id = ? AND act.undone = 0"_L1;

constexpr auto updateMarked =
    "UPDATE words_decision_article SET marked = ? WHERE act_id = ? AND article_id = ?"_L1;

constexpr auto sumMarked =
    "SELECT coalesce(sum(words_decision_article.marked), 0) FROM words_decision_article "
    "JOIN listing ON listing.article_id = words_decision_article.article_id WHERE act_id = ?"_L1;

// Of what was taken back by itself nothing counts.
constexpr auto sumMarkedByParts =
    "SELECT coalesce(sum(words_decision_article.marked), 0) FROM act "
    "JOIN act AS list ON list.id = act.list_id AND (act.undone = 0 OR list.undone > 0) "
    "JOIN words_decision_article ON words_decision_article.act_id = act.id "
    "JOIN listing ON listing.article_id = words_decision_article.article_id WHERE act.list_id = ?"_L1;

WordsJudgement judgementAt(const Statement& statement)
{
    return {statement.text(0), keyAt(statement, 1)};
}

} // namespace

base::Result<void> WordsDecisionTable::add(const std::vector<Decision>& decisions,
                                           const base::ProgressSink& progress,
                                           const base::CancelToken& cancel)
{
    NameTable names(m_connection);
    QStringList words;
    for (const auto& [act, judgement] : decisions) {
        const auto name = names.idOf(judgement.entity.name, judgement.entity.type);
        if (!name)
            return name.error();
        if (auto done = Statement(m_connection, insert).bind(act, judgement.words, *name).run(); !done)
            return done;
        words.append(judgement.words);
    }
    const auto take = [&](const WordsInArticles::Place& place) -> base::Result<void> {
        for (const std::size_t word : place.words) {
            if (auto done = addArticle(decisions[word].first, place.article); !done)
                return done;
        }
        return {};
    };
    return WordsInArticles(m_connection, words).visitAll(take, progress, cancel);
}

base::Result<void> WordsDecisionTable::addArticle(ActId act, ArticleId id)
{
    return Statement(m_connection, insertArticle).bind(act, id).run();
}

base::Result<std::vector<std::pair<ActId, QString>>> WordsDecisionTable::words() const
{
    Statement statement(m_connection, selectWords);
    std::vector<std::pair<ActId, QString>> words;
    while (statement.next())
        words.emplace_back(statement.id<ActId>(0), statement.text(1));
    if (statement.failed())
        return statement.error();
    return words;
}

base::Result<void> WordsDecisionTable::takeIn(ArticleId id, QStringView text)
{
    const auto all = words();
    if (!all)
        return all.error();
    for (const auto& [act, words] : *all) {
        if (text::placesOf(words, text).empty())
            continue;
        if (auto done = addArticle(act, id); !done)
            return done;
    }
    return {};
}

base::Result<WordsJudgement> WordsDecisionTable::load(ActId act) const
{
    Statement statement(m_connection, selectOfAct);
    if (!statement.bind(act).next())
        return statement.failed() ? statement.error()
                                  : base::Error::damaged(QCoreApplication::translate(
                                        "dateline::store", "An act has no decision."));
    return judgementAt(statement);
}

base::Result<std::vector<WordsDecisionTable::Decision>> WordsDecisionTable::inForce(ArticleId id) const
{
    Statement statement(m_connection, selectInForce);
    return decisions(statement.bind(id));
}

base::Result<std::vector<WordsDecisionTable::Decision>> WordsDecisionTable::inForce() const
{
    Statement statement(m_connection, selectAllInForce);
    return decisions(statement);
}

base::Result<std::vector<WordsDecisionTable::Decision>>
WordsDecisionTable::decisions(Statement& statement) const
{
    std::vector<Decision> decisions;
    while (statement.next())
        decisions.emplace_back(statement.id<ActId>(3), judgementAt(statement));
    if (statement.failed())
        return statement.error();
    return decisions;
}

base::Result<QList<ArticleId>> WordsDecisionTable::articlesOf(ActId act) const
{
    return Statement(m_connection, selectArticlesOf).bind(act).ids<ArticleId>();
}

base::Result<QList<ArticleId>> WordsDecisionTable::articlesWith(qint64 name) const
{
    return Statement(m_connection, selectArticlesWith).bind(name).ids<ArticleId>();
}

base::Result<QList<ArticleId>> WordsDecisionTable::articles() const
{
    return Statement(m_connection, selectArticles).ids<ArticleId>();
}

base::Result<MarkedPlaces> WordsDecisionTable::marked(ArticleId id) const
{
    Statement statement(m_connection, selectMarked);
    statement.bind(id);
    MarkedPlaces marked;
    while (statement.next())
        marked.emplace(statement.id<ActId>(0), statement.integer(1));
    if (statement.failed())
        return statement.error();
    return marked;
}

base::Result<void> WordsDecisionTable::setMarked(ArticleId id, const MarkedPlaces& marked)
{
    Statement statement(m_connection, updateMarked);
    for (const auto& [act, places] : marked) {
        if (auto done = statement.bind(places, act, id).run(); !done)
            return done;
    }
    return {};
}

base::Result<qint64> WordsDecisionTable::mentions(ActId act) const
{
    Statement statement(m_connection, sumMarked);
    if (statement.bind(act).next())
        return statement.integer(0);
    return statement.error();
}

base::Result<qint64> WordsDecisionTable::mentionsOfParts(ActId list) const
{
    Statement statement(m_connection, sumMarkedByParts);
    if (statement.bind(list).next())
        return statement.integer(0);
    return statement.error();
}

base::Result<bool> WordsDecisionTable::areArticlesTrue() const
{
    const auto all = words();
    if (!all)
        return all.error();
    std::vector<QList<ArticleId>> known;
    QStringList sought;
    for (const auto& [act, words] : *all) {
        const auto articles = articlesOf(act);
        if (!articles)
            return articles.error();
        known.push_back(*articles); // sorted
        sought.append(words);
    }
    bool areTrue = true;
    const auto compare = [&](const WordsInArticles::Place& place) -> base::Result<void> {
        for (const std::size_t word : place.words)
            areTrue = areTrue && std::ranges::binary_search(known[word], place.article);
        return {};
    };
    if (auto done = WordsInArticles(m_connection, sought).visitAll(compare); !done)
        return done.error();
    return areTrue;
}

} // namespace dateline::store
