#include "model/article/confirmation.h"
#include "model/store/act_table.h"
#include "model/store/analyses.h"
#include "model/store/article_table.h"
#include "model/store/integrity.h"
#include "model/store/migrations.h"
#include "model/store/name_confirmation_table.h"
#include "model/store/search_index.h"
#include "model/store/shown_analyses.h"
#include "model/store/sql_script.h"
#include "model/store/timeline_table.h"
#include "model/store/words_decision_table.h"
#include "tests/model/store/schema_text.h"
#include "tests/support/data_folder.h"

#include <QDir>
#include <QFile>

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

/// The libraries of all versions that were ever shipped, as SQL: v0001.sql and so on.
QDir frozenLibraries()
{
    return QDir(sourceFolder() + u"/tests/model/store/libraries"_s);
}

QString readText(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

void load(const QString& libraryPath, const QString& script)
{
    const auto connection = Connection::open(libraryPath, std::chrono::milliseconds(100));
    REQUIRE(connection);
    for (const QString& sql : statementsOf(script)) {
        const auto done = (*connection)->execute(sql);
        INFO(sql.toStdString());
        REQUIRE(done);
    }
}

} // namespace

TEST_CASE("every shipped schema is frozen in the tests")
{
    const auto names = frozenLibraries().entryList({u"v*.sql"_s}, QDir::Files, QDir::Name);
    REQUIRE(names.size() == Migrations::shipped().currentVersion());
    for (int version = 1; version <= names.size(); ++version)
        CHECK(names.at(version - 1) == u"v%1.sql"_s.arg(version, 4, 10, QChar(u'0')));
}

TEST_CASE("every frozen library migrates to what a new one is and keeps its articles")
{
    const ScratchLibrary fresh;
    const auto expected = schemaText(connectionOf(*fresh.open()));
    for (const QString& name : frozenLibraries().entryList({u"v*.sql"_s}, QDir::Files)) {
        INFO(name.toStdString());
        const ScratchLibrary scratch;
        load(scratch.path(), readText(frozenLibraries().filePath(name)));
        const auto database = scratch.open();
        Connection& connection = connectionOf(*database);
        CHECK(schemaText(connection) == expected);
        const auto good = checkIntegrity(connection, {});
        INFO((good ? std::string() : good.error().message.toStdString()));
        CHECK(good);
        CHECK(numberOf(connection, u"SELECT count(*) FROM listing"_s) == 2);
        CHECK(numberOf(connection, u"SELECT count(*) FROM removal"_s) == 1);
        CHECK(*SearchIndex(connection).count(u"\"crane\""_s) == 2);
        for (qint64 id = 1; id <= 3; ++id) {
            const auto row = ArticleTable(connection).load(article::ArticleId(id));
            REQUIRE(row);
            CHECK(row->article.title() == u"Harbour report %1"_s.arg(id));
            const auto analysis = Analyses(connection).load(article::ArticleId(id));
            REQUIRE(analysis);
            REQUIRE(analysis->entities.size() == 2); // as they were found
            CHECK(analysis->entities.front().name == u"Mira Solen"_s);
            for (const article::Mention& mention : analysis->entities.front().mentions)
                CHECK(mention.span.of(row->article.text) == u"Mira Solen");
            CHECK(analysis->events.size() == 3);
        }
    }
}

TEST_CASE("a place located before locations had a confidence is an even chance")
{
    const ScratchLibrary scratch;
    load(scratch.path(), readText(frozenLibraries().filePath(u"v0001.sql"_s)));
    load(scratch.path(),
         u"UPDATE entity SET country = 'NO', latitude = 59.25, longitude = 5.5 WHERE position = 1"_s);
    const auto database = scratch.open();
    const auto analysis = Analyses(connectionOf(*database)).load(article::ArticleId(1));
    REQUIRE(analysis);
    CHECK_FALSE(analysis->entities.at(0).location);
    CHECK(analysis->entities.at(1).location ==
          article::Location{u"NO"_s, 59.25, 5.5, article::PlaceKind::Place, 0.5});
}

TEST_CASE("a location is stored with its kind and its confidence")
{
    const ScratchLibrary scratch;
    load(scratch.path(), readText(frozenLibraries().filePath(u"v0002.sql"_s)));
    const auto database = scratch.open();
    const auto analysis = Analyses(connectionOf(*database)).load(article::ArticleId(1));
    REQUIRE(analysis);
    CHECK(analysis->entities.at(1).location ==
          article::Location{u"NO"_s, 59.25, 5.5, article::PlaceKind::City, 0.75});
}

TEST_CASE("events that the reader dated, hid and added before are still so")
{
    const ScratchLibrary scratch;
    load(scratch.path(), readText(frozenLibraries().filePath(u"v0006.sql"_s)));
    const auto database = scratch.open();
    const auto analysis = ShownAnalyses(connectionOf(*database)).load(article::ArticleId(1));
    REQUIRE(analysis);
    REQUIRE(analysis->events.size() == 3);
    CHECK(analysis->events.at(0).days.begin == QDate(2010, 5, 12));
    CHECK(analysis->events.at(0).basis == article::TimeBasis::Reader);
    CHECK(analysis->events.at(2).title == u"Captain known");
    CHECK(analysis->events.at(2).days == article::DayInterval{QDate(2011, 1, 1), QDate(2011, 12, 31)});
    REQUIRE(analysis->hiddenEvents.size() == 1);
    CHECK(analysis->hiddenEvents.at(0).title == u"The pier was built on 2009-03-01");
}

TEST_CASE("words that the reader took for a name are still marked")
{
    const ScratchLibrary scratch;
    load(scratch.path(), readText(frozenLibraries().filePath(u"v0008.sql"_s)));
    const auto database = scratch.open();
    const auto analysis = ShownAnalyses(connectionOf(*database)).load(article::ArticleId(1));
    REQUIRE(analysis);
    REQUIRE(analysis->entities.size() == 3);
    CHECK(analysis->entities.at(2).name == u"Ship 1");
    CHECK(analysis->entities.at(2).type == article::EntityType::Group);
    CHECK(analysis->entities.at(2).provenance.source == article::Source::Reader);
}

TEST_CASE("what the reader confirmed is still his")
{
    const ScratchLibrary scratch;
    load(scratch.path(), readText(frozenLibraries().filePath(u"v0009.sql"_s)));
    const auto database = scratch.open();
    const auto analysis = ShownAnalyses(connectionOf(*database)).load(article::ArticleId(1));
    REQUIRE(analysis);
    REQUIRE(analysis->entities.size() == 3);
    CHECK(article::isConfirmed(analysis->entities.at(1).provenance));
    CHECK_FALSE(article::isConfirmed(analysis->entities.at(0).provenance));
    CHECK(article::isConfirmed(analysis->events.at(1).provenance));
}

TEST_CASE("a word list of the reader is in force, and what he took back with it is not")
{
    const ScratchLibrary scratch;
    load(scratch.path(), readText(frozenLibraries().filePath(u"v0011.sql"_s)));
    const auto database = scratch.open();
    const auto decisions = WordsDecisionTable(connectionOf(*database)).inForce();
    REQUIRE(decisions);
    REQUIRE(decisions->size() == 2);
    CHECK(decisions->back().second.words == u"Lighthouse");
    const auto last = ActTable(connectionOf(*database)).lastDone();
    REQUIRE(last);
    REQUIRE(*last);
    CHECK((*last)->kind == Act::Kind::List);
    CHECK_FALSE(ActTable(connectionOf(*database)).lastUndone().value());
}

TEST_CASE("events of older libraries take their places within the day by the times that were found")
{
    const ScratchLibrary scratch;
    load(scratch.path(), readText(frozenLibraries().filePath(u"v0009.sql"_s)));
    // The first article's events are a corrected one, one with a time and one that the reader has added, the
    // second's are as they were found.
    load(scratch.path(),
         u"UPDATE time_expression SET value = value || 'T16:30' WHERE article_id = 1 AND position < 2;"
         "UPDATE time_expression SET value = value || 'TMO' WHERE article_id = 2 AND position = 0;"
         "UPDATE time_expression SET value = value || 'T24:30' WHERE article_id = 2 AND position = 1"_s);
    const auto database = scratch.open();
    Connection& connection = connectionOf(*database);
    const auto minuteOf = [&connection](int article, int event) {
        return numberOf(
            connection,
            u"SELECT sort_minute FROM timeline WHERE article_id = %1 AND event = %2"_s.arg(article).arg(
                event));
    };
    CHECK(minuteOf(1, 0) == -1); // dated by the reader
    CHECK(minuteOf(1, 1) == 16 * 60 + 30);
    CHECK(minuteOf(1, 2) == -1);
    CHECK(minuteOf(2, 0) == -1); // no time of a day
    CHECK(minuteOf(2, 1) == 6 * 60);
    CHECK(minuteOf(2, 2) == -1);
    CHECK(checkIntegrity(connection, {}));
    // What is written from now on is the same.
    for (qint64 id = 1; id <= 2; ++id)
        REQUIRE(TimelineTable(connection).makeAgain(article::ArticleId(id)));
    CHECK(minuteOf(1, 1) == 16 * 60 + 30);
    CHECK(minuteOf(2, 1) == 6 * 60);
    CHECK(numberOf(connection, u"SELECT count(*) FROM timeline WHERE sort_minute >= 0"_s) == 2);
}

TEST_CASE("other dates that were found are kept and articles of older libraries have none")
{
    for (const auto& [version, dates] : {std::pair{u"v0006.sql"_s, 0}, std::pair{u"v0008.sql"_s, 2}}) {
        const ScratchLibrary scratch;
        load(scratch.path(), readText(frozenLibraries().filePath(version)));
        const auto database = scratch.open();
        const auto row = ArticleTable(connectionOf(*database)).load(article::ArticleId(1));
        REQUIRE(row);
        REQUIRE(row->article.otherDates.size() == dates);
        if (dates > 0)
            CHECK(row->article.otherDates.front() ==
                  article::PublicationDate{QDate::fromJulianDay(2455326), article::DateBasis::Metadata,
                                           article::addressAsSource.toString()});
    }
}

TEST_CASE("a name that the reader has confirmed wherever it stands is still right")
{
    const ScratchLibrary scratch;
    load(scratch.path(), readText(frozenLibraries().filePath(u"v0013.sql"_s)));
    const auto database = scratch.open();
    const NameConfirmationTable table(connectionOf(*database));
    CHECK(table.isConfirmed({u"Lighthouse"_s, article::EntityType::Work}).value());
    CHECK_FALSE(table.isConfirmed({u"Mira Solen"_s, article::EntityType::Person}).value());
}

TEST_CASE("the shipped steps are the frozen ones")
{
    const QDir steps(sourceFolder() + u"/model/store/schema"_s);
    const ScratchLibrary fresh;
    for (const QString& step : steps.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        INFO(step.toStdString());
        load(fresh.path(), readText(steps.filePath(step)));
        const ScratchLibrary frozen;
        load(frozen.path(), readText(frozenLibraries().filePath(u'v' + step.left(4) + u".sql"_s)));
        const auto one = Connection::open(frozen.path(), std::chrono::milliseconds(100));
        const auto other = Connection::open(fresh.path(), std::chrono::milliseconds(100));
        CHECK(schemaText(**one) == schemaText(**other));
    }
}
