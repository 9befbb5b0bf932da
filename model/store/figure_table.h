#pragma once

#include "model/article/figure.h"
#include "model/article/ids.h"
#include "model/base/result.h"

#include <vector>

namespace dateline::store {

class Connection;

/// The table `figure`: numbers that an article reports.
class FigureTable
{
public:
    explicit FigureTable(Connection& connection) : m_connection(connection) {}

    base::Result<void> add(article::ArticleId id, const std::vector<article::Figure>& figures);
    base::Result<std::vector<article::Figure>> load(article::ArticleId id) const;

private:
    Connection& m_connection;
};

} // namespace dateline::store
