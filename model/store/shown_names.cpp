#include "model/store/shown_names.h"

#include "model/store/corrected_articles.h"
#include "model/store/key_columns.h"
#include "model/store/listing_table.h"
#include "model/store/mention_decision_table.h"
#include "model/store/name_table.h"
#include "model/store/statement.h"
#include "model/store/words_decision_table.h"

#include <QCoreApplication>

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto selectOfArticle =
    "SELECT name.name, name.type FROM entity LEFT JOIN name ON name.id = entity.shown_name_id "
    "WHERE entity.article_id = ? ORDER BY entity.position"_L1;

constexpr auto selectRows = "SELECT article_id, position, name_id, shown_name_id FROM entity "
                            "WHERE article_id = ? ORDER BY position"_L1;

constexpr auto selectWithName = "SELECT article_id, position, name_id, shown_name_id FROM entity "
                                "WHERE name_id = ? AND article_id = coalesce(?, article_id) "
                                "ORDER BY article_id, position"_L1;

constexpr auto countMentions =
    "SELECT entity.article_id, count(*) FROM entity JOIN listing ON listing.article_id = entity.article_id "
    "JOIN mention ON mention.article_id = entity.article_id AND mention.entity = entity.position "
    "WHERE entity.name_id = ? AND entity.article_id = coalesce(?, entity.article_id) AND mention.kind = "
    "'name' "
    "GROUP BY entity.article_id"_L1;

constexpr auto selectUndecided =
    "SELECT 1 FROM entity WHERE shown_name_id IS NOT name_id AND name_id NOT IN (SELECT "
    "name_decision.name_id "
    "FROM name_decision JOIN act ON act.id = name_decision.act_id WHERE act.undone = 0) LIMIT 1"_L1;

constexpr auto update = "UPDATE entity SET shown_name_id = ? WHERE article_id = ? AND position = ?"_L1;

/// What an entity of a found name is shown as in an article: each decision acts on what those before it made
/// of it.
std::optional<qint64> shownAs(qint64 found, article::ArticleId article, const QList<NamingRow>& decisions)
{
    std::optional<qint64> shown = found;
    for (const NamingRow& decision : decisions) {
        if (shown == decision.subject && decision.holdsFor(article))
            shown = decision.shownAs;
    }
    return shown;
}

/// The found names that decisions may lead to a name, itself first.
QList<qint64> leadingTo(qint64 name, const QList<NamingRow>& decisions)
{
    QList<qint64> names{name};
    for (qsizetype i = 0; i < names.size(); ++i) {
        for (const NamingRow& decision : decisions) {
            if (decision.shownAs == names[i] && !names.contains(decision.subject))
                names.append(decision.subject);
        }
    }
    return names;
}

} // namespace

struct ShownNames::Row
{
    article::ArticleId article;
    qint64 position = 0;
    qint64 found = 0;
    std::optional<qint64> shown;

    static Row at(const Statement& statement)
    {
        return {statement.id<article::ArticleId>(0), statement.integer(1), statement.integer(2),
                statement.isNull(3) ? std::nullopt : std::optional(statement.integer(3))};
    }
};

base::Result<void> ShownNames::takeIn(article::ArticleId id)
{
    const auto decisions = NamingTable(m_connection).inForce();
    if (!decisions)
        return decisions.error();
    QList<Row> rows;
    if (!decisions->isEmpty()) {
        Statement statement(m_connection, selectRows);
        statement.bind(id);
        while (statement.next()) {
            Row row = Row::at(statement);
            row.shown = shownAs(row.found, id, *decisions);
            if (row.shown != row.found)
                rows.append(row);
        }
        if (statement.failed())
            return statement.error();
    }
    if (auto done = show(id, rows); !done)
        return done;
    const auto corrected = CorrectedArticles(m_connection).makeAgain(id);
    return corrected ? base::Result<void>() : corrected.error();
}

base::Result<QList<article::ArticleId>> ShownNames::follow(const NamingRow& decision)
{
    return follow(QList{decision}, {});
}

base::Result<QList<article::ArticleId>> ShownNames::follow(const QList<NamingRow>& decisions,
                                                           const std::set<article::ArticleId>& withWords,
                                                           const base::ProgressSink& progress,
                                                           const base::CancelToken& cancel)
{
    const auto inForce = NamingTable(m_connection).inForce();
    if (!inForce)
        return inForce.error();
    Concerned concerned;
    for (const article::ArticleId id : withWords)
        concerned.try_emplace(id);
    for (const NamingRow& decision : decisions) {
        if (auto done = addConcerned(decision, *inForce, concerned); !done)
            return done.error();
    }
    QList<article::ArticleId> changed;
    qint64 done = 0;
    for (const auto& [id, rows] : concerned) {
        if (cancel.isCancelled())
            return base::Error::cancelled(
                QCoreApplication::translate("dateline::store", "Marking was stopped."));
        if (progress)
            progress({done++, static_cast<qint64>(concerned.size()), {}});
        QList<Row> renamed;
        for (const auto& [position, row] : rows)
            renamed.append(row);
        const auto isChanged = change(id, renamed);
        if (!isChanged)
            return isChanged.error();
        if (*isChanged)
            changed.append(id);
    }
    return changed;
}

/// Adds the articles that a decision may change, with the entities that it renames.
base::Result<void> ShownNames::addConcerned(const NamingRow& decision, const QList<NamingRow>& inForce,
                                            Concerned& concerned) const
{
    const QList<qint64> names = leadingTo(decision.subject, inForce);
    const auto rows = rowsOf(decision, names);
    if (!rows)
        return rows.error();
    const auto corrected = correctedBy(decision, names);
    if (!corrected)
        return corrected.error();
    for (const article::ArticleId id : *corrected)
        concerned.try_emplace(id);
    for (Row row : *rows) {
        const auto shown = shownAs(row.found, row.article, inForce);
        if (shown == row.shown)
            continue;
        row.shown = shown;
        concerned[row.article].insert_or_assign(row.position, row);
    }
    return {};
}

base::Result<bool> ShownNames::followCorrections(article::ArticleId id)
{
    return change(id, {});
}

base::Result<qint64> ShownNames::mentionsUnder(ActId act) const
{
    const NamingTable namings(m_connection);
    const auto decision = namings.row(act);
    if (!decision)
        return decision.error();
    const auto before = namings.inForceBefore(act);
    if (!before)
        return before.error();
    qint64 mentions = 0;
    for (const qint64 name : leadingTo(decision->subject, *before)) {
        Statement statement(m_connection, countMentions);
        statement.bind(name, decision->article);
        while (statement.next()) {
            if (shownAs(name, statement.id<article::ArticleId>(0), *before) == decision->subject)
                mentions += statement.integer(1);
        }
        if (statement.failed())
            return statement.error();
    }
    return mentions;
}

/// The articles in which mentions were moved, or words taken, to names that the decision may act on.
base::Result<QList<article::ArticleId>> ShownNames::correctedBy(const NamingRow& decision,
                                                                const QList<qint64>& names) const
{
    QList<article::ArticleId> articles;
    for (const qint64 name : names) {
        for (const auto& some : {MentionDecisionTable(m_connection).articlesWith(name),
                                 WordsDecisionTable(m_connection).articlesWith(name)}) {
            if (!some)
                return some.error();
            for (const article::ArticleId id : *some) {
                if (decision.holdsFor(id) && !articles.contains(id))
                    articles.append(id);
            }
        }
    }
    return articles;
}

/// Shows entities under other names and makes again what hangs on that. Whether something changed.
base::Result<bool> ShownNames::change(article::ArticleId id, const QList<Row>& rows)
{
    const auto isListed = ListingTable(m_connection).contains(id);
    if (!isListed)
        return isListed.error();
    NameTable names(m_connection);
    if (auto done = *isListed ? names.count(id, -1) : base::Result<void>(); !done)
        return done.error();
    if (auto done = show(id, rows); !done)
        return done.error();
    const auto isCorrected = CorrectedArticles(m_connection).makeAgain(id);
    if (!isCorrected)
        return isCorrected.error();
    if (auto done = *isListed ? names.count(id, 1) : base::Result<void>(); !done)
        return done.error();
    return *isCorrected || !rows.isEmpty();
}

base::Result<bool> ShownNames::areTrue(const base::CancelToken& cancel) const
{
    const auto decisions = NamingTable(m_connection).inForce();
    if (!decisions)
        return decisions.error();
    Statement undecided(m_connection, selectUndecided);
    if (undecided.next())
        return false;
    if (undecided.failed())
        return undecided.error();
    QList<qint64> decided;
    for (const NamingRow& decision : *decisions) {
        if (cancel.isCancelled())
            return true;
        if (decided.contains(decision.subject))
            continue;
        decided.append(decision.subject);
        const auto rows = rowsOf({{}, decision.subject, {}}, {decision.subject});
        if (!rows)
            return rows.error();
        for (const Row& row : *rows) {
            if (row.shown != shownAs(row.found, row.article, *decisions))
                return false;
        }
    }
    return true;
}

base::Result<QList<ShownNames::Row>> ShownNames::rowsOf(const NamingRow& decision,
                                                        const QList<qint64>& found) const
{
    QList<Row> rows;
    for (const qint64 name : found) {
        Statement statement(m_connection, selectWithName);
        statement.bind(name, decision.article);
        while (statement.next())
            rows.append(Row::at(statement));
        if (statement.failed())
            return statement.error();
    }
    return rows;
}

base::Result<void> ShownNames::show(article::ArticleId id, const QList<Row>& rows)
{
    Statement statement(m_connection, update);
    for (const Row& row : rows) {
        if (auto done = statement.bind(row.shown, id, row.position).run(); !done)
            return done;
    }
    return {};
}

base::Result<std::vector<std::optional<article::EntityKey>>> ShownNames::of(article::ArticleId id) const
{
    Statement statement(m_connection, selectOfArticle);
    statement.bind(id);
    std::vector<std::optional<article::EntityKey>> shown;
    while (statement.next()) {
        if (statement.isNull(0))
            shown.emplace_back();
        else
            shown.push_back(keyAt(statement, 0));
    }
    if (statement.failed())
        return statement.error();
    return shown;
}

} // namespace dateline::store
