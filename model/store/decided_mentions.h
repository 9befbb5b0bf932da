#pragma once

#include "model/article/analysis.h"
#include "model/article/mention_judgement.h"
#include "model/store/words_decision_table.h"

#include <set>

namespace dateline::store {

/// What all decisions in force on names, mentions and words come to for the mentions of one article. They
/// form a chain in the order of their acts: words are marked where the decisions before have left them free,
/// and what was marked is corrected and named by those behind like any other mention.
class DecidedMentions
{
public:
    explicit DecidedMentions(Connection& connection) : m_connection(connection) {}

    struct Outcome
    {
        std::vector<article::MentionJudgement> settled; ///< one for each mention that is not as it was found
        MarkedPlaces marked;                            ///< for each decision on words that stand there
        bool isCorrected = false; ///< single mentions were decided on, or words are marked
    };

    /// Other decisions on words than those in force: what would come of them.
    struct Change
    {
        std::set<ActId> without;                        ///< as if these were undone
        std::vector<WordsDecisionTable::Decision> with; ///< made last, those whose words stand in the article
    };

    /// `named`: as it was found, with the names in force. Linear in the decisions on words times the text.
    base::Result<Outcome> of(article::ArticleId id, const article::Analysis& named, QStringView text,
                             const Change& change = {}) const;

private:
    Connection& m_connection;
};

} // namespace dateline::store
