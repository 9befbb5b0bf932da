#include "tests/support/printers.h"
#include "tests/ui/viewmodels/other_language.h"
#include "ui/viewmodels/saved_filters.h"
#include "ui/viewmodels/timeline_filter_completion.h"
#include "ui/viewmodels/timeline_filter_parser.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::viewmodels;
using namespace Qt::StringLiterals;
using dateline::tests::OtherLanguage;
using Words = TimelineFilterWords;
using Condition = TimelineCondition;

namespace {

std::vector<Condition> read(const QString& line)
{
    const auto filter = TimelineFilterParser::parse(line);
    INFO(line.toStdString());
    REQUIRE(filter);
    return filter->conditions;
}

QString mistakeOf(const QString& line)
{
    const auto filter = TimelineFilterParser::parse(line);
    INFO(line.toStdString());
    REQUIRE_FALSE(filter);
    return filter.error().message;
}

QStringList completed(const QString& line)
{
    TimelineStock stock;
    stock.entities = {{u"New York"_s, article::EntityType::Place}};
    return TimelineFilterCompletion::at(line, line.size(), stock).words;
}

} // namespace

TEST_CASE("the words of a filter are understood in the language that is spoken, and in English always")
{
    const QString english = u"place:\"New York\" -is:planned kind:saying sure>80 organization:UN person:x"_s;
    const auto meant = read(english);
    CHECK(meant.size() == 6);
    const OtherLanguage other;
    CHECK(read(english) == meant);
    CHECK(read(u"ort:\"New York\" -ist:geplant art:aussage sicher>80 körperschaft:UN person:x"_s) == meant);
    CHECK(read(u"Ort:\"New York\" -is:Geplant ART:saying Sure>80 korperschaft:UN person:x"_s) == meant);
}

TEST_CASE("words of a language that is not spoken are no filter")
{
    CHECK(mistakeOf(u"körperschaft:UN"_s).startsWith(u"“körperschaft:” is no filter."_s));
    CHECK(mistakeOf(u"is:geplant"_s).startsWith(u"There is no is:geplant."_s));
}

TEST_CASE("what is wrong with a filter is said with the words of the language that is spoken")
{
    const OtherLanguage other;
    CHECK(mistakeOf(u"colour:red"_s).contains(u"There are person, ort, körperschaft, group, with"_s));
    CHECK(mistakeOf(u"ist:bunt"_s).contains(u"Write one of geschehen, geplant, denied"_s));
    CHECK(mistakeOf(u"ist:"_s).startsWith(u"Write behind ist: one of geschehen"_s));
    CHECK(mistakeOf(u"ist:gepant"_s) == u"There is no ist:gepant. Did you mean ist:geplant?"_s);
    CHECK(mistakeOf(u"is:plannd"_s) == u"There is no is:plannd. Did you mean is:planned?"_s);
    CHECK(mistakeOf(u"organizaton:UN"_s).endsWith(u"Did you mean organization:?"_s));
    CHECK(mistakeOf(u"sicher>viel"_s).contains(u"such as sicher>80 or sicher<50"_s));
    CHECK(mistakeOf(u"-"_s).contains(u"such as -ort:Osh"_s));
}

TEST_CASE("words are offered in the language that is spoken, and in English where that alone begins so")
{
    const OtherLanguage other;
    CHECK(completed(u"o"_s) == QStringList{u"ort:"_s});
    CHECK(completed(u"kor"_s) == QStringList{u"körperschaft:"_s});
    CHECK(completed(u"s"_s) == QStringList{u"source:"_s, u"sicher>"_s});
    CHECK(completed(u"sur"_s) == QStringList{u"sure>"_s});
    CHECK(completed(u"ist:ge"_s) == QStringList{u"ist:geschehen"_s, u"ist:geplant"_s});
    CHECK(completed(u"-is:plan"_s) == QStringList{u"is:planned"_s});
    CHECK(completed(u"ort:new"_s) == QStringList{u"ort:\"New York\""_s});
    CHECK(completed(u"place:new"_s) == QStringList{u"place:\"New York\""_s});
}

TEST_CASE("a line is kept in English and shown in the language that is spoken, with all else as it was")
{
    const QString kept =
        u"  place:\"New York\"  -is:planned  sure>=80% plce:x \"is:planned\" is:\"planned\" sure "_s;
    CHECK(Words::keptLine(kept) == kept);
    CHECK(Words::shownLine(kept) == kept);
    const OtherLanguage other;
    const QString shown =
        u"  ort:\"New York\"  -ist:geplant  sicher>=80% plce:x \"is:planned\" ist:\"planned\" sure "_s;
    CHECK(Words::shownLine(kept) == shown);
    CHECK(Words::keptLine(shown) == kept);
    CHECK(Words::keptLine(u"ORT:x is:Geplant ort:\"geplant"_s) == u"place:x is:planned place:\"geplant"_s);
}

TEST_CASE("saved and recent filters keep their meaning when another language is spoken")
{
    SavedFilters filters;
    {
        const OtherLanguage other;
        filters.save({u"Osh"_s, u"ort:Osh ist:geplant"_s});
        filters.noteUse(u"art:aussage"_s);
        CHECK(filters.withLine(u"place:Osh ist:geplant"_s) != nullptr);
    }
    CHECK(filters.saved() == QList{SavedFilter{u"Osh"_s, u"place:Osh is:planned"_s}});
    CHECK(filters.recent() == QStringList{u"kind:saying"_s});
    CHECK(filters.withLine(u"place:Osh is:planned"_s) != nullptr);
}
