#include "model/store/timeline_table.h"

#include "model/article/time_of_day.h"
#include "model/store/shown_analyses.h"
#include "model/store/statement.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

// 5373485 is the day behind 9999-12-31: undated events stand behind all dates.
constexpr auto insert =
    "INSERT INTO timeline (sort_day, sort_minute, article_id, event, first_day, last_day) "
    "SELECT coalesce(first_day, last_day, 5373485), -1, article_id, position, first_day, "
    "last_day FROM shown_event "
    "WHERE article_id = ?"_L1;

// Most articles tell no time of day, and need not be looked at again.
constexpr auto selectAnyTimeOfDay =
    "SELECT 1 FROM time_expression WHERE article_id = ? AND value LIKE '____-__-__T%' LIMIT 1"_L1;

constexpr auto updateMinute = "UPDATE timeline SET sort_minute = ? WHERE article_id = ? AND event = ?"_L1;

constexpr auto deleteRows = "DELETE FROM timeline WHERE article_id = ?"_L1;

constexpr auto selectRows = "SELECT timeline.article_id, timeline.event, listing.title, timeline.sort_day, "
                            "timeline.sort_minute, listing.published "
                            "FROM timeline JOIN listing ON listing.article_id = timeline.article_id"_L1;

constexpr auto countRows = "SELECT count(*) FROM timeline"_L1;

constexpr auto order =
    " ORDER BY timeline.sort_day, timeline.sort_minute, timeline.article_id, timeline.event "
    "LIMIT ? OFFSET ?"_L1;

constexpr auto isBehind =
    "(timeline.sort_day, timeline.sort_minute, timeline.article_id, timeline.event) > (?, ?, ?, ?)"_L1;

constexpr auto ofArticle = "timeline.article_id = ?"_L1;

// Both parts as one table: SQLite looks the rows of a plain compound up by scanning the timeline.
constexpr auto ofEntity =
    "(timeline.article_id, timeline.event) IN (SELECT article_id, event FROM ("
    "SELECT event_participant.article_id AS article_id, event_participant.event AS event FROM name "
    "JOIN entity ON entity.shown_name_id = name.id "
    "JOIN event_participant ON event_participant.article_id = entity.article_id "
    "AND event_participant.entity = entity.position WHERE name.name = ? AND NOT EXISTS "
    "(SELECT 1 FROM corrected_article WHERE corrected_article.article_id = entity.article_id) "
    "UNION ALL SELECT corrected_participant.article_id, corrected_participant.event FROM name "
    "JOIN corrected_entity ON corrected_entity.name_id = name.id "
    "JOIN corrected_participant ON corrected_participant.article_id = corrected_entity.article_id "
    "AND corrected_participant.entity = corrected_entity.position WHERE name.name = ?))"_L1;

// An open side reaches as far as is asked; what has no day at all touches none.
constexpr auto endsAtOrBehind =
    "coalesce(timeline.last_day, timeline.sort_day + 10000000) >= ? AND timeline.sort_day < 5373485"_L1;

constexpr auto beginsAtOrBefore =
    "coalesce(timeline.first_day, -10000000) <= ? AND timeline.sort_day < 5373485"_L1;

QString conditions(const TimelineFilter& filter, const std::optional<TimelineRow>& last = {})
{
    QStringList all;
    if (last)
        all << isBehind;
    if (filter.article)
        all << ofArticle;
    if (!filter.entity.isEmpty())
        all << ofEntity;
    if (filter.from.isValid())
        all << endsAtOrBehind;
    if (filter.until.isValid())
        all << beginsAtOrBefore;
    return all.isEmpty() ? QString() : u" WHERE "_s + all.join(u" AND "_s);
}

void bindConditions(Statement& statement, const TimelineFilter& filter)
{
    if (filter.article)
        statement.bind(*filter.article);
    if (!filter.entity.isEmpty())
        statement.bind(filter.entity, filter.entity);
    if (filter.from.isValid())
        statement.bind(filter.from);
    if (filter.until.isValid())
        statement.bind(filter.until);
}

base::Result<QList<TimelineRow>> rowsOf(Statement& statement)
{
    QList<TimelineRow> rows;
    while (statement.next())
        rows.append({statement.id<article::ArticleId>(0), statement.integer(1), statement.text(2),
                     statement.integer(3), statement.integer(4), statement.day(5)});
    if (statement.failed())
        return statement.error();
    return rows;
}

} // namespace

base::Result<void> TimelineTable::add(article::ArticleId id)
{
    if (auto done = Statement(m_connection, insert).bind(id).run(); !done)
        return done;
    return addTimesOfDay(id);
}

base::Result<void> TimelineTable::addTimesOfDay(article::ArticleId id)
{
    Statement any(m_connection, selectAnyTimeOfDay);
    if (!any.bind(id).next())
        return any.failed() ? any.error() : base::Result<void>();
    const auto shown = ShownAnalyses(m_connection).load(id, Analyses::Part::Events);
    if (!shown)
        return shown.error();
    Statement statement(m_connection, updateMinute);
    qint64 position = 0;
    for (const article::Event& event : shown->events) {
        const auto time = article::timeOfDay(event, *shown);
        if (time) {
            statement.bind(static_cast<qint64>(article::minuteInOrder(time)), id, position);
            if (auto done = statement.run(); !done)
                return done;
        }
        ++position;
    }
    return {};
}

base::Result<void> TimelineTable::remove(article::ArticleId id)
{
    return Statement(m_connection, deleteRows).bind(id).run();
}

base::Result<void> TimelineTable::makeAgain(article::ArticleId id)
{
    if (auto done = remove(id); !done)
        return done;
    return add(id);
}

base::Result<QList<TimelineRow>> TimelineTable::page(const TimelineFilter& filter, qint64 offset,
                                                     qint64 limit) const
{
    Statement statement(m_connection, selectRows + conditions(filter) + order);
    bindConditions(statement, filter);
    return rowsOf(statement.bind(limit, offset));
}

base::Result<QList<TimelineRow>> TimelineTable::behind(const std::optional<TimelineRow>& last,
                                                       const TimelineFilter& filter, qint64 limit) const
{
    Statement statement(m_connection, selectRows + conditions(filter, last) + order);
    if (last)
        statement.bind(last->sortDay, last->sortMinute, last->article, static_cast<qint64>(last->event));
    bindConditions(statement, filter);
    return rowsOf(statement.bind(limit, qint64(0)));
}

base::Result<qint64> TimelineTable::total(const TimelineFilter& filter) const
{
    Statement statement(m_connection, countRows + conditions(filter));
    bindConditions(statement, filter);
    if (statement.next())
        return statement.integer(0);
    return statement.error();
}

} // namespace dateline::store
