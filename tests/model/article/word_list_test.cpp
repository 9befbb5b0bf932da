#include "model/article/word_list.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::article;
using namespace Qt::StringLiterals;

namespace {

const EntityKey nations{u"United Nations"_s, EntityType::Organization};
const EntityKey rix{u"Rix"_s, EntityType::Place};

} // namespace

TEST_CASE("the words of a list are judged on once each, longer ones first")
{
    const WordList list{{rix, {u"R"_s}}, {nations, {u"UN"_s, u"UN"_s, u"United Nations"_s}}, {rix, {u"R"_s}}};
    CHECK(judgementsOf(list) ==
          std::vector<WordsJudgement>{
              {u"United Nations"_s, nations}, {u"Rix"_s, rix}, {u"UN"_s, nations}, {u"R"_s, rix}});
}

TEST_CASE("judgements make a list with one row for each entity, named also where only an alias was judged on")
{
    const WordList list = wordListOf({{u"UN"_s, nations}, {u"Rix"_s, rix}, {u"U.N."_s, nations}});
    CHECK(list == WordList{{nations, {u"UN"_s, u"U.N."_s}}, {rix, {}}});
    CHECK(wordListOf({}).empty());
}

TEST_CASE("a row is tidied to words as texts have them")
{
    const WordListRow row{{u"  United \n Nations "_s, EntityType::Organization},
                          {u" UN "_s, u""_s, u"United Nations"_s, u"UN"_s, u"U. N."_s}};
    CHECK(tidied(row) == WordListRow{nations, {u"UN"_s, u"U. N."_s}});
}

TEST_CASE("a row that stands twice or whose words stand for somebody else is wrong, the first is right")
{
    const WordList list{{nations, {u"UN"_s}},
                        {nations, {}},
                        {{u"Union"_s, EntityType::Group}, {u"UN"_s}},
                        {{u"Rix"_s, EntityType::Place}, {}},
                        {{u"Rix"_s, EntityType::Person}, {}}};
    CHECK(problemsOf(list) == QStringList{QString(), u"“United Nations” has a row already."_s,
                                          u"“UN” stands for “United Nations” in another row already."_s,
                                          QString(), u"“Rix” has a row with another type already."_s});
}
