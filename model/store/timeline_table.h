#pragma once

#include "model/article/ids.h"
#include "model/base/result.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace dateline::store {

class Connection;

/// Names one event of the library.
struct TimelineRow
{
    article::ArticleId article;
    qsizetype event = 0; ///< its index in the article's analysis as the reader has it
    QString articleTitle;
    qint64 sortDay = 0;    ///< with the minute, the article and the event its place in the order of time
    qint64 sortMinute = 0; ///< article::minuteInOrder()
    QDate published;       ///< its article; invalid where that is not known

    friend bool operator==(const TimelineRow&, const TimelineRow&) = default;
};

/// Which events are wanted.
struct TimelineFilter
{
    std::optional<article::ArticleId> article;
    QString entity;    ///< with an entity of this name; empty for all
    QDate from, until; ///< that touch these days; invalid is open
};

/// The table `timeline`: the events of all listed articles in the order of time. Add inside a transaction.
class TimelineTable
{
public:
    explicit TimelineTable(Connection& connection) : m_connection(connection) {}

    /// Takes the events of a listed article in, as the reader has them.
    base::Result<void> add(article::ArticleId id);
    base::Result<void> remove(article::ArticleId id);
    /// Both, one after the other: the events of a listed article have changed.
    base::Result<void> makeAgain(article::ArticleId id);

    /// In the order of time, within a day by the time of day, undated ones last.
    base::Result<QList<TimelineRow>> page(const TimelineFilter& filter, qint64 offset, qint64 limit) const;
    /// The next ones behind a row, which need not be there any more: from the first without one. Costs the
    /// same however far behind it is.
    base::Result<QList<TimelineRow>> behind(const std::optional<TimelineRow>& last,
                                            const TimelineFilter& filter, qint64 limit) const;
    base::Result<qint64> total(const TimelineFilter& filter) const;

private:
    base::Result<void> addTimesOfDay(article::ArticleId id);

    Connection& m_connection;
};

} // namespace dateline::store
