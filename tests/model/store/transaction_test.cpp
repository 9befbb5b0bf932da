#include "model/store/savepoint.h"
#include "model/store/transaction.h"
#include "tests/model/store/scratch_library.h"

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

void addName(Connection& connection, const QString& name)
{
    Statement statement(
        connection,
        "INSERT INTO name (name, type, folded, mentions, articles) VALUES (?, 'person', '', 0, 0)"_L1);
    REQUIRE(statement.bind(name).run());
}

qint64 names(Connection& connection)
{
    return numberOf(connection, u"SELECT count(*) FROM name"_s);
}

} // namespace

TEST_CASE("what is committed stays and what is not goes with the scope")
{
    const ScratchLibrary scratch;
    const auto database = scratch.open();
    Connection& connection = connectionOf(*database);
    {
        auto transaction = Transaction::begin(connection, Transaction::Writing);
        REQUIRE(transaction);
        addName(connection, u"kept"_s);
        REQUIRE(transaction->commit());
    }
    {
        const auto transaction = Transaction::begin(connection, Transaction::Writing);
        REQUIRE(transaction);
        addName(connection, u"lost"_s);
        CHECK(names(connection) == 2);
    }
    CHECK(names(connection) == 1);
}

TEST_CASE("a part of a transaction can be taken back alone")
{
    const ScratchLibrary scratch;
    const auto database = scratch.open();
    Connection& connection = connectionOf(*database);
    auto transaction = Transaction::begin(connection, Transaction::Writing);
    REQUIRE(transaction);
    addName(connection, u"before"_s);
    for (const bool isKept : {true, false, true}) {
        auto savepoint = Savepoint::begin(connection);
        REQUIRE(savepoint);
        addName(connection, u"part %1"_s.arg(names(connection)));
        CHECK((isKept ? savepoint->keep() : savepoint->undo()));
        if (!isKept)
            addName(connection, u"between"_s);
    }
    {
        const auto forgotten = Savepoint::begin(connection);
        addName(connection, u"forgotten"_s);
    }
    REQUIRE(transaction->commit());
    CHECK(names(connection) == 4);
}

TEST_CASE("a second writer waits as long as its patience and then hears that the library is locked")
{
    const ScratchLibrary scratch;
    const auto database = scratch.open();
    const auto transaction = Transaction::begin(connectionOf(*database), Transaction::Writing);
    REQUIRE(transaction);
    const auto other = Connection::open(scratch.path(), std::chrono::milliseconds(30));
    REQUIRE(other);
    const auto second = Transaction::begin(**other, Transaction::Writing);
    REQUIRE_FALSE(second);
    CHECK(second.error().kind == base::Error::Kind::Locked);
    CHECK(second.error().message.contains(u"in use by another program"));
    CHECK(Transaction::begin(**other, Transaction::Reading));
}

TEST_CASE("all questions of a reading transaction see one state")
{
    const ScratchLibrary scratch;
    const auto database = scratch.open();
    Connection& connection = connectionOf(*database);
    const auto other = Connection::open(scratch.path(), std::chrono::milliseconds(30));
    REQUIRE(other);
    {
        const auto reading = Transaction::begin(**other, Transaction::Reading);
        REQUIRE(reading);
        CHECK(names(**other) == 0);
        addName(connection, u"new"_s);
        CHECK(names(**other) == 0);
    }
    CHECK(names(**other) == 1);
}
