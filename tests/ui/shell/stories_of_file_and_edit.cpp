#include "tests/ui/shell/action_stories.h"
#include "ui/article/article_finder.h"
#include "ui/article/find_bar.h"
#include "ui/article/print_dialog.h"
#include "ui/shell/history_dialog.h"
#include "ui/shell/import_report_dialog.h"
#include "ui/shell/library_actions.h"
#include "ui/timeline/event_dialog.h"
#include "ui/viewmodels/command.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QSignalSpy>

namespace dateline::tests {

using namespace Qt::StringLiterals;

namespace {

bool isPdf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(4) == "%PDF";
}

articleview::FindBar& findBar(const Person& reader)
{
    return reader.area().article().finder().bar();
}

/// The bar open, at the first of three places.
void findVestmar(const Person& reader)
{
    reader.openStorm();
    reader.press(Qt::Key_F, Qt::ControlModifier);
    reader.type(u"Vestmar"_s);
    REQUIRE(eventually([&] { return findBar(reader).progress() == u"1 of 3"; }));
}

/// The article has a date that can be taken back.
void setDate(const Person& reader)
{
    reader.openStorm();
    reader.reading->setPublicationDate(QDate(2010, 5, 14));
    REQUIRE(eventually([&] { return reader.history->canUndo(); }));
}

bool isDated(const Person& reader, QDate day)
{
    return eventually([&] { return reader.reading->current()->article.published.date == day; });
}

void openFiles(const Person& reader, const Act& act)
{
    const QString path = reader.storm();
    act();
    reader.dialog<QFileDialog>();
    reader.type(u'"' + path + u'"');
    reader.press(Qt::Key_Return);
    CHECK(reader.isOpen(stormTitle));
    CHECK(reader.isGone<QFileDialog>());
}

void openFolder(const Person& reader, const Act& act)
{
    REQUIRE(QDir(reader.folder.path()).mkdir(u"news"_s));
    for (const QString& path : {reader.storm(), reader.bridge()})
        REQUIRE(QFile::rename(path, reader.path(u"news/"_s + QFileInfo(path).fileName())));
    act();
    reader.dialog<QFileDialog>();
    reader.press(Qt::Key_A, Qt::ControlModifier);
    reader.type(reader.path(u"news"_s));
    reader.press(Qt::Key_Return);
    CHECK(reader.hasRows(2));
    CHECK(reader.isGone<QFileDialog>());
}

void exportPdf(const Person& reader, const Act& act)
{
    reader.openStorm();
    act();
    reader.dialog<QFileDialog>();
    reader.press(Qt::Key_A, Qt::ControlModifier);
    const QString path = reader.path(u"storm.pdf"_s);
    reader.type(path);
    reader.press(Qt::Key_Return);
    CHECK(eventually([&] { return isPdf(path); }));
}

void openRecent(const Person& reader, const Act& act)
{
    const QString last = reader.openBoth();
    act();
    CHECK(reader.isOpen(last == stormTitle ? bridgeTitle : stormTitle));
}

void clearList(const Person& reader, const Act& act)
{
    reader.openStorm();
    const auto entries = [&] { return reader.entries().size(); };
    const qsizetype before = entries();
    act();
    CHECK(eventually([&] { return entries() == before - 1; }));
    CHECK(reader.isOpen(stormTitle));
}

shell::LibraryActions& libraries(const Person& reader)
{
    return *reader.window->findChild<shell::LibraryActions*>();
}

/// Libraries are opened by the program, too: one that does not exist is made.
void openLibrary(const Person& reader, const Act& act)
{
    const QSignalSpy wanted(reader.window.get(), &shell::MainWindow::libraryRequested);
    act();
    reader.dialog<QFileDialog>();
    const QString path = reader.path(u"harbour.dateline"_s);
    reader.type(path);
    reader.press(Qt::Key_Return);
    REQUIRE(eventually([&] { return wanted.size() == 1; }));
    CHECK(wanted.first().first() == path);
    CHECK(libraries(reader).libraries().contains(path));
}

void openRecentLibrary(const Person& reader, const Act& act)
{
    const QString path = rememberLibrary(reader);
    const QSignalSpy wanted(reader.window.get(), &shell::MainWindow::libraryRequested);
    act();
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().first() == path);
}

void clearLibraryList(const Person& reader, const Act& act)
{
    rememberLibrary(reader);
    act();
    CHECK(eventually([&] { return libraries(reader).libraries().isEmpty(); }));
}

/// Windows are made by the program, not by each other: here nothing of it can be seen but the wish.
void newWindow(const Person& reader, const Act& act)
{
    const QSignalSpy wanted(reader.window.get(), &shell::MainWindow::newWindowRequested);
    act();
    CHECK(wanted.size() == 1);
}

void quit(const Person& reader, const Act& act)
{
    shell::MainWindow other(reader.services(), {});
    other.show();
    reader.window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(reader.window.get()));
    act();
    CHECK(eventually([&] { return !reader.window->isVisible() && !other.isVisible(); }));
}

/// Empties the clipboard, does the act, and sees what is there then.
void copies(const Act& act, const QString& wanted)
{
    QGuiApplication::clipboard()->clear();
    act();
    CHECK(eventually([&] { return QGuiApplication::clipboard()->text() == wanted; }));
}

void contextMenu(const Person& reader, const Act& act)
{
    reader.openStorm();
    reader.goTo(u"library"_s);
    act();
    QMenu* menu = nullptr;
    REQUIRE(eventually([&] {
        menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        return menu && menu->isVisible() && menu->parentWidget() == reader.panel();
    }));
    CHECK(viewmodels::plainText(menu->actions().value(0)->text()) == u"Remove articles");
    menu->close();
}

} // namespace

QString rememberLibrary(const Person& reader)
{
    // An empty file is a library that nothing has been put into yet.
    const QString path = reader.write(u"other.dateline"_s, {});
    libraries(reader).setLibraries({path});
    return path;
}

QList<ActionStory> storiesOfFile()
{
    return {
        {u"import"_s, openFiles},
        {u"file.open-folder"_s, openFolder},
        {u"file.paste-as-article"_s,
         [](const Person& reader, const Act& act) {
             QGuiApplication::clipboard()->setText(u"Ferry runs again\n\nThe ferry to Holmen runs again."_s);
             act();
             CHECK(reader.isOpen(u"Ferry runs again"_s));
         }},
        {u"file.samples"_s,
         [](const Person& reader, const Act& act) {
             act();
             CHECK(reader.hasRows(3));
         }},
        {recentArticle, openRecent},
        {clearRecent, clearList},
        {u"file.open-library"_s, openLibrary},
        {recentLibrary, openRecentLibrary},
        {clearLibraries, clearLibraryList},
        {u"file.last-import-report"_s,
         [](const Person& reader, const Act& act) {
             reader.import({reader.storm(), reader.write(u"broken.txt"_s, {})});
             act();
             reader.dialog<shell::ImportReportDialog>();
         }},
        {u"file.print"_s,
         [](const Person& reader, const Act& act) {
             reader.openStorm();
             act();
             reader.dialog<articleview::PrintDialog>();
         }},
        {u"file.export-pdf"_s, exportPdf},
        {u"new-window"_s, newWindow},
        {u"file.close-window"_s,
         [](const Person& reader, const Act& act) {
             act();
             CHECK(eventually([&] { return !reader.window->isVisible(); }));
         }},
        {u"file.quit"_s, quit},
    };
}

QList<ActionStory> storiesOfEdit()
{
    return {
        {u"edit.undo"_s,
         [](const Person& reader, const Act& act) {
             setDate(reader);
             act();
             CHECK(isDated(reader, {}));
         }},
        {u"edit.redo"_s,
         [](const Person& reader, const Act& act) {
             setDate(reader);
             reader.press(Qt::Key_Z, Qt::ControlModifier);
             REQUIRE(isDated(reader, {}));
             REQUIRE(eventually([&] { return reader.history->canRedo(); }));
             act();
             CHECK(isDated(reader, QDate(2010, 5, 14)));
         }},
        {u"edit.history"_s,
         [](const Person& reader, const Act& act) {
             act();
             reader.dialog<shell::HistoryDialog>();
         }},
        {u"edit.copy"_s,
         [](const Person& reader, const Act& act) {
             reader.openStorm();
             reader.selectWords(u"two ferries"_s);
             copies(act, u"two ferries"_s);
         }},
        {u"edit.select-all"_s,
         [](const Person& reader, const Act& act) {
             reader.openStorm();
             reader.goTo(u"article"_s);
             act();
             const QString selected = reader.text().textCursor().selectedText();
             CHECK(selected.startsWith(stormTitle));
             CHECK(selected.endsWith(u"she told the town council of Vestmar."));
         }},
        {u"edit.find-in-article"_s,
         [](const Person& reader, const Act& act) {
             reader.openStorm();
             act();
             CHECK(findBar(reader).isVisible());
             CHECK(findBar(reader).field().hasFocus());
         }},
        {u"edit.quick-find"_s,
         [](const Person& reader, const Act& act) {
             reader.openStorm();
             reader.goTo(u"article"_s);
             act();
             CHECK(findBar(reader).isVisible());
             CHECK(findBar(reader).field().hasFocus());
         }},
        {u"edit.find-in-all-articles"_s,
         [](const Person& reader, const Act& act) {
             findVestmar(reader);
             act();
             CHECK(reader.searchBox()->text() == u"Vestmar");
             CHECK(reader.searchBox()->hasFocus());
         }},
        {u"edit.find-next"_s,
         [](const Person& reader, const Act& act) {
             findVestmar(reader);
             act();
             CHECK(eventually([&] { return findBar(reader).progress() == u"2 of 3"; }));
         }},
        {u"edit.find-previous"_s,
         [](const Person& reader, const Act& act) {
             findVestmar(reader);
             act();
             CHECK(eventually([&] { return findBar(reader).progress() == u"3 of 3"; }));
         }},
        {u"search"_s,
         [](const Person& reader, const Act& act) {
             reader.openStorm();
             reader.goTo(u"article"_s);
             act();
             CHECK(reader.searchBox()->hasFocus());
         }},
        {u"edit.remove-articles"_s,
         [](const Person& reader, const Act& act) {
             reader.openBoth();
             reader.goTo(u"library"_s);
             act();
             CHECK(reader.hasRows(1));
         }},
        {u"edit.add-to-timeline"_s,
         [](const Person& reader, const Act& act) {
             reader.openStorm();
             reader.selectWords(u"expects ships again"_s);
             act();
             CHECK(reader.dialog<timelinepanel::EventDialog>().title().text() == u"Expects ships again");
         }},
        {u"edit.context-menu"_s, contextMenu},
    };
}

} // namespace dateline::tests
