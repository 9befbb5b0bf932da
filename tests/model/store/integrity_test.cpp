#include "model/store/analyses.h"
#include "model/store/article_table.h"
#include "model/store/integrity.h"
#include "model/store/shelf.h"
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
        u"UPDATE quote SET span_end = 1000000"_s,
        u"UPDATE quote SET cue_end = 1000000"_s,
        u"UPDATE event SET first_day = 5"_s,
        u"DELETE FROM timeline"_s,
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
    for (const QString& table :
         {u"listing"_s, u"analysis"_s, u"issue"_s, u"sentence"_s, u"entity"_s, u"mention"_s,
          u"time_expression"_s, u"event_trigger"_s, u"event"_s, u"event_participant"_s, u"quote"_s,
          u"figure"_s, u"timeline"_s, u"search_docsize"_s}) {
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
