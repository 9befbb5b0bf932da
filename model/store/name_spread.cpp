#include "model/store/name_spread.h"

#include "model/store/connection.h"
#include "model/store/key_columns.h"
#include "model/store/statement.h"
#include "model/store/statement_watch.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto selectNames = "SELECT id, name, type, articles FROM name WHERE articles > 0 ORDER BY id"_L1;

constexpr auto selectPlaces =
    "SELECT shown_entity.article_id, shown_entity.name_id, shown_entity.role "
    "FROM shown_entity JOIN listing ON listing.article_id = shown_entity.article_id "
    "ORDER BY shown_entity.article_id"_L1;

using Indexes = QHash<qint64, quint32>;

base::Result<Indexes> readNames(Connection& connection, NameSpread& spread)
{
    Indexes indexes;
    Statement statement(connection, selectNames);
    while (statement.next()) {
        indexes.insert(statement.integer(0), static_cast<quint32>(spread.names.size()));
        spread.names.push_back({statement.integer(0), keyAt(statement, 1), statement.integer(3)});
    }
    if (statement.failed())
        return statement.error();
    return indexes;
}

void keepEachOnce(std::vector<quint32>& names)
{
    std::ranges::sort(names);
    const auto twice = std::ranges::unique(names);
    names.erase(twice.begin(), twice.end());
}

base::Result<void> readPlaces(Connection& connection, const Indexes& indexes, NameSpread& spread)
{
    Statement statement(connection, selectPlaces);
    qint64 article = -1;
    while (statement.next()) {
        const auto name = indexes.constFind(statement.integer(1));
        if (name == indexes.cend())
            continue;
        if (statement.integer(0) != article) {
            article = statement.integer(0);
            spread.articles.emplace_back();
        }
        spread.articles.back().push_back(*name);
        QStringList& roles = spread.names[*name].roles;
        if (const QString role = statement.text(2); !role.isEmpty() && !roles.contains(role))
            roles.append(role);
    }
    std::ranges::for_each(spread.articles, keepEachOnce);
    return statement.result();
}

} // namespace

base::Result<NameSpread> readNameSpread(Connection& connection, const base::CancelToken& cancel)
{
    const StatementWatch watch(connection, cancel);
    NameSpread spread;
    const auto indexes = readNames(connection, spread);
    auto read = indexes ? readPlaces(connection, *indexes, spread) : base::Result<void>(indexes.error());
    if (cancel.isCancelled())
        return base::Error::cancelled(QCoreApplication::translate(
            "dateline::store", "Stopped before the whole library was looked through."));
    if (!read)
        return read.error();
    return spread;
}

} // namespace dateline::store
