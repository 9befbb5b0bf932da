#include "model/store/name_table.h"
#include "tests/model/store/scratch_library.h"

using namespace dateline;
using namespace dateline::store;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

TEST_CASE("names are folded without case, diacritics and compatibility forms")
{
    CHECK(NameTable::folded(u"Zoë ŠIMONYTĖ") == u"zoe simonyte"_s);
    CHECK(NameTable::folded(u"ﬁnance ＡＢＣ") == u"finance abc"_s);
    CHECK(NameTable::folded(u"ÁRVÍZTŰRŐ İzmir") == u"arvizturo izmir"_s);
    CHECK(NameTable::folded(u"").isEmpty());
}

TEST_CASE("a name has one number for each type")
{
    const ScratchLibrary scratch;
    const auto database = scratch.open();
    NameTable names(connectionOf(*database));
    const auto person = names.idOf(u"Victoria"_s, article::EntityType::Person);
    const auto place = names.idOf(u"Victoria"_s, article::EntityType::Place);
    REQUIRE(person);
    REQUIRE(place);
    CHECK(*person != *place);
    CHECK(*names.idOf(u"Victoria"_s, article::EntityType::Person) == *person);
    CHECK(*names.idOf(u"victoria"_s, article::EntityType::Person) != *person);
}

TEST_CASE("names that no listed article uses are not in the list")
{
    const ScratchLibrary scratch;
    const auto database = scratch.open();
    NameTable names(connectionOf(*database));
    REQUIRE(names.idOf(u"Victoria"_s, article::EntityType::Person));
    CHECK(names.page({}, 0, 10)->isEmpty());
    CHECK(*names.total({}) == 0);
    REQUIRE(names.removeUnused());
    CHECK(numberOf(connectionOf(*database), u"SELECT count(*) FROM name"_s) == 0);
}
