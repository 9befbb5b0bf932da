#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/ui/viewmodels/fake_rows.h"
#include "ui/library/empty_page.h"
#include "ui/library/library_panel.h"
#include "ui/viewmodels/library_browser.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QToolButton>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace Qt::StringLiterals;
using article::ArticleId;
using librarypanel::LibraryPanel;
using tests::eventually;
using tests::FakeRows;

namespace {

/// A panel on show with a library of some articles behind it.
struct Scene
{
    explicit Scene(qint64 articles)
    {
        rows.fill(1, articles);
        browser =
            std::make_unique<viewmodels::LibraryBrowser>(rows.source(), [this](const QList<ArticleId>& ids) {
                removed += ids;
                rows.rows.removeIf([&ids](const auto& row) { return ids.contains(row.article.id); });
                QPromise<base::Result<void>> promise;
                promise.start();
                promise.addResult(base::Result<void>());
                promise.finish();
                return promise.future();
            });
        panel = std::make_unique<LibraryPanel>(*browser);
        panel->resize(280, 500);
        panel->show();
        REQUIRE(QTest::qWaitForWindowActive(panel.get()));
        REQUIRE(eventually([&] { return browser->list().isLoaded(); }));
        opened = std::make_unique<QSignalSpy>(panel.get(), &LibraryPanel::openRequested);
    }

    QListView* list() const { return panel->findChild<QListView*>(); }
    QLineEdit* search() const { return panel->findChild<QLineEdit*>(); }
    QPoint middleOf(int row) const { return list()->visualRect(browser->list().index(row)).center(); }
    void click(int row) const { QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, middleOf(row)); }
    QList<ArticleId> openedIds() const
    {
        QList<ArticleId> ids;
        for (const QList<QVariant>& call : *opened)
            ids.append(call.first().value<ArticleId>());
        return ids;
    }
    bool shows(const QString& text) const
    {
        const QList<QLabel*> labels = panel->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    FakeRows rows;
    QList<ArticleId> removed;
    std::unique_ptr<viewmodels::LibraryBrowser> browser;
    std::unique_ptr<LibraryPanel> panel;
    std::unique_ptr<QSignalSpy> opened;
};

} // namespace

TEST_CASE("a click on a row asks for its article")
{
    const Scene scene(5);
    scene.click(2);
    CHECK(scene.openedIds() == QList{ArticleId(3)});
}

TEST_CASE("arrow keys in the list open the row where they stop")
{
    const Scene scene(20);
    scene.click(0);
    scene.panel->setOpenArticle(ArticleId(1));
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(scene.list(), Qt::Key_Down);
    CHECK(eventually([&] { return scene.openedIds() == QList{ArticleId(1), ArticleId(4)}; }));
}

TEST_CASE("J and K open the neighbours of the open article")
{
    const Scene scene(5);
    scene.panel->setOpenArticle(ArticleId(3));
    QTest::keyClick(scene.panel.get(), Qt::Key_J);
    CHECK(scene.openedIds() == QList{ArticleId(4)});
    scene.panel->setOpenArticle(ArticleId(4));
    QTest::keyClick(scene.panel.get(), Qt::Key_K);
    CHECK(scene.openedIds() == QList{ArticleId(4), ArticleId(3)});
}

TEST_CASE("there is nothing above the first article and nothing below the last")
{
    const Scene scene(2);
    scene.panel->setOpenArticle(ArticleId(1));
    scene.panel->openNeighbour(-1);
    scene.panel->setOpenArticle(ArticleId(2));
    scene.panel->openNeighbour(1);
    CHECK(scene.opened->isEmpty());
}

TEST_CASE("a neighbour that is still being fetched opens when it is there")
{
    Scene scene(300);
    scene.panel->setOpenArticle(ArticleId(100));
    scene.rows.holdsBack = true;
    scene.panel->openNeighbour(1);
    CHECK(scene.opened->isEmpty());
    REQUIRE(eventually([&] { return !scene.rows.held.empty(); }));
    scene.rows.release();
    CHECK(eventually([&] { return scene.openedIds() == QList{ArticleId(101)}; }));
}

TEST_CASE("letters typed into the search box do not act on the list")
{
    const Scene scene(5);
    scene.panel->setOpenArticle(ArticleId(2));
    scene.panel->focusSearch();
    QTest::keyClicks(scene.search(), u"jk"_s);
    CHECK(scene.search()->text() == u"jk"_s);
    CHECK(scene.opened->isEmpty());
}

TEST_CASE("typing searches and says how much was found")
{
    const Scene scene(30);
    QTest::keyClick(scene.panel.get(), Qt::Key_K, Qt::ControlModifier);
    REQUIRE(scene.search()->hasFocus());
    QTest::keyClicks(scene.search(), u"Headline 2"_s);
    CHECK(eventually([&] { return scene.shows(u"11 articles"_s); }));
    CHECK(scene.list()->isVisible());
}

TEST_CASE("a search without hits says so in place of the list and Esc brings the list back")
{
    const Scene scene(3);
    scene.panel->focusSearch();
    QTest::keyClicks(scene.search(), u"bridge"_s);
    CHECK(eventually([&] { return scene.shows(u"Nothing found for “bridge”"_s); }));
    CHECK_FALSE(scene.list()->isVisible());
    QTest::keyClick(scene.search(), Qt::Key_Escape);
    CHECK(scene.search()->text().isEmpty());
    CHECK(eventually([&] { return scene.shows(u"3 articles"_s) && scene.list()->isVisible(); }));
    CHECK(scene.search()->hasFocus());
    QTest::keyClick(scene.search(), Qt::Key_Escape);
    CHECK(scene.list()->hasFocus());
}

TEST_CASE("Enter in the search box opens the first hit")
{
    const Scene scene(30);
    scene.panel->focusSearch();
    QTest::keyClicks(scene.search(), u"Headline 30"_s);
    REQUIRE(eventually([&] { return scene.browser->list().rowCount() == 1; }));
    QTest::keyClick(scene.search(), Qt::Key_Return);
    CHECK(scene.openedIds() == QList{ArticleId(30)});
}

TEST_CASE("an empty library explains itself and offers the ways in")
{
    const Scene scene(0);
    QAction open(u"Open files…"_s);
    QSignalSpy triggered(&open, &QAction::triggered);
    scene.panel->setWelcomeActions({&open}, open);
    CHECK(scene.shows(u"Your articles will be listed here"_s));
    auto* button = scene.panel->findChild<QToolButton*>();
    for (QToolButton* candidate : scene.panel->findChildren<QToolButton*>()) {
        if (candidate->defaultAction() == &open)
            button = candidate;
    }
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(triggered.size() == 1);
}

TEST_CASE("Del removes the selected articles and the next one is opened")
{
    const Scene scene(5);
    scene.click(1);
    QTest::keyClick(scene.list(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(scene.list(), Qt::Key_Delete);
    CHECK(scene.removed == QList{ArticleId(2), ArticleId(3)});
    CHECK(scene.browser->list().rowCount() == 3);
    CHECK(eventually([&] { return scene.openedIds().last() == ArticleId(4); }));
}

TEST_CASE("a click that extends the selection opens nothing")
{
    const Scene scene(5);
    scene.click(0);
    QTest::mouseClick(scene.list()->viewport(), Qt::LeftButton, Qt::ControlModifier, scene.middleOf(3));
    CHECK(scene.openedIds() == QList{ArticleId(1)});
}

TEST_CASE("the open article is marked when its row comes into the list")
{
    Scene scene(3);
    scene.panel->setOpenArticle(ArticleId(9));
    CHECK_FALSE(scene.list()->selectionModel()->hasSelection());
    scene.rows.fill(4, 9);
    scene.browser->refreshSoon();
    CHECK(eventually(
        [&] { return scene.list()->selectionModel()->isSelected(scene.browser->list().index(8)); }));
    CHECK(scene.opened->isEmpty());
}

TEST_CASE("rows that come in above leave the row in view where it is")
{
    Scene scene(200);
    scene.list()->scrollTo(scene.browser->list().index(50), QAbstractItemView::PositionAtTop);
    const int before = scene.list()->visualRect(scene.browser->list().index(50)).top();
    for (qint64 number = 1001; number <= 1007; ++number)
        scene.rows.rows.prepend(FakeRows::row(number));
    scene.browser->refreshSoon();
    REQUIRE(eventually([&] { return scene.browser->list().rowCount() == 207; }));
    CHECK(eventually(
        [&] { return scene.list()->visualRect(scene.browser->list().index(57)).top() == before; }));
}

TEST_CASE(
    "several rows are selected by Shift and Ctrl, and one of them that is opened elsewhere lets none go")
{
    const Scene scene(5);
    scene.click(0);
    QTest::mouseClick(scene.list()->viewport(), Qt::LeftButton, Qt::ShiftModifier, scene.middleOf(2));
    QTest::mouseClick(scene.list()->viewport(), Qt::LeftButton, Qt::ControlModifier, scene.middleOf(4));
    using Selection = viewmodels::LibraryBrowser::Selection;
    const Selection four{{0, 1, 2, 4}, {ArticleId(1), ArticleId(2), ArticleId(3), ArticleId(5)}};
    CHECK(scene.browser->selection() == four);
    CHECK(scene.openedIds() == QList{ArticleId(1)});

    scene.panel->setOpenArticle(ArticleId(3));
    CHECK(scene.browser->selection() == four);
    CHECK(scene.list()->currentIndex().row() == 2);
    scene.panel->setOpenArticle(ArticleId(4));
    CHECK(scene.browser->selection() == Selection{{3}, {ArticleId(4)}});
}

TEST_CASE("the panel names the keys that actions have now")
{
    Scene scene(0);
    QAction paste(u"Paste as article"_s);
    paste.setShortcut(Qt::CTRL | Qt::Key_V);
    scene.panel->setWelcomeActions({&paste}, paste);
    CHECK(scene.shows(
        u"Open files or a folder, paste a text with Ctrl+V, or drop files, folders or text on this "
        "window."_s));
    paste.setShortcut(Qt::Key_F12);
    CHECK(
        scene.shows(u"Open files or a folder, paste a text with F12, or drop files, folders or text on this "
                    "window."_s));
    paste.setShortcut({});
    CHECK(scene.shows(
        u"Open files or a folder, paste a text, or drop files, folders or text on this window."_s));
    QAction* search = scene.panel->editActions().first();
    CHECK(scene.search()->toolTip().endsWith(u" (Ctrl+K)"_s));
    search->setShortcut(Qt::Key_F12);
    CHECK(scene.search()->toolTip().endsWith(u" (F12)"_s));
}

TEST_CASE("who removes articles is told by which key they come back")
{
    Scene scene(3);
    QAction undo(u"Undo"_s);
    undo.setShortcut(Qt::Key_F12);
    scene.panel->setUndo(undo);
    QSignalSpy said(scene.panel.get(), &LibraryPanel::statusMessage);
    const auto remove = [&] {
        said.clear();
        scene.click(0);
        scene.panel->editActions().last()->trigger();
        return said.isEmpty() ? QString() : said.last().first().toString();
    };
    CHECK(remove() == u"Removed 1 article. F12 brings back what was removed."_s);
    undo.setShortcut({});
    REQUIRE(eventually([&] { return scene.browser->list().total() == 2; }));
    CHECK(remove() == u"Removed 1 article."_s);
}
