#include "tests/support/printers.h"
#include "tests/ui/shell/person.h"

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

/// Three reports that name Vestmar, one a day; the newest, which is the first of the list, is open.
struct Trail : Person
{
    Trail()
    {
        openReports(3);
        selectEntity(u"Vestmar"_s);
    }

    bool isAt(int row) const
    {
        return eventually([&] { return reading->current()->id == browser->list().idAt(row); });
    }
};

} // namespace

TEST_CASE("} goes from article to article that names the selected entity and keeps it selected")
{
    const Trail reader;
    reader.press(Qt::Key_BraceRight);
    REQUIRE(reader.isAt(1));
    CHECK(reader.selectedName() == u"Vestmar");
    CHECK(reader.reading->currentMention() == 0);
    reader.press(Qt::Key_BraceRight);
    REQUIRE(reader.isAt(2));
    CHECK(reader.selectedName() == u"Vestmar");
    reader.press(Qt::Key_BraceLeft);
    CHECK(reader.isAt(1));
    CHECK(reader.selectedName() == u"Vestmar");
    reader.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(reader.isAt(2));
}

TEST_CASE("the status bar says that no article further up or down the list names the entity")
{
    const Trail reader;
    reader.press(Qt::Key_BraceLeft);
    CHECK(eventually([&] { return reader.said() == u"No article further up the list names Vestmar."; }));
    CHECK(reader.isAt(0));
    reader.reading->open(reader.browser->list().idAt(2));
    REQUIRE(reader.isAt(2));
    reader.selectEntity(u"Vestmar"_s);
    reader.press(Qt::Key_BraceRight);
    CHECK(eventually([&] { return reader.said() == u"No article further down the list names Vestmar."; }));
    CHECK(reader.isAt(2));
}

TEST_CASE("articles that do not name the entity are passed over, and without one there is no way")
{
    const Trail reader;
    reader.import(
        {reader.write(u"bridge.txt"_s, "Old bridge reopens\n\nLOMMA, March 2, 2031 - Nobody came.\n")});
    REQUIRE(reader.hasRows(4));
    reader.reading->open(reader.browser->list().idAt(0));
    REQUIRE(reader.isAt(0));
    reader.selectEntity(u"Vestmar"_s);
    for (const int row : {2, 3}) { // the bridge is at 1
        reader.press(Qt::Key_BraceRight);
        REQUIRE(reader.isAt(row));
        CHECK(reader.selectedName() == u"Vestmar");
    }
    reader.reading->clearSelection();
    reader.press(Qt::Key_BraceLeft);
    settle();
    CHECK(reader.isAt(3));
}

TEST_CASE("braces are letters in text fields")
{
    const Trail reader;
    reader.press(Qt::Key_K, Qt::ControlModifier);
    reader.type(u"{}"_s);
    settle();
    CHECK(reader.searchBox()->text() == u"{}");
    CHECK(reader.isAt(0));
}
