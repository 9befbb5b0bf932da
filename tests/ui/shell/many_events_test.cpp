// Several events hidden and shown again in a window over a library.
#include "tests/support/printers.h"
#include "tests/ui/shell/person.h"

#include <QTableView>

using namespace dateline;
using namespace Qt::StringLiterals;
using tests::eventually;
using tests::Person;

namespace {

int eventsShown(const Person& reader)
{
    return reader.area().timeline().findChild<QTableView*>()->model()->rowCount();
}

/// Three reports with two events each, all of them on the timeline, which has the keyboard.
void lookAtAll(const Person& reader)
{
    reader.openReports(3);
    reader.goTo(u"timeline"_s);
    reader.press(Qt::Key_A);
    REQUIRE(eventually([&] { return reader.timeline->isComplete() && eventsShown(reader) == 6; }));
}

qint64 acts(const Person& reader)
{
    return reader.library->queries().history({0, 10})->total;
}

} // namespace

TEST_CASE("events of many articles are hidden by one key, and one undo brings them back, in the list, too")
{
    const Person reader;
    lookAtAll(reader);
    reader.press(Qt::Key_A, Qt::ControlModifier);
    CHECK(reader.area().timeline().selection().count() == 6);
    reader.press(Qt::Key_Delete);
    CHECK(eventually([&] { return eventsShown(reader) == 0; }));
    CHECK(eventually(
        [&] { return reader.said() == u"6 events are hidden in 3 articles. Undo brings them back."; }));
    CHECK(acts(reader) == 1);
    CHECK(reader.library->undoText().startsWith(u"Hide 6 events in 3 articles: “"));
    reader.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(eventually([&] { return eventsShown(reader) == 6; }));

    reader.area().timeline().setList(true);
    reader.goTo(u"library"_s);
    reader.goTo(u"timeline"_s);
    reader.press(Qt::Key_Home, Qt::ControlModifier);
    reader.press(Qt::Key_Down, Qt::ShiftModifier, 2);
    CHECK(reader.area().timeline().selection().count() == 3);
    reader.press(Qt::Key_Delete);
    CHECK(eventually([&] { return eventsShown(reader) == 3; }));
    CHECK(acts(reader) == 1);
    CHECK(reader.library->check());
}

TEST_CASE("hidden events of many articles are put back as one act")
{
    const Person reader;
    lookAtAll(reader);
    reader.press(Qt::Key_A, Qt::ControlModifier);
    reader.press(Qt::Key_Delete);
    REQUIRE(eventually([&] { return eventsShown(reader) == 0; }));
    reader.area().timeline().setOptions({.showsHidden = true});
    REQUIRE(eventually([&] { return eventsShown(reader) == 6; }));
    reader.goTo(u"library"_s);
    reader.goTo(u"timeline"_s);
    reader.press(Qt::Key_A, Qt::ControlModifier);
    REQUIRE(reader.area().timeline().selection().count() == 6);
    reader.press(Qt::Key_Delete, Qt::ShiftModifier);
    CHECK(eventually([&] { return reader.said() == u"6 events of 3 articles are on the timeline again."; }));
    CHECK(acts(reader) == 2);
    CHECK(eventually([&] { return reader.library->queries().timeline({})->total == 6; }));
}

TEST_CASE("several events stay selected while the timeline is put together anew")
{
    const Person reader;
    lookAtAll(reader);
    reader.press(Qt::Key_Home);
    REQUIRE(eventually([&] { return reader.reading->selectedEvent().has_value(); }));
    reader.press(Qt::Key_Right, Qt::ShiftModifier, 3);
    REQUIRE(reader.area().timeline().selection().count() == 4);
    reader.import({reader.write(u"more.txt"_s, "Quay reopens\n\nVESTMAR, May 1, 2031 - Signe Aldervik opened "
                                               "the old quay of Vestmar on Monday.\n")});
    REQUIRE(reader.hasRows(4));
    REQUIRE(eventually([&] { return reader.timeline->isComplete(); }));
    CHECK(reader.area().timeline().selection().count() == 4);
}
