#include "tests/support/printers.h"
#include "tests/ui/timeline/shown_panel.h"
#include "ui/timeline/undated_tray.h"

#include <QAction>
#include <QHelpEvent>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::timelinepanel;
using namespace dateline::tests;
using viewmodels::TimelineScale;
using Shown = ShownPanel;

TEST_CASE("Without an article the panel says how to get a timeline")
{
    Shown shown;
    CHECK(textsOf(shown.panel).contains(u"Open an article to see its timeline."));
    CHECK_FALSE(shown.view().isVisible());
    library::StoredArticle article = tests::ferryArticle();
    article.analysis.events.clear();
    shown.session.show(article);
    CHECK(textsOf(shown.panel).contains(u"No events were found in this article."));
    shown.session.show(tests::ferryArticle());
    CHECK(shown.view().isVisible());
    CHECK(textsOf(shown.panel).contains(u"9 events"));
    shown.session.close();
    CHECK(textsOf(shown.panel).contains(u"Open an article to see its timeline."));
}

TEST_CASE("A click on an event selects it in the session")
{
    Shown shown;
    shown.session.show(tests::ferryArticle());
    for (const FerryEvent event : {Aground, CalledForHelp, Searched, BoughtTheShip, Warned, Inquiry}) {
        QTest::mouseClick(&shown.view(), Qt::LeftButton, {}, shown.centerOf(event));
        CHECK(shown.session.selectedEvent() == event);
        shown.settle();
    }
}

TEST_CASE("A click on a title selects its event and a click on nothing clears the selection")
{
    Shown shown;
    shown.session.show(tests::ferryArticle());
    const QPoint title = shown.view().markRect(Aground).toRect().center() + QPoint(40, 0);
    QTest::mouseClick(&shown.view(), Qt::LeftButton, {}, title);
    CHECK(shown.session.selectedEvent() == Aground);
    QTest::mouseClick(&shown.view(), Qt::LeftButton, {}, QPoint(700, 30));
    CHECK_FALSE(shown.session.selectedEvent().has_value());
}

TEST_CASE("Arrows step through the events in the order of time and Home and End go to the ends")
{
    Shown shown;
    shown.session.show(tests::ferryArticle());
    QTest::keyClick(&shown.view(), Qt::Key_Home);
    CHECK(shown.session.selectedEvent() == RunTheRoute);
    for (const FerryEvent event :
         {BoughtTheShip, Warned, Aground, CalledForHelp, Searched, Inquiry, Inquiry}) {
        QTest::keyClick(&shown.view(), Qt::Key_Right);
        CHECK(shown.session.selectedEvent() == event);
    }
    QTest::keyClick(&shown.view(), Qt::Key_Left);
    CHECK(shown.session.selectedEvent() == Searched);
    QTest::keyClick(&shown.view(), Qt::Key_End);
    CHECK(shown.session.selectedEvent() == Inquiry);
}

TEST_CASE("The first step without a selection goes to an event in sight")
{
    Shown shown;
    shown.session.show(tests::ferryArticle());
    QTest::keyClick(&shown.view(), Qt::Key_Right);
    CHECK(shown.session.selectedEvent() == BoughtTheShip);
    shown.session.selectEvent(std::nullopt);
    QTest::keyClick(&shown.view(), Qt::Key_Left);
    CHECK(shown.session.selectedEvent() == Inquiry);
}

TEST_CASE("With an entity selected arrows step through its events only")
{
    Shown shown;
    shown.session.show(tests::ferryArticle());
    shown.session.selectEntity(0);
    CHECK(textsOf(shown.panel).contains(u"2 of 9 events with Ilse Tamm"));
    QTest::keyClick(&shown.view(), Qt::Key_Home);
    CHECK(shown.session.selectedEvent() == Warned);
    QTest::keyClick(&shown.view(), Qt::Key_Right);
    CHECK(shown.session.selectedEvent() == CalledForHelp);
    QTest::keyClick(&shown.view(), Qt::Key_Right);
    CHECK(shown.session.selectedEvent() == CalledForHelp);
    shown.session.selectEntity(std::nullopt);
    CHECK(textsOf(shown.panel).contains(u"9 events"));
}

TEST_CASE("The events of two entities that are compared stand out and have lines that say whose they are")
{
    Shown shown;
    shown.session.show(tests::ferryArticle());
    shown.session.selectEntity(0);
    const auto lineBelow = [&shown](qsizetype event) {
        const QRectF mark = shown.view().markRect(event);
        return shown.view().grab(QRectF(mark.left(), mark.bottom() - 6, mark.width(), 6).toRect()).toImage();
    };
    const QImage first = lineBelow(Warned);
    const QImage second = lineBelow(BoughtTheShip);
    shown.session.toggleCompared(2);
    CHECK(textsOf(shown.panel).contains(u"Ilse Tamm 2 · Skerry Lines"));
    CHECK(lineBelow(Warned) != first);
    CHECK(lineBelow(BoughtTheShip) != second);
    QTest::keyClick(&shown.view(), Qt::Key_Home);
    const std::optional<qsizetype> earliest = shown.session.selectedEvent();
    QTest::keyClick(&shown.view(), Qt::Key_O);
    CHECK_FALSE(shown.view().markRect(CalledForHelp).isEmpty());
    CHECK_FALSE(shown.view().markRect(BoughtTheShip).isEmpty());
    CHECK(shown.view().markRect(Aground).isEmpty());
    CHECK(shown.session.selectedEvent() == earliest);
    shown.session.clearSelection();
    CHECK(textsOf(shown.panel).contains(u"9 events"));
    CHECK_FALSE(shown.view().markRect(Aground).isEmpty());
}

TEST_CASE("Enter chooses the selected event again so that the article goes back to it")
{
    Shown shown;
    shown.session.show(tests::ferryArticle());
    shown.session.selectEvent(Searched);
    QSignalSpy spy(&shown.view(), &TimelineView::eventChosen);
    QTest::keyClick(&shown.view(), Qt::Key_Return);
    REQUIRE(spy.count() == 1);
    CHECK(spy.first().first().toInt() == Searched);
}

TEST_CASE("An event that is selected elsewhere comes into sight")
{
    Shown shown;
    shown.session.show(tests::ferryArticle());
    CHECK(shown.view().markRect(RunTheRoute).isEmpty());
    shown.session.selectEvent(RunTheRoute);
    shown.settle();
    CHECK_FALSE(shown.view().markRect(RunTheRoute).isEmpty());
    const TimelineScale before = shown.view().scale();
    shown.session.selectEvent(RunTheRoute);
    shown.settle();
    CHECK(shown.view().scale() == before);
}

TEST_CASE("Undated events wait in the tray and can be chosen there")
{
    Shown shown;
    shown.session.show(tests::ferryArticle());
    auto* tray = shown.panel.findChild<QListView*>();
    REQUIRE(tray != nullptr);
    REQUIRE(tray->isVisible());
    CHECK(textsOf(shown.panel).contains(u"Undated: 2"));
    REQUIRE(tray->model()->rowCount() == 2);
    const QRect second = tray->visualRect(tray->model()->index(1, viewmodels::TimelineModel::TitleColumn));
    QTest::mouseClick(tray->viewport(), Qt::LeftButton, {}, second.center());
    CHECK(shown.session.selectedEvent() == AskedForBridge);
    QTest::keyClick(tray, Qt::Key_Up);
    CHECK(shown.session.selectedEvent() == OnlyWay);

    shown.session.show(tests::crowdedArticle(5));
    CHECK_FALSE(tray->isVisible());
}

TEST_CASE(
    "above events that are undated since nobody knows when their article was published, that is offered")
{
    Shown shown;
    library::StoredArticle undated = tests::ferryArticle();
    shown.session.show(undated);
    auto* offer = shown.panel.findChild<UndatedTray*>()->findChild<QPushButton*>();
    REQUIRE(offer != nullptr);
    CHECK_FALSE(offer->isVisible()); // what is undated there does not wait for a date
    undated.article.published = {};
    shown.session.show(undated);
    REQUIRE(offer->isVisible());
    const QSignalSpy wanted(&shown.panel, &TimelinePanel::publicationDateWanted);
    QTest::mouseClick(offer, Qt::LeftButton);
    CHECK(wanted.size() == 1);
    shown.session.show(tests::ferryArticle());
    CHECK_FALSE(offer->isVisible());
}

TEST_CASE("The list form shows all events and follows and makes the selection")
{
    Shown shown;
    shown.session.show(tests::ferryArticle());
    shown.session.selectEvent(Searched);
    shown.panel.setList(true);
    auto* list = shown.panel.findChild<QTableView*>();
    REQUIRE(list->isVisible());
    CHECK_FALSE(shown.view().isVisible());
    CHECK(list->model()->rowCount() == 9);
    CHECK(list->currentIndex().siblingAtColumn(viewmodels::TimelineModel::TitleColumn).data().toString() ==
          u"Divers searched the hull");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    CHECK(shown.session.selectedEvent() == Inquiry);
    const QRect first = list->visualRect(list->model()->index(0, 1));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, first.center());
    CHECK(shown.session.selectedEvent() == RunTheRoute);
    shown.session.selectEvent(std::nullopt);
    CHECK(list->selectionModel()->selectedRows().isEmpty());
    shown.panel.setList(false);
    CHECK(shown.view().isVisible());
}

TEST_CASE("A changed publication date moves the events and the reader stays where he was")
{
    Shown shown;
    library::StoredArticle article = tests::ferryArticle();
    shown.session.show(article);
    shown.session.selectEvent(Aground);
    QTest::keyClick(&shown.view(), Qt::Key_Plus);
    shown.settle();
    const TimelineScale before = shown.view().scale();
    const double place = shown.view().markRect(Aground).center().x();
    article.analysis.events[Aground].days = {QDate(2010, 5, 11), QDate(2010, 5, 11)};
    shown.session.show(article);
    CHECK(shown.session.selectedEvent() == Aground);
    CHECK(shown.view().scale() == before);
    CHECK(shown.view().markRect(Aground).center().x() == Approx(place + 1 / before.daysPerPixel()));
}

TEST_CASE("The panel hands up its actions and they can be used while there are events")
{
    Shown shown;
    QStringList texts;
    for (const QAction* action : shown.panel.actions()) {
        texts << action->text().remove(u'&');
        CHECK_FALSE(action->toolTip().isEmpty());
        CHECK((!action->isEnabled() || !action->isVisible()));
    }
    CHECK(texts.size() == 36);
    CHECK(texts.contains(QStringLiteral("Next event")));
    CHECK(texts.contains(QStringLiteral("Timeline as list")));
    library::StoredArticle article = tests::ferryArticle();
    article.analysis.hiddenEvents = {article.analysis.events.front()};
    shown.session.show(article);
    const QStringList notYet{QStringLiteral("About this event"), // none is selected
                             QStringLiteral("Lanes by article"),
                             QStringLiteral("Lanes by publication"),
                             QStringLiteral("Lanes of chosen entities"),
                             QStringLiteral("Remove chosen lanes"),
                             QStringLiteral("Lane of the selected entity"),
                             QStringLiteral("Next article of the event"),
                             QStringLiteral("One mark for events that several articles tell")};
    for (const QAction* action : shown.panel.actions()) {
        const bool isPossible = !notYet.contains(action->text().remove(u'&'));
        CHECK(action->isEnabled() == (action->isVisible() && isPossible));
    }
}

TEST_CASE("The events without the selected entity can be hidden")
{
    Shown shown;
    shown.session.show(tests::ferryArticle());
    shown.session.selectEntity(0);
    QTest::keyClick(&shown.view(), Qt::Key_O);
    CHECK(shown.view().markRect(Aground).isEmpty());
    CHECK_FALSE(shown.view().markRect(CalledForHelp).isEmpty());
    CHECK_FALSE(shown.view().markRect(Warned).isEmpty());
    QTest::mouseClick(&shown.view(), Qt::LeftButton, {}, shown.centerOf(Warned));
    CHECK(shown.session.selectedEvent() == Warned);
    shown.session.selectEntity(1);
    CHECK_FALSE(shown.view().markRect(Aground).isEmpty());
    CHECK(shown.view().markRect(Warned).isEmpty());
    shown.session.selectEntity(std::nullopt);
    CHECK_FALSE(shown.view().markRect(Warned).isEmpty());
}

TEST_CASE("The button that hides other events stands there only while an entity is selected")
{
    Shown shown;
    shown.session.show(tests::ferryArticle());
    const auto isOffered = [&shown] {
        for (const QToolButton* button : shown.panel.findChildren<QToolButton*>()) {
            if (button->text() == u"Only these")
                return button->isVisible();
        }
        return false;
    };
    CHECK_FALSE(isOffered());
    shown.session.selectEntity(0);
    CHECK(isOffered());
    shown.session.selectEntity(std::nullopt);
    CHECK_FALSE(isOffered());
}

TEST_CASE("A timeline that knows no day yet can be drawn")
{
    TimelineView view;
    view.resize(300, 150);
    CHECK_FALSE(view.grab().isNull());
}

TEST_CASE("Hovering an event shows its tooltip")
{
    Shown shown;
    shown.session.show(tests::ferryArticle());
    const QPoint place = shown.centerOf(Aground);
    QHelpEvent help(QEvent::ToolTip, place, shown.view().mapToGlobal(place));
    QCoreApplication::sendEvent(&shown.view(), &help);
    CHECK(QToolTip::text().contains(u"Ferry ran aground off Norrvik"));
    const QPoint nothing(700, 30);
    QHelpEvent away(QEvent::ToolTip, nothing, shown.view().mapToGlobal(nothing));
    QCoreApplication::sendEvent(&shown.view(), &away);
    QTest::qWait(400);
    CHECK(QToolTip::text().isEmpty());
}

TEST_CASE("A screen reader hears which event is selected")
{
    Shown shown;
    shown.session.show(tests::ferryArticle());
    CHECK(shown.view().accessibleName() == u"Timeline");
    CHECK(shown.view().accessibleDescription().contains(u"7"));
    shown.session.selectEvent(Warned);
    CHECK(shown.view().accessibleDescription().contains(u"9 May 2010, denied: Tamm had been warned"));
}

TEST_CASE("The focus is seen on the timeline")
{
    Shown shown;
    shown.session.show(tests::ferryArticle());
    const QColor focused = shown.view().grab().toImage().pixelColor(1, 100);
    shown.panel.findChild<QListView*>()->setFocus();
    const QColor plain = shown.view().grab().toImage().pixelColor(1, 100);
    CHECK(focused != plain);
}

TEST_CASE("A hundred thousand events can be shown and left and right still step through them")
{
    Shown shown;
    shown.session.show(tests::crowdedArticle(100000));
    CHECK(shown.view().isCrowded());
    shown.session.selectEvent(50000);
    CHECK_FALSE(shown.view().markRect(50000).isEmpty());
    QTest::keyClick(&shown.view(), Qt::Key_Right);
    CHECK(shown.session.selectedEvent() != 50000);
}
