#include "ui/viewmodels/text_names.h"

#include <catch2/catch.hpp>

using namespace dateline::viewmodels;
using namespace Qt::StringLiterals;

TEST_CASE("a few names are said, and how many more there are, or that there are others")
{
    CHECK(namesInWords({{u"Oslo"_s}}) == u"“Oslo”");
    CHECK(namesInWords({{u"Oslo"_s, u"the capital"_s, u"Oslo city"_s}}) ==
          u"“Oslo”, “the capital”, “Oslo city”");
    CHECK(namesInWords({{u"A"_s, u"B"_s, u"C"_s, u"D"_s}}) == u"“A”, “B”, “C” and 1 more");
    CHECK(namesInWords({{u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s}, false}) == u"“A”, “B”, “C” and others");
    CHECK(namesInWords({{u"Oslo"_s}, false}) == u"“Oslo” and others");
    CHECK(namesInWords({}).isEmpty());
}
