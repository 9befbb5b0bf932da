#include "model/store/analyses.h"
#include "model/store/article_table.h"
#include "model/store/event_decision_table.h"
#include "model/store/integrity.h"
#include "model/store/judgement_table.h"
#include "model/store/mention_decision_table.h"
#include "model/store/name_table.h"
#include "model/store/shelf.h"
#include "model/store/shown_names.h"
#include "model/store/timeline_table.h"
#include "model/store/transaction.h"
#include "model/store/words_decision_table.h"
#include "model/text/whole_words.h"
#include "tests/model/store/generated_analysis.h"
#include "tests/model/store/scratch_library.h"

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

/// A library with some articles in which nothing is wrong.
std::unique_ptr<Database> soundLibrary(const ScratchLibrary& scratch)
{
    auto database = scratch.open();
    Connection& connection = connectionOf(*database);
    for (unsigned seed = 0; seed < 20; ++seed) {
        Generator generator(seed);
        ArticleRow row{generator.article(), 0, 1, QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)};
        row.article.origin.fingerprint += QByteArray::number(seed);
        article::Analysis analysis = generator.analysis(row.article.text.size());
        analysis.anchor = row.article.published.date;
        const auto id = ArticleTable(connection).add(row);
        REQUIRE(Analyses(connection).add(*id, analysis, row.article.text.size()));
        REQUIRE(Shelf(connection).list(*id, row));
    }
    REQUIRE(checkIntegrity(connection, {}));
    return database;
}

} // namespace

TEST_CASE("each kind of contradiction is found")
{
    const QString harms[] = {
        u"INSERT INTO removal (article_id, removed_at) VALUES (3, 0)"_s,
        u"DELETE FROM listing WHERE article_id = 3"_s,
        u"UPDATE listing SET published = 1, published_basis = 'reader' WHERE article_id = 3"_s,
        u"INSERT INTO publication_decision (article_id, day, decided_at) VALUES (3, 1, 0)"_s,
        u"UPDATE analysis SET anchor = 1"_s,
        u"UPDATE mention SET span_end = 1000000"_s,
        u"UPDATE time_expression SET span_end = 1000000"_s,
        u"UPDATE event SET span_end = 1000000"_s,
        u"UPDATE event SET trigger_end = 1000000"_s,
        u"UPDATE event SET until_time = 99"_s,
        u"UPDATE quote SET span_end = 1000000"_s,
        u"UPDATE quote SET cue_end = 1000000"_s,
        u"UPDATE event SET first_day = 5"_s,
        u"DELETE FROM timeline"_s,
        u"UPDATE timeline SET event = event + 100"_s,
        u"UPDATE timeline SET sort_minute = 960 WHERE first_day IS NOT last_day"_s,
        u"UPDATE name SET mentions = mentions + 1"_s,
        u"UPDATE name SET articles = articles + 1"_s,
        u"UPDATE article SET text = 'Something else'"_s,
        u"INSERT INTO search (rowid, title, text) VALUES (999, 'no', 'article')"_s,
    };
    for (const QString& harm : harms) {
        const ScratchLibrary scratch;
        const auto database = soundLibrary(scratch);
        Connection& connection = connectionOf(*database);
        INFO(harm.toStdString());
        REQUIRE(connection.execute(harm));
        const auto good = checkIntegrity(connection, {});
        REQUIRE_FALSE(good);
        CHECK(good.error().kind == base::Error::Kind::Damaged);
    }
}

TEST_CASE("a name that was neither found nor decided is found also where nothing counts it")
{
    const ScratchLibrary scratch;
    const auto database = soundLibrary(scratch);
    Connection& connection = connectionOf(*database);
    const article::ArticleId id(numberOf(connection, u"SELECT min(article_id) FROM entity"_s));
    const auto row = ArticleTable(connection).load(id);
    REQUIRE(Shelf(connection).unlist(id, *row));
    REQUIRE(JudgementTable(connection).setRemoved(id, true, QDateTime::currentDateTimeUtc()));
    REQUIRE(checkIntegrity(connection, {}));
    REQUIRE(connection.execute(
        u"UPDATE entity SET shown_name_id = NULL WHERE article_id = %1 AND position = 0"_s.arg(id.number())));
    const auto good = checkIntegrity(connection, {});
    REQUIRE_FALSE(good);
    CHECK(good.error().message.contains(u"under another name"));
}

TEST_CASE("a decided name that an entity is not shown under is found")
{
    const ScratchLibrary scratch;
    const auto database = soundLibrary(scratch);
    Connection& connection = connectionOf(*database);
    const qint64 name = numberOf(connection, u"SELECT min(name_id) FROM entity"_s);
    REQUIRE(connection.execute(u"INSERT INTO act (id, kind, done_at) VALUES (1, 'naming', 0)"_s));
    REQUIRE(connection.execute(
        u"INSERT INTO name_decision (act_id, article_id, name_id, shown_name_id) VALUES (1, NULL, %1, NULL)"_s
            .arg(name)));
    const auto good = checkIntegrity(connection, {});
    REQUIRE_FALSE(good);
    CHECK(good.error().message.contains(u"under another name"));
    REQUIRE(connection.execute(u"UPDATE act SET undone = 1"_s));
    CHECK(checkIntegrity(connection, {}));
}

TEST_CASE("corrections of mentions that are not shown as they were decided are found")
{
    const ScratchLibrary scratch;
    const auto database = soundLibrary(scratch);
    Connection& connection = connectionOf(*database);
    const article::ArticleId id(numberOf(connection, u"SELECT min(article_id) FROM entity"_s));
    const auto text = ArticleTable(connection).text(id);
    const auto quoted = article::QuotedSpan::of(*text, {0, 1});
    const auto act = ActTable(connection).add({{}, Act::Kind::Mention, {}}, QDateTime::currentDateTimeUtc());
    const article::EntityKey somebody{u"Somebody New"_s, article::EntityType::Person};
    REQUIRE(MentionDecisionTable(connection).add(*act, {id, {{{}, quoted, somebody}}}));
    const auto missing = checkIntegrity(connection, {});
    REQUIRE_FALSE(missing);
    CHECK(missing.error().message.contains(u"as the reader has corrected it"));
    REQUIRE(ShownNames(connection).followCorrections(id));
    REQUIRE(checkIntegrity(connection, {}));
    for (const QString& harm : {u"UPDATE corrected_entity SET role = role || 'x' WHERE position = 0"_s,
                                u"DELETE FROM corrected_article"_s}) {
        const auto transaction = Transaction::begin(connection, Transaction::Writing);
        REQUIRE(connection.execute(harm));
        CHECK_FALSE(checkIntegrity(connection, {}));
    }
    CHECK(checkIntegrity(connection, {}));
}

TEST_CASE("words that are not marked as they were decided on, or not known where they stand, are found")
{
    const ScratchLibrary scratch;
    const auto database = soundLibrary(scratch);
    Connection& connection = connectionOf(*database);
    const article::ArticleId id(numberOf(connection, u"SELECT min(article_id) FROM listing"_s));
    const auto text = ArticleTable(connection).text(id);
    const article::QuotedSpan words =
        article::QuotedSpan::of(*text, text::wholeWords(*text, {text->size() - 3, text->size() - 2}));
    const auto act = ActTable(connection).add({{}, Act::Kind::Words, {}}, QDateTime::currentDateTimeUtc());
    const article::EntityKey somebody{u"Somebody New"_s, article::EntityType::Person};
    REQUIRE(WordsDecisionTable(connection).add({{*act, {words.words, somebody}}}));
    const auto articles = WordsDecisionTable(connection).articlesOf(*act);
    REQUIRE(articles->contains(id));
    CHECK(checkIntegrity(connection, {}).error().message.contains(u"as the reader has corrected it"));
    for (const article::ArticleId each : *articles)
        REQUIRE(ShownNames(connection).followCorrections(each));
    REQUIRE(checkIntegrity(connection, {}));
    for (const QString& harm : {u"UPDATE words_decision_article SET marked = marked + 1"_s,
                                u"DELETE FROM words_decision_article"_s, u"DELETE FROM corrected_article"_s,
                                u"UPDATE words_decision SET words = 'Words that stand nowhere'"_s}) {
        INFO(harm.toStdString());
        const auto transaction = Transaction::begin(connection, Transaction::Writing);
        REQUIRE(connection.execute(harm));
        CHECK_FALSE(checkIntegrity(connection, {}));
    }
    CHECK(checkIntegrity(connection, {}));
}

TEST_CASE("an article that is analysed again keeps the corrections of its mentions")
{
    const ScratchLibrary scratch;
    const auto database = soundLibrary(scratch);
    Connection& connection = connectionOf(*database);
    const article::ArticleId id(numberOf(connection, u"SELECT min(article_id) FROM entity"_s));
    const auto row = ArticleTable(connection).load(id);
    const auto analysis = Analyses(connection).load(id);
    const article::EntityKey somebody{u"Somebody New"_s, article::EntityType::Person};
    const auto act = ActTable(connection).add({{}, Act::Kind::Mention, {}}, QDateTime::currentDateTimeUtc());
    const auto quoted = article::QuotedSpan::of(row->article.text, {0, 1});
    REQUIRE(MentionDecisionTable(connection).add(*act, {id, {{{}, quoted, somebody}}}));
    REQUIRE(ShownNames(connection).followCorrections(id));
    REQUIRE(Shelf(connection).unlist(id, *row));
    REQUIRE(connection.execute(u"DELETE FROM analysis WHERE article_id = %1"_s.arg(id.number())));
    REQUIRE(connection.execute(
        u"DELETE FROM issue WHERE stage = 'analysis' AND article_id = %1"_s.arg(id.number())));
    REQUIRE(Analyses(connection).add(id, *analysis, row->article.text.size()));
    REQUIRE(ShownNames(connection).takeIn(id));
    REQUIRE(Shelf(connection).list(id, *row));
    CHECK(NameTable(connection).find(somebody.name, somebody.type)->value().articles == 1);
    CHECK(checkIntegrity(connection, {}));
}

TEST_CASE("decisions on events that are not shown, or lie outside the text, are found")
{
    const ScratchLibrary scratch;
    const auto database = soundLibrary(scratch);
    Connection& connection = connectionOf(*database);
    const article::ArticleId id(
        numberOf(connection, u"SELECT min(article_id) FROM event WHERE position = 1"_s));
    const auto text = ArticleTable(connection).text(id);
    const auto found = Analyses(connection).load(id);
    const auto anchor = article::EventAnchor::of(*text, found->events.front());
    const auto act = ActTable(connection).add({{}, Act::Kind::Event, {}}, QDateTime::currentDateTimeUtc());
    const article::EventJudgement hidden{article::EventJudgement::Kind::Hidden, anchor};
    REQUIRE(EventDecisionTable(connection).add(*act, {{id, {hidden}}}));
    CHECK(checkIntegrity(connection, {}).error().message.contains(u"as the reader has corrected it"));
    REQUIRE(ShownNames(connection).followCorrections(id));
    CHECK(checkIntegrity(connection, {}).error().message.contains(u"the timeline"));
    REQUIRE(TimelineTable(connection).makeAgain(id));
    REQUIRE(checkIntegrity(connection, {}));
    for (const QString& harm : {u"UPDATE corrected_event SET title = title || 'x' WHERE position = 0"_s,
                                u"UPDATE event_decision SET trigger_end = 1000000"_s}) {
        const auto transaction = Transaction::begin(connection, Transaction::Writing);
        REQUIRE(connection.execute(harm));
        CHECK_FALSE(checkIntegrity(connection, {}));
    }
    CHECK(checkIntegrity(connection, {}));
}

TEST_CASE("a row that refers to nothing is found")
{
    const ScratchLibrary scratch;
    const auto database = soundLibrary(scratch);
    Connection& connection = connectionOf(*database);
    REQUIRE(connection.execute(u"PRAGMA foreign_keys = OFF"_s));
    REQUIRE(connection.execute(u"DELETE FROM analysis WHERE article_id = 4"_s));
    const auto good = checkIntegrity(connection, {});
    REQUIRE_FALSE(good);
    CHECK(good.error().message.contains(u"does not exist"));
}

TEST_CASE("deleting an article leaves no row of it")
{
    const ScratchLibrary scratch;
    const auto database = soundLibrary(scratch);
    Connection& connection = connectionOf(*database);
    for (qint64 id = 1; id <= 20; ++id) {
        const auto row = ArticleTable(connection).load(article::ArticleId(id));
        REQUIRE(Shelf(connection).unlist(article::ArticleId(id), *row));
        REQUIRE(ArticleTable(connection).purge(article::ArticleId(id)));
    }
    for (const QString& table : {u"listing"_s,
                                 u"analysis"_s,
                                 u"issue"_s,
                                 u"sentence"_s,
                                 u"entity"_s,
                                 u"mention"_s,
                                 u"time_expression"_s,
                                 u"event_trigger"_s,
                                 u"event"_s,
                                 u"event_participant"_s,
                                 u"quote"_s,
                                 u"figure"_s,
                                 u"timeline"_s,
                                 u"search_docsize"_s,
                                 u"mention_decision"_s,
                                 u"corrected_article"_s,
                                 u"corrected_entity"_s,
                                 u"words_decision_article"_s,
                                 u"event_decision"_s,
                                 u"corrected_event"_s}) {
        INFO(table.toStdString());
        CHECK(numberOf(connection, u"SELECT count(*) FROM "_s + table) == 0);
    }
    CHECK(checkIntegrity(connection, {}));
}

TEST_CASE("a check that was asked to stop says so")
{
    const ScratchLibrary scratch;
    const auto database = soundLibrary(scratch);
    const base::CancelToken cancel;
    cancel.cancel();
    CHECK(checkIntegrity(connectionOf(*database), cancel).error().kind == base::Error::Kind::Cancelled);
}

TEST_CASE("a check tells how far it is, one question after the other")
{
    const ScratchLibrary scratch;
    const auto database = soundLibrary(scratch);
    std::vector<base::Progress> told;
    REQUIRE(checkIntegrity(connectionOf(*database), {},
                           [&told](const base::Progress& progress) { told.push_back(progress); }));
    REQUIRE(told.size() > 10);
    for (qint64 i = 0; i < std::ssize(told); ++i)
        CHECK(told[static_cast<std::size_t>(i)] == base::Progress{i, std::ssize(told) - 1, {}});
}

TEST_CASE("a check that is stopped anywhere says so and never that the library is damaged")
{
    const ScratchLibrary scratch;
    const auto database = soundLibrary(scratch);
    Connection& connection = connectionOf(*database);
    qint64 questions = 0;
    REQUIRE(
        checkIntegrity(connection, {}, [&](const base::Progress& progress) { questions = progress.total; }));
    for (qint64 stopAt = 0; stopAt < questions; ++stopAt) {
        const base::CancelToken cancel;
        const auto good = checkIntegrity(connection, cancel, [&](const base::Progress& progress) {
            if (progress.done == stopAt)
                cancel.cancel();
        });
        REQUIRE_FALSE(good);
        CHECK(good.error().kind == base::Error::Kind::Cancelled);
    }
    CHECK(checkIntegrity(connection, {}));
}
