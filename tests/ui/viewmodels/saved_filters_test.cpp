#include "tests/support/printers.h"
#include "ui/viewmodels/saved_filters.h"

#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace dateline::viewmodels;
using namespace Qt::StringLiterals;

namespace {

const SavedFilter planned{u"Planned"_s, u"is:planned sure>80"_s};
const SavedFilter inOsh{u"In Osh"_s, u"place:Osh"_s};

} // namespace

TEST_CASE("saved filters keep their order, and one that is saved again takes the place of its like")
{
    SavedFilters filters;
    const QSignalSpy changes(&filters, &SavedFilters::changed);
    filters.save(planned);
    filters.save(inOsh);
    CHECK(filters.saved() == QList{planned, inOsh});
    filters.save({u"  planned "_s, u" is:planned "_s});
    CHECK(filters.saved() == QList{SavedFilter{u"planned"_s, u"is:planned"_s}, inOsh});
    CHECK(changes.size() == 3);
    filters.save(inOsh);
    CHECK(changes.size() == 3);
}

TEST_CASE("a saved filter is found by its name in any case and by its line")
{
    SavedFilters filters;
    filters.setSaved({planned, inOsh});
    REQUIRE(filters.named(u" in  OSH"_s));
    CHECK(*filters.named(u" in  OSH"_s) == inOsh);
    REQUIRE(filters.withLine(u"place:Osh "_s));
    CHECK(*filters.withLine(u"place:Osh "_s) == inOsh);
    CHECK(filters.named(u"Osh"_s) == nullptr);
    CHECK(filters.withLine(u"Osh"_s) == nullptr);
}

TEST_CASE("a filter that cannot be saved is refused with the reason")
{
    CHECK(SavedFilters::mistakeOf(planned).isEmpty());
    CHECK(SavedFilters::mistakeOf({u"  "_s, u"is:planned"_s}) == u"Give the filter a name."_s);
    CHECK(SavedFilters::mistakeOf({u"Empty"_s, u" "_s}) == u"Say what “Empty” is to filter by."_s);
    CHECK(SavedFilters::mistakeOf({u"Wrong"_s, u"plce:Osh"_s}).contains(u"Did you mean place:?"_s));
}

TEST_CASE("a list is wrong where one of its filters is, or two have one name")
{
    CHECK(SavedFilters::mistakeOf(QList<SavedFilter>()).isEmpty());
    CHECK(SavedFilters::mistakeOf(QList{planned, inOsh}).isEmpty());
    CHECK(SavedFilters::mistakeOf(QList{planned, SavedFilter{u"B"_s, u"is:"_s}}).contains(u"behind is:"_s));
    CHECK(SavedFilters::mistakeOf(QList{planned, inOsh, SavedFilter{u"PLANNED "_s, u"x"_s}})
              .startsWith(u"Two filters are called “PLANNED”."_s));
}

TEST_CASE("what was remembered is taken as it is, also a line that is not understood")
{
    SavedFilters filters;
    const SavedFilter newer{u"Newer"_s, u"mood:gloomy"_s};
    filters.setSaved({newer, planned});
    CHECK(filters.saved() == QList{newer, planned});
}

TEST_CASE("lines that were in force are remembered, the newest first and each once")
{
    SavedFilters filters;
    for (const QString& line : {u"one"_s, u"two"_s, u" one "_s})
        filters.noteUse(line);
    CHECK(filters.recent() == QStringList{u"one"_s, u"two"_s});
    for (int number = 0; number < 20; ++number)
        filters.noteUse(u"word%1"_s.arg(number));
    CHECK(filters.recent().size() == 8);
    CHECK(filters.recent().first() == u"word19"_s);
    filters.clearRecent();
    CHECK(filters.recent().isEmpty());
}

TEST_CASE("empty lines and those with a mistake are not remembered")
{
    SavedFilters filters;
    for (const QString& line : {QString(), u"  "_s, u"\"\""_s, u"plce:Osh"_s, u"place:\"Osh"_s})
        filters.noteUse(line);
    CHECK(filters.recent().isEmpty());
}

TEST_CASE("what is saved is not offered among the lines that were in force lately")
{
    SavedFilters filters;
    filters.noteUse(planned.line);
    filters.noteUse(u"fled"_s);
    filters.save(planned);
    CHECK(filters.recent() == QStringList{u"fled"_s});
    filters.setSaved({});
    CHECK(filters.recent() == QStringList{u"fled"_s, planned.line});
}

TEST_CASE("where lines are not to be remembered those that were are forgotten, saved ones stay")
{
    SavedFilters filters;
    filters.save(planned);
    filters.noteUse(u"fled"_s);
    filters.setRecentKept(false);
    CHECK(filters.recent().isEmpty());
    filters.noteUse(u"fled"_s);
    filters.setRecent({u"again"_s});
    CHECK(filters.recent().isEmpty());
    CHECK(filters.saved() == QList{planned});
    filters.setRecentKept(true);
    filters.noteUse(u"fled"_s);
    CHECK(filters.recent() == QStringList{u"fled"_s});
}
