#include "tests/support/model_tester.h"
#include "ui/viewmodels/word_list_model.h"

#include <QSignalSpy>

using namespace dateline;
using namespace dateline::article;
using namespace dateline::viewmodels;
using namespace Qt::StringLiterals;

namespace {

const EntityKey council{u"Council"_s, EntityType::Organization};
const EntityKey lomma{u"Lomma"_s, EntityType::Place};

library::WordListReading read(const QString& text)
{
    const auto reading = library::readWordList(QStringView(text), EntityType::Person);
    REQUIRE(reading);
    return *reading;
}

void set(WordListModel& model, int row, int column, const QVariant& value)
{
    CHECK(model.setData(model.index(row, column), value, Qt::EditRole));
}

/// The library has a council with an alias, and a river.
struct Stocked
{
    Stocked() { model.setLibrary({{council, {u"town council"_s}}, {lomma, {}}}); }
    WordListModel model;
    tests::ModelTester tester{model};
};

} // namespace

TEST_CASE("a word list as the library has it asks for nothing")
{
    const Stocked stocked;
    CHECK_FALSE(stocked.model.isChanged());
    CHECK(stocked.model.order().rows.empty());
    CHECK(stocked.model.order().withdrawn.empty());
    CHECK(stocked.model.index(0, WordListModel::Effect).data() == u"in the library"_s);
    CHECK(stocked.model.index(0, WordListModel::Type).data() == u"organization"_s);
    CHECK_FALSE(stocked.model.flags(stocked.model.index(0, WordListModel::Effect)) & Qt::ItemIsEditable);
}

TEST_CASE("rows that are changed or removed ask for the difference alone")
{
    Stocked stocked;
    set(stocked.model, 0, WordListModel::Aliases, u" council |  | Council|council"_s);
    CHECK(stocked.model.order().rows == WordList{{council, {u"council"_s}}});
    CHECK(stocked.model.order().withdrawn == std::vector<WordsJudgement>{{u"town council"_s, council}});
    set(stocked.model, 0, WordListModel::Aliases, u"town council"_s);
    CHECK_FALSE(stocked.model.isChanged());
    set(stocked.model, 1, WordListModel::Name, u"Lomme"_s);
    CHECK(stocked.model.order().withdrawn == std::vector<WordsJudgement>{{u"Lomma"_s, lomma}});
    stocked.model.remove({0, 1});
    CHECK(stocked.model.isChanged());
    CHECK(stocked.model.order().rows.empty());
    CHECK(stocked.model.order().withdrawn.size() == 3);
    CHECK(stocked.model.list().empty());
}

TEST_CASE("rows of a file join those of the same entity, and wrong ones stay out of the order until they are "
          "edited")
{
    Stocked stocked;
    const QSignalSpy edits(&stocked.model, &WordListModel::edited);
    stocked.model.add(read(u"name,type,aliases\nCouncil,org,elders\nRix,alien,\nHarbour,place,elders\n"_s));
    CHECK(edits.count() == 1);
    CHECK(stocked.model.rowCount() == 4);
    CHECK(stocked.model.problemCount() == 2);
    CHECK(stocked.model.order().rows == WordList{{council, {u"town council"_s, u"elders"_s}}});
    set(stocked.model, 2, WordListModel::Type, static_cast<int>(EntityType::Place));
    CHECK(stocked.model.problemCount() == 1);
    set(stocked.model, 0, WordListModel::Aliases, u"town council"_s); // frees the alias for the other
    CHECK(stocked.model.problemCount() == 0);
    CHECK(stocked.model.list().size() == 4);
}

TEST_CASE("what was edited stays while the library's list becomes another one")
{
    Stocked stocked;
    set(stocked.model, 0, WordListModel::Aliases, u"elders"_s);
    stocked.model.remove({1});
    stocked.model.add(read(u"Ana Bek"_s));
    const EntityKey rix{u"Rix"_s, EntityType::Place};
    stocked.model.followLibrary({{rix, {}}, {lomma, {u"L."_s}}, {council, {}}});
    CHECK(stocked.model.list() ==
          WordList{{rix, {}}, {council, {u"elders"_s}}, {{u"Ana Bek"_s, EntityType::Person}, {}}});
    CHECK(stocked.model.order().rows ==
          WordList{{council, {u"elders"_s}}, {{u"Ana Bek"_s, EntityType::Person}, {}}});
    CHECK(stocked.model.order().withdrawn ==
          std::vector<WordsJudgement>{{u"Lomma"_s, lomma}, {u"L."_s, lomma}});
    stocked.model.followLibrary({}); // what was edited is all that is left
    CHECK(stocked.model.list() ==
          WordList{{council, {u"elders"_s}}, {{u"Ana Bek"_s, EntityType::Person}, {}}});
    CHECK(stocked.model.order().withdrawn.empty());
}

TEST_CASE("an empty row says nothing and is in nobody's way")
{
    Stocked stocked;
    CHECK(stocked.model.addEmpty(EntityType::Group) == 2);
    CHECK_FALSE(stocked.model.isChanged());
    CHECK(stocked.model.problemCount() == 0);
    set(stocked.model, 2, WordListModel::Aliases, u"crew"_s);
    CHECK(stocked.model.index(2, WordListModel::Effect).data() == u"The name is missing."_s);
    set(stocked.model, 2, WordListModel::Name, u"Crew of the ferry"_s);
    CHECK(stocked.model.order().rows == WordList{{{u"Crew of the ferry"_s, EntityType::Group}, {u"crew"_s}}});
}

TEST_CASE("what rows would mark stands beside them until something is edited")
{
    Stocked stocked;
    stocked.model.add(read(u"Ana Bek\nTom Rix\nMira\n"_s));
    library::WordListOutlook outlook;
    outlook.rows = {{{12, 3}, 2, true, {}},
                    {{0, 0}, 0, true, {}, {{u"Crane"_s, article::EntityType::Person, 7, 4}}},
                    {{1, 1}, 0, true, u"In the way."_s}};
    stocked.model.setOutlook(outlook);
    CHECK(stocked.model.index(2, WordListModel::Effect).data() ==
          u"12 mentions in 3 articles; joins 2 mentions"_s);
    CHECK(stocked.model.index(3, WordListModel::Effect).data() == u"nothing new yet"_s);
    CHECK(stocked.model.index(4, WordListModel::Effect).data() == u"In the way."_s);
    CHECK(stocked.model.index(3, WordListModel::Name).data(Qt::StatusTipRole) ==
          u"The library has “Crane” as person in 4 articles; there it stays so."_s);
    CHECK(stocked.model.index(4, WordListModel::Name).data(Qt::StatusTipRole) == u"In the way."_s);
    CHECK(stocked.model.index(2, WordListModel::Name).data(Qt::StatusTipRole) == QString());
    CHECK(stocked.model.index(0, WordListModel::Effect).data() == u"in the library"_s);
    CHECK(stocked.model.problemCount() == 1);
    set(stocked.model, 2, WordListModel::Name, u"Ana"_s);
    CHECK(stocked.model.index(3, WordListModel::Effect).data() == QString());
}
