#include "model/store/database.h"
#include "model/store/migrations.h"
#include "tests/model/store/scratch_library.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>

#include <atomic>
#include <thread>

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

base::Error errorOfOpening(const QString& path)
{
    const auto opened = Database::open(path, std::chrono::milliseconds(30));
    REQUIRE_FALSE(opened);
    return opened.error();
}

} // namespace

TEST_CASE("a new library has all rules switched on")
{
    const ScratchLibrary scratch;
    const auto database = scratch.open();
    Connection& connection = connectionOf(*database);
    CHECK(numberOf(connection, u"PRAGMA application_id"_s) == Migrations::applicationId);
    CHECK(numberOf(connection, u"PRAGMA user_version"_s) == Migrations::shipped().currentVersion());
    CHECK(numberOf(connection, u"PRAGMA foreign_keys"_s) == 1);
    CHECK(numberOf(connection, u"PRAGMA synchronous"_s) == 2);
    Statement journal(connection, "PRAGMA journal_mode"_L1);
    REQUIRE(journal.next());
    CHECK(journal.text(0) == u"wal"_s);
    CHECK(numberOf(connection, u"SELECT count(*) FROM pragma_table_list WHERE type = 'table' AND NOT strict "
                               "AND name NOT LIKE 'sqlite%'"_s) == 0);
}

TEST_CASE("the folder of a library is made when it is missing")
{
    const ScratchLibrary scratch;
    CHECK(Database::open(scratch.path(u"a/b/library.dateline"_s)));
    CHECK(QFileInfo::exists(scratch.path(u"a/b/library.dateline"_s)));
}

TEST_CASE("each thread has a connection of its own which ends with the thread")
{
    const ScratchLibrary scratch;
    const auto database = scratch.open();
    const auto before = QSqlDatabase::connectionNames().size();
    Connection* here = &connectionOf(*database);
    CHECK(&connectionOf(*database) == here);
    Connection* there = nullptr;
    std::thread([&] {
        there = database->connection().value();
        if (database->connection().value() != there)
            there = nullptr;
    }).join();
    CHECK(there != nullptr);
    CHECK(there != here);
    CHECK(QSqlDatabase::connectionNames().size() == before);
}

TEST_CASE("a database may end before the threads that asked it")
{
    const ScratchLibrary scratch;
    auto database = scratch.open();
    const auto before = QSqlDatabase::connectionNames().size() - 1;
    std::atomic<int> stage = 0;
    std::thread thread([&] {
        std::ignore = database->connection();
        stage = 1;
        while (stage != 2)
            std::this_thread::yield();
    });
    while (stage != 1)
        std::this_thread::yield();
    database.reset();
    CHECK(QSqlDatabase::connectionNames().size() == before);
    stage = 2;
    thread.join();
}

TEST_CASE("a file that is no database is called damaged or not a library and stays as it is")
{
    const ScratchLibrary scratch;
    const QByteArray bytes = QByteArray("This is a shopping list. ").repeated(400);
    write(scratch.path(), bytes);
    const base::Error error = errorOfOpening(scratch.path());
    CHECK(error.kind == base::Error::Kind::Damaged);
    CHECK(error.message.contains(u"not a library"));
    QFile file(scratch.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == bytes);
}

TEST_CASE("a file of another program is refused")
{
    const ScratchLibrary scratch;
    {
        const auto other = Connection::open(scratch.path(), std::chrono::milliseconds(30));
        REQUIRE((*other)->execute(u"CREATE TABLE bookmarks (url)"_s));
    }
    const base::Error error = errorOfOpening(scratch.path());
    CHECK(error.kind == base::Error::Kind::Invalid);
    CHECK(error.message.contains(u"another program"));
    {
        const auto other = Connection::open(scratch.path(u"second"_s), std::chrono::milliseconds(30));
        REQUIRE((*other)->execute(u"PRAGMA application_id = 77"_s));
    }
    CHECK(errorOfOpening(scratch.path(u"second"_s)).kind == base::Error::Kind::Invalid);
}

TEST_CASE("an empty file becomes a library")
{
    const ScratchLibrary scratch;
    write(scratch.path(), {});
    CHECK(Database::open(scratch.path()));
}

TEST_CASE("a library of a newer program is refused politely and not touched")
{
    const ScratchLibrary scratch;
    REQUIRE(connectionOf(*scratch.open()).execute(u"PRAGMA user_version = 4711"_s));
    const base::Error error = errorOfOpening(scratch.path());
    CHECK(error.kind == base::Error::Kind::TooNew);
    CHECK(error.message.contains(u"newer version"));
    const auto connection = Connection::open(scratch.path(), std::chrono::milliseconds(30));
    CHECK(numberOf(**connection, u"PRAGMA user_version"_s) == 4711);
}

TEST_CASE("a library that another program holds is called locked")
{
    const ScratchLibrary scratch;
    std::ignore = scratch.open();
    const auto holder = Connection::open(scratch.path(), std::chrono::milliseconds(30));
    REQUIRE(holder);
    REQUIRE((*holder)->execute(u"PRAGMA locking_mode = EXCLUSIVE"_s));
    REQUIRE((*holder)->execute(u"BEGIN IMMEDIATE"_s));
    const base::Error error = errorOfOpening(scratch.path());
    CHECK(error.kind == base::Error::Kind::Locked);
    CHECK(error.message.contains(u"in use"));
}

TEST_CASE("a folder or a place where nothing can be written is an input or output error")
{
    const ScratchLibrary scratch;
    REQUIRE(QDir().mkpath(scratch.path(u"folder"_s)));
    CHECK(errorOfOpening(scratch.path(u"folder"_s)).kind == base::Error::Kind::Io);
    CHECK(errorOfOpening(u"/proc/nowhere/library.dateline"_s).kind == base::Error::Kind::Io);
}

TEST_CASE("a library cut in half is called damaged when it is read or checked")
{
    const ScratchLibrary scratch;
    std::ignore = scratch.open();
    QFile file(scratch.path());
    REQUIRE(file.resize(file.size() / 2));
    const auto opened = Database::open(scratch.path());
    if (opened) {
        Statement check(connectionOf(**opened), "PRAGMA integrity_check(1)"_L1);
        const bool hasAnswer = check.next();
        CHECK((!hasAnswer || check.text(0) != u"ok"_s));
    } else {
        CHECK(opened.error().kind == base::Error::Kind::Damaged);
    }
}
