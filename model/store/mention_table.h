#pragma once

#include "model/article/ids.h"
#include "model/article/naming.h"
#include "model/base/result.h"
#include "model/text/span.h"

#include <QList>

#include <functional>
#include <optional>

namespace dateline::store {

class Connection;

/// One place of the library that means an entity.
struct MentionRow
{
    article::ArticleId article;
    text::Span span;
    article::MentionKind kind = article::MentionKind::Name;

    friend bool operator==(const MentionRow&, const MentionRow&) = default;
};

/// Which places are wanted: those of all entities that are shown by this name and type.
struct MentionFilter
{
    article::EntityKey entity;
    std::optional<article::ArticleId> article; ///< those of one article
};

/// The table `mention`, asked for the places that mean what is shown by one name, in listed articles.
class MentionTable
{
public:
    explicit MentionTable(Connection& connection) : m_connection(connection) {}

    /// The newest article first, undated ones last; within an article as in the text.
    base::Result<QList<MentionRow>> page(const MentionFilter& filter, qint64 offset, qint64 limit) const;
    /// Hands over every place in the same order, without keeping them.
    base::Result<void> each(const MentionFilter& filter,
                            const std::function<base::Result<void>(const MentionRow&)>& take) const;
    base::Result<qint64> total(const MentionFilter& filter) const;

private:
    Connection& m_connection;
};

} // namespace dateline::store
