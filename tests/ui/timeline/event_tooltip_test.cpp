#include "tests/support/fire_article.h"
#include "tests/support/printers.h"
#include "tests/ui/timeline/invented_news.h"
#include "ui/timeline/event_tooltip.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::timelinepanel;
using viewmodels::TimelineDates;
using viewmodels::TimelineItem;
using viewmodels::TimelineItems;

namespace {

TimelineItem itemWith(QStringView title)
{
    const library::StoredArticle article = tests::ferryArticle();
    for (const TimelineItem& item : TimelineItems::make(article.article, article.analysis).items) {
        if (item.title == title)
            return item;
    }
    FAIL("no such event");
    return {};
}

} // namespace

TEST_CASE("Hovering an event tells its date and title and sentence and what the date rests on")
{
    const QString text = eventTooltip(itemWith(u"Ferry ran aground off Norrvik"), TimelineDates());
    CHECK(text.contains(u"10 May 2010"));
    CHECK(text.contains(u"Ferry ran aground off Norrvik"));
    CHECK(text.contains(u"“The ferry Havsula ran aground off Norrvik on Monday with 214 people on board.”"));
    CHECK(text.contains(u"Date from “Monday”"));
}

TEST_CASE("Hovering an event and reading it out tell its time of day")
{
    const library::StoredArticle fire = tests::fireArticle();
    const auto items = TimelineItems::make(fire.article, fire.analysis).items;
    const TimelineItem& putOut = items.at(3);
    CHECK(eventTooltip(putOut, TimelineDates()).contains(u"11 May 2010, 16:00"));
    CHECK(eventTooltip(putOut, TimelineDates()).contains(u"Date from “4 p.m. on Tuesday”"));
    CHECK(eventInWords(putOut, TimelineDates(), article::EventClock::Happened) ==
          u"11 May 2010, 16:00: Firemen put out the flames");
    CHECK(eventInWords(items.at(1), TimelineDates(), article::EventClock::Happened) ==
          u"11 May 2010, morning: Guard smelled smoke");
}

TEST_CASE("Hovering tells planned and denied events as such")
{
    CHECK(eventTooltip(itemWith(u"Inquiry is to open"), TimelineDates()).contains(u"3 June 2010, planned"));
    CHECK(eventTooltip(itemWith(u"Tamm had been warned"), TimelineDates()).contains(u"9 May 2010, denied"));
}

TEST_CASE("Hovering tells who did it, to whom and where, as far as the sentence does")
{
    TimelineItem item = itemWith(u"Inquiry is to open");
    CHECK_FALSE(eventTooltip(item, TimelineDates()).contains(u"Who:"));
    item.roles = {{article::EventPart::Who, QStringLiteral("She (Maria <Lind>)")},
                  {article::EventPart::Where, QStringLiteral("Norrvik")}};
    const QString text = eventTooltip(item, TimelineDates());
    CHECK(text.contains(u"Who: She (Maria &lt;Lind&gt;)<br/>Where: Norrvik"));
    CHECK_FALSE(text.contains(u"whom"));
}

TEST_CASE("Words of an article are shown as words and not as markup")
{
    TimelineItem item = itemWith(u"Inquiry is to open");
    item.title = QStringLiteral("A <b>bold</b> & broken title");
    item.evidence = QStringLiteral("<img src='http://example.invalid/x.png'>");
    const QString text = eventTooltip(item, TimelineDates());
    CHECK(text.contains(u"A &lt;b&gt;bold&lt;/b&gt; &amp; broken title"));
    CHECK_FALSE(text.contains(u"<img"));
}

TEST_CASE("A very long sentence is cut at a word")
{
    TimelineItem item = itemWith(u"Inquiry is to open");
    item.evidence = QStringLiteral("word ").repeated(200);
    const QString text = eventTooltip(item, TimelineDates());
    CHECK(text.contains(u"word…"));
    CHECK(text.size() < 600);
}

TEST_CASE("Hovering a cluster tells how many events it holds and from when to when")
{
    viewmodels::TimelineMark cluster;
    cluster.kind = viewmodels::TimelineMark::Kind::Cluster;
    cluster.count = 2400;
    cluster.range = {viewmodels::TimelineScale::timeOf(QDate(2010, 5, 3)),
                     viewmodels::TimelineScale::timeOf(QDate(2010, 5, 10))};
    const QString text = clusterTooltip(cluster, TimelineDates());
    CHECK(text.contains(u"2,400 events"));
    CHECK(text.contains(u"3–9 May 2010"));
}

TEST_CASE("Hovering a cluster of clock times tells their day")
{
    viewmodels::TimelineMark cluster;
    cluster.kind = viewmodels::TimelineMark::Kind::Cluster;
    cluster.count = 12;
    const double day = viewmodels::TimelineScale::timeOf(QDate(2010, 5, 11));
    cluster.range = {day + 0.25, day + 0.26};
    CHECK(clusterTooltip(cluster, TimelineDates()).contains(u"<br/>11 May 2010</p>"));
}
