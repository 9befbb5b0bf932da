#pragma once

#include "model/article/ids.h"
#include "model/article/naming.h"
#include "model/article/sureness_limit.h"
#include "model/base/result.h"
#include "model/text/span.h"

#include <QList>

#include <functional>
#include <optional>

namespace dateline::store {

class Connection;
class Statement;

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
    article::SurenessLimit sureness{};         ///< those that it shows
};

/// The places that mean what is shown by one name, in listed articles: those of the table `mention`, and
/// where the reader has corrected mentions of an article, those that the corrections leave. Call inside a
/// transaction.
class MentionTable
{
public:
    static base::Result<MentionTable> of(Connection& connection, const MentionFilter& filter);

    /// The newest article first, undated ones last; within an article as in the text.
    base::Result<QList<MentionRow>> page(qint64 offset, qint64 limit) const;
    /// Hands over every place in the same order, without keeping them.
    base::Result<void> each(const std::function<base::Result<void>(const MentionRow&)>& take) const;
    base::Result<qint64> total() const;

private:
    MentionTable(Connection& connection, MentionFilter filter, QString corrected)
        : m_connection(connection), m_filter(std::move(filter)), m_corrected(std::move(corrected))
    {}

    QString select(QLatin1StringView what) const;
    void bindFilter(Statement& statement) const;

    Connection& m_connection;
    MentionFilter m_filter;
    QString m_corrected; ///< the places in corrected articles, as JSON
};

} // namespace dateline::store
