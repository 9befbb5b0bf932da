#include "tests/support/analysed.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using namespace dateline;
using article::Entity;
using article::PlaceKind;

namespace {

std::optional<article::Location> locationOf(const char* name, const char* text)
{
    for (const Entity& entity : tests::engine().analyse(tests::articleOf(QString::fromUtf8(text))).entities) {
        if (entity.name == QString::fromUtf8(name))
            return entity.location;
    }
    FAIL("no such entity: " << name << " in " << text);
    return {};
}

/// "US", or "-" for a place without location.
std::string countryOf(const char* name, const char* text)
{
    const std::optional<article::Location> location = locationOf(name, text);
    return location ? location->country.toStdString() : "-";
}

} // namespace

TEST_CASE("a place carries its location")
{
    const auto nairobi = locationOf("Nairobi", "They live in Nairobi.");
    REQUIRE(nairobi);
    CHECK(nairobi->country == QStringLiteral("KE"));
    CHECK(nairobi->kind == PlaceKind::City);
    CHECK(nairobi->confidence > 0.9);
    CHECK(nairobi->latitude == Approx(-1.28).margin(0.2));
    CHECK(nairobi->longitude == Approx(36.8).margin(0.2));
}

TEST_CASE("the country that an article speaks of decides between places of one name")
{
    CHECK(countryOf("Birmingham", "The mayor of Birmingham, Alabama, spoke of the United States.") == "US");
    CHECK(countryOf("Birmingham", "The mayor of Birmingham spoke of the United Kingdom.") == "GB");
    CHECK(countryOf("Tripoli", "Officials in Tripoli, Lebanon, said that two people were hurt.") == "LB");
    CHECK(countryOf("Tripoli", "Fighting broke out in Tripoli on Friday, Libyan officials said.") == "LY");
    CHECK(countryOf("Tripoli", "Lebanese troops came to Tripoli on Friday. Lebanon is calm.") == "LB");
    CHECK(countryOf("Hyderabad", "Pakistani police closed the road from Karachi to Hyderabad.") == "PK");
    CHECK(countryOf("Hyderabad", "Indian police closed the road from Delhi to Hyderabad.") == "IN");
}

TEST_CASE("the province beside a city decides where in a country it lies")
{
    const auto massachusetts =
        locationOf("Cambridge", "She lives in Cambridge, Massachusetts, with her son.");
    REQUIRE(massachusetts);
    CHECK(massachusetts->country == QStringLiteral("US"));
    CHECK(massachusetts->longitude == Approx(-71.1).margin(0.5));
    const auto england = locationOf("Cambridge", "She lives in Cambridge, England, with her son.");
    REQUIRE(england);
    CHECK(england->country == QStringLiteral("GB"));
    const auto illinois = locationOf("Springfield", "He spoke in Springfield, Illinois, on Friday.");
    REQUIRE(illinois);
    CHECK(illinois->longitude == Approx(-89.6).margin(0.5));
    const auto missouri = locationOf("Springfield", "He spoke in Springfield, Missouri, on Friday.");
    REQUIRE(missouri);
    CHECK(missouri->longitude == Approx(-93.3).margin(0.5));
}

TEST_CASE("a country and a state of one name are told apart by the article")
{
    const auto country =
        locationOf("Georgia", "Troops crossed into Georgia on Friday, Russian officials said.");
    REQUIRE(country);
    CHECK(country->country == QStringLiteral("GE"));
    CHECK(country->kind == PlaceKind::Country);
    const auto state =
        locationOf("Georgia", "Voters in Georgia chose a senator. American voters in Florida and "
                              "Texas did so, too, and the United States waits.");
    REQUIRE(state);
    CHECK(state->country == QStringLiteral("US"));
    CHECK(state->kind == PlaceKind::Province);
}

TEST_CASE("a place is known in other spellings")
{
    CHECK(countryOf("Port-Sudan", "They live in Port-Sudan, Sudan, near Khartoum.") == "SD");
    CHECK(countryOf("Sanaa", "Yemeni police closed the road to Sanaa.") == "YE");
}

TEST_CASE("how sure a location is tells how far it is ahead of others")
{
    const auto named =
        locationOf("Tripoli", "Officials in Tripoli, Lebanon, said that two people were hurt.");
    const auto alone = locationOf("Tripoli", "Officials in Tripoli said that two people were hurt.");
    REQUIRE(named);
    CHECK(named->confidence > 0.9);
    CHECK((!alone || alone->confidence < named->confidence));
}

TEST_CASE("a name does not vote for itself")
{
    // A small town of that name lies in China; nothing here speaks of China.
    CHECK(countryOf("Sulu", "Philippine troops landed in Sulu on Friday. The Philippines sent two ships.") ==
          "-");
}

TEST_CASE("a place that no list knows has no location")
{
    CHECK(countryOf("Xyzlund Province", "They live in Xyzlund Province.") == "-");
}

TEST_CASE("parts of the world have no location although towns are called like them")
{
    CHECK(countryOf("Middle East", "Oil from the Middle East is cheap.") == "-");
    CHECK(countryOf("Pacific", "The ship crossed the Pacific in May.") == "-");
}

TEST_CASE("people and organizations have no location although places are called like them")
{
    CHECK(countryOf("Jack London", "The writer Jack London was born in California.") == "-");
    CHECK(countryOf("Bank of Georgia", "The Bank of Georgia said so.") == "-");
}

TEST_CASE("a town nobody speaks of is not taken for a chance hit")
{
    for (const char* text : {"They met at the Alamo in May.", "They met in Alamo in May."}) {
        const auto location = locationOf("Alamo", text);
        CHECK((!location || location->confidence < 0.7));
    }
}
