#pragma once

#include "model/article/ids.h"
#include "model/article/quote.h"
#include "model/base/result.h"

#include <vector>

namespace dateline::store {

class Connection;

/// The table `quote`: who said what.
class QuoteTable
{
public:
    explicit QuoteTable(Connection& connection) : m_connection(connection) {}

    base::Result<void> add(article::ArticleId id, const std::vector<article::Quote>& quotes);
    base::Result<std::vector<article::Quote>> load(article::ArticleId id) const;

private:
    Connection& m_connection;
};

} // namespace dateline::store
