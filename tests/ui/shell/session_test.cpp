#include "tests/support/printers.h"
#include "tests/ui/shell/shell_scene.h"
#include "ui/article/article_text.h"
#include "ui/article/article_view.h"
#include "ui/entities/entity_panel.h"
#include "ui/shell/reading_place.h"
#include "ui/theme/grouped_tree.h"

#include <QScrollBar>
#include <QSplitter>

using namespace dateline;
using namespace Qt::StringLiterals;
using shell::MainWindow;
using shell::WindowSettings;
using tests::eventually;
using tests::ShellScene;

namespace {

/// A long article, so that it can be scrolled.
QString longFile(const ShellScene& scene)
{
    QByteArray text = "A long report about Vestmar\n\n";
    for (int paragraph = 1; paragraph <= 120; ++paragraph)
        text += "Paragraph " + QByteArray::number(paragraph) +
                " tells how Signe Aldervik spoke to the council of Vestmar about the harbour.\n\n";
    return scene.write(u"long.txt"_s, text);
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
    REQUIRE(scene.isOpen(u"A long report about Vestmar"_s));
    auto* text = scene.window->findChild<articleview::ArticleText*>();
    REQUIRE(eventually([&] { return text->verticalScrollBar()->maximum() > 1000; }));
    scene.window->resize(1100, 700);
    scene.reading->selectMention(0, 40);
    QTest::keyClick(scene.window.get(), Qt::Key_T, Qt::ControlModifier);
    QTest::qWait(300);
    text->verticalScrollBar()->setValue(text->verticalScrollBar()->maximum() / 2);
    const qint64 place = text->topOffset();
    const QString entity = shell::selectedName(*scene.reading);
    scene.window->close();
    const WindowSettings settings = remembered.last;
    CHECK(settings.article.isValid());
    CHECK_FALSE(settings.timelineShown);

    scene.window.reset();
    scene.readAnew();
    MainWindow second(scene.services(), settings);
    second.show();
    CHECK(second.size() == QSize(1100, 700));
    REQUIRE(scene.isOpen(u"A long report about Vestmar"_s));
    CHECK(eventually([&] { return shell::selectedName(*scene.reading) == entity; }));
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
    REQUIRE(scene.isOpen(u"Storm closes the harbour of Vestmar"_s));
    CHECK(eventually([&] { return remembered.last.article == scene.reading->current()->id; }));
    scene.reading->selectEntity(0);
    CHECK(eventually([&] { return remembered.last.entity == u"Signe Aldervik"_s; }));
}

TEST_CASE("an article that is gone since last time leaves a window without one")
{
    WindowSettings settings;
    settings.article = article::ArticleId(4711);
    settings.entity = u"Nobody"_s;
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
