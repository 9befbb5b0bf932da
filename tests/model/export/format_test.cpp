#include "model/export/format.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using namespace dateline::exporting;
using namespace Qt::StringLiterals;

TEST_CASE("every format is found by its name and by the suffix of its files")
{
    for (const Format format : allFormats()) {
        CHECK(formatFromString(toString(format)) == format);
        CHECK(formatForFile(u"/a/b.c/Timeline."_s + suffixOf(format)) == format);
        CHECK_FALSE(formatWords(format).isEmpty());
    }
    CHECK(formatForFile(u"x.HTM"_s) == Format::Html);
    CHECK(formatForFile(u"x.Csv"_s) == Format::Csv);
}

TEST_CASE("a name that asks for no format has none")
{
    for (const QString& name : {u"timeline"_s, u"timeline.pdf"_s, u"a.csv/b"_s, u""_s, u"csv"_s})
        CHECK_FALSE(formatForFile(name).has_value());
    CHECK_FALSE(formatFromString(u"CSV").has_value());
    CHECK_FALSE(formatFromString(u"").has_value());
}
