#include "model/article/confirmation.h"
#include "tests/ui/shell/action_stories.h"
#include "ui/timeline/event_dialog.h"
#include "ui/timeline/event_record_bar.h"

#include <QClipboard>
#include <QFileDialog>
#include <QTableView>

#include <cmath>

namespace dateline::tests {

using namespace Qt::StringLiterals;
using viewmodels::LaneGrouping;
using viewmodels::TimelineReach;

namespace {

/// A report with two events, and the keyboard on its timeline.
void lookAtTimeline(const Person& reader)
{
    reader.openReports(1);
    reader.goTo(u"timeline"_s);
}

double daysShown(const Person& reader)
{
    return reader.timeView().scale().shown().length();
}

/// How many events are on show.
int eventsShown(const Person& reader)
{
    return reader.area().timeline().findChild<QTableView*>()->model()->rowCount();
}

ActionStory showsDays(const QString& name, double days)
{
    return {name, [days](const Person& reader, const Act& act) {
                lookAtTimeline(reader);
                act();
                CHECK(eventually([&] { return std::abs(daysShown(reader) - days) < days / 20; }));
            }};
}

ActionStory groups(const QString& name, LaneGrouping grouping)
{
    return {name, [grouping](const Person& reader, const Act& act) {
                lookAtTimeline(reader);
                reader.press(Qt::Key_A); // articles and publications are lanes where there are several
                REQUIRE(reader.timeline->reach() == TimelineReach::Library);
                REQUIRE(
                    eventually([&] { return reader.timeline->isComplete() && eventsShown(reader) == 2; }));
                const bool isNone = grouping == LaneGrouping::None;
                reader.area().timeline().setLanes(isNone ? LaneGrouping::People : LaneGrouping::None);
                settle();
                const QImage before = reader.timeView().grab().toImage();
                act();
                CHECK(reader.area().timeline().lanes() == grouping);
                CHECK(eventually([&] { return reader.timeView().grab().toImage() != before; }));
            }};
}

/// The selected entity of the open article has a lane, and the keyboard is on the timeline.
void giveLane(const Person& reader)
{
    lookAtTimeline(reader);
    reader.selectEntity(u"Signe Aldervik"_s);
    reader.goTo(u"timeline"_s);
    reader.press(Qt::Key_B);
    REQUIRE(reader.area().timeline().lanes() == LaneGrouping::Chosen);
}

/// From another reach, over three articles of which two are selected in the list.
ActionStory reachesTo(const QString& name, TimelineReach reach, int events)
{
    return {name, [reach, events](const Person& reader, const Act& act) {
                reader.openReports(3);
                reader.goTo(u"library"_s);
                reader.press(Qt::Key_Home);
                reader.press(Qt::Key_Down, Qt::ShiftModifier);
                reader.goTo(u"timeline"_s);
                reader.press(reach == TimelineReach::Library ? Qt::Key_S : Qt::Key_A);
                REQUIRE(eventually([&] { return reader.timeline->isComplete() && eventsShown(reader) > 2; }));
                act();
                CHECK(reader.timeline->reach() == reach);
                CHECK(eventually([&] { return eventsShown(reader) == events; }));
            }};
}

/// From the other clock.
ActionStory standsBy(const QString& name, article::EventClock clock)
{
    return {name, [clock](const Person& reader, const Act& act) {
                lookAtTimeline(reader);
                reader.press(clock == article::EventClock::Reported ? Qt::Key_W : Qt::Key_E);
                REQUIRE(reader.timeView().items()->clock != clock);
                act();
                CHECK(eventually([&] { return reader.timeView().items()->clock == clock; }));
            }};
}

/// Puts the only sentence of the open article on the timeline.
void addOnlySentence(const Person& reader)
{
    const QString& text = reader.reading->current()->article.text;
    const qsizetype begin = text.lastIndexOf(u"Signe"_s);
    reader.reading->setTextSelection({begin, text.lastIndexOf(u'.') + 1});
    const QDate day(2031, 3, 1);
    reader.events->apply(reader.events->addition().value(), u"Quay opened"_s, {day, day});
    REQUIRE(eventually([&] { return reader.analysis().events.size() == 1; }));
}

/// Two articles that tell the same, on the timeline of the library, the event being selected.
void lookAtTwoReports(const Person& reader)
{
    QStringList paths;
    for (const QString& name : {u"Courier"_s, u"Herald"_s})
        paths << reader.write(name + u".txt"_s, "Report of the " + name.toUtf8() +
                                                    "\n\nVESTMAR, March 1, 2031 - Signe Aldervik opened the "
                                                    "old quay of Vestmar.\n");
    reader.import(paths);
    REQUIRE(reader.hasRows(2));
    for (const int row : {1, 0}) {
        const article::ArticleId id = reader.browser->list().idAt(row);
        reader.reading->open(id);
        REQUIRE(eventually([&] { return reader.reading->current() && reader.reading->current()->id == id; }));
        addOnlySentence(reader);
    }
    reader.goTo(u"timeline"_s);
    reader.press(Qt::Key_A);
    REQUIRE(eventually([&] { return reader.timeline->isComplete() && eventsShown(reader) == 1; }));
    reader.press(Qt::Key_Home);
    REQUIRE(eventually([&] { return reader.timeline->selectedReports() != nullptr; }));
}

void zoomIn(const Person& reader, const Act& act)
{
    lookAtTimeline(reader);
    const double before = daysShown(reader);
    act();
    CHECK(eventually([&] { return daysShown(reader) < before; }));
}

void zoomOut(const Person& reader, const Act& act)
{
    lookAtTimeline(reader);
    const double before = daysShown(reader);
    act();
    CHECK(eventually([&] { return daysShown(reader) > before; }));
}

void fit(const Person& reader, const Act& act)
{
    lookAtTimeline(reader);
    reader.press(Qt::Key_4);
    REQUIRE(eventually([&] { return daysShown(reader) > 3000; }));
    act();
    CHECK(eventually([&] { return daysShown(reader) < 3000 && reader.timeView().isFitted(); }));
}

void leaveOnlySelection(const Person& reader, const Act& act)
{
    lookAtTimeline(reader);
    library::StoredArticle story = *reader.reading->current();
    story.analysis.events.front().who = {0};
    reader.reading->show(story);
    reader.selectEntity(u"Signe Aldervik"_s);
    reader.goTo(u"timeline"_s);
    REQUIRE(eventsShown(reader) == 2);
    act();
    CHECK(eventually([&] { return eventsShown(reader) == 1; }));
}

void exportTimeline(const Person& reader, const Act& act)
{
    lookAtTimeline(reader);
    act();
    reader.dialog<QFileDialog>();
    reader.press(Qt::Key_A, Qt::ControlModifier);
    const QString path = reader.path(u"events.csv"_s);
    reader.type(path);
    reader.press(Qt::Key_Return);
    CHECK(eventually([&] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.readAll().contains("Something closed");
    }));
}

void copyTable(const Person& reader, const Act& act)
{
    lookAtTimeline(reader);
    QGuiApplication::clipboard()->clear();
    act();
    CHECK(eventually([] { return QGuiApplication::clipboard()->text().contains(u"Something closed"); }));
}

/// The first of two events is selected, and the keyboard on the timeline.
void chooseEvent(const Person& reader)
{
    lookAtTimeline(reader);
    reader.press(Qt::Key_Home);
    REQUIRE(reader.reading->selectedEvent());
}

/// One of the two is hidden.
void hideOne(const Person& reader)
{
    chooseEvent(reader);
    reader.press(Qt::Key_Delete);
    REQUIRE(eventually([&] { return reader.analysis().hiddenEvents.size() == 1; }));
    REQUIRE(eventually([&] { return eventsShown(reader) == 1; }));
}

void showAgain(const Person& reader, const Act& act)
{
    hideOne(reader);
    reader.press(Qt::Key_H);
    REQUIRE(eventually([&] { return eventsShown(reader) == 2; }));
    reader.reading->selectEvent(1); // hidden ones come behind the others
    REQUIRE(reader.reading->selectedEvent() == 1);
    act();
    CHECK(eventually(
        [&] { return reader.analysis().hiddenEvents.empty() && reader.analysis().events.size() == 2; }));
}

} // namespace

QList<ActionStory> storiesOfTimeline()
{
    return {
        {u"timeline.fit-timeline"_s, fit},
        {u"timeline.zoom-timeline-in"_s, zoomIn},
        {u"timeline.zoom-timeline-out"_s, zoomOut},
        showsDays(u"timeline.show-a-day"_s, 1),
        showsDays(u"timeline.show-a-month"_s, 31),
        showsDays(u"timeline.show-a-year"_s, 366),
        showsDays(u"timeline.show-a-decade"_s, 3653),
        groups(u"timeline.without-lanes"_s, LaneGrouping::None),
        groups(u"timeline.lanes-by-person"_s, LaneGrouping::People),
        groups(u"timeline.lanes-by-place"_s, LaneGrouping::Places),
        groups(u"timeline.lanes-by-organization"_s, LaneGrouping::Organizations),
        groups(u"timeline.lanes-by-group"_s, LaneGrouping::Groups),
        groups(u"timeline.lanes-by-named-event"_s, LaneGrouping::Events),
        groups(u"timeline.lanes-by-work"_s, LaneGrouping::Works),
        groups(u"timeline.lanes-by-article"_s, LaneGrouping::Articles),
        groups(u"timeline.lanes-by-publication"_s, LaneGrouping::Sources),
        {u"timeline.lanes-of-chosen-entities"_s,
         [](const Person& reader, const Act& act) {
             giveLane(reader);
             reader.press(Qt::Key_N);
             REQUIRE(reader.area().timeline().lanes() == LaneGrouping::None);
             act();
             CHECK(reader.area().timeline().lanes() == LaneGrouping::Chosen);
         }},
        {u"timeline.lane-of-the-selection"_s,
         [](const Person& reader, const Act& act) {
             lookAtTimeline(reader);
             reader.selectEntity(u"Signe Aldervik"_s);
             reader.goTo(u"timeline"_s);
             act();
             CHECK(reader.area().timeline().lanes() == LaneGrouping::Chosen);
             REQUIRE(reader.area().timeline().chosenLanes().size() == 1);
             CHECK(reader.area().timeline().chosenLanes().front().name == u"Signe Aldervik");
         }},
        {u"timeline.remove-chosen-lanes"_s,
         [](const Person& reader, const Act& act) {
             giveLane(reader);
             act();
             CHECK(reader.area().timeline().lanes() == LaneGrouping::None);
             CHECK(reader.area().timeline().chosenLanes().isEmpty());
         }},
        {u"timeline.only-events-of-the-selection"_s, leaveOnlySelection},
        {u"timeline.timeline-as-list"_s,
         [](const Person& reader, const Act& act) {
             lookAtTimeline(reader);
             act();
             CHECK(reader.area().timeline().findChild<QTableView*>()->isVisible());
             CHECK_FALSE(reader.timeView().isVisible());
         }},
        reachesTo(u"timeline.of-this-article"_s, TimelineReach::Article, 2),
        reachesTo(u"timeline.of-the-selection"_s, TimelineReach::Selection, 4),
        reachesTo(u"timeline.of-all-listed-articles"_s, TimelineReach::Library, 6),
        standsBy(u"timeline.when-it-happened"_s, article::EventClock::Happened),
        standsBy(u"timeline.when-it-was-reported"_s, article::EventClock::Reported),
        {u"timeline.join-reports"_s,
         [](const Person& reader, const Act& act) {
             lookAtTwoReports(reader);
             act();
             CHECK(eventually([&] { return eventsShown(reader) == 2; }));
         }},
        {u"timeline.next-article-of-event"_s,
         [](const Person& reader, const Act& act) {
             lookAtTwoReports(reader);
             const article::ArticleId before = reader.reading->current()->id;
             act();
             CHECK(eventually([&] { return reader.reading->current()->id != before; }));
             CHECK(eventually([&] { return reader.timeline->selectedReports() != nullptr; }));
         }},
        {u"timeline.export-timeline"_s, exportTimeline},
        {u"timeline.copy-as-table"_s, copyTable},
    };
}

QList<ActionStory> storiesOfEvents()
{
    return {
        {u"timeline.next-event"_s,
         [](const Person& reader, const Act& act) {
             chooseEvent(reader);
             const auto before = reader.reading->selectedEvent();
             act();
             CHECK(reader.reading->selectedEvent());
             CHECK(reader.reading->selectedEvent() != before);
         }},
        {u"timeline.previous-event"_s,
         [](const Person& reader, const Act& act) {
             chooseEvent(reader);
             const auto first = reader.reading->selectedEvent();
             reader.press(Qt::Key_End);
             REQUIRE(reader.reading->selectedEvent() != first);
             act();
             CHECK(reader.reading->selectedEvent() == first);
         }},
        {u"timeline.about-event"_s,
         [](const Person& reader, const Act& act) {
             chooseEvent(reader);
             act();
             CHECK(eventually([&] {
                 return reader.area().timeline().record().isAncestorOf(QApplication::focusWidget());
             }));
         }},
        {u"timeline.change-event"_s,
         [](const Person& reader, const Act& act) {
             chooseEvent(reader);
             act();
             CHECK(reader.dialog<timelinepanel::EventDialog>().title().text() == u"Something closed");
         }},
        {u"timeline.confirmed"_s,
         [](const Person& reader, const Act& act) {
             chooseEvent(reader);
             act();
             CHECK(eventually([&] {
                 return article::isConfirmed(reader.analysis().events.at(0).provenance) ||
                        article::isConfirmed(reader.analysis().events.at(1).provenance);
             }));
         }},
        {u"timeline.hide-event"_s,
         [](const Person& reader, const Act& act) {
             chooseEvent(reader);
             act();
             CHECK(eventually([&] { return eventsShown(reader) == 1; }));
             CHECK(eventually([&] { return reader.analysis().hiddenEvents.size() == 1; }));
         }},
        {u"timeline.hide-event-in-all-articles"_s,
         [](const Person& reader, const Act& act) {
             lookAtTwoReports(reader);
             act();
             CHECK(eventually([&] { return eventsShown(reader) == 0; }));
             reader.press(Qt::Key_Z, Qt::ControlModifier);
             CHECK(eventually([&] { return eventsShown(reader) == 1; }));
         }},
        {u"timeline.show-hidden-events"_s,
         [](const Person& reader, const Act& act) {
             hideOne(reader);
             act();
             CHECK(eventually([&] { return eventsShown(reader) == 2; }));
         }},
        {u"timeline.show-event-again"_s, showAgain},
    };
}

} // namespace dateline::tests
