#include "tests/support/printers.h"
#include "tests/ui/timeline/shown_panel.h"
#include "ui/timeline/timeline_accessible.h"

#include <QAccessible>
#include <QElapsedTimer>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::tests;
using timelinepanel::newsOfSelection;
using namespace Qt::StringLiterals;
using Shown = ShownPanel;

namespace {

QAccessibleInterface& listOf(Shown& shown)
{
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&shown.view());
    REQUIRE(list);
    return *list;
}

/// The one whose name holds these words.
QAccessibleInterface& eventNamed(Shown& shown, const QString& words)
{
    const QAccessibleInterface& list = listOf(shown);
    QAccessibleInterface* found = nullptr;
    for (int i = 0; i < list.childCount(); ++i) {
        if (list.child(i)->text(QAccessible::Name).contains(words))
            found = list.child(i);
    }
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("Screen readers see the timeline as a list of its dated events in the order of time")
{
    Shown shown;
    shown.session.show(tests::ferryArticle());
    const QAccessibleInterface& list = listOf(shown);
    CHECK(list.role() == QAccessible::List);
    CHECK(list.text(QAccessible::Name) == u"Timeline");
    QStringList names;
    int scrollBars = 0;
    for (int i = 0; i < list.childCount(); ++i) {
        QAccessibleInterface* child = list.child(i);
        REQUIRE(child);
        CHECK(child->parent() == &list);
        CHECK(list.indexOfChild(child) == i);
        if (child->role() == QAccessible::ListItem)
            names << child->text(QAccessible::Name);
        else
            ++scrollBars;
    }
    REQUIRE(names.size() == 7); // two have no date
    CHECK(scrollBars == 1);
    CHECK(names.last() == u"3 June 2010, planned: Inquiry is to open");
    CHECK(eventNamed(shown, u"Inquiry"_s).text(QAccessible::Description) ==
          u"An inquiry is to open on 3 June.");
    CHECK_FALSE(list.child(-1));
    CHECK_FALSE(list.child(list.childCount()));
}

TEST_CASE("An event of the timeline has the place of its mark on the screen")
{
    Shown shown;
    shown.session.show(tests::ferryArticle());
    shown.view().fit();
    shown.settle();
    const QAccessibleInterface& event = eventNamed(shown, u"Inquiry"_s);
    const QRect place = event.rect();
    const QPoint center = shown.view().mapToGlobal(shown.centerOf(Inquiry));
    CHECK((place.center() - center).manhattanLength() <= 2); // rounded
    CHECK_FALSE(event.state().offscreen);
    CHECK(listOf(shown).childAt(place.center().x(), place.center().y()) == &event);
    const QPoint corner = shown.view().mapToGlobal(shown.view().rect().bottomLeft());
    CHECK_FALSE(listOf(shown).childAt(corner.x() - 50, corner.y() + 50));
    shown.view().showRange({0, 10});
    CHECK(event.rect().isEmpty());
    CHECK(event.state().offscreen);
}

TEST_CASE("The selected event is the selected one of the list and has its focus")
{
    Shown shown;
    shown.session.show(tests::ferryArticle());
    const QAccessibleInterface& list = listOf(shown);
    const QAccessibleInterface& event = eventNamed(shown, u"Inquiry"_s);
    CHECK(event.state().focusable);
    CHECK_FALSE(event.state().selected);
    CHECK(list.focusChild() == &list);
    shown.session.selectEvent(Inquiry);
    CHECK(event.state().selected);
    CHECK(event.state().focused);
    CHECK(list.focusChild() == &event);
    shown.session.selectEvent(AskedForBridge); // which has no date
    CHECK_FALSE(event.state().selected);
    CHECK(list.focusChild() == &list);
}

TEST_CASE("Screen readers are told which event is selected, and that it has the focus if the timeline has")
{
    using News = std::vector<QAccessible::Event>;
    Shown shown;
    shown.session.show(tests::ferryArticle());
    CHECK(newsOfSelection(shown.view()).empty());
    shown.session.selectEvent(Inquiry);
    CHECK(newsOfSelection(shown.view()) == News{QAccessible::Selection, QAccessible::Focus});
    shown.session.selectEvent(AskedForBridge); // which has no date
    CHECK(newsOfSelection(shown.view()).empty());
    shown.view().clearFocus();
    shown.session.selectEvent(Inquiry);
    CHECK(newsOfSelection(shown.view()) == News{QAccessible::Selection});
}

TEST_CASE("A screen reader can choose an event of the timeline")
{
    Shown shown;
    shown.session.show(tests::ferryArticle());
    QAccessibleActionInterface* action = eventNamed(shown, u"Inquiry"_s).actionInterface();
    REQUIRE(action);
    REQUIRE(action->actionNames() == QStringList{QAccessibleActionInterface::pressAction()});
    action->doAction(QAccessibleActionInterface::pressAction());
    CHECK(shown.session.selectedEvent() == Inquiry);
}

TEST_CASE("An event that a screen reader holds is none any longer when others are on show")
{
    Shown shown;
    shown.session.show(tests::ferryArticle());
    QAccessibleInterface& event = eventNamed(shown, u"Inquiry"_s);
    const QAccessible::Id id = QAccessible::uniqueId(&event);
    shown.session.show(tests::crowdedArticle(12));
    CHECK_FALSE(event.isValid());
    CHECK(event.state().invalid);
    CHECK(event.rect().isEmpty());
    event.actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK_FALSE(shown.session.selectedEvent());
    CHECK(listOf(shown).childCount() == 13);
    REQUIRE(listOf(shown).child(0));
    CHECK(listOf(shown).child(0)->isValid());
    CHECK_FALSE(QAccessible::accessibleInterface(id));
}

TEST_CASE("A list of 100,000 events is there for screen readers at once")
{
    Shown shown;
    shown.session.show(tests::crowdedArticle(100000));
    QElapsedTimer time;
    time.start();
    QAccessibleInterface& list = listOf(shown);
    REQUIRE(list.childCount() == 100001);
    QAccessibleInterface* last = list.child(99999);
    REQUIRE(last);
    CHECK_FALSE(last->text(QAccessible::Name).isEmpty());
    CHECK(list.indexOfChild(last) == 99999);
    CHECK(list.child(99999) == last);
    CHECK(time.elapsed() < 200);
}
