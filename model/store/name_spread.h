#pragma once

#include "model/article/naming.h"
#include "model/base/cancel_token.h"
#include "model/base/result.h"

#include <QStringList>

#include <vector>

namespace dateline::store {

class Connection;

/// A name of the library as the reader has it.
struct SpreadName
{
    qint64 id = 0;
    article::EntityKey key;
    qint64 articles = 0;
    QStringList roles{}; ///< what articles call it, each once
};

/// Which names stand in which listed articles.
struct NameSpread
{
    std::vector<SpreadName> names;
    std::vector<std::vector<quint32>> articles; ///< of each article the indexes of its names, each once
};

/// Reads all of it: a few bytes for each entity of the library, and as many steps. Call inside a transaction.
/// Cancelled or what SQLite says.
base::Result<NameSpread> readNameSpread(Connection& connection, const base::CancelToken& cancel);

} // namespace dateline::store
