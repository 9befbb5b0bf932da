#include "tests/support/printers.h"
#include "tests/ui/shell/shell_scene.h"
#include "ui/article/article_view.h"
#include "ui/shell/import_report_dialog.h"
#include "ui/shell/keys_dialog.h"
#include "ui/shell/panel_area.h"
#include "ui/shell/work_status.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableWidget>
#include <QTimer>
#include <QToolButton>

using namespace dateline;
using namespace Qt::StringLiterals;
using tests::eventually;
using tests::ShellScene;

namespace {

QToolButton* buttonNamed(const QWidget& parent, const QString& text)
{
    for (QToolButton* button : parent.findChildren<QToolButton*>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

shell::WorkStatus* importStatus(const ShellScene& scene)
{
    for (auto* status : scene.window->findChildren<shell::WorkStatus*>()) {
        if (status->findChild<QProgressBar*>()->accessibleName() == u"Import")
            return status;
    }
    return nullptr;
}

QStringList manyFiles(const ShellScene& scene, int count)
{
    QStringList paths;
    for (int number = 0; number < count; ++number)
        paths.append(
            scene.write(u"news%1.txt"_s.arg(number),
                        u"Report number %1 of the week\n\nThe council met for the %1. time and spoke "
                        "about the harbour for long.\n"_s.arg(number)
                            .toUtf8()));
    return paths;
}

} // namespace

TEST_CASE("a file that holds no article is named in the report with a sentence")
{
    const ShellScene scene;
    scene.import({scene.storm(), scene.write(u"broken.txt"_s, {}), scene.path(u"missing.html"_s)});
    CHECK(scene.said() == u"1 imported, 2 failed"_s);

    QToolButton* details = buttonNamed(*scene.window, u"Details…"_s);
    REQUIRE(details);
    REQUIRE(details->isVisible());
    const auto* fade = scene.window->statusBar()->findChild<QTimer*>(u"fade"_s);
    REQUIRE(fade);
    CHECK_FALSE(fade->isActive()); // the way to what failed does not go by itself
    QTest::mouseClick(details, Qt::LeftButton);
    auto* dialog = scene.window->findChild<shell::ImportReportDialog*>();
    REQUIRE(dialog);
    const auto* list = dialog->findChild<QTableWidget*>();
    REQUIRE(list->rowCount() == 2);
    CHECK(list->item(0, 0)->text() == u"broken.txt"_s);
    CHECK(list->item(0, 1)->text() == u"Failed"_s);
    CHECK(list->item(0, 2)->text().size() > 10);
    CHECK(list->item(0, 2)->text().endsWith(u'.'));
    dialog->close();
}

TEST_CASE("an empty library offers articles to try the program with")
{
    const ShellScene scene;
    QToolButton* offer = buttonNamed(*scene.panel(), u"Try with sample articles"_s);
    REQUIRE(offer);
    REQUIRE(offer->isVisible());
    QTest::mouseClick(offer, Qt::LeftButton);
    REQUIRE(scene.hasRows(3));
    CHECK(eventually([&] { return scene.reading->current() != nullptr; }));
    CHECK_FALSE(offer->isVisible());
}

TEST_CASE("the same file a second time is already there and is opened")
{
    const ShellScene scene;
    scene.import({scene.storm()});
    REQUIRE(scene.isOpen(u"Storm closes the harbour of Vestmar"_s));
    scene.reading->close();
    scene.import({scene.storm()});
    CHECK(scene.said() == u"1 already there"_s);
    CHECK(scene.isOpen(u"Storm closes the harbour of Vestmar"_s));
    CHECK(scene.hasRows(1));
}

TEST_CASE("a folder is imported with the folders in it")
{
    const ShellScene scene;
    QDir(scene.folder.path()).mkpath(u"press/week"_s);
    scene.write(u"press/one.txt"_s, "Council meets again\n\nThe council met for a second time this week.\n");
    scene.write(u"press/week/two.txt"_s, "Ferry runs late\n\nThe ferry to Holmen was an hour late today.\n");
    scene.import({scene.path(u"press"_s)});
    CHECK(scene.said() == u"2 imported"_s);
    CHECK(scene.hasRows(2));
}

TEST_CASE("a cancelled import keeps what is done and says so")
{
    const ShellScene scene;
    const QStringList paths = manyFiles(scene, 400);
    QSignalSpy finished(scene.imports.get(), &viewmodels::ImportDesk::finished);
    scene.imports->importFiles(paths);
    REQUIRE(eventually([&] { return scene.imports->progress().done >= 5 || !finished.isEmpty(); }));
    scene.imports->cancel();
    REQUIRE(eventually([&] { return !scene.imports->isBusy(); }));
    const auto summary = finished.first().first().value<viewmodels::ImportSummary>();
    CHECK(summary.cancelled);
    CHECK(scene.said().startsWith(u"Import stopped: "_s));
    const qint64 stored = scene.library->queries().articleCount().value_or(-1);
    CHECK(stored > 0);
    CHECK(stored < 400);
    CHECK(scene.said().contains(u"%1 imported"_s.arg(stored)));
}

TEST_CASE("a longer import shows its progress with a button that stops it")
{
    const ShellScene scene;
    scene.imports->importFiles(manyFiles(scene, 3000));
    shell::WorkStatus* status = importStatus(scene);
    const bool isShown = eventually([&] { return status->isVisible() || !scene.imports->isBusy(); });
    REQUIRE(isShown);
    if (status->isVisible())
        QTest::mouseClick(buttonNamed(*status, u"Cancel"_s), Qt::LeftButton);
    REQUIRE(eventually([&] { return !scene.imports->isBusy(); }, 30000));
    CHECK_FALSE(status->isVisible());
}

TEST_CASE("Esc stops an import where it has nothing else to end, and the button names the key")
{
    const ShellScene scene;
    scene.import({scene.storm()});
    REQUIRE(scene.isOpen(u"Storm closes the harbour of Vestmar"_s));
    REQUIRE(scene.hasRows(1));
    auto& article = scene.window->findChild<shell::PanelArea*>()->article();
    article.setFocus();
    QAction& clear = *article.clearAction();
    CHECK_FALSE(clear.isEnabled());
    scene.reading->selectEntity(0);
    QSignalSpy finished(scene.imports.get(), &viewmodels::ImportDesk::finished);
    scene.imports->importFiles(manyFiles(scene, 3000));
    CHECK(clear.text() == u"&Clear selection");
    QTest::keyClick(scene.window->windowHandle(), Qt::Key_Escape);
    CHECK_FALSE(scene.reading->selectedEntity());
    shell::WorkStatus* status = importStatus(scene);
    REQUIRE(status->canStop());
    CHECK(clear.text() == u"&Stop importing");
    CHECK(buttonNamed(*status, u"Cancel"_s)->toolTip() == u"Stop importing; what is imported stays (Esc)");
    QTest::keyClick(scene.window->windowHandle(), Qt::Key_Escape);
    CHECK_FALSE(status->canStop());
    CHECK_FALSE(clear.isEnabled());
    CHECK_FALSE(buttonNamed(*status, u"Cancel"_s)->isEnabled());
    REQUIRE(eventually([&] { return !scene.imports->isBusy(); }, 30000));
    CHECK(finished.first().first().value<viewmodels::ImportSummary>().cancelled);
    CHECK(buttonNamed(*status, u"Cancel"_s)->isEnabled());
}

TEST_CASE("an import that begins while another one is being stopped can be stopped, too")
{
    const ShellScene scene;
    const QStringList paths = manyFiles(scene, 3000);
    scene.imports->importFiles(paths);
    shell::WorkStatus* status = importStatus(scene);
    status->stop();
    REQUIRE_FALSE(status->canStop());
    scene.imports->importFiles(paths);
    CHECK(status->canStop());
    CHECK(buttonNamed(*status, u"Cancel"_s)->isEnabled());
    status->stop();
    REQUIRE(eventually([&] { return !scene.imports->isBusy(); }, 30000));
    CHECK(scene.library->check());
}

TEST_CASE("Esc in a field or a dialog leaves an import alone")
{
    const ShellScene scene;
    scene.imports->importFiles(manyFiles(scene, 3000));
    shell::WorkStatus* status = importStatus(scene);
    scene.searchBox()->setFocus();
    QTest::keyClicks(scene.searchBox(), u"ferry"_s);
    QTest::keyClick(scene.searchBox(), Qt::Key_Escape);
    CHECK(status->canStop());
    scene.window->run(u"help.keys"_s);
    auto* dialog = scene.window->findChild<shell::KeysDialog*>();
    REQUIRE(dialog);
    REQUIRE(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(eventually([&] { return !scene.window->findChild<shell::KeysDialog*>(); }));
    CHECK(status->canStop());
    scene.imports->cancel();
    REQUIRE(eventually([&] { return !scene.imports->isBusy(); }, 30000));
}

TEST_CASE("a long sentence in the report is shown whole over several lines")
{
    viewmodels::ImportSummary summary;
    const QString sentence = u"This file holds a picture and no text, and there is nothing in it to read."_s;
    summary.findings = {{viewmodels::ImportFinding::Kind::Failed, u"a.jpg"_s, u"/x/a.jpg"_s, u"No text."_s},
                        {viewmodels::ImportFinding::Kind::Failed, u"b.jpg"_s, u"/x/b.jpg"_s,
                         sentence + u' ' + sentence + u' ' + sentence}};
    auto* dialog = new shell::ImportReportDialog(summary, nullptr);
    dialog->open();
    const auto* list = dialog->findChild<QTableWidget*>();
    CHECK(eventually([&] { return list->rowHeight(1) > list->rowHeight(0) * 3 / 2; }));
    dialog->close();
}

TEST_CASE("the report can be copied")
{
    viewmodels::ImportSummary summary;
    summary.line = u"1 failed"_s;
    summary.findings = {{viewmodels::ImportFinding::Kind::Failed, u"a.pdf"_s, u"/x/a.pdf"_s, u"No text."_s}};
    auto* dialog = new shell::ImportReportDialog(summary, nullptr);
    dialog->open();
    for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
        if (button->text() == u"&Copy"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    CHECK(QGuiApplication::clipboard()->text() == u"1 failed\n/x/a.pdf\tFailed\tNo text."_s);
    dialog->close();
}
