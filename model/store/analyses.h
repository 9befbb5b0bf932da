#pragma once

#include "model/article/analysis.h"
#include "model/article/ids.h"
#include "model/base/result.h"

namespace dateline::store {

class Connection;

/// Whole analyses, written to and read from the tables of findings. Call inside a transaction.
class Analyses
{
public:
    /// How much of an analysis is read.
    enum class Part
    {
        All,
        Events,  ///< entities, times, triggers and events: what a timeline needs
        Entities ///< entities alone, with their mentions
    };

    explicit Analyses(Connection& connection) : m_connection(connection) {}

    /// Invalid where a finding has no words, lies outside the text, or refers to one that does not exist;
    /// then the transaction must not be committed.
    base::Result<void> add(article::ArticleId id, const article::Analysis& analysis, qsizetype textLength);
    base::Result<article::Analysis> load(article::ArticleId id, Part part = Part::All) const;

    /// Writes what differs between two analyses of an article that are alike but for the publication date.
    base::Result<void> setResolved(article::ArticleId id, const article::Analysis& before,
                                   const article::Analysis& after);

private:
    base::Result<void> loadEvents(article::ArticleId id, Part part, article::Analysis& analysis) const;

    Connection& m_connection;
};

} // namespace dateline::store
