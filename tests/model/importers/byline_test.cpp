#include "model/importers/byline.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using dateline::importers::bylineOf;
using dateline::importers::cleanByline;

TEST_CASE("lines that say who wrote an article are bylines")
{
    const std::pair<QString, QString> cases[] = {
        {u"By A. Lind"_s, u"A. Lind"_s},
        {u"by Noor Haddad"_s, u"Noor Haddad"_s},
        {u"BY NOOR HADDAD"_s, u"NOOR HADDAD"_s},
        {u"By Noor Haddad and A. Lind, Kivu Post"_s, u"Noor Haddad and A. Lind, Kivu Post"_s},
        {u"By Noor Haddad | Kivu Post"_s, u"Noor Haddad"_s},
        {u"By Noor Haddad, January 4, 2019"_s, u"Noor Haddad"_s},
        {u"By Jan van der Berg Jr."_s, u"Jan van der Berg Jr."_s},
    };
    for (const auto& [line, names] : cases)
        CHECK(bylineOf(line) == names);
}

TEST_CASE("sentences and headlines that begin with by are no bylines")
{
    for (const QString& line :
         {u"By the time the ferry came, it was dark."_s, u"By Friday, Three Were Dead"_s,
          u"By A. Lind's account the ferry sank"_s, u"Bylaws of the town"_s, u"By"_s, u"By "_s,
          u"By January the lake had frozen"_s, u"By The Lake"_s, u"By Lake Kivu they Sat."_s, u""_s})
        CHECK(bylineOf(line).isEmpty());
}

TEST_CASE("author fields lose their by and addresses are no names")
{
    CHECK(cleanByline(u"By  Noor\n Haddad"_s) == u"Noor Haddad"_s);
    CHECK(cleanByline(u"Noor Haddad"_s) == u"Noor Haddad"_s);
    CHECK(cleanByline(u"https://example.org/noor"_s).isEmpty());
    CHECK(cleanByline(u"noor@example.org"_s).isEmpty());
    CHECK(cleanByline(u", Kivu Post"_s).isEmpty());
    CHECK(cleanByline(QString(5000, u'x')).isEmpty());
}
