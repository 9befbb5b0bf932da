#include "model/analysis/coreference/given_names.h"
#include "model/analysis/coreference/spelling.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using namespace dateline::analysis::coreference;

TEST_CASE("words are compared in small letters of plain Latin")
{
    CHECK(comparable(u"Yıldıroğlu") == u"yildiroglu");
    CHECK(comparable(u"Łódź") == u"lodz");
    CHECK(comparable(u"U.N.") == u"un");
    CHECK(comparable(u"G-7") == u"g7");
    CHECK(comparable(u"Qa’ida") == u"qaida");
    CHECK(comparable(u"K&B") == u"k&b");
    CHECK(comparable(u"Москва") == u"москва");
    CHECK(comparable(u"'") == u"");
    CHECK(comparable(u"") == u"");
}

TEST_CASE("the skeleton of a word is what transcriptions agree on")
{
    CHECK(skeleton(u"soltaneimi") == skeleton(u"soltaneymi"));
    CHECK(skeleton(u"muhammad") == skeleton(u"mohamed"));
    CHECK(skeleton(u"lukasz") == skeleton(u"luckasz"));
    CHECK(skeleton(u"organisation") == skeleton(u"organization"));
    CHECK(skeleton(u"bakirov") != skeleton(u"bakiyev"));
    CHECK(skeleton(u"") == u"");
}

TEST_CASE("a variant differs by a slip and not by an ending that means something")
{
    CHECK(isVariant(u"torvanagorsk", u"torvanigorsk", 1));
    CHECK(isVariant(u"torvane", u"trovane", 1));
    CHECK(isVariant(u"muhammad", u"mohammed", 2));
    CHECK_FALSE(isVariant(u"muhammad", u"mohammed", 1));
    CHECK_FALSE(isVariant(u"torvanov", u"torvanova", 2));
    CHECK_FALSE(isVariant(u"torvanski", u"torvanska", 2));
    CHECK_FALSE(isVariant(u"torvan", u"torvans", 2));
    CHECK_FALSE(isVariant(u"mali", u"bali", 2));
    CHECK_FALSE(isVariant(u"bek", u"beg", 2));
    CHECK_FALSE(isVariant(u"division1", u"division2", 2));
    CHECK_FALSE(isVariant(QString(100, u'a'), QString(101, u'b'), 2));
    CHECK_FALSE(isVariant(u"", u"", 2));
}

TEST_CASE("given names that may be one person's")
{
    CHECK(mayBeOneGivenName(u"j", u"john"));
    CHECK(mayBeOneGivenName(u"alex", u"alexander"));
    CHECK(mayBeOneGivenName(u"bill", u"william"));
    CHECK_FALSE(mayBeOneGivenName(u"john", u"joan"));
    CHECK_FALSE(mayBeOneGivenName(u"paul", u"paula"));
    CHECK_FALSE(mayBeOneGivenName(u"", u"paula"));
}
