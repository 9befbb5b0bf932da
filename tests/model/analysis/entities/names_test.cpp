#include "tests/support/analysed.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using dateline::tests::articleOf;
using dateline::tests::mentionsOf;

namespace {

using Table = QList<std::pair<const char*, const char*>>;

void checkTable(const Table& table)
{
    for (const auto& [text, expected] : table) {
        INFO(text);
        CHECK(mentionsOf(text) == QString::fromUtf8(expected));
    }
}

} // namespace

TEST_CASE("a title makes the name behind it a person and stays outside")
{
    checkTable({
        {"They met Mr. Bekov there.", "Bekov:person"},
        {"It was Prime Minister Tilda Orumov who left.", "Tilda Orumov:person"},
        {"He saw foreign minister Tilda Orumov.", "Tilda Orumov:person"},
        {"Deputy Public Prosecutor Tilda Orumov left.", "Tilda Orumov:person"},
        {"Then Secretary of State Tilda Orumov left.", "Tilda Orumov:person"},
        {"He blamed Turkish President Orumov.", "Turkish:group, Orumov:person"},
        {"He blamed NATO Secretary-General Tilda Orumov.", "NATO:organization, Tilda Orumov:person"},
        {"Even Dr. O'Neill and Mrs. Jansen came.", "O'Neill:person, Jansen:person"},
    });
}

TEST_CASE("titles and offices alone are no names")
{
    for (const char* text : {"Then the President left.", "The Deputy Health Minister said so.",
                             "He is the Minister for Justice.", "A spokesman for the Ministry said no.",
                             "She saw the General.", "He asked the Commissioner of Police."}) {
        INFO(text);
        CHECK(mentionsOf(text) == QString());
    }
}

TEST_CASE("capitals that sentences and headlines put there make no names")
{
    for (const char* text :
         {"Unrest erupted again. Protests followed.", "Meanwhile, nobody knew. Thousands fled.",
          "\"Nobody knows,\" he said. \"Everything is lost.\"", "Police fired. Residents ran.",
          "On Monday he left. In April she came. By Friday it rained."}) {
        INFO(text);
        CHECK(mentionsOf(text) == QString());
    }
    auto article = articleOf(QString());
    setText(article, QStringLiteral("Deadly Clashes Erupt in Southern Kenya"),
            {QStringLiteral("Clashes erupted in southern Kenya.")});
    CHECK(mentionsOf(article) == QStringLiteral("Kenya:place, Kenya:place"));
}

TEST_CASE("sums of money and languages are no names")
{
    for (const char* text : {"He paid RM340,000 for it.", "It cost HK$12 and Rs 500.",
                             "She speaks Thai well.", "It is a word in Tamil."}) {
        INFO(text);
        CHECK(mentionsOf(text) == QString());
    }
}

TEST_CASE("countries and their people are told apart")
{
    checkTable({
        {"Troops from Kenya met Kenyan villagers.", "Kenya:place, Kenyan:group"},
        {"The U.S. and the United States are one.", "U.S.:place, United States:place"},
        {"The Swedes beat the Danes.", "Swedes:group, Danes:group"},
        {"The U.S.-led force left.", "U.S.:place"},
        {"Greek-Turkish talks began.", "Greek:group, Turkish:group"},
        {"The Nairobi-based firm closed.", "Nairobi:place"},
    });
}

TEST_CASE("organizations are known by the words they are made with")
{
    checkTable({
        {"He leads the Ministry of Fisheries and Forests.", "Ministry of Fisheries and Forests:organization"},
        {"They sued Tolmer Shipping Inc. today.", "Tolmer Shipping Inc.:organization"},
        {"He joined the Green Valley Party.", "Green Valley Party:organization"},
        {"She runs the Flood Relief Agency.", "Flood Relief Agency:organization"},
        {"A vote in the People's Freedom Front failed.", "People's Freedom Front:organization"},
        {"The Kremlin said no.", "Kremlin:organization"},
        {"She studied at the University of Tartu.", "University of Tartu:organization"},
    });
}

// An earlier training found it; the row stays until one does again.
TEST_CASE("an organization with \"and\" inside is found in a short sentence", "[!mayfail]")
{
    checkTable(
        {{"She runs the Flood Warning and Relief Agency.", "Flood Warning and Relief Agency:organization"}});
}

TEST_CASE("events and works are known by the words they are made with")
{
    checkTable({
        {"It was built before World War II.", "World War II:event"},
        {"They fled Hurricane Tolmer.", "Hurricane Tolmer:event"},
        {"He broke the Fair Lending Act.", "Fair Lending Act:work"},
    });
}

TEST_CASE("a name inside a compound is found without the compound")
{
    checkTable({
        {"The pro-Orumov crowd cheered Tilda Orumov.", "Orumov:person, Tilda Orumov:person"},
        {"He lives in Jala-Abad.", "Jala-Abad:place"},
    });
}

TEST_CASE("a possessive ending and a leading article stay outside")
{
    checkTable({
        {"He praised Kenya's army.", "Kenya:place"},
        {"He praised the Netherlands.", "Netherlands:place"},
        {"“Tilda Orumov’s house burnt.”", "Tilda Orumov:person"},
    });
}

TEST_CASE("every mention and entity says where it comes from")
{
    const auto article =
        articleOf(QStringLiteral("Mr. Bekov left Kenya for the Tolmer Bank and the Olympics in Xyzlund."));
    const std::vector<dateline::article::Entity> entities =
        dateline::tests::engine().analyse(article).entities;
    REQUIRE(entities.size() >= 4);
    for (const auto& entity : entities) {
        INFO(entity.name.toStdString());
        CHECK(!entity.provenance.reason.isEmpty());
        CHECK(entity.provenance.confidence > 0);
        CHECK(entity.provenance.confidence < 1);
        CHECK(!entity.mentions.empty());
        for (const auto& mention : entity.mentions) {
            CHECK(mention.provenance.confidence > 0);
            CHECK(mention.provenance.confidence < 1);
        }
    }
}
