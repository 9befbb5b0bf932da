#pragma once

#include "model/article/ids.h"
#include "model/article/words_judgement.h"
#include "model/base/cancel_token.h"
#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/store/act_table.h"

#include <QList>

#include <map>
#include <utility>
#include <vector>

namespace dateline::store {

class Connection;
class Statement;

/// How many places of an article each decision on words marks as mentions.
using MarkedPlaces = std::map<ActId, qint64>;

/// The tables `words_decision` and `words_decision_article`: what the reader decided on words wherever they
/// stand, and in which articles they do. A decision is in force while its act is not undone; where its words
/// stand is known also while it is undone.
class WordsDecisionTable
{
public:
    explicit WordsDecisionTable(Connection& connection) : m_connection(connection) {}

    using Decision = std::pair<ActId, article::WordsJudgement>;

    /// Looks for the words in all articles, those that were removed, too: once for all decisions, in time
    /// linear in the articles that have some of the words. Names that are new are added.
    base::Result<void> add(const std::vector<Decision>& decisions, const base::ProgressSink& progress = {},
                           const base::CancelToken& cancel = {});
    /// Looks in an article that has just been stored for the words of all decisions.
    base::Result<void> takeIn(article::ArticleId id, QStringView text);

    /// Damaged for an act that decided nothing on words.
    base::Result<article::WordsJudgement> load(ActId act) const;
    /// All that are in force and whose words stand in an article, in the order in which they were made.
    base::Result<std::vector<Decision>> inForce(article::ArticleId id) const;
    /// All that are in force, in that order.
    base::Result<std::vector<Decision>> inForce() const;

    /// Where the words of a decision stand.
    base::Result<QList<article::ArticleId>> articlesOf(ActId act) const;
    /// Where words of decisions in force stand that are taken for a name.
    base::Result<QList<article::ArticleId>> articlesWith(qint64 name) const;
    /// Where words of any decision in force stand.
    base::Result<QList<article::ArticleId>> articles() const;

    /// What the decisions in force mark in an article, as it was last written.
    base::Result<MarkedPlaces> marked(article::ArticleId id) const;
    base::Result<void> setMarked(article::ArticleId id, const MarkedPlaces& marked);
    /// How many places in listed articles a decision marks, or marked when it was last in force.
    base::Result<qint64> mentions(ActId act) const;
    /// The same for all parts of a list together.
    base::Result<qint64> mentionsOfParts(ActId list) const;

    /// No article is missing in which words of a decision stand.
    base::Result<bool> areArticlesTrue() const;

private:
    base::Result<std::vector<std::pair<ActId, QString>>> words() const;
    base::Result<std::vector<Decision>> decisions(Statement& statement) const;
    base::Result<void> addArticle(ActId act, article::ArticleId id);

    Connection& m_connection;
};

} // namespace dateline::store
