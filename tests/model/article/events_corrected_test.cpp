#include "model/article/events_corrected.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::article;
using namespace Qt::StringLiterals;
using Kind = EventJudgement::Kind;

namespace {

const QString story =
    u"The bridge closed on Friday. Ana Bek opened a ferry in Orum. Nobody protested or sang."_s;

const DayInterval friday{QDate(2010, 5, 14), QDate(2010, 5, 14)};
const DayInterval monday{QDate(2010, 5, 10), QDate(2010, 5, 10)};
const DayInterval may{QDate(2010, 5, 1), QDate(2010, 5, 31)};

text::Span spanOf(const QString& words)
{
    const qsizetype begin = story.indexOf(words);
    REQUIRE(begin >= 0);
    return {begin, begin + words.size()};
}

Event event(const QString& evidence, const QString& trigger, const QString& title, DayInterval days)
{
    Event result;
    result.evidence = spanOf(evidence);
    result.trigger = spanOf(trigger);
    result.title = title;
    result.days = days;
    result.basis = days.isUnknown() ? TimeBasis::None : TimeBasis::Narrative;
    result.provenance = {Source::Rule, 0.7, u"narrative"_s};
    return result;
}

/// The bridge closed, dated by an expression; a ferry was opened, undated.
Analysis analysis()
{
    Analysis result;
    for (const auto& [name, type] :
         {std::pair{u"Ana Bek"_s, EntityType::Person}, {u"Orum"_s, EntityType::Place}}) {
        Entity entity;
        entity.name = name;
        entity.type = type;
        entity.mentions = {{spanOf(name), MentionKind::Name, {}}};
        result.entities.push_back(entity);
    }
    TimeExpression time;
    time.span = spanOf(u"Friday"_s);
    result.times = {time};
    result.events = {event(u"The bridge closed on Friday"_s, u"closed"_s, u"Bridge closed"_s, friday),
                     event(u"Ana Bek opened a ferry in Orum"_s, u"opened"_s, u"Ferry opened"_s, {})};
    result.events[0].basis = TimeBasis::Expression;
    result.events[0].relation = TimeRelation::Since;
    result.events[0].time = 0;
    for (const QString& word : {u"closed"_s, u"opened"_s, u"protested"_s})
        result.triggers.push_back({spanOf(word), EventClass::Occurrence, {}});
    return result;
}

EventAnchor anchor(std::size_t index)
{
    return EventAnchor::of(story, analysis().events.at(index));
}

EventAnchor protest()
{
    return {QuotedSpan::of(story, spanOf(u"Nobody protested"_s)), spanOf(u"protested"_s), u"No protest"_s};
}

Analysis corrected(const std::vector<EventJudgement>& judgements, Analysis before = analysis())
{
    return withEvents(std::move(before), story, judgements);
}

QStringList titles(const std::vector<Event>& events)
{
    QStringList all;
    for (const Event& one : events)
        all << one.title;
    return all;
}

} // namespace

TEST_CASE("a hidden event leaves the timeline, is kept aside, and comes back")
{
    const Analysis hidden = corrected({{Kind::Hidden, anchor(0)}});
    CHECK(titles(hidden.events) == QStringList{u"Ferry opened"_s});
    CHECK(titles(hidden.hiddenEvents) == QStringList{u"Bridge closed"_s});
    CHECK(eventOf(hidden, 0).title == u"Ferry opened");
    CHECK(eventOf(hidden, 1).title == u"Bridge closed");
    const Analysis back = corrected({{Kind::Hidden, anchor(0)}, {Kind::Shown, anchor(0)}});
    CHECK(back.events == analysis().events);
    CHECK(back.hiddenEvents.empty());
    CHECK(corrected({{Kind::Shown, anchor(0)}}, hidden).events == analysis().events);
}

TEST_CASE("days that the reader gives hang on nothing, are his, and remember what was found")
{
    const Event dated = corrected({{Kind::Dated, anchor(0), may}}).events.at(0);
    CHECK(dated.days == may);
    CHECK(dated.basis == TimeBasis::Reader);
    CHECK(dated.relation == TimeRelation::During);
    CHECK_FALSE(dated.time);
    CHECK(dated.isReaders());
    CHECK(dated.provenance.confidence == 1.0);
    CHECK(dated.found == EventAsFound{u"Bridge closed"_s, friday, 0});
    CHECK(dated.title == u"Bridge closed");
}

TEST_CASE("the last word on an event holds, and taking it back leaves what was found")
{
    CHECK(corrected({{Kind::Dated, anchor(0), may}, {Kind::Dated, anchor(0), monday}}).events.at(0).days ==
          monday);
    CHECK(corrected({{Kind::Dated, anchor(0), may}, {Kind::Dated, anchor(0), {}}}).events ==
          analysis().events);
    const Event titled = corrected({{Kind::Titled, anchor(1), {}, u"A ferry at last"_s}}).events.at(1);
    CHECK(titled.title == u"A ferry at last");
    CHECK(titled.days.isUnknown());
    CHECK(titled.basis == TimeBasis::None);
    CHECK(titled.isReaders());
    CHECK(corrected({{Kind::Titled, anchor(1), {}, u"x"_s}, {Kind::Titled, anchor(1), {}, {}}}).events ==
          analysis().events);
}

TEST_CASE("an undated event gets days, a hidden one keeps its days until it is shown again")
{
    CHECK(corrected({{Kind::Dated, anchor(1), may}}).events.at(1).days == may);
    const Analysis hidden = corrected({{Kind::Dated, anchor(0), may}, {Kind::Hidden, anchor(0)}});
    CHECK(hidden.hiddenEvents.at(0).days == may);
    CHECK(corrected({{Kind::Hidden, anchor(0)}, {Kind::Dated, anchor(0), may}, {Kind::Shown, anchor(0)}})
              .events.at(0)
              .days == may);
}

TEST_CASE("an added event stands in the order of the text and concerns whom its words name")
{
    const QString ferry = u"a ferry in Orum"_s;
    const EventAnchor added{QuotedSpan::of(story, spanOf(ferry)), spanOf(u"ferry"_s), u"A ferry to Orum"_s};
    const Analysis after = corrected({{Kind::Added, protest(), may}, {Kind::Added, added, monday}});
    CHECK(titles(after.events) ==
          QStringList{u"Bridge closed"_s, u"Ferry opened"_s, u"A ferry to Orum"_s, u"No protest"_s});
    const Event& event = after.events.at(2);
    CHECK(event.evidence == spanOf(ferry));
    CHECK(event.days == monday);
    CHECK(event.basis == TimeBasis::Reader);
    CHECK(event.isReaders());
    CHECK(event.who.empty());
    CHECK(event.where == std::vector<qsizetype>{1});
    CHECK_FALSE(event.found);
}

TEST_CASE("an added event is dated, called otherwise and hidden like any other")
{
    const Analysis after = corrected({{Kind::Added, protest(), may},
                                      {Kind::Dated, protest(), monday},
                                      {Kind::Titled, protest(), {}, u"Quiet"_s}});
    CHECK(after.events.at(2).days == monday);
    CHECK(after.events.at(2).title == u"Quiet");
    CHECK(after.events.at(2).provenance.reason == u"added by the reader");
    CHECK(corrected({{Kind::Added, protest(), may}, {Kind::Hidden, protest()}}).events == analysis().events);
}

TEST_CASE("what the reader said stays when another engine finds other words, or nothing")
{
    Analysis otherwise = analysis();
    otherwise.events[0].trigger = spanOf(u"closed on"_s);
    otherwise.events[0].evidence = spanOf(u"bridge closed on Friday"_s);
    const Analysis moved = corrected({{Kind::Dated, anchor(0), may}}, otherwise);
    REQUIRE(moved.events.size() == 2);
    CHECK(moved.events.at(0).days == may);

    Analysis nothing = analysis();
    nothing.events.clear();
    const Analysis kept =
        corrected({{Kind::Dated, anchor(0), may}, {Kind::Titled, anchor(0), {}, u"Shut"_s}}, nothing);
    REQUIRE(kept.events.size() == 1);
    CHECK(kept.events.at(0).evidence == analysis().events[0].evidence);
    CHECK(kept.events.at(0).days == may);
    CHECK(kept.events.at(0).title == u"Shut");
    CHECK(kept.issues.isEmpty());
    CHECK(corrected({{Kind::Hidden, anchor(0)}}, nothing).hiddenEvents.empty());
    CHECK(corrected({{Kind::Dated, anchor(0), {}}}, nothing).events.empty());
}

TEST_CASE("an added event that the engine finds later is one event, as the reader has it")
{
    Analysis later = analysis();
    later.events.push_back(event(u"Nobody protested or sang"_s, u"protested"_s, u"Nobody protested"_s, {}));
    const Analysis after = corrected({{Kind::Added, protest(), may}}, later);
    REQUIRE(after.events.size() == 3);
    CHECK(after.events.at(2).title == u"No protest");
    CHECK(after.events.at(2).days == may);
    CHECK(after.events.at(2).isReaders());
}

TEST_CASE("words that do not stand in the text any more are left aside and told")
{
    EventAnchor wrong = anchor(0);
    wrong.evidence.words = u"The bridge opened on Friday"_s;
    const Analysis after = corrected({{Kind::Dated, wrong, may}});
    CHECK(after.events == analysis().events);
    REQUIRE(after.issues.size() == 1);
    CHECK(after.issues.first().place == QString(eventCorrectionsPlace));
    CHECK(after.issues.first().text.contains(u"Bridge closed"));
}

TEST_CASE("a judgement that says nothing is not complete")
{
    const DayInterval backwards{friday.end, monday.begin};
    for (const EventJudgement& good :
         {EventJudgement{Kind::Hidden, anchor(0)}, EventJudgement{Kind::Dated, anchor(0), may},
          EventJudgement{Kind::Dated, anchor(0), {}},
          EventJudgement{Kind::Dated, anchor(0), {friday.begin, {}}},
          EventJudgement{Kind::Titled, anchor(0), {}, u"x"_s}, EventJudgement{Kind::Added, protest(), may}})
        CHECK(good.isComplete());
    EventAnchor untitled = protest();
    untitled.title = u" "_s;
    EventAnchor wordless = protest();
    wordless.evidence.span = {3, 3};
    EventAnchor nameless = protest();
    nameless.trigger = {};
    for (const EventJudgement& bad :
         {EventJudgement{Kind::Added, protest()}, EventJudgement{Kind::Added, untitled, may},
          EventJudgement{Kind::Added, wordless, may}, EventJudgement{Kind::Added, nameless, may},
          EventJudgement{Kind::Dated, anchor(0), backwards}, EventJudgement{Kind::Hidden, anchor(0), may},
          EventJudgement{Kind::Hidden, anchor(0), {}, u"x"_s}})
        CHECK_FALSE(bad.isComplete());
}

TEST_CASE("kinds of judgements are known by their names")
{
    for (const Kind kind : {Kind::Hidden, Kind::Shown, Kind::Dated, Kind::Titled, Kind::Added})
        CHECK(eventJudgementKindFromString(toString(kind)) == kind);
    CHECK_FALSE(eventJudgementKindFromString(u"lost"));
}

TEST_CASE("the word of an added event is one that names no other")
{
    CHECK(triggerFor(analysis(), story, spanOf(u"Nobody protested or sang"_s)) == spanOf(u"protested"_s));
    const qsizetype a = story.indexOf(u" a ferry"_s) + 1;
    CHECK(triggerFor(analysis(), story, spanOf(u"opened a ferry"_s)) == text::Span{a, a + 1});
    const Analysis hidden = corrected({{Kind::Hidden, anchor(0)}});
    CHECK(triggerFor(hidden, story, spanOf(u"closed"_s)).isEmpty());
}
