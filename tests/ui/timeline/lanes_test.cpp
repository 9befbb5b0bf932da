#include "tests/support/printers.h"
#include "tests/ui/timeline/shown_panel.h"
#include "ui/timeline/timeline_picture_file.h"

#include <QAction>
#include <QPainter>
#include <QScrollBar>
#include <QSvgRenderer>
#include <QToolButton>
#include <QWheelEvent>

#include <catch2/catch.hpp>
#include <cmath>

using namespace dateline;
using namespace dateline::timelinepanel;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using viewmodels::LaneGrouping;

namespace {

/// Many people, each with an event of a day.
library::StoredArticle crowd(int people)
{
    InventedArticle news(u"Crowd"_s, {u"Somebody met somebody."_s});
    for (int i = 0; i < people; ++i) {
        news.entity(u"Person %1"_s.arg(i, 3, 10, QLatin1Char('0')), article::EntityType::Person, {},
                    {u"Somebody"_s});
        news.event(u"Met"_s, u"Somebody met somebody."_s, u"met"_s, QDate(2010, 5, 1).addDays(i));
        news.stored().analysis.events.back().who = {i};
    }
    return news.stored();
}

} // namespace

TEST_CASE("keys put the events in lanes by person, place or organization and back")
{
    ShownPanel shown;
    shown.session.show(ferryArticle());
    const double before = shown.view().markRect(Aground).top();
    QTest::keyClick(&shown.view(), Qt::Key_P);
    CHECK(shown.panel.lanes() == LaneGrouping::People);
    // Ilse Tamm's lane stands above that of the events without a person.
    CHECK(shown.view().markRect(CalledForHelp).bottom() < shown.view().markRect(Aground).top());
    QTest::keyClick(&shown.view(), Qt::Key_L);
    CHECK(shown.panel.lanes() == LaneGrouping::Places);
    QTest::keyClick(&shown.view(), Qt::Key_G);
    CHECK(shown.panel.lanes() == LaneGrouping::Organizations);
    QTest::keyClick(&shown.view(), Qt::Key_N);
    CHECK(shown.panel.lanes() == LaneGrouping::None);
    CHECK(shown.view().markRect(Aground).top() == before);
}

TEST_CASE("an event is chosen by a click in its lane")
{
    ShownPanel shown(QSize(1200, 320));
    shown.session.show(ferryArticle());
    shown.panel.setLanes(LaneGrouping::People);
    for (const FerryEvent event : {CalledForHelp, Aground}) {
        QTest::mouseClick(&shown.view(), Qt::LeftButton, {}, shown.centerOf(event));
        CHECK(shown.session.selectedEvent() == event);
        shown.settle();
    }
}

TEST_CASE("many lanes are scrolled by keys, by the wheel with Ctrl and by the bar")
{
    ShownPanel shown;
    shown.session.show(crowd(40));
    shown.panel.setLanes(LaneGrouping::People);
    auto* bar = shown.view().findChild<QScrollBar*>();
    REQUIRE(bar->isVisible());
    CHECK(shown.view().firstLane() == 0);
    QTest::keyClick(&shown.view(), Qt::Key_Down);
    CHECK(shown.view().firstLane() == 1);
    QTest::keyClick(&shown.view(), Qt::Key_Up);
    CHECK(shown.view().firstLane() == 0);
    const auto scale = shown.view().scale();
    QWheelEvent wheel(QPointF(300, 90), shown.view().mapToGlobal(QPointF(300, 90)), QPoint(), QPoint(0, -480),
                      Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&shown.view(), &wheel);
    CHECK(shown.view().firstLane() > 1);
    CHECK(shown.view().scale() == scale);
    bar->setValue(bar->maximum());
    CHECK(shown.view().firstLane() > 30);
    shown.panel.setLanes(LaneGrouping::None);
    CHECK_FALSE(bar->isVisible());
}

TEST_CASE("an event that is selected elsewhere brings its lane into sight")
{
    ShownPanel shown;
    shown.session.show(crowd(40));
    shown.panel.setLanes(LaneGrouping::People);
    CHECK(shown.view().markRect(35).isEmpty());
    shown.session.selectEvent(35);
    shown.settle();
    CHECK(shown.view().markRect(35).height() > 15);
}

TEST_CASE("lanes stay when another article is opened and hold what the filter leaves")
{
    ShownPanel shown;
    shown.session.show(ferryArticle());
    shown.panel.setLanes(LaneGrouping::People);
    shown.session.show(crowd(40));
    CHECK(shown.view().findChild<QScrollBar*>()->isVisible());
    shown.panel.setFilterText(u"person:\"Person 007\""_s);
    CHECK_FALSE(shown.view().findChild<QScrollBar*>()->isVisible());
}

TEST_CASE("headings stay at the left edge wherever the time is moved to")
{
    ShownPanel shown;
    shown.session.show(crowd(40));
    shown.panel.setLanes(LaneGrouping::People);
    const int top = static_cast<int>(std::ceil(QFontMetricsF(shown.view().font()).height())) + 9;
    const auto headings = [&shown, top] { return shown.view().grab(QRect(0, top, 60, 8)).toImage(); };
    const QImage before = headings();
    CHECK(before != shown.view().grab(QRect(500, top, 60, 8)).toImage());
    QTest::keyClick(&shown.view(), Qt::Key_PageDown);
    shown.settle();
    CHECK(headings() == before);
}

TEST_CASE("a picture in lines of scrolled lanes keeps them below the strip and above the axis")
{
    ShownPanel shown;
    shown.session.show(crowd(40));
    shown.panel.setLanes(LaneGrouping::People);
    const auto drawn = [&shown] {
        QSvgRenderer renderer(pictureOf(shown.view(), PictureFormat::Svg, {}));
        QImage image(shown.view().size(), QImage::Format_RGB32);
        QPainter painter(&image);
        renderer.render(&painter);
        return image;
    };
    const int strip = static_cast<int>(std::ceil(QFontMetricsF(shown.view().font()).height())) + 5;
    const auto top = [&](const QImage& image) { return image.copy(0, 0, image.width(), strip); };
    const auto bottom = [&](const QImage& image) {
        return image.copy(0, image.height() - 30, image.width(), 30);
    };
    const QImage whole = drawn();
    auto* bar = shown.view().findChild<QScrollBar*>();
    for (int scrolled = 5; scrolled < 80; scrolled += 7) {
        bar->setValue(scrolled);
        const QImage image = drawn();
        CHECK(image != whole);
        CHECK(top(image) == top(whole));
        CHECK(bottom(image) == bottom(whole));
    }
}

TEST_CASE("B gives the selected entity a lane, the compared one, too, and takes it away again")
{
    ShownPanel shown(QSize(1200, 400));
    library::StoredArticle story = ferryArticle();
    story.analysis.events[CalledForHelp].who = {0, 2}; // of Skerry Lines, too
    shown.session.show(story);
    QTest::keyClick(&shown.view(), Qt::Key_B); // nothing is selected
    CHECK(shown.panel.lanes() == LaneGrouping::None);
    shown.session.selectEntity(0);
    QTest::keyClick(&shown.view(), Qt::Key_B);
    CHECK(shown.panel.lanes() == LaneGrouping::Chosen);
    shown.session.selectEntity(2);
    QTest::keyClick(&shown.view(), Qt::Key_B);
    REQUIRE(shown.panel.chosenLanes().size() == 2);
    CHECK(shown.panel.chosenLanes().at(0).name == u"Ilse Tamm");
    CHECK(shown.panel.chosenLanes().at(1).name == u"Skerry Lines");
    // Both have the call, in lanes one above the other, and it is the same event.
    const double row = shown.view().markRect(CalledForHelp).height();
    QTest::mouseClick(&shown.view(), Qt::LeftButton, {}, shown.centerOf(CalledForHelp));
    CHECK(shown.session.selectedEvent() == CalledForHelp);
    shown.settle();
    shown.session.selectEvent(std::nullopt);
    bool isBelow = false;
    const QPointF place = shown.view().markRect(CalledForHelp).center();
    for (double y = place.y() + 2 * row; y < shown.view().height(); y += row / 2)
        isBelow = isBelow || shown.view().eventAt({place.x(), y}) == CalledForHelp;
    CHECK(isBelow);

    shown.session.selectEntity(0);
    QTest::keyClick(&shown.view(), Qt::Key_B);
    REQUIRE(shown.panel.chosenLanes().size() == 1);
    CHECK(shown.panel.lanes() == LaneGrouping::Chosen);
    shown.session.selectEntity(2);
    QTest::keyClick(&shown.view(), Qt::Key_B);
    CHECK(shown.panel.chosenLanes().isEmpty());
    CHECK(shown.panel.lanes() == LaneGrouping::None);
}

TEST_CASE("the lanes of chosen entities come back after other lanes, and all are removed at once")
{
    ShownPanel shown;
    shown.session.show(ferryArticle());
    const auto action = [&shown](const QString& name) -> QAction& {
        for (QAction* each : shown.panel.actions()) {
            if (each->objectName() == name)
                return *each;
        }
        Q_UNREACHABLE();
    };
    QAction& ofChosen = action(u"timeline.lanes-of-chosen-entities"_s);
    QAction& ofSelection = action(u"timeline.lane-of-the-selection"_s);
    CHECK_FALSE(ofChosen.isEnabled());
    CHECK_FALSE(action(u"timeline.remove-chosen-lanes"_s).isEnabled());
    shown.session.selectEntity(0);
    CHECK_FALSE(ofSelection.isChecked());
    ofSelection.trigger();
    CHECK(ofSelection.isChecked());
    shown.session.selectEntity(1);
    CHECK_FALSE(ofSelection.isChecked());
    QTest::keyClick(&shown.view(), Qt::Key_P);
    CHECK(shown.panel.lanes() == LaneGrouping::People);
    ofChosen.trigger();
    CHECK(shown.panel.lanes() == LaneGrouping::Chosen);
    ofSelection.trigger(); // a second one
    CHECK(shown.panel.chosenLanes().size() == 2);
    action(u"timeline.remove-chosen-lanes"_s).trigger();
    CHECK(shown.panel.lanes() == LaneGrouping::None);
    CHECK_FALSE(ofChosen.isEnabled());
    CHECK_FALSE(ofSelection.isChecked());
}

TEST_CASE("the lanes of chosen entities stay when another article is opened, also where it has none of them")
{
    ShownPanel shown;
    shown.session.show(ferryArticle());
    shown.session.selectEntity(0);
    QTest::keyClick(&shown.view(), Qt::Key_B);
    shown.session.show(crowd(1));
    CHECK(shown.panel.lanes() == LaneGrouping::Chosen);
    CHECK(shown.panel.chosenLanes().size() == 1);
    CHECK(shown.view().markRect(0).isValid());
}
