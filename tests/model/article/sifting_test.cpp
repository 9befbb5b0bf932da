#include "model/article/sifting.h"
#include "tests/support/printers.h"

#include <catch2/catch.hpp>

using namespace dateline::article;
using namespace Qt::StringLiterals;

namespace {

Provenance byRule(double confidence)
{
    return {Source::Rule, confidence, {}};
}

const Provenance byReader{Source::Reader, 1.0, {}};

Entity entity(const QString& name, double confidence, std::vector<double> mentions)
{
    Entity made;
    made.name = name;
    made.provenance = byRule(confidence);
    for (qsizetype begin = 0; const double mention : mentions)
        made.mentions.push_back({{begin, ++begin}, MentionKind::Name, byRule(mention)});
    return made;
}

Event event(const QString& title, const Provenance& provenance, std::vector<qsizetype> who,
            std::vector<qsizetype> where)
{
    Event made;
    made.title = title;
    made.provenance = provenance;
    made.who = std::move(who);
    made.where = std::move(where);
    made.roles = {{EventPart::Who, {0, 3}, made.who.front()}};
    return made;
}

/// Three entities, the middle one doubtful; four events, one doubtful, one of the reader, one hidden by him.
Analysis analysis()
{
    Analysis all;
    all.entities = {entity(u"Ana"_s, 0.9, {0.9, 0.6}), entity(u"Bo"_s, 0.4, {0.9}),
                    entity(u"Orum"_s, 0.95, {0.95})};
    all.times.resize(2);
    all.times[0].provenance = byRule(0.3);
    all.times[1].provenance = byRule(0.9);
    all.events = {event(u"doubtful"_s, byRule(0.5), {0}, {}), event(u"sure"_s, byRule(0.9), {1, 0}, {2}),
                  event(u"mine"_s, byReader, {1}, {2})};
    all.events[1].time = 0;
    all.hiddenEvents = {event(u"taken off"_s, byRule(0.1), {0}, {2})};
    all.quotes.resize(2);
    all.quotes[0].speaker = 1;
    all.quotes[0].speakerSpan = {4, 6};
    all.quotes[0].provenance = byRule(0.9);
    all.quotes[1].speaker = 2;
    all.quotes[1].provenance = byRule(0.2);
    all.figures.resize(1);
    all.figures[0].provenance = byRule(0.7);
    return all;
}

QStringList titles(const std::vector<Event>& events)
{
    QStringList all;
    for (const Event& event : events)
        all << event.title;
    return all;
}

} // namespace

TEST_CASE("sifting takes out what is not sure enough and counts it")
{
    Analysis left = analysis();
    const Sifting sifting = sift(left, SurenessLimit(75));
    REQUIRE(left.entities.size() == 2);
    CHECK(left.entities[0].name == u"Ana");
    CHECK(left.entities[0].mentions.size() == 1);
    CHECK(left.entities[1].name == u"Orum");
    CHECK(titles(left.events) == QStringList{u"sure"_s, u"mine"_s});
    CHECK(left.quotes.size() == 1);
    CHECK(left.figures.empty());
    CHECK(sifting.hidden == HiddenFindings{1, 1, 1, 1, 1, 1});
    CHECK(sifting.hidden.total() == 6);
}

TEST_CASE("what is left refers to what is left")
{
    Analysis left = analysis();
    sift(left, SurenessLimit(75));
    CHECK(left.events[0].who == std::vector<qsizetype>{0});
    CHECK(left.events[0].where == std::vector<qsizetype>{1});
    CHECK_FALSE(left.events[0].roles[0].entity); // Bo is hidden, his words are not
    CHECK(left.events[0].roles[0].words == dateline::text::Span{0, 3});
    CHECK(left.events[1].who.empty());
    CHECK(left.hiddenEvents[0].where == std::vector<qsizetype>{1});
    CHECK_FALSE(left.quotes[0].speaker);
    CHECK(left.quotes[0].speakerSpan == dateline::text::Span{4, 6});
}

TEST_CASE("a doubtful time stays where an event follows from it")
{
    Analysis left = analysis();
    sift(left, SurenessLimit(75));
    REQUIRE(left.times.size() == 2);
    CHECK(left.events[0].time == 0);
}

TEST_CASE("events know their places before, those that the reader has hidden, too")
{
    Analysis left = analysis();
    const Sifting sifting = sift(left, SurenessLimit(75));
    CHECK(sifting.eventBefore(0) == 1);
    CHECK(sifting.eventBefore(1) == 2);
    CHECK(sifting.eventBefore(2) == 3);
    CHECK(Sifting().eventBefore(5) == 5);
}

TEST_CASE("at the end of the scale only what the reader has decided is left")
{
    Analysis left = analysis();
    left.entities[1].mentions[0].provenance = byReader;
    sift(left, SurenessLimit(100));
    REQUIRE(left.entities.size() == 1);
    CHECK(left.entities[0].name == u"Bo");
    CHECK(titles(left.events) == QStringList{u"mine"_s});
    CHECK(left.events[0].who == std::vector<qsizetype>{0});
    CHECK(titles(left.hiddenEvents) == QStringList{u"taken off"_s});
    CHECK(left.quotes.empty());
}

TEST_CASE("a limit of nothing takes nothing out")
{
    Analysis left = analysis();
    const Sifting sifting = sift(left, SurenessLimit());
    CHECK(left == analysis());
    CHECK(sifting.hidden == HiddenFindings());
}
