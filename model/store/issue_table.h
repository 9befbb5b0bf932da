#pragma once

#include "model/article/ids.h"
#include "model/base/issue.h"
#include "model/base/result.h"

#include <QList>

namespace dateline::store {

class Connection;

/// The table `issue`: what the reader should know about the import of an article and about its analysis.
class IssueTable
{
public:
    enum class Stage
    {
        Import,
        Analysis
    };

    explicit IssueTable(Connection& connection) : m_connection(connection) {}

    base::Result<void> add(article::ArticleId id, Stage stage, const QList<base::Issue>& issues);
    base::Result<void> remove(article::ArticleId id, Stage stage);
    base::Result<QList<base::Issue>> load(article::ArticleId id, Stage stage) const;

private:
    Connection& m_connection;
};

} // namespace dateline::store
