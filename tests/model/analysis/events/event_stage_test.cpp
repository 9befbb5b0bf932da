#include "model/analysis/events/event_stage.h"
#include "model/analysis/events/resolve.h"
#include "tests/support/printers.h"
#include "tests/support/sample_document.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace Qt::StringLiterals;
using analysis::events::EventStage;
using article::EntityType;
using article::EventStatus;
using article::TimeBasis;
using tests::SampleDocument;

namespace {

const QDate published(2021, 6, 15);

std::vector<article::Event> eventsIn(SampleDocument& sample)
{
    sample.document.found.anchor = published;
    EventStage().run(sample.document, sample.read());
    return sample.document.found.events;
}

std::vector<article::Event> eventsIn(const QString& sentence)
{
    SampleDocument sample({sentence});
    return eventsIn(sample);
}

} // namespace

TEST_CASE("an event is dated by the expression of its clause")
{
    SampleDocument sample(
        {u"A fire destroyed the old mill in Osby on Friday, and the owner sold the land in May."_s});
    sample.addDay(u"Friday"_s, QDate(2021, 6, 11));
    sample.addTime(u"May"_s, QDate(2021, 5, 1), QDate(2021, 5, 31));
    const auto events = eventsIn(sample);
    REQUIRE(events.size() == 2);
    CHECK(sample.words(events[0].trigger) == u"destroyed"_s);
    CHECK(events[0].basis == TimeBasis::Expression);
    CHECK((events[0].days == article::DayInterval{QDate(2021, 6, 11), QDate(2021, 6, 11)}));
    CHECK(sample.words(events[1].trigger) == u"sold"_s);
    CHECK((events[1].days == article::DayInterval{QDate(2021, 5, 1), QDate(2021, 5, 31)}));
}

TEST_CASE("a leading expression dates the main clause and what follows from it")
{
    SampleDocument sample({u"On Friday, a bomb exploded in Osby, killing two people."_s});
    sample.addDay(u"Friday"_s, QDate(2021, 6, 11));
    const auto events = eventsIn(sample);
    REQUIRE(events.size() == 2);
    CHECK(events[0].days.begin == QDate(2021, 6, 11));
    CHECK(events[1].days.begin == QDate(2021, 6, 11));
    CHECK(sample.words(events[1].trigger) == u"killing"_s);
}

TEST_CASE("an event without an expression is dated by the publication or the story")
{
    const auto today = eventsIn(u"Two people died in a fire."_s);
    REQUIRE(today.size() == 1);
    CHECK(today.front().basis == TimeBasis::Publication);
    CHECK((today.front().days == article::DayInterval{QDate(2021, 6, 14), published}));

    SampleDocument sample({u"A dam collapsed on Friday. The water destroyed three villages."_s});
    sample.addDay(u"Friday"_s, QDate(2021, 6, 11));
    const auto told = eventsIn(sample);
    REQUIRE(told.size() == 2);
    CHECK(told[1].basis == TimeBasis::Narrative);
    CHECK(told[1].days.begin == QDate(2021, 6, 11));
}

TEST_CASE("plans and denials are marked")
{
    for (const QString& plan :
         {u"The council will close the bridge."_s, u"The council plans to close the bridge."_s,
          u"The council is expected to close the bridge."_s, u"The council is to close the bridge."_s}) {
        INFO(plan.toStdString());
        const auto events = eventsIn(plan);
        REQUIRE(events.size() == 1);
        CHECK(events.front().status == EventStatus::Planned);
        CHECK(events.front().days.begin == published);
    }
    SampleDocument denied({u"The council did not close the bridge on Friday."_s});
    denied.addDay(u"Friday"_s, QDate(2021, 6, 11));
    const auto events = eventsIn(denied);
    REQUIRE(events.size() == 1);
    CHECK(events.front().status == EventStatus::Denied);
}

TEST_CASE("states, possibilities, conditions, quotations and bare reports are no events")
{
    for (const QString& sentence :
         {u"The bridge is old."_s, u"The town remains quiet."_s, u"The council could close the bridge."_s,
          u"If they close the bridge, traffic would stop."_s,
          u"“They closed the bridge and they sold it,” she said."_s, u"He said so."_s,
          u"The family owns a farm near the river."_s, u"Farmers need rain."_s,
          u"A quiet town by the sea."_s}) {
        INFO(sentence.toStdString());
        CHECK(eventsIn(sentence).empty());
    }
}

TEST_CASE("a headline makes no events but all that the body tells")
{
    SampleDocument sample({u"A dam collapsed in Osby."_s}, u"Dam Collapses in Osby"_s);
    const auto events = eventsIn(sample);
    REQUIRE(events.size() == 1);
    CHECK(events.front().evidence.begin >= sample.article.bodyBegin());
}

TEST_CASE("a title says who did what without when and without loose ends")
{
    SampleDocument sample(
        {u"On Friday, Maria Lind, the mayor of Osby, opened a new school (the third) for 200 children."_s});
    sample.addDay(u"Friday"_s, QDate(2021, 6, 11));
    sample.addEntity(EntityType::Person, {u"Maria Lind"_s});
    sample.addEntity(EntityType::Place, {u"Osby"_s});
    const auto events = eventsIn(sample);
    REQUIRE(events.size() == 1);
    CHECK(events.front().title == u"Maria Lind opened a new school for 200 children"_s);
    REQUIRE(events.front().who.size() == 1);
    CHECK(events.front().who.front() == 0);
}

TEST_CASE("a title says nothing of what joins two times, and keeps what joins a time to something else")
{
    SampleDocument both({u"The people shed their blood in 2005 and in 2010 for free elections."_s});
    both.addDay(u"2005"_s, QDate(2005, 1, 1));
    both.addDay(u"2010"_s, QDate(2010, 1, 1));
    const auto shed = eventsIn(both);
    REQUIRE_FALSE(shed.empty());
    for (const article::Event& event : shed)
        CHECK(event.title == u"People shed their blood for free elections"_s);
    SampleDocument one({u"The council closed the old bridge and on Friday the ferry."_s});
    one.addDay(u"Friday"_s, QDate(2021, 6, 11));
    const auto events = eventsIn(one);
    REQUIRE(events.size() == 1);
    CHECK(events.front().title == u"Council closed the old bridge and the ferry"_s);
}

TEST_CASE("titles keep plans and measures and reach over a participle to their subject")
{
    const std::pair<QString, QString> table[] = {
        {u"The council is expected to close the old bridge."_s,
         u"Council expected to close the old bridge"_s},
        {u"At least 20 people died in the fire."_s, u"At least 20 people died in the fire"_s},
        {u"The law limiting the sale of wine was passed in the end."_s, u"Law was passed in the end"_s},
    };
    for (const auto& [sentence, title] : table) {
        const auto events = eventsIn(sentence);
        REQUIRE(events.size() == 1);
        CHECK(events.front().title == title);
    }
}

TEST_CASE("an event on two days is two events")
{
    SampleDocument sample({u"The council closed the bridge on Monday and again on Thursday."_s});
    sample.addDay(u"Monday"_s, QDate(2021, 6, 7));
    sample.addDay(u"Thursday"_s, QDate(2021, 6, 10));
    const auto events = eventsIn(sample);
    REQUIRE(events.size() == 2);
    CHECK(events[0].trigger == events[1].trigger);
    CHECK(events[0].days.begin == QDate(2021, 6, 7));
    CHECK(events[1].days.begin == QDate(2021, 6, 10));
}

TEST_CASE("of two expressions the one behind the verb is nearer than one behind a comma")
{
    SampleDocument sample({u"Despite the signs of Sunday, he died on Monday."_s});
    sample.addDay(u"Sunday"_s, QDate(2021, 6, 6));
    sample.addDay(u"Monday"_s, QDate(2021, 6, 7));
    const auto events = eventsIn(sample);
    REQUIRE(events.size() == 1);
    CHECK(events.front().days.begin == QDate(2021, 6, 7));
}

TEST_CASE("a pronoun in a title gives way to the name it means")
{
    SampleDocument sample({u"Maria Lind arrived in Osby. She opened the new school."_s});
    sample.addEntity(EntityType::Person, {u"Maria Lind"_s});
    sample.addEntity(EntityType::Place, {u"Osby"_s});
    const auto events = eventsIn(sample);
    REQUIRE(events.size() == 2);
    CHECK(events[0].where == std::vector<qsizetype>{1});
    CHECK(events[1].title == u"Maria Lind opened the new school"_s);
}

TEST_CASE("event words of all kinds are triggers with their class")
{
    SampleDocument sample({u"Police said the attack began when guards tried to stop the protest."_s});
    eventsIn(sample);
    QStringList found;
    for (const article::EventTrigger& trigger : sample.document.found.triggers)
        found.append(sample.words(trigger.span) + u' ' + article::toString(trigger.eventClass));
    CHECK(found == QStringList{u"said REPORTING"_s, u"attack OCCURRENCE"_s, u"began ASPECTUAL"_s,
                               u"tried I_ACTION"_s, u"stop ASPECTUAL"_s, u"protest OCCURRENCE"_s});
}

TEST_CASE("every event lies in the text with its trigger inside its evidence")
{
    QString noise;
    const QString words[] = {u"killed"_s, u"the"_s, u"will"_s,  u"to"_s,     u"and"_s, u"said"_s,
                             u","_s,      u"\""_s,  u"mayor"_s, u"Friday"_s, u"."_s,   u"that"_s,
                             u"was"_s,    u"("_s,   u"who"_s,   u"not"_s,    u"if"_s,  u"fled"_s};
    unsigned state = 3;
    for (int i = 0; i < 6000; ++i) {
        state = state * 1103515245u + 12345u;
        noise += words[(state >> 16) % std::size(words)] + u' ';
    }
    SampleDocument sample({noise.trimmed()});
    sample.addDay(u"Friday"_s, QDate(2021, 6, 11));
    for (const article::Event& event : eventsIn(sample)) {
        CHECK_FALSE(event.evidence.isEmpty());
        CHECK(event.evidence.contains(event.trigger));
        CHECK_FALSE(event.title.isEmpty());
    }
}

TEST_CASE("in a later paragraph what is of weight happened on the story's first day, what is said of it from "
          "then on")
{
    SampleDocument sample({u"A dam collapsed on Friday."_s, u"The water killed nine people."_s,
                           u"The mayor condemned the builders."_s});
    sample.addDay(u"Friday"_s, QDate(2021, 6, 11));
    const auto events = eventsIn(sample);
    REQUIRE(events.size() == 3);
    CHECK((events[1].days == article::DayInterval{QDate(2021, 6, 11), QDate(2021, 6, 11)}));
    CHECK((events[2].days == article::DayInterval{QDate(2021, 6, 11), published}));
}

TEST_CASE("words of weight in the paragraph of a day were said from that day on")
{
    SampleDocument sample({u"A dam collapsed on Friday. The mayor condemned the builders."_s});
    sample.addDay(u"Friday"_s, QDate(2021, 6, 11));
    const auto events = eventsIn(sample);
    REQUIRE(events.size() == 2);
    CHECK((events[1].days == article::DayInterval{QDate(2021, 6, 11), published}));
}

TEST_CASE("the day of a noun dates its verb where the verb has none of its own")
{
    SampleDocument sample({u"Two ministers resigned during Friday's session."_s});
    sample.addDay(u"Friday"_s, QDate(2021, 6, 11));
    const auto events = eventsIn(sample);
    REQUIRE(!events.empty());
    CHECK(sample.words(events.front().trigger) == u"resigned"_s);
    CHECK(events.front().days.begin == QDate(2021, 6, 11));

    // The flood is only what the report is about.
    SampleDocument other({u"The mayor resigned over a report on the causes of the 2011 flood."_s});
    other.addTime(u"2011"_s, QDate(2011, 1, 1), QDate(2011, 12, 31));
    const auto resigned = eventsIn(other);
    REQUIRE(!resigned.empty());
    CHECK(resigned.front().days.begin == published.addDays(-1));
}

TEST_CASE("what lasts from one time to another is one event with the days of both")
{
    SampleDocument sample({u"She led the council of Osby from 2008 to 2016, and left."_s});
    sample.addTime(u"2008"_s, QDate(2008, 1, 1), QDate(2008, 12, 31));
    sample.addTime(u"2016"_s, QDate(2016, 1, 1), QDate(2016, 12, 31));
    const auto events = eventsIn(sample);
    REQUIRE(!events.empty());
    CHECK(events.front().time == std::optional<qsizetype>(0));
    CHECK(events.front().untilTime == std::optional<qsizetype>(1));
    CHECK((events.front().days == article::DayInterval{QDate(2008, 1, 1), QDate(2016, 12, 31)}));

    // Two days of two events are no span.
    SampleDocument two({u"The council met on Friday and Sunday."_s});
    two.addDay(u"Friday"_s, QDate(2021, 6, 11));
    two.addDay(u"Sunday"_s, QDate(2021, 6, 13));
    for (const article::Event& event : eventsIn(two))
        CHECK_FALSE(event.untilTime);
}

namespace {

/// The roles of the only event of a sentence: "who: two guards; whom: the mayor".
QString rolesIn(const QString& sentence)
{
    SampleDocument sample({sentence});
    sample.addEntity(EntityType::Person, {u"Maria Lind"_s, u"Lind"_s});
    sample.addEntity(EntityType::Place, {u"Osby"_s});
    const auto events = eventsIn(sample);
    if (events.size() != 1)
        return u"%1 events"_s.arg(events.size());
    QStringList roles;
    for (const article::EventRole& role : events.front().roles) {
        QString words = article::toString(role.part) + u": "_s + sample.words(role.words);
        if (role.entity)
            words += u" = "_s + sample.document.found.entities[static_cast<std::size_t>(*role.entity)].name;
        roles.append(words);
    }
    return roles.join(u"; "_s);
}

} // namespace

TEST_CASE("an event has the words that say who did it, to whom and where")
{
    CHECK(rolesIn(u"Two guards arrested Lind in Osby."_s) ==
          u"who: Two guards; whom: Lind = Maria Lind; where: Osby = Osby"_s);
    CHECK(rolesIn(u"Lind was arrested by two guards."_s) == u"who: two guards; whom: Lind = Maria Lind"_s);
    CHECK(rolesIn(u"The fire, which broke out at night, destroyed the old mill."_s)
              .contains(u"whom: the old mill"_s));
    CHECK(rolesIn(u"A bomb exploded in the northern city of Osby."_s) ==
          u"who: A bomb; where: the northern city of Osby"_s);
    CHECK(rolesIn(u"Two guards arrested Lind after talks in Osby."_s).endsWith(u"where: Osby = Osby"_s));
    // What the sentence does not tell is not there.
    CHECK(rolesIn(u"Two men were arrested."_s) == u"whom: Two men"_s);
    CHECK(rolesIn(u"Two people died in a fire."_s) == u"who: Two people"_s);
    // A place that is only told of somebody or something is not where it happens.
    CHECK_FALSE(rolesIn(u"Lind met with two officials from Osby."_s).contains(u"where"_s));
    CHECK_FALSE(rolesIn(u"Lind resigned in a dispute over the water of Osby."_s).contains(u"where"_s));
    CHECK_FALSE(rolesIn(u"Lind resigned at the end of the Osby trial."_s).contains(u"where"_s));
}
