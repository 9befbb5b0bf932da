#include "tests/support/printers.h"
#include "tests/ui/shell/shell_scene.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/timeline/timeline_view.h"
#include "ui/viewmodels/timeline_scope.h"

#include <QLabel>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;
using tests::eventually;
using tests::ShellScene;
using viewmodels::TimelineReach;

namespace {

/// A window over three articles with an event each.
struct Scene : ShellScene
{
    Scene()
    {
        import({report(1), report(2), report(3)});
        REQUIRE(hasRows(3));
    }

    QString report(int number) const
    {
        return write(u"report%1.txt"_s.arg(number), "Report " + QByteArray::number(number) +
                                                        "\n\nVESTMAR, March " + QByteArray::number(number) +
                                                        ", 2031 - Signe Aldervik closed quay " +
                                                        QByteArray::number(number) + " of Vestmar.\n");
    }
    timelinepanel::TimelinePanel& timeline() const
    {
        return *window->findChild<timelinepanel::TimelinePanel*>();
    }
    void press(Qt::Key key) const
    {
        timeline().setFocus();
        QTest::keyClick(timeline().focusProxy(), key);
    }
    void clickRow(int row, Qt::KeyboardModifiers keys = {}) const
    {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, keys,
                          list()->visualRect(browser->list().index(row)).center());
    }
    bool shows(qsizetype count) const
    {
        return eventually([&] {
            return timelineScope().isComplete() && std::ssize(timelineScope().stock()->items.items) == count;
        });
    }
    viewmodels::TimelineScope& timelineScope() const { return *ShellScene::timeline; }
};

} // namespace

TEST_CASE("the timeline follows what is selected in the list and stays when one of the articles is opened")
{
    const Scene scene;
    scene.press(Qt::Key_S);
    scene.clickRow(0);
    CHECK(scene.shows(1));
    scene.clickRow(2, Qt::ShiftModifier);
    REQUIRE(scene.shows(3));
    CHECK(scene.reading->current() != nullptr);
    // An event of another of them opens its article; the selection stays.
    const article::ArticleId other = scene.browser->list().idAt(2);
    const auto event = scene.timelineScope().stock()->numberOf(other, 0);
    REQUIRE(event);
    scene.timelineScope().choose(*event);
    REQUIRE(eventually([&] { return scene.reading->current()->id == other; }));
    CHECK(scene.list()->selectionModel()->selectedIndexes().size() == 3);
    CHECK(scene.shows(3));
    CHECK(scene.reading->selectedEvent() == 0);
    // Ctrl takes one out.
    scene.clickRow(1, Qt::ControlModifier);
    CHECK(scene.shows(2));
}

TEST_CASE("a search narrows the timeline of the library, an import widens it, undo takes articles back in")
{
    const Scene scene;
    scene.press(Qt::Key_A);
    REQUIRE(scene.shows(3));
    scene.searchBox()->setText(u"\"quay 2\""_s);
    CHECK(scene.shows(1));
    scene.searchBox()->clear();
    CHECK(scene.shows(3));
    scene.import({scene.report(4)});
    CHECK(scene.shows(4));
    scene.clickRow(0);
    scene.list()->setFocus();
    QTest::keyClick(scene.list(), Qt::Key_Delete);
    CHECK(scene.shows(3));
    REQUIRE(eventually([&] { return scene.library->canUndo(); }));
    QTest::keyClick(scene.window.get(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(scene.shows(4));
}

TEST_CASE("what the reader decides on a name holds on the timeline of the library at once")
{
    const Scene scene;
    scene.press(Qt::Key_A);
    REQUIRE(scene.shows(3));
    const auto person = article::EntityType::Person;
    REQUIRE(scene.timelineScope().stock()->find({u"Signe Aldervik"_s, person}));
    const auto named = scene.library->nameEntity(
        {{u"Signe Aldervik"_s, person}, article::EntityKey{u"S. Aldervik"_s, person}, {}});
    REQUIRE(eventually([&] { return named.isFinished(); }));
    CHECK(eventually([&] {
        const auto stock = scene.timelineScope().stock();
        return stock->find({u"S. Aldervik"_s, person}) && !stock->find({u"Signe Aldervik"_s, person});
    }));
}

TEST_CASE("whose events the timeline shows and which days come back with the window")
{
    Scene scene;
    shell::WindowSettings last;
    QObject::connect(scene.window.get(), &shell::MainWindow::settingsChanged, scene.window.get(),
                     [&last](const shell::WindowSettings& settings) { last = settings; });
    scene.clickRow(1);
    REQUIRE(eventually([&] { return scene.reading->current() != nullptr; }));
    scene.press(Qt::Key_A);
    REQUIRE(scene.shows(3));
    scene.press(Qt::Key_3);
    QTest::qWait(300);
    const auto days = scene.timeline().view().scale().shown();
    CHECK(days.length() == Approx(366));
    scene.window->close();
    scene.window.reset();
    CHECK(last.timelinePlace.reach == TimelineReach::Library);
    scene.readAnew();
    const shell::MainWindow second(scene.services(), last);
    REQUIRE(eventually([&] { return scene.reading->current() != nullptr; }));
    tests::settle();
    CHECK(scene.timelineScope().reach() == TimelineReach::Library);
    const auto again = second.findChild<timelinepanel::TimelinePanel*>()->view().scale().shown();
    CHECK(again.begin == Approx(days.begin));
    CHECK(again.end == Approx(days.end));
}

TEST_CASE("an event of another article is hidden in that article, and undone there")
{
    const Scene scene;
    scene.clickRow(0);
    REQUIRE(eventually([&] { return scene.reading->current() != nullptr; }));
    scene.press(Qt::Key_A);
    REQUIRE(scene.shows(3));
    const auto open = scene.reading->current()->id;
    const auto& items = scene.timelineScope().stock()->items.items;
    const auto other = std::find_if(items.begin(), items.end(), [&](const viewmodels::TimelineItem& item) {
        return item.article->id != open;
    });
    REQUIRE(other != items.end());
    const article::ArticleId owner = other->article->id;
    scene.timelineScope().choose(other->event);
    REQUIRE(eventually(
        [&] { return scene.reading->current()->id == owner && scene.reading->selectedEvent().has_value(); }));
    scene.press(Qt::Key_Delete);
    CHECK(scene.shows(2));
    for (const viewmodels::TimelineItem& item : scene.timelineScope().stock()->items.items)
        CHECK(item.article->id != owner);
    REQUIRE(eventually([&] { return scene.library->canUndo(); }));
    QTest::keyClick(scene.window.get(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(scene.shows(3));
}
