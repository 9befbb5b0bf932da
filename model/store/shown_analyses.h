#pragma once

#include "model/article/analysis.h"
#include "model/article/confirmation.h"
#include "model/article/ids.h"
#include "model/base/result.h"
#include "model/store/analyses.h"
#include "model/store/words_decision_table.h"

namespace dateline::store {

class Connection;

/// Analyses as the reader has them: what was found, with all decisions on names, mentions, words and events
/// in force applied, and what he has confirmed. Call inside a transaction.
class ShownAnalyses
{
public:
    /// An analysis, and what decisions on anything but names have made of it.
    struct Shown
    {
        article::Analysis analysis;
        bool isCorrected = false; ///< decisions on its mentions or events, or confirmations, are in
                                  ///< force, or words are marked
        MarkedPlaces marked{};    ///< for each decision on words that stand in it
    };

    explicit ShownAnalyses(Connection& connection) : m_connection(connection) {}

    base::Result<article::Analysis> load(article::ArticleId id,
                                         Analyses::Part part = Analyses::Part::All) const;
    base::Result<Shown> loadWithMarks(article::ArticleId id, Analyses::Part part = Analyses::Part::All) const;
    /// Decisions on mentions or events of the article, on words in it, or confirmations are in force, also
    /// those of names wherever they stand. Costs no analysis.
    base::Result<bool> isConcerned(article::ArticleId id) const;

private:
    base::Result<std::vector<article::Confirmation>>
    confirmations(article::ArticleId id, const article::Analysis& analysis, QStringView text) const;
    base::Result<Shown> corrected(article::ArticleId id, article::Analysis named, Analyses::Part part) const;

    Connection& m_connection;
};

} // namespace dateline::store
