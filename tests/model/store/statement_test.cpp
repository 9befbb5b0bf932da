#include "model/store/statement.h"
#include "tests/model/store/scratch_library.h"

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

/// A connection with a table t (a, b, c) without types.
struct Table
{
    ScratchLibrary scratch;
    std::unique_ptr<Connection> connection;

    Table()
    {
        auto opened = Connection::open(scratch.path(), std::chrono::milliseconds(100));
        REQUIRE(opened);
        connection = std::move(*opened);
        REQUIRE(connection->execute(u"CREATE TABLE t (a, b, c)"_s));
    }
};

constexpr auto insert = "INSERT INTO t (a, b, c) VALUES (?, ?, ?)"_L1;
constexpr auto selectAll = "SELECT a, b, c FROM t ORDER BY rowid"_L1;

} // namespace

TEST_CASE("values are bound in the order of the question marks and read by column")
{
    Table table;
    REQUIRE(Statement(*table.connection, insert).bind(qint64(7), 2.5, u"word"_s).run());
    Statement statement(*table.connection, selectAll);
    REQUIRE(statement.next());
    CHECK(statement.integer(0) == 7);
    CHECK(statement.real(1) == 2.5);
    CHECK(statement.text(2) == u"word"_s);
    CHECK_FALSE(statement.next());
    CHECK_FALSE(statement.failed());
}

TEST_CASE("an empty string is an empty string and a missing value is NULL")
{
    Table table;
    REQUIRE(
        Statement(*table.connection, insert).bind(QString(), QByteArray(), std::optional<qint64>()).run());
    Statement statement(*table.connection, "SELECT typeof(a), typeof(b), typeof(c), a, c FROM t"_L1);
    REQUIRE(statement.next());
    CHECK(statement.text(0) == u"text"_s);
    CHECK(statement.text(1) == u"blob"_s);
    CHECK(statement.text(2) == u"null"_s);
    CHECK_FALSE(statement.isNull(3));
    CHECK(statement.isNull(4));
    CHECK(statement.index(4) == std::nullopt);
}

TEST_CASE("a day is its Julian number and no day is NULL")
{
    Table table;
    REQUIRE(Statement(*table.connection, insert).bind(QDate(2010, 5, 14), QDate(), QDate(-44, 3, 15)).run());
    Statement statement(*table.connection, "SELECT date(a), b, a, c FROM t"_L1);
    REQUIRE(statement.next());
    CHECK(statement.text(0) == u"2010-05-14"_s);
    CHECK(statement.day(1) == QDate());
    CHECK(statement.day(2) == QDate(2010, 5, 14));
    CHECK(statement.day(3) == QDate(-44, 3, 15));
}

TEST_CASE("a span is two values")
{
    Table table;
    REQUIRE(Statement(*table.connection, insert).bind(text::Span{3, 9}, true).run());
    Statement statement(*table.connection, selectAll);
    REQUIRE(statement.next());
    CHECK(statement.span(0) == text::Span{3, 9});
    CHECK(statement.integer(2) == 1);
}

TEST_CASE("text outside the basic plane and large numbers come back as they went")
{
    Table table;
    const QString odd = u"𝔘 😀 تاريخ after"_s;
    REQUIRE(Statement(*table.connection, insert)
                .bind(odd, std::numeric_limits<qint64>::max(), QByteArray("\0\xff", 2))
                .run());
    Statement statement(*table.connection, selectAll);
    REQUIRE(statement.next());
    CHECK(statement.text(0) == odd);
    CHECK(statement.integer(1) == std::numeric_limits<qint64>::max());
    CHECK(statement.bytes(2) == QByteArray("\0\xff", 2));
}

TEST_CASE("a statement can be bound and run again")
{
    Table table;
    Statement statement(*table.connection, insert);
    for (int i = 0; i < 3; ++i)
        REQUIRE(statement.bind(i, i, i).run());
    CHECK(statement.insertedRow() == 3);
    Statement question(*table.connection, "SELECT b FROM t WHERE a = ?"_L1);
    for (int i = 0; i < 3; ++i) {
        REQUIRE(question.bind(i).next());
        CHECK(question.integer(0) == i);
        question.reset();
    }
}

TEST_CASE("behind the last row there is nothing however often one asks")
{
    Table table;
    Statement statement(*table.connection, selectAll);
    CHECK_FALSE(statement.next());
    CHECK_FALSE(statement.next());
    CHECK_FALSE(statement.failed());
}

TEST_CASE("a second statement in the text is refused")
{
    Table table;
    Statement statement(*table.connection, "DELETE FROM t; DROP TABLE t"_L1);
    CHECK(statement.failed());
    CHECK_FALSE(statement.run());
    CHECK(numberOf(*table.connection, u"SELECT count(*) FROM t"_s) == 0);
}

TEST_CASE("a question mark without a value is an error")
{
    Table table;
    CHECK_FALSE(Statement(*table.connection, insert).bind(1, 2).run());
    CHECK_FALSE(Statement(*table.connection, insert).bind(1, 2, 3, 4).run());
}

TEST_CASE("the first error is kept and everything afterwards says no")
{
    Table table;
    Statement statement(*table.connection, "SELECT a FROM nowhere"_L1);
    CHECK(statement.failed());
    const base::Error error = statement.error();
    CHECK_FALSE(statement.next());
    CHECK_FALSE(statement.run());
    CHECK(statement.result().error() == error);
    CHECK(error.message.contains(u"nowhere"));
}

TEST_CASE("what breaks a rule of the schema is Invalid and names the rule")
{
    Table table;
    REQUIRE(table.connection->execute(u"CREATE TABLE u (n INTEGER CHECK (n > 0)) STRICT"_s));
    const auto done = Statement(*table.connection, "INSERT INTO u (n) VALUES (?)"_L1).bind(-1).run();
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == base::Error::Kind::Invalid);
    CHECK(done.error().message.contains(u"n > 0"));
}

TEST_CASE("a prepared statement that is used again takes no value from the last time")
{
    Table table;
    REQUIRE(Statement(*table.connection, insert).bind(1, 2, 3).run());
    CHECK_FALSE(Statement(*table.connection, insert).bind(4, 5).run());
    CHECK_FALSE(Statement(*table.connection, insert).run());
    Statement twice(*table.connection, insert);
    REQUIRE(twice.bind(6, 7, 8).run());
    CHECK_FALSE(twice.run());
    CHECK(numberOf(*table.connection, u"SELECT sum(a) FROM t"_s) == 7);
}

TEST_CASE("two statements of the same text do not disturb each other")
{
    Table table;
    for (int i = 1; i <= 3; ++i)
        REQUIRE(Statement(*table.connection, insert).bind(i, i, i).run());
    for (int round = 0; round < 2; ++round) {
        Statement outer(*table.connection, selectAll);
        int pairs = 0;
        while (outer.next()) {
            Statement inner(*table.connection, selectAll);
            while (inner.next())
                ++pairs;
        }
        CHECK(pairs == 9);
    }
}

TEST_CASE("a prepared statement is still good after the schema has changed")
{
    Table table;
    CHECK(Statement(*table.connection, selectAll).run());
    REQUIRE(table.connection->execute(u"ALTER TABLE t ADD COLUMN d DEFAULT 9"_s));
    REQUIRE(Statement(*table.connection, insert).bind(1, 2, 3).run());
    Statement statement(*table.connection, selectAll);
    REQUIRE(statement.next());
    CHECK(statement.integer(2) == 3);
}
