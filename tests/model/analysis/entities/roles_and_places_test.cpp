#include "tests/support/analysed.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using dateline::article::Entity;
using dateline::tests::articleOf;

namespace {

Entity entityNamed(const QString& name, const char* text)
{
    for (const Entity& entity : dateline::tests::engine().analyse(articleOf(QString::fromUtf8(text))).entities) {
        if (entity.name == name)
            return entity;
    }
    FAIL("no such entity: " << name.toStdString());
    return {};
}

} // namespace

TEST_CASE("a person's role is what the article says before or behind the name")
{
    const QList<std::pair<const char*, const char*>> table{
        {"They met deposed President Tilda Orumov.", "deposed President"},
        {"They met Tilda Orumov, the finance minister, in town.", "finance minister"},
        {"Tilda Orumov, chairman of the board, left.", "chairman of the board"},
        {"The finance minister, Tilda Orumov, left.", "finance minister"},
        {"They met spokeswoman Tilda Orumov.", "spokeswoman"},
        {"They met Mrs. Tilda Orumov.", ""},
        {"Tilda Orumov, who is a driver, left.", ""},
        {"Tilda Orumov, the minister said, left.", ""},
    };
    for (const auto& [text, role] : table) {
        INFO(text);
        const Entity entity = entityNamed(QStringLiteral("Tilda Orumov"), text);
        CHECK(entity.role == QString::fromUtf8(role));
        CHECK(entity.roleSpan.of(QString::fromUtf8(text)).toString() == entity.role);
    }
}

TEST_CASE("a place carries its location")
{
    const Entity nairobi = entityNamed(QStringLiteral("Nairobi"), "They live in Nairobi.");
    REQUIRE(nairobi.location);
    CHECK(nairobi.location->country == QStringLiteral("KE"));
    CHECK(nairobi.location->latitude == Approx(-1.28).margin(0.2));
    CHECK(nairobi.location->longitude == Approx(36.8).margin(0.2));
}

TEST_CASE("the country that an article speaks of decides between places of one name")
{
    const Entity west = entityNamed(QStringLiteral("Birmingham"),
                                    "The mayor of Birmingham, Alabama, spoke of the United States.");
    REQUIRE(west.location);
    CHECK(west.location->country == QStringLiteral("US"));
    const Entity east =
        entityNamed(QStringLiteral("Birmingham"), "The mayor of Birmingham spoke of the United Kingdom.");
    REQUIRE(east.location);
    CHECK(east.location->country == QStringLiteral("GB"));
}

TEST_CASE("a place that no list knows has no location")
{
    CHECK(!entityNamed(QStringLiteral("Xyzlund Province"), "They live in Xyzlund Province.").location);
}
