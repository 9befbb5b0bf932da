#include "model/store/integrity.h"

#include "model/store/connection.h"
#include "model/store/corrected_articles.h"
#include "model/store/search_index.h"
#include "model/store/shown_names.h"
#include "model/store/statement.h"
#include "model/store/statement_watch.h"
#include "model/store/words_decision_table.h"

#include <QCoreApplication>

#include <array>
#include <functional>
#include <vector>

namespace dateline::store {

using namespace Qt::StringLiterals;

namespace {

constexpr auto sqliteCheck = "PRAGMA integrity_check(1)"_L1;

/// A question that must have no answer, and what it means when it has one.
struct Rule
{
    QLatin1StringView sql;
    const char* meaning; ///< in English
};

constexpr std::array rules{
    Rule{"SELECT 1 FROM pragma_foreign_key_check LIMIT 1"_L1,
         QT_TRANSLATE_NOOP("dateline::store", "a row refers to one that does not exist")},
    Rule{"SELECT 1 FROM article WHERE (SELECT count(*) FROM listing WHERE article_id = article.id) "
         "<> (NOT EXISTS (SELECT 1 FROM removal WHERE article_id = article.id)) LIMIT 1"_L1,
         QT_TRANSLATE_NOOP("dateline::store", "an article is both removed and listed, or neither")},
    Rule{"SELECT 1 FROM listing JOIN article ON article.id = listing.article_id "
         "LEFT JOIN publication_decision ON publication_decision.article_id = listing.article_id "
         "WHERE listing.published IS NOT coalesce(publication_decision.day, article.published) LIMIT 1"_L1,
         QT_TRANSLATE_NOOP("dateline::store", "a list shows a date that was neither found nor decided")},
    Rule{
        "SELECT 1 FROM article LEFT JOIN publication_decision ON publication_decision.article_id = "
        "article.id "
        "JOIN analysis ON analysis.article_id = article.id "
        "WHERE analysis.anchor IS NOT coalesce(publication_decision.day, article.published) LIMIT 1"_L1,
        QT_TRANSLATE_NOOP("dateline::store", "times are resolved against another date than the article has")},
    Rule{
        "SELECT 1 FROM mention JOIN article ON article.id = article_id WHERE span_end > text_length LIMIT 1"_L1,
        QT_TRANSLATE_NOOP("dateline::store", "a mention lies outside its text")},
    Rule{"SELECT 1 FROM time_expression JOIN article ON article.id = article_id "
         "WHERE span_end > text_length LIMIT 1"_L1,
         QT_TRANSLATE_NOOP("dateline::store", "a time lies outside its text")},
    Rule{"SELECT 1 FROM event JOIN article ON article.id = article_id "
         "WHERE span_end > text_length OR trigger_end > text_length LIMIT 1"_L1,
         QT_TRANSLATE_NOOP("dateline::store", "an event lies outside its text")},
    Rule{"SELECT 1 FROM quote JOIN article ON article.id = article_id "
         "WHERE span_end > text_length OR speaker_end > text_length OR cue_end > text_length LIMIT 1"_L1,
         QT_TRANSLATE_NOOP("dateline::store", "a quote lies outside its text")},
    Rule{"SELECT 1 FROM event LEFT JOIN time_expression AS until ON until.article_id = event.article_id "
         "AND until.position = event.until_time "
         "WHERE event.until_time IS NOT NULL AND until.position IS NULL LIMIT 1"_L1,
         QT_TRANSLATE_NOOP("dateline::store", "an event ends with a time that is not there")},
    Rule{"SELECT 1 FROM shown_event JOIN listing ON listing.article_id = shown_event.article_id "
         "LEFT JOIN timeline ON timeline.article_id = shown_event.article_id "
         "AND timeline.event = shown_event.position "
         "WHERE timeline.event IS NULL OR timeline.first_day IS NOT shown_event.first_day "
         "OR timeline.last_day IS NOT shown_event.last_day LIMIT 1"_L1,
         QT_TRANSLATE_NOOP("dateline::store", "the timeline differs from the events")},
    Rule{
        "SELECT 1 FROM timeline JOIN shown_event ON shown_event.article_id = timeline.article_id "
        "AND shown_event.position = timeline.event WHERE timeline.sort_minute >= 0 "
        "AND (shown_event.basis <> 'expression' OR shown_event.first_day IS NOT shown_event.last_day) LIMIT 1"_L1,
        QT_TRANSLATE_NOOP("dateline::store", "the timeline gives a time of day to an event that has none")},
    Rule{
        "SELECT 1 FROM timeline WHERE NOT EXISTS (SELECT 1 FROM shown_event "
        "WHERE shown_event.article_id = timeline.article_id AND shown_event.position = timeline.event) LIMIT 1"_L1,
        QT_TRANSLATE_NOOP("dateline::store", "the timeline has an event that is not there")},
    Rule{"SELECT 1 FROM event_decision JOIN article ON article.id = article_id "
         "WHERE span_end > text_length OR trigger_end > text_length LIMIT 1"_L1,
         QT_TRANSLATE_NOOP("dateline::store", "a decision on an event lies outside its text")},
    Rule{"SELECT 1 FROM words_decision JOIN words_decision_article "
         "ON words_decision_article.act_id = words_decision.act_id "
         "JOIN article ON article.id = words_decision_article.article_id "
         "WHERE instr(article.text, words_decision.words) = 0 LIMIT 1"_L1,
         QT_TRANSLATE_NOOP("dateline::store", "words that were decided on do not stand where they should")},
    Rule{"SELECT 1 FROM act JOIN act AS list ON (list.id = act.list_id AND list.undone > 0) "
         "OR (list.id = act.withdrawn_by AND list.undone = 0) WHERE act.undone = 0 LIMIT 1"_L1,
         QT_TRANSLATE_NOOP("dateline::store",
                           "a decision is in force that its list has not made or has taken back")},
    Rule{"SELECT 1 FROM name WHERE articles <> (SELECT count(DISTINCT entity.article_id) FROM entity "
         "JOIN listing ON listing.article_id = entity.article_id WHERE entity.shown_name_id = name.id "
         "AND entity.article_id NOT IN (SELECT article_id FROM corrected_article)) "
         "+ (SELECT count(DISTINCT corrected_entity.article_id) FROM corrected_entity "
         "JOIN listing ON listing.article_id = corrected_entity.article_id "
         "WHERE corrected_entity.name_id = name.id) "
         "OR mentions <> (SELECT count(*) FROM entity JOIN listing ON listing.article_id = entity.article_id "
         "JOIN mention ON mention.article_id = entity.article_id AND mention.entity = entity.position "
         "AND mention.kind = 'name' WHERE entity.shown_name_id = name.id "
         "AND entity.article_id NOT IN (SELECT article_id FROM corrected_article)) "
         "+ (SELECT coalesce(sum(corrected_entity.mentions), 0) FROM corrected_entity "
         "JOIN listing ON listing.article_id = corrected_entity.article_id "
         "WHERE corrected_entity.name_id = name.id) LIMIT 1"_L1,
         QT_TRANSLATE_NOOP("dateline::store", "the counts of a name are wrong")},
};

/// One of the things that must hold.
using Check = std::function<base::Result<void>(Connection&)>;

base::Error damaged(const Connection& connection, const QString& meaning)
{
    return base::Error::damaged(
        QCoreApplication::translate("dateline::store",
                                    "The library “%1” is damaged: %2. Open a backup of it instead.")
            .arg(connection.path(), meaning));
}

base::Result<void> holds(const Connection& connection, const base::Result<bool>& isTrue, const char* meaning)
{
    if (!isTrue)
        return isTrue.error();
    if (!*isTrue)
        return damaged(connection, QCoreApplication::translate("dateline::store", meaning));
    return {};
}

base::Result<void> checkPages(Connection& connection)
{
    Statement statement(connection, sqliteCheck);
    if (!statement.next())
        return statement.result();
    const QString answer = statement.text(0);
    if (answer == u"ok")
        return {};
    return damaged(connection, answer.simplified());
}

base::Result<void> checkRule(Connection& connection, const Rule& rule)
{
    Statement statement(connection, rule.sql);
    const bool isBroken = statement.next();
    if (statement.failed())
        return statement.error();
    return holds(connection, !isBroken, rule.meaning);
}

/// All, in the order in which they are made: what the reader's decisions make of entities is kept beside what
/// was found; here it is made again.
std::vector<Check> allChecks(const base::CancelToken& cancel)
{
    std::vector<Check> checks{checkPages};
    for (const Rule& rule : rules)
        checks.emplace_back([&rule](Connection& connection) { return checkRule(connection, rule); });
    checks.emplace_back([cancel](Connection& connection) {
        return holds(connection, ShownNames(connection).areTrue(cancel),
                     QT_TRANSLATE_NOOP("dateline::store",
                                       "an entity is shown under another name than was found or decided"));
    });
    checks.emplace_back([cancel](Connection& connection) {
        return holds(
            connection, CorrectedArticles(connection).areTrue(cancel),
            QT_TRANSLATE_NOOP("dateline::store", "an article is not shown as the reader has corrected it"));
    });
    checks.emplace_back([](Connection& connection) {
        return holds(connection, WordsDecisionTable(connection).areArticlesTrue(),
                     QT_TRANSLATE_NOOP("dateline::store",
                                       "words that were decided on stand in an article that is not known"));
    });
    checks.emplace_back([](Connection& connection) { return SearchIndex(connection).check(); });
    return checks;
}

} // namespace

base::Result<void> checkIntegrity(Connection& connection, const base::CancelToken& cancel,
                                  const base::ProgressSink& progress)
{
    const StatementWatch watch(connection, cancel);
    const std::vector<Check> checks = allChecks(cancel);
    const auto total = static_cast<qint64>(checks.size());
    const auto tell = [&](qint64 done) {
        if (progress)
            progress({done, total, {}});
    };
    for (qint64 done = 0; done < total; ++done) {
        tell(done);
        const base::Result<void> good = checks[static_cast<std::size_t>(done)](connection);
        // A statement that was stopped says nothing of the library.
        if (cancel.isCancelled())
            return base::Error::cancelled(
                QCoreApplication::translate("dateline::store", "The check was stopped."));
        if (!good)
            return good;
    }
    tell(total);
    return {};
}

} // namespace dateline::store
