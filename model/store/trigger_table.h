#pragma once

#include "model/article/event.h"
#include "model/article/ids.h"
#include "model/base/result.h"

#include <vector>

namespace dateline::store {

class Connection;

/// The table `event_trigger`: all words that name an event in the sense of TimeML.
class TriggerTable
{
public:
    explicit TriggerTable(Connection& connection) : m_connection(connection) {}

    base::Result<void> add(article::ArticleId id, const std::vector<article::EventTrigger>& triggers);
    base::Result<std::vector<article::EventTrigger>> load(article::ArticleId id) const;

private:
    Connection& m_connection;
};

} // namespace dateline::store
