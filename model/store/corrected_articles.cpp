#include "model/store/corrected_articles.h"

#include "model/article/name_count.h"
#include "model/article/naming.h"
#include "model/store/confirmation_table.h"
#include "model/store/corrected_event_table.h"
#include "model/store/event_decision_table.h"
#include "model/store/key_columns.h"
#include "model/store/location_columns.h"
#include "model/store/mention_decision_table.h"
#include "model/store/name_confirmation_table.h"
#include "model/store/name_table.h"
#include "model/store/provenance_columns.h"
#include "model/store/shown_analyses.h"
#include "model/store/statement.h"
#include "model/store/words_decision_table.h"

#include <algorithm>
#include <set>

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto selectArticles = "SELECT article_id FROM corrected_article ORDER BY article_id"_L1;

constexpr auto selectArticle = "SELECT 1 FROM corrected_article WHERE article_id = ?"_L1;

constexpr auto selectEntities =
    "SELECT name.name, name.type, corrected_entity.mentions, corrected_entity.role, "
    "corrected_entity.country, "
    "corrected_entity.latitude, corrected_entity.longitude, corrected_entity.place_kind, "
    "corrected_entity.place_confidence, corrected_entity.source, corrected_entity.confidence, "
    "corrected_entity.reason FROM corrected_entity JOIN name ON name.id = corrected_entity.name_id "
    "WHERE corrected_entity.article_id = ? ORDER BY corrected_entity.position"_L1;

constexpr auto selectParticipants =
    "SELECT event, entity FROM corrected_participant WHERE article_id = ? ORDER BY event, entity"_L1;

constexpr auto selectSpeakers =
    "SELECT quote, entity FROM corrected_speaker WHERE article_id = ? ORDER BY quote, entity"_L1;

constexpr auto deleteArticle = "DELETE FROM corrected_article WHERE article_id = ?"_L1;

constexpr auto insertArticle = "INSERT INTO corrected_article (article_id) VALUES (?)"_L1;

constexpr auto insertEntity =
    "INSERT INTO corrected_entity (article_id, position, name_id, mentions, role, country, latitude, "
    "longitude, "
    "place_kind, place_confidence, source, confidence, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_L1;

constexpr auto insertParticipant =
    "INSERT INTO corrected_participant (article_id, event, entity) VALUES (?, ?, ?)"_L1;

constexpr auto insertSpeaker =
    "INSERT INTO corrected_speaker (article_id, quote, entity) VALUES (?, ?, ?)"_L1;

/// What takes part in something, by two indexes.
using Pairs = std::set<std::pair<qint64, qint64>>;

Pairs participantsOf(const article::Analysis& analysis)
{
    Pairs pairs;
    for (std::size_t event = 0; event < analysis.events.size(); ++event) {
        for (const auto* entities : {&analysis.events[event].who, &analysis.events[event].where}) {
            for (const qsizetype entity : *entities)
                pairs.emplace(static_cast<qint64>(event), entity);
        }
    }
    return pairs;
}

Pairs speakersOf(const article::Analysis& analysis)
{
    Pairs pairs;
    for (std::size_t quote = 0; quote < analysis.quotes.size(); ++quote) {
        if (const auto speaker = analysis.quotes[quote].speaker)
            pairs.emplace(static_cast<qint64>(quote), *speaker);
    }
    return pairs;
}

base::Result<void> loadPairs(Statement& statement, Pairs& pairs)
{
    while (statement.next())
        pairs.emplace(statement.integer(0), statement.integer(1));
    return statement.result();
}

base::Result<void> writePairs(Statement& statement, article::ArticleId id, const Pairs& pairs)
{
    for (const auto& [one, other] : pairs) {
        if (auto done = statement.bind(id, one, other).run(); !done)
            return done;
    }
    return {};
}

} // namespace

/// All rows of one article.
struct CorrectedArticles::Rows
{
    struct Entity
    {
        article::EntityKey key;
        qint64 mentions = 0;
        QString role;
        std::optional<article::Location> location;
        article::Provenance provenance;

        friend bool operator==(const Entity&, const Entity&) = default;
    };

    bool isCorrected = false;
    MarkedPlaces marked; ///< also where nothing is marked and so nothing corrected
    std::vector<Entity> entities;
    Pairs participants;
    Pairs speakers;
    std::vector<CorrectedEventTable::Row> events;

    friend bool operator==(const Rows&, const Rows&) = default;
};

base::Result<bool> CorrectedArticles::makeAgain(article::ArticleId id)
{
    const auto before = stored(id);
    if (!before)
        return before.error();
    const auto after = made(id);
    if (!after)
        return after.error();
    if (*before == *after)
        return false;
    if (auto done = write(id, *after); !done)
        return done.error();
    return true;
}

base::Result<CorrectedArticles::Rows> CorrectedArticles::made(article::ArticleId id) const
{
    Rows rows;
    const ShownAnalyses analyses(m_connection);
    const auto isConcerned = analyses.isConcerned(id);
    if (!isConcerned)
        return isConcerned.error();
    if (!*isConcerned)
        return rows;
    const auto shown = analyses.loadWithMarks(id);
    if (!shown)
        return shown.error();
    rows.isCorrected = shown->isCorrected;
    rows.marked = shown->marked;
    if (!rows.isCorrected)
        return rows;
    const article::Analysis& analysis = shown->analysis;
    for (const article::Entity& entity : analysis.entities)
        rows.entities.push_back({{entity.name, entity.type},
                                 article::nameCount(entity),
                                 entity.role,
                                 entity.location,
                                 entity.provenance});
    rows.participants = participantsOf(analysis);
    rows.speakers = speakersOf(analysis);
    for (const article::Event& event : analysis.events)
        rows.events.push_back(CorrectedEventTable::Row::of(event));
    return rows;
}

base::Result<CorrectedArticles::Rows> CorrectedArticles::stored(article::ArticleId id) const
{
    Rows rows;
    auto marked = WordsDecisionTable(m_connection).marked(id);
    if (!marked)
        return marked.error();
    rows.marked = std::move(*marked);
    const auto isCorrected = contains(id);
    if (!isCorrected)
        return isCorrected.error();
    rows.isCorrected = *isCorrected;
    if (!rows.isCorrected)
        return rows;
    if (auto done = loadEntities(id, rows); !done)
        return done.error();
    Statement participants(m_connection, selectParticipants);
    if (auto done = loadPairs(participants.bind(id), rows.participants); !done)
        return done.error();
    Statement speakers(m_connection, selectSpeakers);
    if (auto done = loadPairs(speakers.bind(id), rows.speakers); !done)
        return done.error();
    auto events = CorrectedEventTable(m_connection).load(id);
    if (!events)
        return events.error();
    rows.events = std::move(*events);
    return rows;
}

base::Result<bool> CorrectedArticles::contains(article::ArticleId id) const
{
    Statement statement(m_connection, selectArticle);
    const bool isThere = statement.bind(id).next();
    if (statement.failed())
        return statement.error();
    return isThere;
}

base::Result<void> CorrectedArticles::loadEntities(article::ArticleId id, Rows& rows) const
{
    Statement statement(m_connection, selectEntities);
    statement.bind(id);
    while (statement.next()) {
        rows.entities.push_back({keyAt(statement, 0), statement.integer(2), statement.text(3),
                                 locationAt(statement, 4), provenanceAt(statement, 9)});
    }
    return statement.result();
}

base::Result<void> CorrectedArticles::write(article::ArticleId id, const Rows& rows)
{
    if (auto done = Statement(m_connection, deleteArticle).bind(id).run(); !done)
        return done;
    if (auto done = WordsDecisionTable(m_connection).setMarked(id, rows.marked); !done)
        return done;
    if (!rows.isCorrected)
        return {};
    if (auto done = Statement(m_connection, insertArticle).bind(id).run(); !done)
        return done;
    if (auto done = writeEntities(id, rows); !done)
        return done;
    Statement participants(m_connection, insertParticipant);
    if (auto done = writePairs(participants, id, rows.participants); !done)
        return done;
    Statement speakers(m_connection, insertSpeaker);
    if (auto done = writePairs(speakers, id, rows.speakers); !done)
        return done;
    return CorrectedEventTable(m_connection).add(id, rows.events);
}

base::Result<void> CorrectedArticles::writeEntities(article::ArticleId id, const Rows& rows)
{
    NameTable names(m_connection);
    Statement statement(m_connection, insertEntity);
    qint64 position = 0;
    for (const Rows::Entity& entity : rows.entities) {
        const auto name = names.idOf(entity.key.name, entity.key.type);
        if (!name)
            return name.error();
        statement.bind(id, position++, *name, entity.mentions, entity.role);
        bindLocation(statement, entity.location);
        bindProvenance(statement, entity.provenance);
        if (auto done = statement.run(); !done)
            return done;
    }
    return {};
}

base::Result<QList<article::ArticleId>> CorrectedArticles::storedArticles() const
{
    Statement statement(m_connection, selectArticles);
    return statement.ids<article::ArticleId>();
}

base::Result<QList<article::ArticleId>> CorrectedArticles::articlesToCheck() const
{
    std::set<article::ArticleId> all;
    for (const auto& some :
         {MentionDecisionTable(m_connection).articles(), EventDecisionTable(m_connection).articles(),
          WordsDecisionTable(m_connection).articles(), ConfirmationTable(m_connection).articles(),
          NameConfirmationTable(m_connection).articles(), storedArticles()}) {
        if (!some)
            return some.error();
        all.insert(some->begin(), some->end());
    }
    return QList<article::ArticleId>(all.begin(), all.end());
}

base::Result<bool> CorrectedArticles::areTrue(const base::CancelToken& cancel) const
{
    const auto articles = articlesToCheck();
    if (!articles)
        return articles.error();
    for (const article::ArticleId id : *articles) {
        if (cancel.isCancelled())
            return true;
        const auto here = stored(id);
        if (!here)
            return here.error();
        const auto wanted = made(id);
        if (!wanted)
            return wanted.error();
        if (*here != *wanted)
            return false;
    }
    return true;
}

} // namespace dateline::store
