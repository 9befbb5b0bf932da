#include "model/article/name_count.h"
#include "tests/support/analysed.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

/// "Ana Bek=2, Osh=1": the entities of a text in order with their numbers of mentions.
QString entitiesOf(const char* text)
{
    QStringList parts;
    for (const article::Entity& entity :
         tests::engine().analyse(tests::articleOf(QString::fromUtf8(text))).entities)
        parts.append(entity.name + u'=' + QString::number(article::nameCount(entity)));
    return parts.join(QStringLiteral(", "));
}

void checkTable(const QList<std::pair<const char*, const char*>>& table)
{
    for (const auto& [text, expected] : table) {
        INFO(text);
        CHECK(entitiesOf(text) == QString::fromUtf8(expected));
    }
}

} // namespace

TEST_CASE("a surname joins the full name, before it and behind it")
{
    checkTable({
        {"They met Tilda Orumov. Orumov left. Mrs. Orumov's car was gone.", "Tilda Orumov=3"},
        {"They met Mr. Bekov. Later Anton Bekov left.", "Anton Bekov=2"},
        {"They met Anton J. Bekov. Anton Bekov left. A. Bekov came back.", "Anton J. Bekov=3"},
    });
}

TEST_CASE("two people stay two")
{
    checkTable({
        {"They met Anton Bekov and Anton Bekirov. Mr. Bekov left.", "Anton Bekov=2, Anton Bekirov=1"},
        {"They met Anton Bekov and Tilda Bekov. They left.", "Anton Bekov=1, Tilda Bekov=1"},
        {"They met Mr. Anton Bekov and Mrs. Tilda Bekov. Then Mrs. Bekov spoke. Mr. Bekov left.",
         "Anton Bekov=2, Tilda Bekov=2"},
    });
}

TEST_CASE("names of one country are one entity and its people another")
{
    checkTable({
        {"The U.S. said so. The United States paid. America waited.", "United States=3"},
        {"He came from Britain. The United Kingdom paid. British voters left.",
         "United Kingdom=2, British=1"},
        {"A Kenyan won. Two Kenyans lost in Kenya.", "Kenyans=2, Kenya=1"},
    });
}

TEST_CASE("an acronym and a short form join the organization")
{
    checkTable({
        {"The Tolmer Fishing Union (TFU) said so. The TFU paid.", "Tolmer Fishing Union=3"},
        {"They sued Tolmer Shipping Inc. today. Then Tolmer paid.", "Tolmer Shipping Inc.=2"},
    });
}

TEST_CASE("entities stand in the order of their first mention and none is empty")
{
    const QString text =
        QStringLiteral("In Osh, Mr. Bekov met Tilda Orumov. Orumov left Osh. Anton Bekov stayed in Kenya.");
    const std::vector<article::Entity> entities = tests::engine().analyse(tests::articleOf(text)).entities;
    qsizetype before = -1;
    for (const article::Entity& entity : entities) {
        REQUIRE(!entity.mentions.empty());
        CHECK(entity.mentions.front().span.begin > before);
        before = entity.mentions.front().span.begin;
        CHECK(std::is_sorted(entity.mentions.begin(), entity.mentions.end(),
                             [](const auto& left, const auto& right) { return left.span < right.span; }));
    }
    CHECK(entities.size() == 4);
}
