#include "tests/support/fire_article.h"
#include "tests/support/printers.h"
#include "tests/ui/timeline/shown_panel.h"
#include "ui/timeline/date_drag.h"

#include <QAccessible>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using viewmodels::TimelineScale;

namespace {

/// The day of the fire over the whole width.
struct ShownFire : ShownPanel
{
    ShownFire()
    {
        session.show(fireArticle());
        view().showRange({midnight, midnight + 1});
    }

    double hourOf(qsizetype event)
    {
        return (view().scale().timeAt(view().markRect(event).center().x()) - midnight) * 24;
    }

    double midnight = TimelineScale::timeOf(fireDay);
};

} // namespace

TEST_CASE("Where the axis shows hours an event stands at its own")
{
    ShownFire shown;
    CHECK(shown.hourOf(BrokeOut) == Approx(9.5).margin(0.1));
    CHECK(shown.hourOf(PutOut) == Approx(16).margin(0.1));
    CHECK(shown.view().markRect(PutOut).width() < 20);
    CHECK(shown.hourOf(Smelled) == Approx(9).margin(0.1)); // the middle of the morning
    CHECK(shown.view().markRect(Smelled).width() == Approx(shown.view().width() / 4.0).margin(2));
    CHECK(shown.view().markRect(Burned).width() == Approx(shown.view().width()).margin(2));
}

TEST_CASE("The next and the previous event are those of the next and the previous hour")
{
    ShownFire shown;
    shown.session.selectEvent(Burned);
    for (const FireEvent next : {Smelled, BrokeOut, PutOut, Stolen}) {
        shown.view().selectNext();
        CHECK(shown.session.selectedEvent() == next);
    }
    shown.view().selectPrevious();
    CHECK(shown.session.selectedEvent() == PutOut);
}

TEST_CASE("Screen readers hear the events of a day in the order of their times and with them")
{
    ShownFire shown;
    const QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&shown.view());
    REQUIRE(list != nullptr);
    REQUIRE(list->childCount() >= 5);
    CHECK(list->child(0)->text(QAccessible::Name) == u"11 May 2010: Mill burned down");
    CHECK(list->child(2)->text(QAccessible::Name) == u"11 May 2010, 09:30: Flames broke out");
    CHECK(list->child(3)->text(QAccessible::Name) == u"11 May 2010, 16:00: Firemen put out the flames");
}

TEST_CASE("A mark that is dragged loses its time on another day and keeps it on its own")
{
    ShownFire shown;
    const auto items = shown.view().items();
    const auto putOut = items->find(PutOut);
    REQUIRE(putOut);
    timelinepanel::DateDrag drag(items->items[*putOut], shown.midnight + 16.0 / 24, shown.view());
    const TimelineScale scale({shown.midnight, shown.midnight + 2}, 1000);
    drag.moveTo({200, 20}, scale);
    CHECK(drag.change() == u"11 May 2010, 16:00 → 11 May 2010, 16:00");
    drag.moveTo({700, 20}, scale);
    CHECK(drag.change() == u"11 May 2010, 16:00 → 12 May 2010");
}
