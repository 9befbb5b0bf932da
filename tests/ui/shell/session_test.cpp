#include "tests/support/printers.h"
#include "tests/ui/shell/shell_scene.h"
#include "ui/article/article_text.h"
#include "ui/article/article_view.h"
#include "ui/article/beside_view.h"
#include "ui/entities/entity_panel.h"
#include "ui/shell/panel_area.h"
#include "ui/theme/grouped_tree.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/viewmodels/saved_filters.h"

#include <QScrollBar>
#include <QSplitter>

using namespace dateline;
using namespace Qt::StringLiterals;
using article::EntityKey;
using shell::MainWindow;
using shell::WindowSettings;
using tests::eventually;
using tests::ShellScene;

namespace {

const QString longTitle = u"A long report about Vestmar"_s;
const QString stormTitle = u"Storm closes the harbour of Vestmar"_s;

/// A long article, so that it can be scrolled.
QString longFile(const ShellScene& scene)
{
    QByteArray text = "A long report about Vestmar\n\n";
    for (int paragraph = 1; paragraph <= 120; ++paragraph)
        text += "Paragraph " + QByteArray::number(paragraph) +
                " tells how Signe Aldervik spoke to the council of Vestmar about the harbour.\n\n";
    return scene.write(u"long.txt"_s, text);
}

/// Opens both articles, one after the other; the second stays open.
void openBoth(const ShellScene& scene)
{
    scene.import({longFile(scene)});
    REQUIRE(scene.isOpen(longTitle));
    scene.import({scene.storm()});
    REQUIRE(scene.isOpen(stormTitle));
    REQUIRE(scene.hasRows(2));
}

article::ArticleId articleIn(const ShellScene& scene, const QString& title)
{
    const int row = scene.browser->list().index(0).data().toString() == title ? 0 : 1;
    return scene.browser->list().idAt(row);
}

void open(const ShellScene& scene, const QString& title)
{
    scene.reading->open(articleIn(scene, title));
    REQUIRE(scene.isOpen(title));
}

/// Remembers what the window hands up last.
struct Remembered
{
    explicit Remembered(MainWindow& window)
    {
        QObject::connect(&window, &MainWindow::settingsChanged, &window,
                         [this](const WindowSettings& settings) {
                             last = settings;
                             ++times;
                         });
    }

    WindowSettings last;
    int times = 0;
};

} // namespace

TEST_CASE("a second window comes back as the first was left")
{
    ShellScene scene;
    const Remembered remembered(*scene.window);
    scene.import({longFile(scene)});
    REQUIRE(scene.isOpen(longTitle));
    auto* text = scene.window->findChild<articleview::ArticleText*>();
    REQUIRE(eventually([&] { return text->verticalScrollBar()->maximum() > 1000; }));
    scene.window->resize(1100, 700);
    scene.reading->selectMention(0, 40);
    QTest::keyClick(scene.window.get(), Qt::Key_T, Qt::ControlModifier);
    QTest::qWait(300);
    text->verticalScrollBar()->setValue(text->verticalScrollBar()->maximum() / 2);
    const qint64 place = text->topOffset();
    const std::optional<EntityKey> entity = scene.reading->selectedKey();
    scene.window->close();
    const WindowSettings settings = remembered.last;
    CHECK(settings.article.isValid());
    CHECK_FALSE(settings.timelineShown);

    scene.window.reset();
    scene.readAnew();
    MainWindow second(scene.services(), settings);
    second.show();
    CHECK(second.size() == QSize(1100, 700));
    REQUIRE(scene.isOpen(longTitle));
    CHECK(eventually([&] { return scene.reading->selectedKey() == entity; }));
    auto* again = second.findChild<articleview::ArticleText*>();
    CHECK(eventually([&] { return qAbs(again->topOffset() - place) < 200; }));
    QWidget* timeline = second.findChildren<QSplitter*>().last();
    CHECK(timeline != nullptr);
}

TEST_CASE("what is open is handed up a moment after each change and not only at the end")
{
    const ShellScene scene;
    const Remembered remembered(*scene.window);
    scene.import({scene.storm()});
    REQUIRE(scene.isOpen(stormTitle));
    CHECK(eventually([&] { return remembered.last.article == scene.reading->current()->id; }));
    scene.reading->selectEntity(0);
    CHECK(eventually([&] {
        return remembered.last.entity == EntityKey{u"Signe Aldervik"_s, article::EntityType::Person};
    }));
}

TEST_CASE("an article that is gone since last time leaves a window without one")
{
    WindowSettings settings;
    settings.article = article::ArticleId(4711);
    settings.entity = {u"Nobody"_s, article::EntityType::Person};
    const ShellScene scene(settings);
    CHECK(eventually([&] { return !scene.said().isEmpty(); }));
    CHECK(scene.reading->current() == nullptr);
    CHECK(scene.window->windowTitle() == u"Dateline"_s);
}

TEST_CASE("settings that make no sense give a usual window")
{
    WindowSettings settings;
    settings.geometry = "nonsense";
    settings.columnWidths = {1, 2};
    const ShellScene scene(settings);
    CHECK(scene.window->width() > 600);
    CHECK(scene.panel()->width() > 100);
}

TEST_CASE("marks that were hidden stay hidden in the next window")
{
    ShellScene scene;
    const Remembered remembered(*scene.window);
    auto* view = scene.window->findChild<articleview::ArticleView*>();
    view->layers().layer(viewmodels::MarkLayer::Figures)->trigger();
    CHECK(eventually([&] { return remembered.last.hiddenMarks == u"figures"_s; }));
    MainWindow second(scene.services(), remembered.last);
    const auto* again = second.findChild<articleview::ArticleView*>();
    CHECK_FALSE(
        again->findChild<articleview::LayerActions*>()->layers().shows(viewmodels::MarkLayer::Figures));
}

TEST_CASE("the mention that was current comes back, and the entity beside the selected one")
{
    ShellScene scene;
    const Remembered remembered(*scene.window);
    scene.import({longFile(scene)});
    REQUIRE(scene.isOpen(longTitle));
    scene.reading->selectMention(0, 40);
    scene.reading->toggleCompared(1);
    scene.window->close();
    CHECK(remembered.last.mention == 40);
    CHECK(remembered.last.compared);

    scene.window.reset();
    scene.readAnew();
    const MainWindow second(scene.services(), remembered.last);
    REQUIRE(eventually([&] { return scene.reading->comparedEntity() == 1; }));
    CHECK(scene.reading->selectedEntity() == 0);
    CHECK(scene.reading->currentMention() == 40);
}

TEST_CASE("a mention that is no more leaves the first one of its entity")
{
    ShellScene scene;
    const Remembered remembered(*scene.window);
    scene.import({scene.storm()});
    REQUIRE(scene.isOpen(stormTitle));
    scene.reading->selectMention(0, 1);
    scene.window->close();
    WindowSettings settings = remembered.last;
    settings.mention = 4711;
    settings.compared = {u"Nobody"_s, article::EntityType::Person};
    scene.window.reset();
    scene.readAnew();
    const MainWindow second(scene.services(), settings);
    REQUIRE(eventually([&] { return scene.reading->selectedEntity() == 0; }));
    CHECK(scene.reading->currentMention() == 0);
    CHECK_FALSE(scene.reading->comparedEntity());
}

TEST_CASE("the line and the zoom of articles that are not open come back with the next window")
{
    ShellScene scene;
    const Remembered remembered(*scene.window);
    openBoth(scene);
    open(scene, longTitle);
    auto* view = scene.window->findChild<articleview::ArticleView*>();
    view->setZoom(1.4);
    view->text().verticalScrollBar()->setValue(1000);
    const qsizetype line = view->text().topOffset();
    REQUIRE(line > 0);
    const article::ArticleId id = scene.reading->current()->id;
    open(scene, stormTitle);
    CHECK(view->zoom() == 1.0);
    scene.window->close();
    CHECK(remembered.last.read.of(id) == viewmodels::ReadArticle{id, line, 1.4});

    scene.window.reset();
    scene.readAnew();
    MainWindow second(scene.services(), remembered.last);
    second.show();
    REQUIRE(scene.isOpen(stormTitle));
    open(scene, longTitle);
    const auto* again = second.findChild<articleview::ArticleView*>();
    CHECK(again->zoom() == Approx(1.4));
    CHECK(eventually([&] { return again->findChild<articleview::ArticleText*>()->topOffset() == line; }));
}

TEST_CASE("readers who keep no memory of articles keep no lines of them")
{
    WindowSettings settings;
    settings.memory.article = false;
    const ShellScene scene(settings);
    const Remembered remembered(*scene.window);
    openBoth(scene);
    open(scene, longTitle);
    scene.reading->goTo(400);
    scene.window->close();
    CHECK(remembered.last.read.all().empty());
    CHECK(remembered.times > 0);
}

TEST_CASE("another window takes over where the reader was in each article")
{
    const ShellScene scene;
    openBoth(scene);
    open(scene, longTitle);
    WindowSettings other;
    other.read.note({articleIn(scene, stormTitle), 0, 1.7});
    scene.window->adopt(other);
    open(scene, stormTitle);
    CHECK(scene.window->findChild<articleview::ArticleView*>()->zoom() == Approx(1.7));
}

TEST_CASE("the clock of the timeline and whether it joins reports are remembered")
{
    const ShellScene scene;
    const Remembered remembered(*scene.window);
    const viewmodels::TimelineOptions wanted{.clock = article::EventClock::Reported, .joinsReports = false};
    scene.window->findChild<timelinepanel::TimelinePanel*>()->setOptions(wanted);
    CHECK(eventually([&] { return remembered.last.timelineClock == u"reported"; }));
    const WindowSettings settings = remembered.last;
    CHECK_FALSE(settings.timelineJoins);
    scene.timeline->setOptions({});
    const MainWindow second(scene.services(), settings);
    CHECK(scene.timeline->options() == wanted);
}

TEST_CASE("saved and recent filters are there again after a restart, and at once in another window")
{
    const ShellScene scene;
    const Remembered remembered(*scene.window);
    viewmodels::SavedFilters& filters = scene.window->findChild<timelinepanel::TimelinePanel*>()->filters();
    filters.save({u"Planned"_s, u"is:planned"_s});
    filters.noteUse(u"harbour"_s);
    CHECK(eventually([&] { return !remembered.last.recentFilters.isEmpty(); }));
    const MainWindow second(scene.services(), remembered.last);
    viewmodels::SavedFilters& again = second.findChild<timelinepanel::TimelinePanel*>()->filters();
    CHECK(again.saved() == filters.saved());
    CHECK(again.recent() == QStringList{u"harbour"_s});

    WindowSettings other = remembered.last;
    other.savedFilters = {{u"Denied"_s, u"is:denied"_s}};
    other.memory.recent = false;
    scene.window->adopt(other);
    CHECK(filters.saved() == other.savedFilters);
    CHECK(filters.recent().isEmpty());
}

TEST_CASE("the timeline is a list again that was one")
{
    ShellScene scene;
    const Remembered remembered(*scene.window);
    scene.import({scene.storm()});
    REQUIRE(scene.isOpen(stormTitle));
    scene.window->findChild<timelinepanel::TimelinePanel*>()->setList(true);
    CHECK(eventually([&] { return remembered.last.timelineAsList; }));
    const MainWindow second(scene.services(), remembered.last);
    CHECK(second.findChild<timelinepanel::TimelinePanel*>()->isList());
}

TEST_CASE("the layout to compare comes back with its second article and as wide as it was")
{
    ShellScene scene;
    const Remembered remembered(*scene.window);
    openBoth(scene);
    QTest::keyClick(scene.window.get(), Qt::Key_4, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(eventually([&] { return scene.beside->current() != nullptr; }));
    const article::ArticleId beside = scene.beside->current()->id;
    auto* articles =
        qobject_cast<QSplitter*>(scene.window->findChild<articleview::BesideView*>()->parentWidget());
    REQUIRE(articles);
    articles->setSizes({600, 400});
    tests::settle();
    const QList<int> widths = articles->sizes();
    scene.window->close();
    CHECK(remembered.last.besideShown);
    CHECK(remembered.last.beside == beside);

    scene.window.reset();
    scene.readAnew();
    MainWindow second(scene.services(), remembered.last);
    second.show();
    REQUIRE(eventually([&] { return scene.beside->current() && scene.beside->current()->id == beside; }));
    auto* view = second.findChild<articleview::BesideView*>();
    CHECK(view->isVisible());
    CHECK_FALSE(second.findChild<timelinepanel::TimelinePanel*>()->isVisible());
    articles = qobject_cast<QSplitter*>(view->parentWidget());
    CHECK(eventually([&] { return articles->sizes() == widths; }));
}

TEST_CASE("a second article that is gone since last time leaves the choice to the reader")
{
    WindowSettings settings;
    settings.besideShown = true;
    settings.beside = article::ArticleId(4711);
    ShellScene scene(settings);
    tests::settle();
    CHECK(scene.window->findChild<articleview::BesideView*>()->isVisible());
    CHECK(scene.beside->current() == nullptr);
}

TEST_CASE("the check of full screen is in step with the window, whoever brought it there")
{
    ShellScene scene;
    const Remembered remembered(*scene.window);
    const auto fullScreen = [](const MainWindow& window) {
        return window.findChild<QAction*>(u"view.full-screen"_s);
    };
    CHECK_FALSE(fullScreen(*scene.window)->isChecked());
    scene.window->setWindowState(scene.window->windowState() | Qt::WindowFullScreen);
    CHECK(eventually([&] { return fullScreen(*scene.window)->isChecked(); }));
    CHECK(scene.window->isFullScreen());
    scene.window->close();
    MainWindow second(scene.services(), remembered.last);
    second.show();
    CHECK(second.isFullScreen());
    REQUIRE(fullScreen(second)->isChecked());
    fullScreen(second)->trigger();
    CHECK(eventually([&] { return !second.isFullScreen(); }));
    second.showFullScreen();
    CHECK(eventually([&] { return fullScreen(second)->isChecked(); }));
    second.showNormal();
    CHECK(eventually([&] { return !fullScreen(second)->isChecked(); }));
}

TEST_CASE("groups of entities that were folded stay folded in the next window")
{
    ShellScene scene;
    const Remembered remembered(*scene.window);
    scene.import({scene.storm()});
    REQUIRE(scene.isOpen(u"Storm closes the harbour of Vestmar"_s));
    theme::GroupedTree& tree = scene.window->findChild<entitypanel::EntityPanel*>()->tree();
    tree.choose(tree.model()->index(0, 0));
    CHECK(eventually([&] { return remembered.last.foldedEntities == u"person"_s; }));
    MainWindow second(scene.services(), remembered.last);
    const theme::GroupedTree& again = second.findChild<entitypanel::EntityPanel*>()->tree();
    REQUIRE(eventually([&] { return again.model()->rowCount() > 1; }));
    CHECK_FALSE(again.isExpanded(again.model()->index(0, 0)));
    CHECK(again.isExpanded(again.model()->index(1, 0)));
}

TEST_CASE("the lanes of chosen entities are there again after a restart")
{
    const ShellScene scene;
    const Remembered remembered(*scene.window);
    const QList<article::EntityKey> chosen{{u"Signe Aldervik"_s, article::EntityType::Person},
                                           {u"Vestmar"_s, article::EntityType::Place}};
    auto& timeline = *scene.window->findChild<timelinepanel::TimelinePanel*>();
    timeline.setChosenLanes(chosen);
    timeline.setLanes(viewmodels::LaneGrouping::Chosen);
    CHECK(eventually([&] { return remembered.last.timelineLanes == u"chosen"; }));
    const MainWindow second(scene.services(), remembered.last);
    const auto& again = *second.findChild<timelinepanel::TimelinePanel*>();
    CHECK(again.lanes() == viewmodels::LaneGrouping::Chosen);
    CHECK(again.chosenLanes() == chosen);
}
