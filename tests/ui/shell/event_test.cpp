#include "tests/support/printers.h"
#include "tests/ui/shell/shell_scene.h"
#include "ui/article/article_text.h"
#include "ui/shell/history_dialog.h"
#include "ui/timeline/event_dialog.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/timeline/timeline_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QTreeView>

using namespace dateline;
using namespace Qt::StringLiterals;
using tests::eventually;
using tests::ShellScene;
using timelinepanel::EventDialog;

namespace {

/// The storm open with its one event, "Something closed".
struct Scene : ShellScene
{
    Scene()
    {
        import({storm()});
        REQUIRE(isOpen(u"Storm closes the harbour of Vestmar"_s));
        asFound = shown();
        REQUIRE(asFound.endsWith(u"Something closed"));
    }

    QString asFound;

    void startAnew()
    {
        window.reset();
        readAnew();
        window = std::make_unique<shell::MainWindow>(services(), shell::WindowSettings());
        window->show();
    }

    timelinepanel::TimelinePanel& timeline() const
    {
        return *window->findChild<timelinepanel::TimelinePanel*>();
    }
    articleview::ArticleText& text() const { return *window->findChild<articleview::ArticleText*>(); }

    /// "2031-03-04 Something closed; …" of the open article.
    QString shown() const
    {
        QStringList told;
        for (const article::Event& event : reading->current()->analysis.events) {
            const QDate day = event.days.begin;
            told << (day.isValid() ? day.toString(Qt::ISODate) : u"undated"_s) + u' ' + event.title;
        }
        return told.join(u"; ");
    }
    bool become(const QString& expected) const
    {
        return eventually([&] { return shown() == expected; });
    }
    void pressInTimeline(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        timeline().setFocus();
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        QTest::keyClick(window.get(), key, modifiers);
    }
    EventDialog& dialog() const
    {
        EventDialog* found = nullptr;
        REQUIRE(eventually([&] {
            found = window->findChild<EventDialog*>();
            return found && found->isVisible();
        }));
        return *found;
    }
    void answer(const QString& title, const QString& date) const
    {
        EventDialog& asked = dialog();
        for (const auto& [field, words] : {std::pair{&asked.title(), title}, {&asked.date(), date}}) {
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, words);
        }
        QTest::keyClick(&asked, Qt::Key_Return);
        REQUIRE(eventually([&] { return !window->findChild<EventDialog*>(); }));
    }
    void selectWords(const QString& words) const
    {
        const auto begin = static_cast<int>(reading->current()->article.text.indexOf(words));
        QTextCursor cursor(text().document());
        cursor.setPosition(begin);
        cursor.setPosition(begin + static_cast<int>(words.size()), QTextCursor::KeepAnchor);
        text().setTextCursor(cursor);
        text().setFocus();
    }
};

} // namespace

TEST_CASE("Delete hides the selected event of the timeline, Ctrl+Z brings it back, also after a restart")
{
    Scene scene;
    scene.reading->selectEvent(0);
    scene.pressInTimeline(Qt::Key_Delete);
    CHECK(scene.become(u""_s));
    CHECK(eventually([&] { return scene.said() == u"“Something closed” is hidden. Undo brings it back."; }));
    scene.startAnew();
    scene.reading->open(article::ArticleId(1));
    REQUIRE(scene.isOpen(u"Storm closes the harbour of Vestmar"_s));
    CHECK(scene.shown().isEmpty());
    REQUIRE(eventually([&] { return scene.history->canUndo(); }));
    scene.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(scene.become(scene.asFound));
    scene.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(scene.become(u""_s));
}

TEST_CASE("F2 in the timeline dates and names the event, whatever entity is selected")
{
    Scene scene;
    scene.reading->selectEntity(0);
    scene.reading->selectEvent(0);
    scene.pressInTimeline(Qt::Key_F2);
    scene.answer(u"Port shut"_s, u"4 March 2031"_s);
    CHECK(scene.become(u"2031-03-04 Port shut"_s));
    CHECK(eventually([&] { return scene.said().startsWith(u"“Port shut” is dated now: 4 March 2031"); }));
    CHECK(scene.reading->selectedEvent() == 0);
    REQUIRE(eventually([&] { return scene.history->canUndo(); }));
    CHECK(scene.history->undoLabel().contains(u"Something closed"_s));
    scene.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(scene.become(scene.asFound));
}

TEST_CASE("words selected in the text are added to the timeline by a key and by the menu")
{
    Scene scene;
    scene.selectWords(u"expects ships again"_s);
    scene.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(scene.window.get()));
    scene.text().setFocus();
    QTest::keyClick(&scene.text(), Qt::Key_T);
    CHECK(scene.dialog().title().text() == u"Expects ships again");
    scene.answer(u"Ships sail"_s, u"9 March 2031"_s);
    CHECK(scene.become(scene.asFound + u"; 2031-03-09 Ships sail"_s));
    CHECK(eventually([&] { return scene.reading->selectedEvent() == 1; }));
    CHECK(scene.library->check());

    scene.selectWords(u"two ferries tore loose"_s);
    REQUIRE(scene.window->run(u"edit.add-to-timeline"_s));
    scene.answer(u"Ferries loose"_s, u"March 2031"_s);
    CHECK(scene.become(scene.asFound + u"; 2031-03-01 Ferries loose; 2031-03-09 Ships sail"_s));
    scene.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(scene.become(scene.asFound + u"; 2031-03-09 Ships sail"_s));
}

TEST_CASE("adding is greyed without selected words, the others without a selected event")
{
    Scene scene;
    CHECK_FALSE(scene.window->run(u"edit.add-to-timeline"_s));
    CHECK_FALSE(scene.window->run(u"timeline.hide-event"_s));
    CHECK_FALSE(scene.window->run(u"timeline.change-event"_s));
    CHECK_FALSE(scene.window->run(u"timeline.show-event-again"_s));
    CHECK_FALSE(scene.window->run(u"timeline.show-hidden-events"_s));
}

TEST_CASE("a hidden event is put back through the menu, and the history undoes one act alone")
{
    Scene scene;
    scene.reading->selectEvent(0);
    REQUIRE(scene.window->run(u"timeline.hide-event"_s));
    CHECK(scene.become(u""_s));
    REQUIRE(eventually([&] { return scene.window->run(u"timeline.show-hidden-events"_s); }));
    scene.reading->selectEvent(0);
    REQUIRE(scene.window->run(u"timeline.show-event-again"_s));
    CHECK(scene.become(scene.asFound));
    CHECK(eventually([&] { return scene.said() == u"“Something closed” is on the timeline again."; }));
    const auto acts = scene.library->queries().history({})->acts;
    REQUIRE(acts.size() == 2);
    CHECK(acts.at(1).words == u"Hide the event “Something closed” in “Storm closes the harbour of Vestmar”");
    scene.history->toggle(acts.at(0));
    CHECK(scene.become(u""_s));
}

TEST_CASE("an event that is dragged in the window keeps its date when the article gets another")
{
    const Scene scene;
    Q_EMIT scene.timeline().view().dateWanted(0, {QDate(2031, 3, 4), QDate(2031, 3, 4)});
    CHECK(scene.become(u"2031-03-04 Something closed"_s));
    scene.reading->setPublicationDate(QDate(2031, 6, 1));
    CHECK(eventually([&] { return scene.reading->current()->article.published.date == QDate(2031, 6, 1); }));
    CHECK(scene.shown() == u"2031-03-04 Something closed");
    CHECK(scene.library->check());
}
