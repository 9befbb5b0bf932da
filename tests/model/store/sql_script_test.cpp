#include "model/store/sql_script.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using namespace dateline::store;
using namespace Qt::StringLiterals;

TEST_CASE("a script is cut at its semicolons and comments fall out")
{
    CHECK(statementsOf(u"-- first; not a statement\nA (1);\n\nB -- why\n(2) ;; C") ==
          QStringList{u"A (1)"_s, u"B (2)"_s, u"C"_s});
}

TEST_CASE("semicolons and dashes inside of quotes belong to the statement")
{
    CHECK(statementsOf(u"A ';--' \"x;\"; B '") == QStringList{u"A ';--' \"x;\""_s, u"B '"_s});
}

TEST_CASE("a script without statements has none")
{
    CHECK(statementsOf(u"").isEmpty());
    CHECK(statementsOf(u" ;\n-- nothing").isEmpty());
}
