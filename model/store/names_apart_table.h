#pragma once

#include "model/article/naming.h"
#include "model/base/result.h"

#include <QDateTime>
#include <QSet>

#include <utility>

namespace dateline::store {

class Connection;

/// The table `names_apart`: pairs of names of which the reader has said that they do not mean one.
class NamesApartTable
{
public:
    /// The numbers of two names in the table `name`, the smaller first.
    using Pair = std::pair<qint64, qint64>;

    explicit NamesApartTable(Connection& connection) : m_connection(connection) {}

    /// Names that are new are added.
    base::Result<void> add(const article::EntityKey& one, const article::EntityKey& other,
                           const QDateTime& now);
    base::Result<void> remove(const article::EntityKey& one, const article::EntityKey& other);
    base::Result<QSet<Pair>> all() const;

private:
    base::Result<Pair> pairOf(const article::EntityKey& one, const article::EntityKey& other);

    Connection& m_connection;
};

} // namespace dateline::store
