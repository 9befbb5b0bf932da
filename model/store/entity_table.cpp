#include "model/store/entity_table.h"

#include "model/store/location_columns.h"
#include "model/store/name_table.h"
#include "model/store/provenance_columns.h"
#include "model/store/statement.h"

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto insert = "INSERT INTO entity (article_id, position, name_id, shown_name_id, role, role_begin, "
                        "role_end, country, latitude, "
                        "longitude, place_kind, place_confidence, source, confidence, reason) "
                        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1;

constexpr auto insertMention = "INSERT INTO mention (article_id, entity, position, span_begin, span_end, "
                               "kind, source, confidence, reason) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1;

constexpr auto selectRows =
    "SELECT name.name, name.type, entity.role, entity.role_begin, entity.role_end, entity.country, "
    "entity.latitude, entity.longitude, entity.place_kind, entity.place_confidence, entity.source, "
    "entity.confidence, entity.reason FROM entity JOIN name ON name.id = entity.name_id WHERE entity.article_id = ? ORDER BY entity.position"_L1;

constexpr auto selectMentions =
    "SELECT entity, span_begin, span_end, kind, source, confidence, reason FROM mention "
    "WHERE article_id = ? ORDER BY entity, position"_L1;

article::Entity entityOf(const Statement& statement)
{
    article::Entity entity;
    entity.name = statement.text(0);
    entity.type = article::entityTypeFromString(statement.text(1)).value_or(article::EntityType::Person);
    entity.role = statement.text(2);
    entity.roleSpan = statement.span(3);
    entity.location = locationAt(statement, 5);
    entity.provenance = provenanceAt(statement, 10);
    return entity;
}

} // namespace

base::Result<void> EntityTable::add(article::ArticleId id, const std::vector<article::Entity>& entities)
{
    NameTable names(m_connection);
    Statement statement(m_connection, insert);
    qint64 position = 0;
    for (const article::Entity& entity : entities) {
        const auto name = names.idOf(entity.name, entity.type);
        if (!name)
            return name.error();
        statement.bind(id, position++, *name, *name, entity.role, entity.roleSpan);
        bindLocation(statement, entity.location);
        bindProvenance(statement, entity.provenance);
        if (auto done = statement.run(); !done)
            return done;
    }
    return addMentions(id, entities);
}

base::Result<void> EntityTable::addMentions(article::ArticleId id,
                                            const std::vector<article::Entity>& entities)
{
    Statement statement(m_connection, insertMention);
    for (std::size_t entity = 0; entity < entities.size(); ++entity) {
        qint64 position = 0;
        for (const article::Mention& mention : entities[entity].mentions) {
            statement.bind(id, static_cast<qint64>(entity), position++, mention.span,
                           article::toString(mention.kind));
            bindProvenance(statement, mention.provenance);
            if (auto done = statement.run(); !done)
                return done;
        }
    }
    return {};
}

base::Result<std::vector<article::Entity>> EntityTable::load(article::ArticleId id) const
{
    Statement statement(m_connection, selectRows);
    statement.bind(id);
    std::vector<article::Entity> entities;
    while (statement.next())
        entities.push_back(entityOf(statement));
    if (statement.failed())
        return statement.error();
    if (auto done = loadMentions(id, entities); !done)
        return done.error();
    return entities;
}

base::Result<void> EntityTable::loadMentions(article::ArticleId id,
                                             std::vector<article::Entity>& entities) const
{
    Statement statement(m_connection, selectMentions);
    statement.bind(id);
    while (statement.next()) {
        const auto kind = article::mentionKindFromString(statement.text(3));
        entities.at(static_cast<std::size_t>(statement.integer(0)))
            .mentions.push_back(
                {statement.span(1), kind.value_or(article::MentionKind::Name), provenanceAt(statement, 4)});
    }
    return statement.result();
}

} // namespace dateline::store
