#include "model/store/migrations.h"
#include "tests/model/store/schema_text.h"

#include <QDir>
#include <QFile>

#include <atomic>
#include <thread>

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Connection> openFile(const QString& path)
{
    auto opened = Connection::open(path, std::chrono::milliseconds(100));
    REQUIRE(opened);
    return std::move(*opened);
}

const Migrations::Step first{1, u"CREATE TABLE fruit (name TEXT NOT NULL) STRICT;"_s};
const Migrations::Step second{
    2, u"ALTER TABLE fruit ADD COLUMN colour TEXT; UPDATE fruit SET colour = 'red';"_s};
const Migrations::Step broken{2, u"ALTER TABLE fruit ADD COLUMN colour TEXT; UPDATE vegetables SET x = 1;"_s};

} // namespace

TEST_CASE("steps run in their order and the version is that of the last")
{
    const ScratchLibrary scratch;
    const auto connection = openFile(scratch.path());
    REQUIRE(Migrations({first, second}).run(*connection));
    CHECK(numberOf(*connection, u"PRAGMA user_version"_s) == 2);
    CHECK(numberOf(*connection, u"SELECT count(colour) FROM fruit"_s) == 0);
    CHECK_FALSE(QFile::exists(Migrations::backupPath(scratch.path(), 0)));
}

TEST_CASE("running again does nothing")
{
    const ScratchLibrary scratch;
    const auto connection = openFile(scratch.path());
    REQUIRE(Migrations({first}).run(*connection));
    REQUIRE(connection->execute(u"INSERT INTO fruit VALUES ('apple')"_s));
    REQUIRE(Migrations({first}).run(*connection));
    CHECK(numberOf(*connection, u"SELECT count(*) FROM fruit"_s) == 1);
}

TEST_CASE("a copy is made before the first step on a library that holds something")
{
    const ScratchLibrary scratch;
    const auto connection = openFile(scratch.path());
    REQUIRE(Migrations({first}).run(*connection));
    REQUIRE(connection->execute(u"INSERT INTO fruit VALUES ('apple')"_s));
    REQUIRE(Migrations({first, second}).run(*connection));
    CHECK(numberOf(*connection, u"SELECT count(*) FROM fruit WHERE colour = 'red'"_s) == 1);

    const auto copy = openFile(Migrations::backupPath(scratch.path(), 1));
    CHECK(numberOf(*copy, u"PRAGMA user_version"_s) == 1);
    CHECK(numberOf(*copy, u"PRAGMA application_id"_s) == Migrations::applicationId);
    CHECK(numberOf(*copy, u"SELECT count(*) FROM fruit"_s) == 1);
    CHECK_FALSE((QFile::permissions(Migrations::backupPath(scratch.path(), 1)) & QFile::ReadOther));
}

TEST_CASE("a step that fails leaves the library as it was and can be tried again")
{
    const ScratchLibrary scratch;
    const auto connection = openFile(scratch.path());
    REQUIRE(Migrations({first}).run(*connection));
    REQUIRE(connection->execute(u"INSERT INTO fruit VALUES ('apple')"_s));
    for (int attempt = 0; attempt < 2; ++attempt) {
        CHECK_FALSE(Migrations({first, broken}).run(*connection));
        CHECK(numberOf(*connection, u"PRAGMA user_version"_s) == 1);
        CHECK(numberOf(*connection, u"SELECT count(*) FROM pragma_table_info('fruit')"_s) == 1);
    }
    CHECK(Migrations({first, second}).run(*connection));
    CHECK(numberOf(*connection, u"SELECT count(colour) FROM fruit"_s) == 1);
}

TEST_CASE("without room for a copy no step is run")
{
    const ScratchLibrary scratch;
    const auto connection = openFile(scratch.path());
    REQUIRE(Migrations({first}).run(*connection));
    // A folder stands where the copy would go.
    REQUIRE(QDir().mkpath(Migrations::backupPath(scratch.path(), 1) + u"/x"_s));
    const auto done = Migrations({first, second}).run(*connection);
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == base::Error::Kind::Io);
    CHECK(numberOf(*connection, u"PRAGMA user_version"_s) == 1);
}

TEST_CASE("two programs that migrate at the same time run each step once")
{
    const ScratchLibrary scratch;
    const auto one = openFile(scratch.path());
    REQUIRE(Migrations({first}).run(*one));
    REQUIRE(one->execute(u"INSERT INTO fruit VALUES ('apple')"_s));
    std::vector<std::thread> threads;
    std::atomic<int> failures = 0;
    for (int i = 0; i < 2; ++i) {
        threads.emplace_back([&] {
            auto connection = Connection::open(scratch.path(), std::chrono::milliseconds(10000));
            if (!connection || !Migrations({first, second}).run(**connection))
                ++failures;
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    CHECK(failures == 0);
    CHECK(numberOf(*one, u"PRAGMA user_version"_s) == 2);
}
