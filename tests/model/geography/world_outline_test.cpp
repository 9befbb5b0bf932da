#include "model/geography/world.h"
#include "tests/support/data_folder.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace Qt::StringLiterals;
using geography::World;
using geography::WorldOutline;

namespace {

struct File
{
    explicit File(const QByteArray& bytes)
    {
        QFile file(path());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QString path() const { return folder.filePath(u"world.outline"_s); }

    QTemporaryDir folder;
};

QByteArray island()
{
    return WorldOutline({{{-180, 90}, {10.25, -3.5}, {180, -90}}, {{1, 2}, {3, 4}}}).toBytes();
}

} // namespace

TEST_CASE("an outline that is written is read as it was to the hundredth of a degree")
{
    const File file(island());
    const auto outline = WorldOutline::open(file.path());
    REQUIRE(outline);
    REQUIRE(outline->rings().size() == 2);
    CHECK(outline->rings()[0] == WorldOutline::Ring{{-180, 90}, {10.25, -3.5}, {180, -90}});
    CHECK(outline->rings()[1].size() == 2);
    CHECK(outline->toBytes() == island());
}

TEST_CASE("what is no outline or a damaged one is refused with its name")
{
    QByteArray outside = island();
    outside[14] = '\x7f';
    outside[15] = '\x7f';
    const QList<QByteArray> bad{{},
                                "DLWORLD1",
                                "DLWORLD2" + island().mid(8),
                                island().chopped(1),
                                island() + "x",
                                QByteArray("DLWORLD1\0\0\0\0", 12),
                                QByteArray("DLWORLD1\xff\xff\xff\xff", 12),
                                outside};
    for (const QByteArray& bytes : bad) {
        const File file(bytes);
        const auto outline = WorldOutline::open(file.path());
        REQUIRE_FALSE(outline);
        CHECK(outline.error().kind == base::Error::Kind::Damaged);
        CHECK(outline.error().message == u"world.outline is damaged."_s);
    }
    const auto missing = WorldOutline::open(u"/nowhere/world.outline"_s);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == base::Error::Kind::NotFound);
}

TEST_CASE("the world that ships has the countries and no point outside")
{
    World world(tests::sourceFolder() + u"/resources/gazetteers/world.outline"_s);
    const WorldOutline* outline = world.outline();
    REQUIRE(outline);
    CHECK(outline->rings().size() > 200);
    // Somewhere in Kyrgyzstan a border runs, in the South Atlantic none does.
    const auto hasPointNear = [outline](QPointF place) {
        for (const WorldOutline::Ring& ring : outline->rings()) {
            for (const QPointF& point : ring) {
                if (qAbs(point.x() - place.x()) < 3 && qAbs(point.y() - place.y()) < 3)
                    return true;
            }
        }
        return false;
    };
    CHECK(hasPointNear({72.8, 40.5}));
    CHECK_FALSE(hasPointNear({-20, -30}));
    CHECK(world.outline() == outline);
}

TEST_CASE("a world without a file has no outline")
{
    World world(u"/nowhere/world.outline"_s);
    CHECK(world.outline() == nullptr);
    CHECK(world.outline() == nullptr);
}
