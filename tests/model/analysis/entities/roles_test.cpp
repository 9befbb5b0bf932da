#include "tests/support/analysed.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using dateline::article::Entity;
using dateline::tests::articleOf;

namespace {

using Table = QList<std::pair<const char*, const char*>>;

Entity entityNamed(const QString& name, const char* text)
{
    for (const Entity& entity :
         dateline::tests::engine().analyse(articleOf(QString::fromUtf8(text))).entities) {
        if (entity.name == name)
            return entity;
    }
    FAIL("no such entity: " << name.toStdString() << " in " << text);
    return {};
}

void checkRoles(const QString& name, const Table& table)
{
    for (const auto& [text, role] : table) {
        INFO(text);
        const Entity entity = entityNamed(name, text);
        CHECK(entity.role == QString::fromUtf8(role));
        CHECK(entity.roleSpan.of(QString::fromUtf8(text)).toString() == entity.role);
    }
}

const QString orumov = QStringLiteral("Tilda Orumov");

} // namespace

TEST_CASE("a person's role is the title before the name")
{
    checkRoles(
        orumov,
        {
            {"They met deposed President Tilda Orumov.", "deposed President"},
            {"They met the ousted pro-Bekov Governor Tilda Orumov.", "ousted pro-Bekov Governor"},
            {"They met spokeswoman Tilda Orumov.", "spokeswoman"},
            {"They met former basketball player Tilda Orumov.", "former basketball player"},
            {"He served twice under President Tilda Orumov.", "President"},
            {"They met oceanographer Tilda Orumov.", "oceanographer"},
            {"They met Interior Minister Gen. Tilda Orumov.", "Interior Minister"},
            {"They met Secretary of State Tilda Orumov.", "Secretary of State"},
            {"They met former Secretary of State Tilda Orumov.", "former Secretary of State"},
            {"They met Kenya's foreign minister Tilda Orumov.", "Kenya's foreign minister"},
            {"They met former Kenyan Foreign Minister Tilda Orumov.", "former Kenyan Foreign Minister"},
            {"They met Road Transport and Bridges Minister Tilda Orumov.",
             "Road Transport and Bridges Minister"},
            {"Eyewitness Tilda Orumov spoke.", "Eyewitness"},
            {"They met Kenyan Foreign Minister Tilda Orumov.", "Kenyan Foreign Minister"},
        });
}

TEST_CASE("a person's role is the apposition behind the name")
{
    checkRoles(
        orumov,
        {
            {"They met Tilda Orumov, the finance minister, in town.", "finance minister"},
            {"Tilda Orumov, chairman of the board, left.", "chairman of the board"},
            {"Tilda Orumov, the ousted pro-Bekov governor of Osh, left.", "ousted pro-Bekov governor of Osh"},
            {"Tilda Orumov, 45, a farmer from Osh, left.", "farmer from Osh"},
            {"Tilda Orumov, a 45-year-old farmer from Osh, left.", "farmer from Osh"},
            {"Tilda Orumov, a spokeswoman for the interior ministry, said so.",
             "spokeswoman for the interior ministry"},
            {"Tilda Orumov, a lawyer who represents the family, left.", "lawyer"},
            {"Tilda Orumov, a lawyer representing the family, left.", "lawyer"},
            {"Tilda Orumov, minister of trade and industry, left.", "minister of trade and industry"},
            {"Tilda Orumov, co-founder and chief executive of the company, left.",
             "co-founder and chief executive of the company"},
            {"Tilda Orumov, Kenya's foreign minister, left.", "Kenya's foreign minister"},
            {"Tilda Orumov, formerly the director of the museum, left.",
             "formerly the director of the museum"},
            {"Tilda Orumov (the editor-in-chief) left.", "editor-in-chief"},
            {"Tilda Orumov, president since 2005, left.", "president"},
        });
}

TEST_CASE("a person's role is the apposition before the name")
{
    checkRoles(
        orumov,
        {
            {"The finance minister, Tilda Orumov, left.", "finance minister"},
            {"The ousted pro-Bekov governor, Tilda Orumov, fled.", "ousted pro-Bekov governor"},
            {"The governor of the province, Tilda Orumov, fled.", "governor of the province"},
            {"A spokeswoman for the president, Tilda Orumov, said so.", "spokeswoman for the president"},
            {"Ousted Pro-Bekov Governor, Tilda Orumov says they want peace.", "Ousted Pro-Bekov Governor"},
            {"They were led by their coach, Tilda Orumov.", "coach"},
            {"As president, Tilda Orumov signed the law.", "president"},
        });
}

TEST_CASE("a person's role is what a clause says")
{
    checkRoles(orumov,
               {
                   {"Tilda Orumov is a lawyer.", "lawyer"},
                   {"Tilda Orumov is president of the union.", "president of the union"},
                   {"Tilda Orumov, who is a driver, left.", "driver"},
                   {"Tilda Orumov, 45, is the mayor of Osh.", "mayor of Osh"},
                   {"Tilda Orumov, who was named interior minister in April, left.", "interior minister"},
                   {"Tilda Orumov was elected president on Friday.", "president"},
                   {"Tilda Orumov was sworn in as president.", "president"},
                   {"The board appointed Tilda Orumov as chief executive.", "chief executive"},
                   {"Tilda Orumov, who heads the commission, left.", "heads the commission"},
                   {"Tilda Orumov works as a teacher in Osh.", "teacher in Osh"},
               });
}

TEST_CASE("a role that may be over keeps the words that say so")
{
    checkRoles(orumov,
               {
                   {"Tilda Orumov was the mayor of Osh until 2005.", "was the mayor of Osh"},
                   {"Tilda Orumov resigned as president.", "resigned as president"},
                   {"Tilda Orumov was dismissed as interior minister.", "was dismissed as interior minister"},
                   {"Tilda Orumov served as governor of Osh.", "served as governor of Osh"},
               });
}

TEST_CASE("of several roles the one that says most is shown")
{
    checkRoles(orumov, {
                           {"A resident, Tilda Orumov, fled. Tilda Orumov, the mayor of Osh, came back.",
                            "mayor of Osh"},
                           {"President Tilda Orumov fled. Tilda Orumov was a driver.", "President"},
                           {"Minister Tilda Orumov fled. Secretary Tilda Orumov came.", "Minister"},
                       });
}

TEST_CASE("what only stands beside a person is no role")
{
    checkRoles(orumov, {
                           {"They met Mrs. Tilda Orumov.", ""},
                           {"Tilda Orumov, the minister said, left.", ""},
                           {"Tilda Orumov, who arrived on Friday, left.", ""},
                           {"Tilda Orumov, 45, left.", ""},
                           {"Tilda Orumov, Karo Lind and Tom Askar left.", ""},
                           {"They met Tilda Orumov, minister Karo Lind and Tom Askar.", ""},
                           {"They met the minister, Tilda Orumov, Karo Lind and Tom Askar.", ""},
                           {"Karo Lind, the minister, Tilda Orumov, and others left.", ""},
                           {"Tilda Orumov, a police officer and two others were hurt.", ""},
                           {"According to Tilda Orumov, the president resigned.", ""},
                           {"With Tilda Orumov, the coach has won twice.", ""},
                           {"The driver told Tilda Orumov to stop.", ""},
                           {"The minister said Tilda Orumov left.", ""},
                           {"Tilda Orumov is not a lawyer.", ""},
                           {"Tilda Orumov could become president.", ""},
                           {"They will fight if Tilda Orumov is elected president.", ""},
                           {"Tilda Orumov is the president Kenya needs.", ""},
                           {"Tilda Orumov was nominated president.", ""},
                           {"Tilda Orumov leads the race.", ""},
                           {"Tilda Orumov, who leads the polls, left.", ""},
                           {"Tilda Orumov met the finance minister.", ""},
                           {"Tilda Orumov is general in her answers.", ""},
                           {"Tilda Orumov, a woman from Osh, left.", ""},
                           {"On Friday, Tilda Orumov left.", ""},
                           {"They told Reuters in Nairobi that Tilda Orumov left.", ""},
                           {"The governor, Tilda Orumov said, was ill.", ""},
                           {"Governor Karo Lind endorsed Tilda Orumov.", ""},
                       });
}

TEST_CASE("an organization's role is what kind of one the article says it is")
{
    const QString name = QStringLiteral("Nordfly Airlines");
    checkRoles(
        name,
        {
            {"They bought it from Nordfly Airlines, a Norwegian carrier, in May.", "Norwegian carrier"},
            {"The Norwegian carrier Nordfly Airlines bought it.", "Norwegian carrier"},
            {"The largest airline of Norway, Nordfly Airlines, bought it.", "largest airline of Norway"},
            {"The state-owned Nordfly Airlines bought it.", "state-owned"},
            {"Nordfly Airlines is a low-cost airline.", "low-cost airline"},
        });
}

TEST_CASE("what only stands beside an organization is no role")
{
    const QString name = QStringLiteral("Nordfly Airlines");
    checkRoles(name, {
                         {"Nordfly Airlines, the company said, bought it.", ""},
                         {"Nordfly Airlines, the minister said, bought it.", ""},
                         {"The new Nordfly Airlines offices burned.", ""},
                         {"They left the company for Nordfly Airlines.", ""},
                         {"Nordfly Airlines, a plane and two cars were sold.", ""},
                     });
}

TEST_CASE("a title does not reach over another person")
{
    const char* text =
        "On Friday, Senator from Vermont Bernard Lind endorsed former Vice President Tilda Orumov.";
    CHECK(entityNamed(orumov, text).role == QStringLiteral("former Vice President"));
    CHECK(entityNamed(QStringLiteral("Bernard Lind"), text).role == QStringLiteral("Senator from Vermont"));
}

TEST_CASE("places and groups have no role")
{
    CHECK(entityNamed(QStringLiteral("Nairobi"), "They live in Nairobi, the capital.").role.isEmpty());
}
