#include "model/store/mention_table.h"

#include "model/store/shown_analyses.h"
#include "model/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto selectCorrected = "SELECT corrected_entity.article_id FROM name "
                                 "JOIN corrected_entity ON corrected_entity.name_id = name.id "
                                 "WHERE name.name = ? AND name.type = ?"_L1;

// What was found in the articles whose mentions are as they were found, …
constexpr auto foundPlaces =
    "WITH place (article_id, span_begin, span_end, kind) AS ("
    "SELECT mention.article_id, mention.span_begin, mention.span_end, mention.kind "
    "FROM name JOIN entity ON entity.shown_name_id = name.id "
    "JOIN mention ON mention.article_id = entity.article_id AND mention.entity = entity.position "
    "WHERE name.name = ? AND name.type = ? AND NOT EXISTS "
    "(SELECT 1 FROM corrected_article WHERE corrected_article.article_id = entity.article_id) "_L1;

// … of that what article::SurenessLimit shows; an entity is the reader's where any that it was put together
// of has another name than was found, …
constexpr auto surePlaces =
    "AND (round(min(mention.confidence, entity.confidence) * 100) >= ? "
    "OR ((mention.kind = 'name' OR round(mention.confidence * 100) >= ?) AND EXISTS "
    "(SELECT 1 FROM entity AS part WHERE part.shown_name_id = entity.shown_name_id "
    "AND part.article_id = entity.article_id AND part.name_id <> part.shown_name_id))) "_L1;

// … and beside it the others' places, handed in.
constexpr auto correctedPlaces =
    "UNION ALL SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]'), "
    "json_extract(value, '$[3]') FROM json_each(?)) "_L1;

constexpr auto columns = "SELECT place.article_id, place.span_begin, place.span_end, place.kind"_L1;

constexpr auto counted = "SELECT count(*)"_L1;

constexpr auto listed = " FROM place JOIN listing ON listing.article_id = place.article_id"_L1;

constexpr auto ofArticle = " WHERE place.article_id = ?"_L1;

constexpr auto order = " ORDER BY listing.published IS NULL, listing.published DESC, place.article_id DESC, "
                       "place.span_begin, place.span_end LIMIT ? OFFSET ?"_L1;

MentionRow rowOf(const Statement& statement)
{
    return {statement.id<article::ArticleId>(0), statement.span(1),
            article::mentionKindFromString(statement.text(3)).value_or(article::MentionKind::Name)};
}

/// The places of an entity in an analysis as the reader has it, as the statement takes them.
void addPlaces(QJsonArray& rows, article::ArticleId id, const article::Analysis& shown,
               const MentionFilter& filter)
{
    for (const article::Entity& entity : shown.entities) {
        if (entity.name != filter.entity.name || entity.type != filter.entity.type)
            continue;
        for (const article::Mention& mention : entity.mentions) {
            if (filter.sureness.shows(entity, mention))
                rows.append(QJsonArray{id.number(), mention.span.begin, mention.span.end,
                                       article::toString(mention.kind)});
        }
    }
}

} // namespace

base::Result<MentionTable> MentionTable::of(Connection& connection, const MentionFilter& filter)
{
    Statement statement(connection, selectCorrected);
    statement.bind(filter.entity.name, article::toString(filter.entity.type));
    const auto corrected = statement.ids<article::ArticleId>();
    if (!corrected)
        return corrected.error();
    QJsonArray rows;
    for (const article::ArticleId id : *corrected) {
        if (filter.article && *filter.article != id)
            continue;
        const auto shown = ShownAnalyses(connection).load(id, Analyses::Part::Entities);
        if (!shown)
            return shown.error();
        addPlaces(rows, id, *shown, filter);
    }
    return MentionTable(connection, filter,
                        QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact)));
}

QString MentionTable::select(QLatin1StringView what) const
{
    const QString sure = m_filter.sureness.showsAll() ? QString() : QString(surePlaces);
    return foundPlaces + sure + correctedPlaces + what + listed +
           (m_filter.article ? ofArticle : QLatin1StringView());
}

void MentionTable::bindFilter(Statement& statement) const
{
    statement.bind(m_filter.entity.name, article::toString(m_filter.entity.type));
    if (!m_filter.sureness.showsAll())
        statement.bind(m_filter.sureness.needed(), m_filter.sureness.needed());
    statement.bind(m_corrected);
    if (m_filter.article)
        statement.bind(*m_filter.article);
}

base::Result<QList<MentionRow>> MentionTable::page(qint64 offset, qint64 limit) const
{
    Statement statement(m_connection, select(columns) + order);
    bindFilter(statement);
    statement.bind(limit, offset);
    QList<MentionRow> rows;
    while (statement.next())
        rows.append(rowOf(statement));
    if (statement.failed())
        return statement.error();
    return rows;
}

base::Result<void> MentionTable::each(const std::function<base::Result<void>(const MentionRow&)>& take) const
{
    Statement statement(m_connection, select(columns) + order);
    bindFilter(statement);
    statement.bind(std::numeric_limits<qint64>::max(), qint64(0));
    while (statement.next()) {
        if (auto taken = take(rowOf(statement)); !taken)
            return taken;
    }
    return statement.result();
}

base::Result<qint64> MentionTable::total() const
{
    Statement statement(m_connection, select(counted));
    bindFilter(statement);
    if (statement.next())
        return statement.integer(0);
    return statement.error();
}

} // namespace dateline::store
