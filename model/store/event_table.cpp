#include "model/store/event_table.h"

#include "model/store/provenance_columns.h"
#include "model/store/statement.h"

#include <QCoreApplication>

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto insert =
    "INSERT INTO event (article_id, position, span_begin, span_end, trigger_begin, "
    "trigger_end, title, basis, "
    "relation, time, until_time, first_day, last_day, status, source, confidence, reason) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1;

constexpr auto insertParticipant =
    "INSERT INTO event_participant (article_id, event, part, position, entity) VALUES (?, ?, ?, ?, ?)"_L1;

constexpr auto selectRows =
    "SELECT span_begin, span_end, trigger_begin, trigger_end, title, basis, relation, time, until_time, "
    "first_day, "
    "last_day, status, source, confidence, reason FROM event WHERE article_id = ? ORDER BY position"_L1;

constexpr auto selectRow =
    "SELECT span_begin, span_end, trigger_begin, trigger_end, title, basis, relation, time, until_time, "
    "first_day, "
    "last_day, status, source, confidence, reason FROM event WHERE article_id = ? AND position = ?"_L1;

constexpr auto selectParticipants = "SELECT event, part, entity FROM event_participant "
                                    "WHERE article_id = ? ORDER BY event, part, position"_L1;

constexpr auto selectParticipantsOfOne = "SELECT event, part, entity FROM event_participant "
                                         "WHERE article_id = ? AND event = ? ORDER BY part, position"_L1;

constexpr auto selectNames = "SELECT event_participant.part, name.name FROM event_participant "
                             "JOIN entity ON entity.article_id = event_participant.article_id AND "
                             "entity.position = event_participant.entity "
                             "JOIN name ON name.id = entity.shown_name_id "
                             "WHERE event_participant.article_id = ? AND event_participant.event = ? "
                             "ORDER BY event_participant.part, event_participant.position"_L1;

constexpr auto insertRole =
    "INSERT INTO event_role (article_id, event, position, part, span_begin, span_end, entity) "
    "VALUES (?, ?, ?, ?, ?, ?, ?)"_L1;

constexpr auto selectRoles = "SELECT event, part, span_begin, span_end, entity FROM event_role "
                             "WHERE article_id = ? ORDER BY event, position"_L1;

constexpr auto selectRolesOfOne = "SELECT event, part, span_begin, span_end, entity FROM event_role "
                                  "WHERE article_id = ? AND event = ? ORDER BY position"_L1;

constexpr auto updateResolved =
    "UPDATE event SET basis = ?, relation = ?, time = ?, first_day = ?, last_day = ? "
    "WHERE article_id = ? AND position = ?"_L1;

article::Event eventOf(const Statement& statement)
{
    article::Event event;
    event.evidence = statement.span(0);
    event.trigger = statement.span(2);
    event.title = statement.text(4);
    event.basis = article::timeBasisFromString(statement.text(5)).value_or(article::TimeBasis::None);
    event.relation =
        article::timeRelationFromString(statement.text(6)).value_or(article::TimeRelation::During);
    event.time = statement.index(7);
    event.untilTime = statement.index(8);
    event.days = {statement.day(9), statement.day(10)};
    event.status =
        article::eventStatusFromString(statement.text(11)).value_or(article::EventStatus::Occurred);
    event.provenance = provenanceAt(statement, 12);
    return event;
}

void takeParticipant(const Statement& statement, article::Event& event)
{
    auto& list = statement.text(1) == u"who" ? event.who : event.where;
    list.push_back(statement.integer(2));
}

article::EventRole roleOf(const Statement& statement)
{
    return {article::eventPartFromString(statement.text(1)).value_or(article::EventPart::Who),
            statement.span(2), statement.index(4)};
}

} // namespace

base::Result<void> EventTable::add(article::ArticleId id, const std::vector<article::Event>& events)
{
    Statement statement(m_connection, insert);
    qint64 position = 0;
    for (const article::Event& event : events) {
        statement.bind(id, position++, event.evidence, event.trigger, event.title,
                       article::toString(event.basis), article::toString(event.relation), event.time,
                       event.untilTime, event.days.begin, event.days.end, article::toString(event.status));
        bindProvenance(statement, event.provenance);
        if (auto done = statement.run(); !done)
            return done;
    }
    if (auto done = addParticipants(id, events); !done)
        return done;
    return addRoles(id, events);
}

base::Result<void> EventTable::addRoles(article::ArticleId id, const std::vector<article::Event>& events)
{
    Statement statement(m_connection, insertRole);
    for (std::size_t event = 0; event < events.size(); ++event) {
        qint64 position = 0;
        for (const article::EventRole& role : events[event].roles) {
            statement.bind(id, static_cast<qint64>(event), position++, article::toString(role.part),
                           role.words, role.entity);
            if (auto done = statement.run(); !done)
                return done;
        }
    }
    return {};
}

base::Result<void> EventTable::addParticipants(article::ArticleId id,
                                               const std::vector<article::Event>& events)
{
    Statement statement(m_connection, insertParticipant);
    for (std::size_t event = 0; event < events.size(); ++event) {
        for (const auto& [part, entities] :
             {std::pair{u"who"_s, &events[event].who}, std::pair{u"where"_s, &events[event].where}}) {
            qint64 position = 0;
            for (const qsizetype entity : *entities) {
                statement.bind(id, static_cast<qint64>(event), part, position++, static_cast<qint64>(entity));
                if (auto done = statement.run(); !done)
                    return done;
            }
        }
    }
    return {};
}

base::Result<std::vector<article::Event>> EventTable::load(article::ArticleId id) const
{
    Statement statement(m_connection, selectRows);
    statement.bind(id);
    std::vector<article::Event> events;
    while (statement.next())
        events.push_back(eventOf(statement));
    if (statement.failed())
        return statement.error();
    Statement participants(m_connection, selectParticipants);
    participants.bind(id);
    while (participants.next())
        takeParticipant(participants, events.at(static_cast<std::size_t>(participants.integer(0))));
    if (participants.failed())
        return participants.error();
    Statement roles(m_connection, selectRoles);
    roles.bind(id);
    while (roles.next())
        events.at(static_cast<std::size_t>(roles.integer(0))).roles.push_back(roleOf(roles));
    if (roles.failed())
        return roles.error();
    return events;
}

base::Result<article::Event> EventTable::load(article::ArticleId id, qsizetype position) const
{
    Statement statement(m_connection, selectRow);
    if (!statement.bind(id, position).next()) {
        return statement.failed() ? statement.error()
                                  : base::Error::notFound(QCoreApplication::translate(
                                        "dateline::store", "There is no such event in the library."));
    }
    article::Event event = eventOf(statement);
    Statement participants(m_connection, selectParticipantsOfOne);
    participants.bind(id, position);
    while (participants.next())
        takeParticipant(participants, event);
    if (participants.failed())
        return participants.error();
    Statement roles(m_connection, selectRolesOfOne);
    roles.bind(id, position);
    while (roles.next())
        event.roles.push_back(roleOf(roles));
    if (roles.failed())
        return roles.error();
    return event;
}

base::Result<ParticipantNames> EventTable::names(article::ArticleId id, qsizetype position) const
{
    Statement statement(m_connection, selectNames);
    statement.bind(id, static_cast<qint64>(position));
    ParticipantNames names;
    while (statement.next())
        (statement.text(0) == u"who" ? names.who : names.where).append(statement.text(1));
    if (statement.failed())
        return statement.error();
    names.who.removeDuplicates();
    names.where.removeDuplicates();
    return names;
}

base::Result<void> EventTable::setResolved(article::ArticleId id, std::size_t position,
                                           const article::Event& event)
{
    Statement statement(m_connection, updateResolved);
    statement.bind(article::toString(event.basis), article::toString(event.relation), event.time,
                   event.days.begin, event.days.end, id, static_cast<qint64>(position));
    return statement.run();
}

} // namespace dateline::store
