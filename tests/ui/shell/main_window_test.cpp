#include "tests/support/printers.h"
#include "tests/ui/shell/shell_scene.h"
#include "ui/article/article_text.h"
#include "ui/article/article_view.h"
#include "ui/entities/entity_panel.h"
#include "ui/shell/key_bindings.h"
#include "ui/shell/main_window.h"
#include "ui/theme/grouped_tree.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>

using namespace dateline;
using namespace Qt::StringLiterals;
using tests::eventually;
using tests::ShellScene;

namespace {

const QString stormTitle = u"Storm closes the harbour of Vestmar"_s;
const QString bridgeTitle = u"Old bridge reopens after long repairs"_s;

bool drop(QWidget& target, const QMimeData& data)
{
    const QPoint place(100, 100);
    QDragEnterEvent enter(place, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&target, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent event(place, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&target, &event);
    return event.isAccepted() && event.dropAction() == Qt::CopyAction;
}

QMimeData* filesToDrop(const QStringList& paths, QMimeData& data)
{
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    return &data;
}

} // namespace

TEST_CASE("one file that is opened is imported and read and named in the title")
{
    const ShellScene scene;
    scene.import({scene.storm()});
    CHECK(scene.isOpen(stormTitle));
    CHECK(scene.window->windowTitle() == stormTitle + u" - Dateline"_s);
    CHECK(scene.hasRows(1));
    CHECK(scene.said() == u"1 imported"_s);
}

TEST_CASE("two files stand in the list and a click opens the other")
{
    const ShellScene scene;
    scene.import({scene.storm(), scene.bridge()});
    REQUIRE(scene.hasRows(2));
    REQUIRE(eventually([&] { return scene.reading->current() != nullptr; }));
    const QString before = scene.reading->current()->article.title();
    const int other = scene.browser->list().index(0).data().toString() == before ? 1 : 0;
    const QPoint place = scene.list()->visualRect(scene.browser->list().index(other)).center();
    QTest::mouseClick(scene.list()->viewport(), Qt::LeftButton, {}, place);
    CHECK(scene.isOpen(before == stormTitle ? bridgeTitle : stormTitle));
}

TEST_CASE("J and K walk through the articles wherever the focus is")
{
    const ShellScene scene;
    scene.import({scene.storm(), scene.bridge()});
    REQUIRE(scene.hasRows(2));
    auto* text = scene.window->findChild<articleview::ArticleText*>();
    const auto titleOf = [&](int row) { return scene.browser->list().index(row).data().toString(); };
    scene.reading->open(scene.browser->list().idAt(0));
    REQUIRE(scene.isOpen(titleOf(0)));
    text->setFocus();
    QTest::keyClick(text, Qt::Key_J);
    CHECK(scene.isOpen(titleOf(1)));
    QTest::keyClick(text, Qt::Key_K);
    CHECK(scene.isOpen(titleOf(0)));
}

TEST_CASE("an entity that is clicked lights up and Esc takes the light away")
{
    const ShellScene scene;
    scene.import({scene.storm()});
    REQUIRE(scene.isOpen(stormTitle));
    auto* panel = scene.window->findChild<entitypanel::EntityPanel*>();
    QTreeView& tree = panel->tree();
    const QModelIndexList found = tree.model()->match(
        tree.model()->index(0, 0), Qt::DisplayRole, u"Vestmar"_s, 1, Qt::MatchContains | Qt::MatchRecursive);
    REQUIRE(found.size() == 1);
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualRect(found.first()).center());
    CHECK(scene.reading->selectedEntity().has_value());
    bool isSaid = false;
    for (const QLabel* label : scene.window->findChildren<QLabel*>())
        isSaid = isSaid || label->text() == u"Vestmar · 1 of 3"_s;
    CHECK(isSaid);

    QTest::keyClick(&tree, Qt::Key_BracketRight);
    CHECK(scene.reading->currentMention() == 1);

    tree.setCurrentIndex(tree.model()->index(0, 0, tree.model()->index(0, 0)));
    QTest::keyClick(&tree, Qt::Key_Return, Qt::ControlModifier);
    CHECK(scene.reading->comparedEntity().has_value());
    bool bothAreSaid = false;
    for (const QLabel* label : scene.window->findChildren<QLabel*>())
        bothAreSaid = bothAreSaid || label->text() == u"Vestmar 3 · Signe Aldervik 2"_s;
    CHECK(bothAreSaid);
    QTest::keyClick(&tree, Qt::Key_Escape);
    CHECK_FALSE(scene.reading->selectedEntity().has_value());
}

TEST_CASE("a date that was set is taken back by Ctrl+Z and set again by Ctrl+Shift+Z")
{
    const ShellScene scene;
    scene.import({scene.storm()});
    REQUIRE(scene.isOpen(stormTitle));
    const QDate found = scene.reading->current()->article.published.date;
    const auto isDated = [&](QDate day) {
        return eventually([&] {
            return scene.reading->current()->article.published.date == day &&
                   scene.reading->current()->analysis.events.at(0).days.begin == day;
        });
    };
    scene.reading->setPublicationDate(QDate(2010, 5, 14));
    REQUIRE(isDated(QDate(2010, 5, 14)));
    REQUIRE(eventually([&] { return scene.history->canUndo(); }));
    CHECK(scene.history->undoLabel().contains(u"14 May 2010"_s));

    QTest::keyClick(scene.window.get(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(isDated(found));
    CHECK(eventually([&] { return scene.said().startsWith(u"Undone"_s); }));
    QTest::keyClick(scene.window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(isDated(QDate(2010, 5, 14)));
}

TEST_CASE("a removed article comes back with Ctrl+Z")
{
    const ShellScene scene;
    scene.import({scene.storm(), scene.bridge()});
    REQUIRE(scene.hasRows(2));
    scene.list()->setFocus();
    QTest::mouseClick(scene.list()->viewport(), Qt::LeftButton, {},
                      scene.list()->visualRect(scene.browser->list().index(0)).center());
    QTest::keyClick(scene.list(), Qt::Key_Delete);
    CHECK(scene.hasRows(1));
    REQUIRE(eventually([&] { return scene.history->canUndo(); }));
    QTest::keyClick(scene.list(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(scene.hasRows(2));
}

TEST_CASE("typing after Ctrl+K searches the library and Esc gives the list back")
{
    const ShellScene scene;
    scene.import({scene.storm(), scene.bridge()});
    REQUIRE(scene.hasRows(2));
    QTest::keyClick(scene.window.get(), Qt::Key_K, Qt::ControlModifier);
    REQUIRE(scene.searchBox()->hasFocus());
    QTest::keyClicks(scene.searchBox(), u"bolt"_s);
    CHECK(scene.hasRows(1));
    CHECK(scene.browser->list().index(0).data().toString() == bridgeTitle);
    QTest::keyClick(scene.searchBox(), Qt::Key_Escape);
    CHECK(scene.hasRows(2));
}

TEST_CASE("searching brings a hidden library panel back")
{
    const ShellScene scene;
    QTest::keyClick(scene.window.get(), Qt::Key_F9);
    CHECK_FALSE(scene.panel()->isVisible());
    QTest::keyClick(scene.window.get(), Qt::Key_K, Qt::ControlModifier);
    CHECK(scene.panel()->isVisible());
    CHECK(eventually([&] { return scene.searchBox()->hasFocus(); }));
}

TEST_CASE("files that are dropped on the window are imported and stay where they are")
{
    const ShellScene scene;
    QMimeData data;
    const QString path = scene.storm();
    filesToDrop({path}, data);
    CHECK(drop(*scene.window, data));
    CHECK(scene.isOpen(stormTitle));
    CHECK(QFile::exists(path));
}

TEST_CASE("text that is dropped becomes an article")
{
    const ShellScene scene;
    QMimeData data;
    data.setText(u"Ferry runs again\n\nThe ferry to Holmen runs again after a week of storms."_s);
    CHECK(drop(*scene.window, data));
    CHECK(scene.isOpen(u"Ferry runs again"_s));
}

TEST_CASE("what cannot be an article is not taken")
{
    const ShellScene scene;
    QMimeData colour;
    colour.setColorData(QColor(Qt::red));
    CHECK_FALSE(drop(*scene.window, colour));
    QMimeData page;
    page.setUrls({QUrl(u"https://example.org/news"_s)});
    CHECK_FALSE(drop(*scene.window, page));
    QMimeData address;
    address.setText(u" https://example.org/news\n"_s);
    CHECK_FALSE(drop(*scene.window, address));
    CHECK_FALSE(scene.imports->isBusy());
}

TEST_CASE("Ctrl+V makes an article of the copied text but not in the search box")
{
    const ShellScene scene;
    QGuiApplication::clipboard()->setText(u"Ferry runs again\n\nThe ferry to Holmen runs again."_s);
    scene.searchBox()->setFocus();
    QTest::keyClick(scene.searchBox(), Qt::Key_V, Qt::ControlModifier);
    CHECK_FALSE(scene.imports->isBusy());
    scene.searchBox()->clear();
    scene.list()->setFocus();
    QTest::keyClick(scene.window.get(), Qt::Key_V, Qt::ControlModifier);
    CHECK(scene.isOpen(u"Ferry runs again"_s));
}

TEST_CASE("an empty clipboard is answered with a sentence")
{
    const ShellScene scene;
    QGuiApplication::clipboard()->setText(u"  \n "_s);
    scene.list()->setFocus();
    QTest::keyClick(scene.window.get(), Qt::Key_V, Qt::ControlModifier);
    CHECK(scene.said().startsWith(u"There is no text"_s));
}

TEST_CASE("no key means two things in one place")
{
    const ShellScene scene;
    const auto* keys = scene.window->findChild<shell::KeyBindings*>();
    CHECK(keys->commands().size() > 20);
    for (const viewmodels::Command& command : keys->commands()) {
        for (const QKeySequence& key : keys->keys(command)) {
            INFO(key.toString().toStdString() << " of " << command.text().toStdString());
            CHECK(keys->rivals(command, key).isEmpty());
        }
    }
}

TEST_CASE("the colours follow the desktop from light to dark and back")
{
    const ShellScene scene;
    const QPalette before = QApplication::palette();
    QPalette dark = before;
    dark.setColor(QPalette::Window, QColor(0x202020));
    dark.setColor(QPalette::WindowText, Qt::white);
    QApplication::setPalette(dark);
    CHECK(eventually([&] { return scene.window->palette().color(QPalette::Window).lightness() < 100; }));
    QApplication::setPalette(before);
    CHECK(eventually([&] { return scene.window->palette().color(QPalette::Window).lightness() > 200; }));
}

TEST_CASE("F1 shows the keys without stopping the window")
{
    const ShellScene scene;
    QTest::keyClick(scene.window.get(), Qt::Key_F1);
    const auto keys = [&]() -> QWidget* {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (widget->isVisible() && widget->windowTitle() == u"Keys"_s)
                return widget;
        }
        return nullptr;
    };
    REQUIRE(eventually([&] { return keys() != nullptr; }));
    keys()->close();
    CHECK(eventually([&] { return keys() == nullptr; }));
}

TEST_CASE("Delete in the menu bar means nothing, whatever it means in the panels")
{
    const ShellScene scene;
    scene.import({scene.storm()});
    REQUIRE(scene.isOpen(stormTitle));
    REQUIRE(scene.hasRows(1));
    static QStringList heard;
    heard.clear();
    const QtMessageHandler before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext&, const QString& message) { heard << message; });
    scene.window->menuBar()->setFocus();
    QTest::keyClick(scene.window->menuBar(), Qt::Key_Delete);
    QTest::keyClick(scene.window.get(), Qt::Key_E, Qt::AltModifier);
    QWidget* menu = QApplication::activePopupWidget();
    if (menu) {
        QTest::keyClick(menu->windowHandle(), Qt::Key_Delete);
        menu->close();
    }
    qInstallMessageHandler(before);
    CHECK(menu);
    heard.removeIf([](const QString& line) { return line.startsWith(u"This plugin"_s); });
    CHECK(heard.join(u'\n').toStdString() == "");
    CHECK_FALSE(scene.library->canUndo());
    CHECK(scene.hasRows(1));
}

TEST_CASE("Delete in a menu that opens out of a menu means nothing either")
{
    const ShellScene scene;
    scene.import({scene.storm()});
    REQUIRE(scene.isOpen(stormTitle));
    REQUIRE(scene.hasRows(1));
    scene.reading->selectEntity(0);
    static QStringList heard;
    heard.clear();
    const QtMessageHandler before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext&, const QString& message) { heard << message; });
    int opened = 0;
    for (const QAction* top : scene.window->menuBar()->actions()) {
        for (const QAction* entry : top->menu()->actions()) {
            if (!entry->menu())
                continue;
            ++opened;
            entry->menu()->popup({0, 0});
            QTest::keyClick(entry->menu()->windowHandle(), Qt::Key_Delete);
            entry->menu()->close();
        }
    }
    qInstallMessageHandler(before);
    CHECK(opened > 4);
    heard.removeIf([](const QString& line) { return line.startsWith(u"This plugin"_s); });
    CHECK(heard.join(u'\n').toStdString() == "");
    CHECK_FALSE(scene.library->canUndo());
    CHECK(scene.hasRows(1));
}

namespace {

/// Counts the windows that are shown anywhere in the program.
struct ShownWindows : QObject
{
    ShownWindows() { qApp->installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() == QEvent::Show && widget && widget->isWindow())
            ++count;
        return false;
    }
    int count = 0;
};

} // namespace

TEST_CASE("parts of a window that is being made are never windows themselves")
{
    tests::LibraryScene scene;
    const ShownWindows shown;
    shell::MainWindow window(scene.services(), {});
    CHECK(shown.count == 0);
    window.show();
    CHECK(shown.count == 1);
}
