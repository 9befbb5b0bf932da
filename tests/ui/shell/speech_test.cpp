#include "tests/support/printers.h"
#include "tests/ui/shell/shell_scene.h"
#include "ui/viewmodels/read_aloud.h"

#include <QSignalSpy>

using namespace dateline;
using namespace Qt::StringLiterals;
using tests::eventually;
using tests::ShellScene;

namespace {

/// The storm open, in a window that remembers what it is told.
struct Scene : ShellScene
{
    explicit Scene(const shell::WindowSettings& settings = {}) : ShellScene(settings)
    {
        import({storm()});
        REQUIRE(isOpen(u"Storm closes the harbour of Vestmar"_s));
    }

    QAction* action(const QString& name) const { return window->findChild<QAction*>(name); }
};

} // namespace

TEST_CASE("the open article is read aloud from the window, and what stands against it is said")
{
    const Scene scene;
    QTest::keyClick(scene.window.get(), Qt::Key_F8);
    REQUIRE(scene.aloud->isOn());
    CHECK(scene.speaker->said == QStringList(u"Storm closes the harbour of Vestmar"_s));
    CHECK(scene.said() == u"Reading aloud; Esc ends it."_s);
    QTest::keyClick(scene.window.get(), Qt::Key_Escape);
    CHECK_FALSE(scene.aloud->isOn());
    QTest::keyClick(scene.window.get(), Qt::Key_F8);
    scene.speaker->fail(u"There is no voice."_s);
    CHECK(scene.said() == u"There is no voice."_s);
    CHECK_FALSE(scene.action(u"article.read-aloud"_s)->isEnabled());
}

TEST_CASE("the reading goes on while findings of the article are corrected, and ends with another article")
{
    const Scene scene;
    QTest::keyClick(scene.window.get(), Qt::Key_F8);
    scene.speaker->finish();
    QSignalSpy changed(scene.reading.get(), &viewmodels::ReadingSession::articleChanged);
    scene.reading->setPublicationDate(QDate(2031, 3, 1));
    REQUIRE(eventually([&] { return !changed.isEmpty(); }));
    CHECK(scene.aloud->state() == viewmodels::ReadAloud::State::Reading);
    CHECK(scene.speaker->said.size() == 2);
    scene.import({scene.bridge()});
    scene.reading->open(article::ArticleId(2));
    REQUIRE(scene.isOpen(u"Old bridge reopens after long repairs"_s));
    CHECK_FALSE(scene.aloud->isOn());
}

TEST_CASE("the keys that go to other events go to other sentences while the article is read aloud")
{
    const Scene scene;
    scene.reading->setPublicationDate(QDate(2031, 3, 5));
    REQUIRE(
        eventually([&] { return scene.reading->current()->article.published.date == QDate(2031, 3, 5); }));
    const QKeySequence period(Qt::Key_Period);
    CHECK(scene.action(u"timeline.next-event"_s)->shortcuts().contains(period));
    CHECK_FALSE(scene.action(u"article.read-next-sentence"_s)->isEnabled());
    QTest::keyClick(scene.window.get(), Qt::Key_Period);
    const auto event = scene.reading->selectedEvent();
    REQUIRE(event);
    QTest::keyClick(scene.window.get(), Qt::Key_F8);
    REQUIRE(scene.aloud->isOn());
    const text::Span first = scene.aloud->sentence();
    CHECK(scene.action(u"timeline.next-event"_s)->isEnabled()); // by its button
    QTest::keyClick(scene.window.get(), Qt::Key_Period);
    CHECK(scene.aloud->sentence().begin > first.begin);
    QTest::keyClick(scene.window.get(), Qt::Key_Comma);
    CHECK(scene.aloud->sentence() == first);
    CHECK(scene.reading->selectedEvent() == event);
    QTest::keyClick(scene.window.get(), Qt::Key_Escape);
    REQUIRE_FALSE(scene.aloud->isOn());
    CHECK(scene.action(u"timeline.next-event"_s)->shortcuts().contains(period));
}

TEST_CASE("the speed of the voice is remembered")
{
    shell::WindowSettings settings;
    settings.readingSpeed = 4;
    const Scene scene(settings);
    QSignalSpy kept(scene.window.get(), &shell::MainWindow::settingsChanged);
    CHECK(scene.aloud->speed() == 4);
    scene.action(u"article.read-faster"_s)->trigger();
    CHECK(scene.said() == u"Reading speed: +5"_s);
    REQUIRE(eventually([&] { return !kept.isEmpty(); }));
    CHECK(kept.last().first().value<shell::WindowSettings>().readingSpeed == 5);
    settings.readingSpeed = -2;
    scene.window->adopt(settings); // another window was told so
    CHECK(scene.aloud->speed() == -2);
}
