#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/ui/viewmodels/many_articles.h"
#include "ui/viewmodels/timeline_model.h"

#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::viewmodels;
using namespace Qt::StringLiterals;
using article::ArticleId;
using article::EventClock;
using tests::eventually;
using tests::ManyArticles;

namespace {

TimelineItem itemOf(const QString& title, const article::DayInterval& days, QDate reported)
{
    TimelineItem item;
    item.title = title;
    item.days = days;
    item.reported = reported;
    return item;
}

/// A leak of long ago that came out late, a storm that was told the next day, a rumour without a date, and a
/// fire in an article without a date.
std::vector<TimelineItem> news()
{
    const QDate storm(2024, 3, 3);
    TimelineItem leak = itemOf(u"Leak"_s, {QDate(2014, 1, 1), QDate(2014, 12, 31)}, storm.addDays(9));
    leak.isRough = true;
    return {leak, itemOf(u"Storm"_s, {storm, storm}, storm.addDays(1)),
            itemOf(u"Rumour"_s, {}, storm.addDays(2)), itemOf(u"Fire"_s, {storm.addDays(-1), {}}, {})};
}

QStringList titles(const TimelineItems& items)
{
    QStringList all;
    for (const TimelineItem& item : items.items)
        all.append(item.title);
    return all;
}

struct Scene : ManyArticles
{
    explicit Scene(int articles) : ManyArticles(articles)
    {
        scope.setShown(true);
        scope.setReach(TimelineReach::Library);
        REQUIRE(isComplete());
    }
    void set(const TimelineOptions& options)
    {
        scope.setOptions(options);
        REQUIRE(isComplete());
    }
    const TimelineItems& items() const { return scope.stock()->items; }
    /// Hides the first event of an article, as the library tells it.
    void hide(qint64 id)
    {
        article::Analysis& analysis = library.articles.at(ArticleId(id)).analysis;
        analysis.hiddenEvents.push_back(analysis.events.front());
        analysis.events.erase(analysis.events.begin());
        scope.refreshSoon(ArticleId(id));
    }
};

} // namespace

TEST_CASE("by the clock of reports each event stands on the day its article was published")
{
    const TimelineItems happened = TimelineItems::make(news());
    CHECK(titles(happened) == QStringList{u"Leak"_s, u"Fire"_s, u"Storm"_s, u"Rumour"_s});
    CHECK(happened.dated == 3);
    const TimelineItems reported = TimelineItems::make(news(), EventClock::Reported);
    CHECK(titles(reported) == QStringList{u"Storm"_s, u"Rumour"_s, u"Leak"_s, u"Fire"_s});
    CHECK(reported.dated == 3);
    CHECK(reported.items[0].range.begin == TimelineScale::timeOf(QDate(2024, 3, 4)));
    CHECK(reported.items[0].range.length() == 1);
    CHECK(reported.where([](const TimelineItem&) { return true; }).clock == EventClock::Reported);
}

TEST_CASE("what is rough or open of when it happened is not when it was reported")
{
    const TimelineItems happened = TimelineItems::make(news());
    CHECK(happened.items[0].uncertain);
    CHECK(happened.items[1].openEnd);
    const TimelineItems reported = TimelineItems::make(happened.items, EventClock::Reported);
    for (const TimelineItem& item : reported.items) {
        CHECK_FALSE(item.uncertain);
        CHECK_FALSE(item.openEnd);
        CHECK_FALSE(item.openBegin);
    }
    CHECK(std::ranges::all_of(reported.stretches, &TimelineStretch::isPoint));
    CHECK(TimelineItems::make(reported.items).items[0].uncertain);
}

TEST_CASE("the list has a column for both days and says by which one it is sorted")
{
    TimelineModel model;
    model.setItems(std::make_shared<TimelineItems>(TimelineItems::make(news())));
    const auto spoken = [&model](int column) {
        return model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    };
    CHECK(model.index(2, TimelineModel::WhenColumn).data().toString() == u"3 March 2024");
    CHECK(model.index(2, TimelineModel::ReportedColumn).data().toString() == u"4 March 2024");
    CHECK(model.index(1, TimelineModel::ReportedColumn).data().toString() == u"unknown");
    CHECK(spoken(TimelineModel::WhenColumn) == u"Happened: the events stand in this order");
    CHECK(spoken(TimelineModel::ReportedColumn).isEmpty());
    model.setItems(std::make_shared<TimelineItems>(TimelineItems::make(news(), EventClock::Reported)));
    CHECK(spoken(TimelineModel::ReportedColumn) == u"Reported: the events stand in this order");
    CHECK(spoken(TimelineModel::WhenColumn).isEmpty());
    CHECK(model.index(0, TimelineModel::TitleColumn).data().toString() == u"Storm");
}

TEST_CASE("the open article's events change to the other clock at once, and what is carried away follows")
{
    ManyArticles scene(3);
    scene.open(2);
    CHECK(scene.scope.stock()->items.range()->length() == 3);
    QSignalSpy changed(&scene.scope, &TimelineScope::optionsChanged);
    scene.scope.setOptions({.clock = EventClock::Reported});
    CHECK(changed.size() == 1);
    CHECK(scene.scope.stock()->items.range()->length() == 1);
    CHECK(scene.scope.heading() == u"Timeline of “Report 2”, by the day of report");
    scene.scope.setOptions({.clock = EventClock::Reported});
    CHECK(changed.size() == 1);
    const auto rows = scene.scope.rows(scene.scope.stock()->items, {}).result();
    REQUIRE(rows);
    CHECK(rows->front().reported == QDate(2020, 1, 21));
    CHECK(rows->front().days.begin ==
          QDate(2020, 1, 19)); // on one day of report in the order of what happened
}

TEST_CASE("the events of many articles change to the other clock off the window's thread")
{
    Scene scene(4);
    scene.scope.setOptions({.clock = EventClock::Reported});
    CHECK(scene.items().clock == EventClock::Happened);
    CHECK_FALSE(scene.scope.isComplete());
    REQUIRE(scene.isComplete());
    CHECK(scene.items().clock == EventClock::Reported);
    CHECK(scene.items().items.size() == 12);
    CHECK(scene.library.read.size() == 4); // nothing is read again
}

TEST_CASE("events that the reader has hidden are left out of many articles and shown on wish")
{
    Scene scene(4);
    CHECK_FALSE(scene.scope.canShowHidden());
    scene.hide(3);
    CHECK(eventually([&] { return scene.items().items.size() == 11; }));
    CHECK(scene.scope.canShowHidden());
    scene.set({.showsHidden = true});
    CHECK(scene.items().items.size() == 12);
    const auto hidden = std::ranges::find_if(scene.items().items, &TimelineItem::isHidden);
    REQUIRE(hidden != scene.items().items.end());
    CHECK(hidden->title == u"Event 0 of 3");
    const auto rows = scene.scope.rows(scene.items(), {}).result();
    REQUIRE(rows);
    CHECK(rows->size() == 11); // hidden ones are not carried away
    scene.set({});
    CHECK(scene.items().items.size() == 11);
}

TEST_CASE("a hidden event of another article is opened and selected, so that it can be shown again")
{
    Scene scene(4);
    scene.open(1);
    scene.hide(3);
    scene.set({.showsHidden = true});
    CHECK(eventually([&] { return scene.scope.canShowHidden(); }));
    REQUIRE(eventually([&] { return std::ranges::any_of(scene.items().items, &TimelineItem::isHidden); }));
    const auto hidden = std::ranges::find_if(scene.items().items, &TimelineItem::isHidden);
    scene.scope.choose(hidden->event);
    REQUIRE(eventually([&] { return scene.session.current()->id == ArticleId(3); }));
    CHECK(scene.session.selectedEvent() == 2); // behind the two that are left
    CHECK(scene.scope.selectedEvent() == hidden->event);
    scene.scope.choose(std::nullopt);
    scene.scope.choose(hidden->event); // its article is open already
    CHECK(scene.session.selectedEvent() == 2);
}

TEST_CASE("articles all of whose events are hidden say so in place of their timeline")
{
    ManyArticles scene(1);
    article::Analysis& analysis = scene.library.articles.at(ArticleId(1)).analysis;
    analysis.hiddenEvents = std::exchange(analysis.events, {});
    scene.scope.setShown(true);
    scene.scope.setReach(TimelineReach::Library);
    REQUIRE(scene.isComplete());
    CHECK(scene.scope.stock()->items.isEmpty());
    CHECK(scene.scope.emptyWords().startsWith(u"You have hidden all events of these articles."));
}
