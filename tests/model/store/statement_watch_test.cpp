#include "model/store/statement_watch.h"
#include "tests/model/store/scratch_library.h"

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr auto endless =
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_L1;
constexpr auto aMoment = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100000) "
                         "SELECT count(*) FROM n"_L1;

} // namespace

TEST_CASE("a statement that would never end fails soon after it is cancelled")
{
    const ScratchLibrary scratch;
    const auto database = scratch.open();
    Connection& connection = connectionOf(*database);
    const base::CancelToken cancel;
    int ticks = 0;
    {
        const StatementWatch watch(connection, cancel, [&] {
            if (++ticks == 3)
                cancel.cancel();
        });
        Statement statement(connection, endless);
        CHECK_FALSE(statement.next());
        CHECK(statement.failed());
    }
    CHECK(ticks == 3);
    // The token is cancelled still, but nobody looks at it.
    CHECK(numberOf(connection, aMoment) == 100000);
    CHECK(ticks == 3);
}

TEST_CASE("a statement that nobody cancels is only looked at")
{
    const ScratchLibrary scratch;
    const auto database = scratch.open();
    Connection& connection = connectionOf(*database);
    int ticks = 0;
    const StatementWatch watch(connection, {}, [&ticks] { ++ticks; });
    CHECK(numberOf(connection, aMoment) == 100000);
    CHECK(ticks > 10);
}
