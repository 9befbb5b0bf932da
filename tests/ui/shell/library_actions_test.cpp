#include "tests/support/printers.h"
#include "tests/ui/shell/shell_scene.h"
#include "ui/shell/library_actions.h"

#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QSignalSpy>

using namespace dateline;
using namespace Qt::StringLiterals;
using shell::LibraryActions;
using shell::WindowSettings;
using tests::eventually;
using tests::ShellScene;

namespace {

LibraryActions& librariesOf(const ShellScene& scene)
{
    return *scene.window->findChild<LibraryActions*>();
}

QList<QAction*> entries(const LibraryActions& libraries)
{
    QList<QAction*> actions = libraries.menu()->menu()->actions();
    actions.removeIf([](const QAction* action) { return action->isSeparator(); });
    return actions;
}

/// Answers the dialog for a library with a path.
void choose(const ShellScene& scene, const QString& path)
{
    librariesOf(scene).open()->trigger();
    auto* dialog = scene.window->findChild<QFileDialog*>();
    REQUIRE(dialog);
    Q_EMIT dialog->filesSelected({path});
    delete dialog;
}

} // namespace

TEST_CASE("libraries that were open stand in the menu, newest first, and those whose file is gone are grey")
{
    const ShellScene scene;
    const QString here = scene.write(u"here.dateline"_s, {});
    const QString gone = scene.path(u"gone.dateline"_s);
    LibraryActions& libraries = librariesOf(scene);
    libraries.setLibraries({gone, here});
    REQUIRE(entries(libraries).size() == 3);
    CHECK(entries(libraries).at(0)->text() == u"gone");
    CHECK_FALSE(entries(libraries).at(0)->isEnabled());
    CHECK(entries(libraries).at(1)->text() == u"here");
    CHECK(entries(libraries).at(1)->isEnabled());
    REQUIRE(QFile::rename(here, gone)); // the disk came back, and another one went
    Q_EMIT libraries.menu()->menu()->aboutToShow();
    CHECK(entries(libraries).at(0)->isEnabled());
    CHECK_FALSE(entries(libraries).at(1)->isEnabled());
}

TEST_CASE("a library that is chosen is asked for and remembered as the newest")
{
    const ShellScene scene;
    const QSignalSpy wanted(scene.window.get(), &shell::MainWindow::libraryRequested);
    librariesOf(scene).setLibraries({scene.path(u"old.dateline"_s)});
    choose(scene, scene.path(u"new.dateline"_s));
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.first().first() == scene.path(u"new.dateline"_s));
    CHECK(librariesOf(scene).libraries().first() == scene.path(u"new.dateline"_s));
}

TEST_CASE("a file that is no library is refused with a sentence that says what to do")
{
    const ShellScene scene;
    const QSignalSpy wanted(scene.window.get(), &shell::MainWindow::libraryRequested);
    choose(scene, scene.storm());
    CHECK(wanted.isEmpty());
    CHECK(scene.said().contains(u"is no library"));
}

TEST_CASE("the title names a library that is not the reader's own")
{
    const ShellScene scene;
    scene.import({scene.storm()});
    REQUIRE(scene.isOpen(u"Storm closes the harbour of Vestmar"_s));
    shell::Services services = scene.services();
    services.libraryName = u"harbour"_s;
    const shell::MainWindow window(services, WindowSettings());
    CHECK(window.windowTitle() == u"Storm closes the harbour of Vestmar (harbour) - Dateline");
    CHECK(scene.window->windowTitle() == u"Storm closes the harbour of Vestmar - Dateline");
}

TEST_CASE("nothing of libraries is remembered where the reader wants no traces")
{
    const ShellScene scene;
    LibraryActions& libraries = librariesOf(scene);
    libraries.setLibraries({scene.path(u"old.dateline"_s)});
    libraries.setKept(false);
    CHECK(libraries.libraries().isEmpty());
    choose(scene, scene.path(u"new.dateline"_s));
    CHECK(libraries.libraries().isEmpty());
}
