#pragma once

#include "model/article/analysis.h"
#include "model/article/ids.h"
#include "model/base/result.h"
#include "model/store/analyses.h"

namespace dateline::store {

class Connection;

/// Analyses as the reader has them: what was found, with all decisions on names, mentions and events in
/// force applied. Call inside a transaction.
class ShownAnalyses
{
public:
    explicit ShownAnalyses(Connection& connection) : m_connection(connection) {}

    base::Result<article::Analysis> load(article::ArticleId id,
                                         Analyses::Part part = Analyses::Part::All) const;
    /// Decisions on mentions or events of the article are in force.
    base::Result<bool> isCorrected(article::ArticleId id) const;

private:
    base::Result<article::Analysis> withMentions(article::ArticleId id, article::Analysis named,
                                                 const QString& text) const;

    Connection& m_connection;
};

} // namespace dateline::store
