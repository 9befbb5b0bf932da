#include "model/article/analysis_json.h"
#include "tests/support/printers.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::article;
using namespace Qt::StringLiterals;

namespace {

/// An emoji before the first name makes code points differ from UTF-16 units.
Article sampleArticle()
{
    Article sample;
    setText(sample, u"Mayor 😀 Lena Brandt left Altona"_s, {u"She left on Friday."_s});
    sample.published = {QDate(2024, 5, 17), DateBasis::Reader, {}};
    sample.otherDates = {{QDate(2024, 5, 16), DateBasis::Metadata, u"meta date"_s},
                         {QDate(2024, 5, 18), DateBasis::FileTime, {}}};
    sample.origin.name = u"brandt.txt"_s;
    return sample;
}

text::Span spanOf(const Article& article, const QString& words)
{
    const qsizetype begin = article.text.indexOf(words);
    REQUIRE(begin >= 0);
    return {begin, begin + words.size()};
}

} // namespace

TEST_CASE("an analysis is printed with code points and ids that start at one")
{
    const Article article = sampleArticle();
    Analysis analysis;
    Entity person;
    person.name = u"Lena Brandt"_s;
    person.role = u"Mayor"_s;
    person.mentions.push_back(
        {spanOf(article, u"Lena Brandt"_s), MentionKind::Name, {Source::Rule, 0.98765, {}}});
    Entity place;
    place.name = u"Altona"_s;
    place.type = EntityType::Place;
    place.location = Location{u"DE"_s, 53.55, 9.93, PlaceKind::City, 0.98765};
    place.mentions.push_back({spanOf(article, u"Altona"_s), MentionKind::Name, {}});
    analysis.entities = {person, place};
    Event event;
    event.evidence = spanOf(article, u"She left on Friday."_s);
    event.trigger = {event.evidence.begin + 4, event.evidence.begin + 8};
    event.days = {QDate(2024, 5, 17), QDate()};
    event.who = {0};
    event.roles = {{EventPart::Whom, {0, 4}, 0}};
    analysis.events = {event};

    const QJsonObject json = toJson(article, analysis);

    CHECK(json.value(u"schema"_s).toString() == u"dateline.analysis/1"_s);
    CHECK(json.value(u"published"_s).toString() == u"2024-05-17"_s);
    CHECK(json.value(u"published_basis"_s).toString() == u"reader"_s);
    CHECK(json.value(u"other_dates"_s) ==
          QJsonArray{
              QJsonObject{
                  {u"date"_s, u"2024-05-16"_s}, {u"basis"_s, u"metadata"_s}, {u"source"_s, u"meta date"_s}},
              QJsonObject{{u"date"_s, u"2024-05-18"_s}, {u"basis"_s, u"file_time"_s}, {u"source"_s, {}}}});
    CHECK(json.value(u"byline"_s).isNull());
    const QJsonObject first = json.value(u"entities"_s)[0].toObject();
    CHECK(first.value(u"id"_s).toInt() == 1);
    CHECK(first.value(u"role"_s).toString() == u"Mayor"_s);
    CHECK(first.value(u"place"_s).isNull());
    const QJsonObject mention = first.value(u"mentions"_s)[0].toObject();
    CHECK(mention.value(u"start"_s).toInt() == 8); // 9 in UTF-16 units
    CHECK(mention.value(u"end"_s).toInt() == 19);
    CHECK(mention.value(u"text"_s).toString() == u"Lena Brandt"_s);
    CHECK(mention.value(u"confidence"_s).toDouble() == Approx(0.988));
    CHECK(json.value(u"entities"_s)[1][u"place"_s][u"country"_s].toString() == u"DE"_s);
    CHECK(json.value(u"entities"_s)[1][u"place"_s][u"kind"_s].toString() == u"city"_s);
    CHECK(json.value(u"entities"_s)[1][u"place"_s][u"confidence"_s].toDouble() == Approx(0.988));
    const QJsonObject written = json.value(u"events"_s)[0].toObject();
    CHECK(written.value(u"begin"_s).toString() == u"2024-05-17"_s);
    CHECK(written.value(u"end_day"_s).isNull());
    CHECK(written.value(u"who"_s)[0].toInt() == 1);
    const QJsonObject role = written.value(u"roles"_s)[0].toObject();
    CHECK(role.value(u"part"_s).toString() == u"whom"_s);
    CHECK(role.value(u"end"_s).toInt() == 4);
    CHECK(role.value(u"entity"_s).toInt() == 1);
    CHECK(written.value(u"trigger"_s)[u"text"_s].toString() == u"left"_s);
}

TEST_CASE("a quote without a known speaker is printed with nulls instead of empty words")
{
    const Article article = sampleArticle();
    Analysis analysis;
    Quote quote;
    quote.span = spanOf(article, u"She left"_s);
    analysis.quotes = {quote};

    const QJsonObject json = toJson(article, analysis).value(u"quotes"_s)[0].toObject();

    CHECK(json.value(u"speaker"_s).isNull());
    CHECK(json.value(u"speaker_text"_s).isNull());
    CHECK(json.value(u"speaker_start"_s).isNull());
    CHECK(json.value(u"cue"_s).isNull());
    CHECK_FALSE(json.value(u"direct"_s).toBool(true));
}

TEST_CASE("an article as imported is printed with its body apart from the headline")
{
    const Article article = sampleArticle();
    const QJsonObject json =
        toJson(article, {{base::Issue::Severity::Warning, u"The date lies in the future."_s, {}}});

    CHECK(json.value(u"schema"_s).toString() == u"dateline.article/1"_s);
    CHECK(json.value(u"title"_s).toString() == article.title());
    CHECK(json.value(u"body"_s).toString() == u"She left on Friday."_s);
    CHECK(json.value(u"issues"_s)[0][u"severity"_s].toString() == u"warning"_s);
}
