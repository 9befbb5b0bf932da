#include "tests/support/invented_article.h"
#include "tests/support/printers.h"
#include "ui/viewmodels/timeline_filter_completion.h"
#include "ui/viewmodels/timeline_filter_parser.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::viewmodels;
using namespace Qt::StringLiterals;
using article::EntityType;
using article::EventClass;
using article::EventStatus;
using Condition = TimelineCondition;

namespace {

std::vector<Condition> read(const QString& line)
{
    const auto filter = TimelineFilterParser::parse(line);
    INFO(line.toStdString());
    REQUIRE(filter);
    return filter->conditions;
}

QString mistakeOf(const QString& line)
{
    const auto filter = TimelineFilterParser::parse(line);
    INFO(line.toStdString());
    REQUIRE_FALSE(filter);
    CHECK(filter.error().kind == base::Error::Kind::Invalid);
    return filter.error().message;
}

const std::vector<article::EntityKey>& entities()
{
    static const std::vector<article::EntityKey> all{{u"Kurmanbek Bakiyev"_s, EntityType::Person},
                                                     {u"Osh"_s, EntityType::Place},
                                                     {u"Çelik Group"_s, EntityType::Organization},
                                                     {u"Bakiyev Park"_s, EntityType::Place}};
    return all;
}

TimelineItem item(qsizetype event, const QString& title, const QList<qsizetype>& with = {})
{
    TimelineItem item;
    item.event = event;
    item.title = title;
    item.entities = with;
    item.days = {QDate(2010, 5, 1).addDays(event), QDate(2010, 5, 1).addDays(event)};
    return item;
}

TimelineItems items()
{
    TimelineItem planned = item(1, u"Elections held"_s, {0, 1});
    planned.status = EventStatus::Planned;
    planned.confidence = 0.8;
    TimelineItem denied = item(2, u"Çelik knew of it"_s, {2});
    denied.status = EventStatus::Denied;
    denied.confidence = 0.804;
    denied.kind = EventClass::State;
    TimelineItem undated = item(3, u"Protest in the park"_s, {3});
    undated.days = {};
    undated.confidence = 0.5;
    undated.kind = EventClass::Occurrence;
    return TimelineItems::make({item(0, u"Bakiyev fled"_s, {0}), planned, denied, undated});
}

TimelineStock stock()
{
    TimelineStock stock;
    stock.items = items();
    stock.entities = entities();
    stock.onlyArticle = std::make_shared<TimelineArticle>(
        TimelineArticle{article::ArticleId(1), u"The Spring in Osh"_s, u"Évening Post"_s, {}});
    return stock;
}

/// The events that a line leaves, in the order of time.
QList<qsizetype> left(const QString& line, const TimelineItems& all = items())
{
    QList<qsizetype> events;
    for (const TimelineItem& one : TimelineFilter{read(line)}.of(all, stock()).items)
        events.append(one.event);
    return events;
}

QStringList completed(const QString& line)
{
    return TimelineFilterCompletion::at(line, line.size(), stock()).words;
}

} // namespace

TEST_CASE("a line is read as the conditions that it names")
{
    const std::pair<QString, Condition> some[] = {
        {u"protest"_s, {Condition::Title{u"protest"_s}}},
        {u"\"two words\""_s, {Condition::Title{u"two words"_s}}},
        {u"“two words”"_s, {Condition::Title{u"two words"_s}}},
        {u"-protest"_s, {Condition::Title{u"protest"_s}, true}},
        {u"10:30"_s, {Condition::Title{u"10:30"_s}}},
        {u"\"person:x\""_s, {Condition::Title{u"person:x"_s}}},
        {u"person:Bakiyev"_s, {Condition::Entity{EntityType::Person, u"Bakiyev"_s}}},
        {u"PERSON:Bakiyev"_s, {Condition::Entity{EntityType::Person, u"Bakiyev"_s}}},
        {u"place:\"New York\""_s, {Condition::Entity{EntityType::Place, u"New York"_s}}},
        {u"-organization:UN"_s, {Condition::Entity{EntityType::Organization, u"UN"_s}, true}},
        {u"group:Kyrgyz"_s, {Condition::Entity{EntityType::Group, u"Kyrgyz"_s}}},
        {u"with:a:b"_s, {Condition::Entity{std::nullopt, u"a:b"_s}}},
        {u"article:\"spring in\""_s, {Condition::Article{u"spring in"_s}}},
        {u"-source:Post"_s, {Condition::Source{u"Post"_s}, true}},
        {u"is:planned"_s, {Condition::Status{EventStatus::Planned}}},
        {u"is:Denied"_s, {Condition::Status{EventStatus::Denied}}},
        {u"is:happened"_s, {Condition::Status{EventStatus::Occurred}}},
        {u"is:undated"_s, {Condition::Dated{false}}},
        {u"is:yours"_s, {Condition::Yours{}}},
        {u"-is:hidden"_s, {Condition::Hidden{}, true}},
        {u"is:dated"_s, {Condition::Dated{true}}},
        {u"kind:saying"_s, {Condition::Kind{EventClass::Reporting}}},
        {u"kind:state"_s, {Condition::Kind{EventClass::State}}},
        {u"sure>80"_s, {Condition::Confidence{81, 100}}},
        {u"sure>=80%"_s, {Condition::Confidence{80, 100}}},
        {u"sure<50"_s, {Condition::Confidence{0, 49}}},
        {u"sure<=50"_s, {Condition::Confidence{0, 50}}},
    };
    for (const auto& [line, condition] : some)
        CHECK(read(line) == std::vector{condition});
}

TEST_CASE("a line of several words is all of their conditions in order")
{
    CHECK(read(u"  "_s).empty());
    CHECK(read(u"\"\""_s).empty());
    CHECK(read(u" person:Bakiyev   -\"New York\" sure>80\t"_s) ==
          std::vector<Condition>{{Condition::Entity{EntityType::Person, u"Bakiyev"_s}},
                                 {Condition::Title{u"New York"_s}, true},
                                 {Condition::Confidence{81, 100}}});
}

TEST_CASE("a mistake is refused with a sentence that names the word and what to write")
{
    const std::pair<QString, QString> none[] = {
        {u"plce:Osh"_s, u"“plce:” is no filter. Did you mean place:?"_s},
        {u"pers:x"_s, u"Did you mean person:?"_s},
        {u"colour:red"_s,
         u"There are person, place, organization, group, with, article, source, is, kind, sure"_s},
        {u"is:plannd"_s, u"There is no is:plannd. Did you mean is:planned?"_s},
        {u"is:purple"_s, u"Write one of happened, planned, denied, dated, undated, yours, hidden."_s},
        {u"is:"_s, u"Write behind is: one of happened, planned"_s},
        {u"kind:say"_s, u"Did you mean kind:saying?"_s},
        {u"person:"_s, u"Write a name behind person:"_s},
        {u"person:\"\""_s, u"Write a name behind person:"_s},
        {u"person>x"_s, u"Write person: with a colon"_s},
        {u"sure:80"_s, u"such as sure>80"_s},
        {u"sure>"_s, u"such as sure>80"_s},
        {u"sure>most"_s, u"such as sure>80"_s},
        {u"sure>101"_s, u"from 0 to 100"_s},
        {u"sure<-1"_s, u"from 0 to 100"_s},
        {u"place:\"New York"_s, u"Close the quotation mark before “New York”."_s},
        {u"-"_s, u"Write behind the minus"_s},
    };
    for (const auto& [line, sentence] : none) {
        const QString mistake = mistakeOf(line);
        INFO(mistake.toStdString());
        CHECK(mistake.contains(sentence));
    }
}

TEST_CASE("a filter leaves the events that meet all its conditions")
{
    CHECK(left(QString()) == QList<qsizetype>{0, 1, 2, 3});
    CHECK(left(u"person:bakiyev"_s) == QList<qsizetype>{0, 1});
    CHECK(left(u"place:bakiyev"_s) == QList<qsizetype>{3});
    CHECK(left(u"with:bakiyev"_s) == QList<qsizetype>{0, 1, 3});
    CHECK(left(u"person:bakiyev place:osh"_s) == QList<qsizetype>{1});
    CHECK(left(u"-person:bakiyev"_s) == QList<qsizetype>{2, 3});
    CHECK(left(u"organization:celik"_s) == QList<qsizetype>{2});
    CHECK(left(u"celik"_s) == QList<qsizetype>{2});
    CHECK(left(u"FLED"_s) == QList<qsizetype>{0});
    CHECK(left(u"\"in the park\""_s) == QList<qsizetype>{3});
    CHECK(left(u"is:planned"_s) == QList<qsizetype>{1});
    CHECK(left(u"is:happened"_s) == QList<qsizetype>{0, 3});
    CHECK(left(u"-is:denied is:dated"_s) == QList<qsizetype>{0, 1});
    CHECK(left(u"is:undated"_s) == QList<qsizetype>{3});
    CHECK(left(u"kind:state"_s) == QList<qsizetype>{2});
    CHECK(left(u"kind:happening"_s) == QList<qsizetype>{3});
    CHECK(left(u"volcano"_s).isEmpty());
}

TEST_CASE("events are left by what the reader did with them")
{
    TimelineItems all = items();
    all.items[1].isReaders = true;
    all.items[2].isHidden = true;
    CHECK(left(u"is:yours"_s, all) == QList<qsizetype>{1});
    CHECK(left(u"-is:yours"_s, all) == QList<qsizetype>{0, 2, 3});
    CHECK(left(u"is:hidden"_s, all) == QList<qsizetype>{2});
}

TEST_CASE("the article and the publication of the only article are those of all its events")
{
    CHECK(left(u"article:spring"_s).size() == 4);
    CHECK(left(u"article:autumn"_s).isEmpty());
    CHECK(left(u"source:evening is:planned"_s) == QList<qsizetype>{1});
    CHECK(left(u"-source:\"evening post\""_s).isEmpty());
}

TEST_CASE("certainty is compared in the whole percents that are shown")
{
    CHECK(left(u"sure>80"_s) == QList<qsizetype>{0});
    CHECK(left(u"sure>=80"_s) == QList<qsizetype>{0, 1, 2});
    CHECK(left(u"sure<80"_s) == QList<qsizetype>{3});
    CHECK(left(u"-sure<80"_s) == QList<qsizetype>{0, 1, 2});
}

TEST_CASE("keys and names and values are offered for the word at the cursor")
{
    CHECK(completed(u"p"_s) == QStringList{u"person:"_s, u"place:"_s});
    CHECK(completed(u"is:planned s"_s) == QStringList{u"source:"_s, u"sure>"_s});
    CHECK(completed(u"person:"_s) == QStringList{u"person:\"Kurmanbek Bakiyev\""_s});
    CHECK(completed(u"place:"_s) == QStringList{u"place:Osh"_s, u"place:\"Bakiyev Park\""_s});
    CHECK(completed(u"with:bak"_s) ==
          QStringList{u"with:\"Kurmanbek Bakiyev\""_s, u"with:\"Bakiyev Park\""_s});
    CHECK(completed(u"organization:\"celik g"_s) == QStringList{u"organization:\"Çelik Group\""_s});
    CHECK(completed(u"a"_s) == QStringList{u"article:"_s});
    CHECK(completed(u"article:"_s) == QStringList{u"article:\"The Spring in Osh\""_s});
    CHECK(completed(u"-source:eve"_s) == QStringList{u"source:\"Évening Post\""_s});
    CHECK(completed(u"-is:un"_s) == QStringList{u"is:undated"_s});
    CHECK(TimelineFilterCompletion::at(u"fled -is:un"_s, 11, {}).begin == 6);
}

TEST_CASE("nothing is offered where nothing fits or everything is written")
{
    for (const QString& line :
         {u""_s, u"is:planned "_s, u"protest"_s, u"place:Osh"_s, u"plce:O"_s, u"is:planned"_s})
        CHECK(completed(line).isEmpty());
}

TEST_CASE("a filter leaves what is sure enough, and what the reader has decided however doubtful it was")
{
    const auto surer = [](int percent, const QString& line, const TimelineItems& all) {
        TimelineFilter filter{read(line)};
        filter.sureness = article::SurenessLimit(percent);
        CHECK_FALSE(filter.isEmpty());
        QList<qsizetype> events;
        for (const TimelineItem& one : filter.of(all, stock()).items)
            events.append(one.event);
        return events;
    };
    CHECK(surer(80, {}, items()) == QList<qsizetype>{0, 1, 2});
    CHECK(surer(81, {}, items()) == QList<qsizetype>{0});
    CHECK(surer(80, u"-bakiyev"_s, items()) == QList<qsizetype>{1, 2});
    CHECK(surer(100, {}, items()).isEmpty());
    TimelineItem mine = item(4, u"Mine"_s);
    mine.confidence = 0.1;
    mine.isReaders = true;
    TimelineItem takenOff = item(5, u"Taken off"_s);
    takenOff.isHidden = true;
    CHECK(surer(100, {}, TimelineItems::make({item(0, u"Sure"_s), mine, takenOff})) ==
          QList<qsizetype>{4, 5});
}
