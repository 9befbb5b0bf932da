#pragma once

#include "model/article/analysis.h"
#include "model/article/ids.h"
#include "model/base/result.h"

namespace dateline::store {

class Connection;

/// The tables `analysis` and `sentence`: by which engine an article was analysed, against which day its times
/// are resolved, and its sentences.
class AnalysisTable
{
public:
    explicit AnalysisTable(Connection& connection) : m_connection(connection) {}

    base::Result<void> add(article::ArticleId id, const article::Analysis& analysis);
    /// Fills engine, anchor and sentences. NotFound when the article has no analysis.
    base::Result<void> load(article::ArticleId id, article::Analysis& analysis) const;
    /// The articles that another engine than this one analysed, in the order of their import.
    base::Result<QList<article::ArticleId>> articlesNotBy(const QString& engine) const;
    base::Result<void> setAnchor(article::ArticleId id, QDate anchor);
    /// Deletes the analysis with all its findings.
    base::Result<void> remove(article::ArticleId id);

private:
    Connection& m_connection;
};

} // namespace dateline::store
