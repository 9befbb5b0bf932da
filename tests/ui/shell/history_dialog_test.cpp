#include "tests/ui/shell/naming_scene.h"
#include "ui/shell/history_dialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

using namespace dateline;
using namespace Qt::StringLiterals;
using shell::HistoryDialog;
using tests::asFound;
using tests::eventually;

namespace {

/// Signe Aldervik was called Signe Berg, and the date was set afterwards.
struct Scene : tests::NamingScene
{
    Scene()
    {
        const auto named =
            library->nameEntity({{u"Signe Aldervik"_s, article::EntityType::Person},
                                 article::EntityKey{u"Signe Berg"_s, article::EntityType::Person},
                                 {}});
        REQUIRE(eventually([&] { return named.isFinished(); }));
        reading->setPublicationDate(QDate(2031, 3, 4));
        REQUIRE(eventually([&] { return reading->current()->article.published.date == QDate(2031, 3, 4); }));
    }

    HistoryDialog& open() const
    {
        window->findChild<QAction*>(u"edit.history"_s)->trigger();
        HistoryDialog& opened = dialog<HistoryDialog>();
        REQUIRE(eventually([&] { return opened.list().model()->rowCount() == 2; }));
        return opened;
    }
    static bool lists(HistoryDialog& dialog, const QStringList& begins)
    {
        const QAbstractItemModel& list = *dialog.list().model();
        return eventually([&] {
            for (int row = 0; row < list.rowCount(); ++row) {
                if (row >= begins.size() || !list.index(row, 1).data().toString().startsWith(begins.at(row)))
                    return false;
            }
            return list.rowCount() == begins.size();
        });
    }
};

} // namespace

TEST_CASE("an act that was undone alone in the history is done again by the same button")
{
    const Scene scene;
    HistoryDialog& dialog = scene.open();
    dialog.list().setCurrentIndex(dialog.list().model()->index(1, 0));
    CHECK(dialog.undoButton().text() == u"&Undo this");
    QTest::mouseClick(&dialog.undoButton(), Qt::LeftButton);
    CHECK(scene.become(asFound));
    CHECK(eventually([&] { return dialog.undoButton().text() == u"&Redo this"; }));
    CHECK(dialog.undoButton().isEnabled());
    QTest::mouseClick(&dialog.undoButton(), Qt::LeftButton);
    CHECK(scene.become(u"Signe Berg (person), Vestmar (place)"_s));
    CHECK(eventually(
        [&] { return scene.said().startsWith(u"Done again: Call “Signe Aldervik” “Signe Berg”"_s); }));
    CHECK(eventually([&] { return dialog.undoButton().text() == u"&Undo this"; }));
    CHECK(scene.reading->current()->article.published.date == QDate(2031, 3, 4));
}

TEST_CASE("an undone date says what has to be redone before it")
{
    const Scene scene;
    scene.reading->setPublicationDate(QDate(2031, 3, 5));
    REQUIRE(
        eventually([&] { return scene.reading->current()->article.published.date == QDate(2031, 3, 5); }));
    scene.undo();
    REQUIRE(
        eventually([&] { return scene.reading->current()->article.published.date == QDate(2031, 3, 4); }));
    scene.undo();
    REQUIRE(
        eventually([&] { return scene.reading->current()->article.published.date != QDate(2031, 3, 4); }));
    scene.window->findChild<QAction*>(u"edit.history"_s)->trigger();
    HistoryDialog& dialog = scene.dialog<HistoryDialog>();
    REQUIRE(eventually([&] { return dialog.list().model()->rowCount() == 3; }));
    dialog.list().setCurrentIndex(dialog.list().model()->index(0, 0));
    CHECK(dialog.hindrance().text().startsWith(u"This was undone later: Set the date of “Storm"_s));
    CHECK_FALSE(dialog.undoButton().isEnabled());
    dialog.list().setCurrentIndex(dialog.list().model()->index(1, 0));
    CHECK(dialog.undoButton().isEnabled());
}

TEST_CASE("what is typed in the history narrows the list, and Enter there closes nothing")
{
    const Scene scene;
    HistoryDialog& dialog = scene.open();
    dialog.filter().setFocus();
    QTest::keyClicks(&dialog.filter(), u"BERG"_s);
    CHECK(Scene::lists(dialog, {u"Call “Signe Aldervik” “Signe Berg”"_s}));
    CHECK(dialog.undoButton().isEnabled());
    QTest::keyClick(&dialog.filter(), Qt::Key_Return);
    CHECK(dialog.isVisible());
    QTest::keyClicks(&dialog.filter(), u"x"_s);
    CHECK(Scene::lists(dialog, {}));
    CHECK(dialog.hindrance().text() == u"Nothing that you did has these words.");
    CHECK_FALSE(dialog.undoButton().isEnabled());
    dialog.filter().clear();
    CHECK(Scene::lists(dialog, {u"Set the date"_s, u"Call “Signe Aldervik”"_s}));
}
