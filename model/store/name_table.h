#pragma once

#include "model/article/entity.h"
#include "model/article/ids.h"
#include "model/base/result.h"

#include <QList>

#include <optional>

namespace dateline::store {

class Connection;

/// One name with its type, and how often it is used.
struct NameRow
{
    QString name;
    article::EntityType type = article::EntityType::Person;
    qint64 mentions = 0;
    qint64 articles = 0;
};

/// Which names are wanted.
struct NameFilter
{
    std::optional<article::ArticleId> article; ///< those of one article, counted there
    std::optional<article::EntityType> type;
    QString contains; ///< case and diacritics do not matter
};

/// The table `name`: all names of the library with running counts over listed articles, so that the list of a
/// large library need not count mentions.
class NameTable
{
public:
    explicit NameTable(Connection& connection) : m_connection(connection) {}

    /// The number of a name, which is added where it is new.
    base::Result<qint64> idOf(const QString& name, article::EntityType type);

    /// A name with its counts; nothing where the library does not have it.
    base::Result<std::optional<NameRow>> find(const QString& name, article::EntityType type) const;

    /// What has the same name in listed articles and another type, in most articles first.
    base::Result<QList<NameRow>> ofOtherTypes(const QString& name, article::EntityType type) const;

    /// How many listed articles have one name of the two, or both.
    base::Result<qint64> articlesWithEither(const NameRow& one, const NameRow& other) const;

    /// Counts the findings of an article that comes into the lists (1) or leaves them (-1).
    base::Result<void> count(article::ArticleId id, int sign);
    /// Deletes the names that no article holds any more.
    base::Result<void> removeUnused();

    /// Most mentioned first.
    base::Result<QList<NameRow>> page(const NameFilter& filter, qint64 offset, qint64 limit) const;
    base::Result<qint64> total(const NameFilter& filter) const;

    /// How names are compared by "contains": without case, diacritics and compatibility forms.
    static QString folded(QStringView name);

private:
    Connection& m_connection;
};

} // namespace dateline::store
