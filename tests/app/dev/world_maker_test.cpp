#include "app/dev/world_maker.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace Qt::StringLiterals;

namespace {

/// Two countries side by side that share one arc, the second with an island.
const QByteArray topology = R"({
    "transform": {"scale": [0.5, 0.25], "translate": [-10, 20]},
    "objects": {"countries": {"geometries": [
        {"type": "Polygon", "arcs": [[0, 1]]},
        {"type": "MultiPolygon", "arcs": [[[-1, 2]], [[3]]]},
        {"type": "Point"}
    ]}},
    "arcs": [[[2, 0], [0, 4]], [[2, 4], [-2, 0], [0, -4], [2, 0]], [[2, 0], [2, 0], [0, 4], [-2, 0]],
             [[8, 8], [1, 0], [0, 1], [-1, -1]]]
})";

} // namespace

TEST_CASE("arcs of a topology are joined to rings in degrees and walked backwards where they are shared")
{
    const auto outline = dev::outlineFromTopoJson(topology);
    REQUIRE(outline);
    REQUIRE(outline->rings().size() == 3);
    CHECK(outline->rings()[0] ==
          geography::WorldOutline::Ring{{-9, 20}, {-9, 21}, {-10, 21}, {-10, 20}, {-9, 20}});
    CHECK(outline->rings()[1] ==
          geography::WorldOutline::Ring{{-9, 21}, {-9, 20}, {-8, 20}, {-8, 21}, {-9, 21}});
    CHECK(outline->rings()[2].front() == QPointF(-6, 22));
}

TEST_CASE("what is no topology of countries is refused")
{
    for (const QByteArray& bad :
         {QByteArray(), QByteArray("{}"), QByteArray("[1]"), QByteArray(topology).replace("[[3]]", "[[9]]"),
          QByteArray(topology).replace("[[3]]", "[[-9]]")})
        CHECK_FALSE(dev::outlineFromTopoJson(bad));
}

TEST_CASE("the world is made from a folder of data into a folder of tables")
{
    const QTemporaryDir folder;
    const QString source = folder.filePath(u"gazetteers/world_atlas"_s);
    REQUIRE(QDir().mkpath(source));
    CHECK_FALSE(dev::makeWorld(folder.path(), folder.path()));
    QFile file(source + u"/countries-110m.json"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(topology);
    file.close();
    REQUIRE(dev::makeWorld(folder.path(), folder.path()));
    const auto made = geography::WorldOutline::open(folder.filePath(u"world.outline"_s));
    REQUIRE(made);
    CHECK(made->rings().size() == 3);
    CHECK_FALSE(dev::makeWorld(folder.path(), u"/nowhere"_s));
}
