#include "model/analysis/engine.h"
#include "tests/support/analysed.h"
#include "tests/support/growth.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <thread>

using namespace dateline;
using tests::articleOf;
using tests::engine;

namespace {

void checkSpans(const QString& text)
{
    const article::Analysis analysis = engine().analyse(articleOf(text));
    const text::Span all{0, text.size()};
    for (const article::Entity& entity : analysis.entities) {
        REQUIRE(!entity.mentions.empty());
        for (const article::Mention& mention : entity.mentions) {
            REQUIRE(all.contains(mention.span));
            REQUIRE(!mention.span.isEmpty());
        }
    }
    for (const text::Span& sentence : analysis.sentences)
        REQUIRE(all.contains(sentence));
}

} // namespace

TEST_CASE("an engine without its word lists does not open and says which one is missing")
{
    const QTemporaryDir folder;
    const auto opened = analysis::Engine::open(folder.path());
    REQUIRE(!opened);
    CHECK(opened.error().kind == base::Error::Kind::NotFound);
    CHECK(opened.error().message.contains(QStringLiteral("places.table")));
}

TEST_CASE("an analysis names its engine and the day it counts from")
{
    const article::Analysis analysis =
        engine().analyse(articleOf(QStringLiteral("Mr. Bekov left on Friday.")));
    CHECK(analysis.engine == engine().version());
    CHECK(analysis.anchor == QDate(2021, 3, 12));
    CHECK(analysis.sentences.size() == 1);
    CHECK(analysis.entities.size() == 1);
}

TEST_CASE("another publication date moves what is relative and nothing else")
{
    const auto article = articleOf(QStringLiteral("Mr. Bekov left on Friday. He was born on May 3, 1960."));
    const article::Analysis before = engine().analyse(article);
    REQUIRE(before.times.size() == 2);
    const article::Analysis after = engine().redate(before, QDate(2021, 3, 19));
    CHECK(after.anchor == QDate(2021, 3, 19));
    CHECK(after.times[0].value == QStringLiteral("2021-03-19"));
    CHECK(after.times[1].value == before.times[1].value);
    CHECK(after.entities == before.entities);
    CHECK(engine().redate(after, QDate(2021, 3, 12)) == before);
}

TEST_CASE("a cancelled analysis returns what it has with an issue")
{
    base::CancelToken cancel;
    cancel.cancel();
    const article::Analysis analysis = engine().analyse(articleOf(QStringLiteral("Mr. Bekov left.")), cancel);
    CHECK(analysis.entities.empty());
    CHECK(analysis.issues.size() == 1);
}

TEST_CASE("texts of any kind are analysed and every span lies inside")
{
    for (const char* text : {"",
                             " ",
                             "A",
                             "I",
                             "\"",
                             "Mr.",
                             "Mr. Mr. Mr.",
                             "of of",
                             "The The The",
                             "U.S.-led",
                             "A-",
                             "-A",
                             "Ana \"B\" C",
                             "Secretary of",
                             "People's",
                             "Ministry of",
                             "Ministry of the",
                             "X, Y, and Z",
                             "No. 5",
                             "Act No.",
                             "Act No. 5",
                             "東京で地震。",
                             "مرحبا",
                             "😀 Ana 😀 Bek 😀",
                             "\x01\x02 Ana\x03",
                             "MAYOR RESIGNS IN NAIROBI AMID SCANDAL",
                             "Sen. Gen. Col.",
                             "May",
                             "May May 5",
                             "March April June",
                             "said Ana",
                             "Ana,",
                             ", Ana",
                             "(Ana)",
                             "Ana (ANA)"})
        checkSpans(QString::fromUtf8(text));
    checkSpans(QString(QChar(0xD83D)) + QStringLiteral("Ana ") + QChar(0xDE00) + QStringLiteral(" Bek"));
}

TEST_CASE("the time of an analysis is linear even for texts that no one writes")
{
    constexpr qsizetype size = 80'000;
    for (const char* unit :
         {"a", "A ", "Ana ", "Mr. ", "US ", "Ministry of ", "Ana and ", "\"Ana\" ", "Ana Bek, ",
          "deputy minister ", "Ana. ", "A-b ", "North ", "Tolmer Bank said. "}) {
        INFO(unit);
        CHECK(tests::growsLinearly(size, [&](qsizetype length) {
            (void)engine().analyse(
                articleOf(QString::fromUtf8(unit).repeated(length / qsizetype(qstrlen(unit)))));
        }));
    }
}

TEST_CASE("one engine serves several threads at once")
{
    const auto article =
        articleOf(QStringLiteral("Mr. Bekov met Tilda Orumov of the Tolmer Bank in Nairobi on Friday."));
    const article::Analysis expected = engine().analyse(article);
    std::array<bool, 4> same{};
    std::vector<std::thread> threads;
    for (bool& result : same) {
        threads.emplace_back([&result, &article, &expected] {
            result = true;
            for (int i = 0; i < 50; ++i)
                result = result && engine().analyse(article) == expected;
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    for (const bool result : same)
        CHECK(result);
}

TEST_CASE("the first article is read well")
{
    DATELINE_REQUIRE_DATA(data);
    QFile file(data + QStringLiteral("/gold/seed.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QString raw = QString::fromUtf8(file.readAll());
    article::Article article;
    setText(article, raw.section(u'\n', 0, 0),
            raw.section(u'\n', 1).split(QStringLiteral("\n\n"), Qt::SkipEmptyParts));
    article.published = {QDate(2010, 5, 14), article::DateBasis::Reader, {}};
    QFile annotation(data + QStringLiteral("/gold/seed.json"));
    REQUIRE(annotation.open(QIODevice::ReadOnly));
    const QJsonObject gold = QJsonDocument::fromJson(annotation.readAll()).object();

    const article::Analysis analysis = engine().analyse(article);
    for (const QJsonValue& value : gold.value(QLatin1StringView("entities")).toArray()) {
        const QString name = value[QLatin1StringView("name")].toString();
        if (value[QLatin1StringView("optional")].toBool())
            continue;
        INFO(name.toStdString());
        int found = 0;
        for (const article::Entity& entity : analysis.entities)
            found += entity.name == name &&
                             article::toString(entity.type) == value[QLatin1StringView("type")].toString()
                         ? 1
                         : 0;
        CHECK(found == 1);
    }
}
