#include "tests/ui/shell/naming_scene.h"
#include "ui/entities/take_apart_dialog.h"
#include "ui/viewmodels/entity_joins.h"

#include <QListWidget>
#include <QMenu>
#include <QPushButton>

using namespace dateline;
using namespace Qt::StringLiterals;
using entitypanel::TakeApartDialog;
using tests::asFound;
using tests::eventually;

namespace {

const article::EntityKey signe{u"Signe Aldervik"_s, article::EntityType::Person};
const article::EntityKey vestmar{u"Vestmar"_s, article::EntityType::Place};

struct Scene : tests::NamingScene
{
    void join(const article::EntityKey& from, const article::EntityKey& to) const
    {
        const auto named = library->nameEntity({from, to, reading->current()->id});
        REQUIRE(eventually([&] { return named.isFinished(); }));
        REQUIRE(named.result());
    }
    /// Signe Aldervik is one with Vestmar, which is selected.
    void makeOne() const
    {
        join(signe, vestmar);
        REQUIRE(become(u"Vestmar (place)"_s));
        select(u"Vestmar"_s);
        REQUIRE(eventually([&] { return action().isEnabled(); }));
    }
    QAction& action() const { return *window->findChild<QAction*>(u"entity.take-apart"_s); }
};

} // namespace

TEST_CASE(
    "Ctrl+Shift+M takes apart what was made one, whatever was done since, and Ctrl+Shift+Z joins it again")
{
    const Scene scene;
    scene.makeOne();
    CHECK(scene.action().statusTip() == u"It was made of: “Signe Aldervik”, person, in this article");
    scene.reading->setPublicationDate(QDate(2031, 3, 4));
    REQUIRE(
        eventually([&] { return scene.reading->current()->article.published.date == QDate(2031, 3, 4); }));
    scene.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    TakeApartDialog& dialog = scene.dialog<TakeApartDialog>();
    REQUIRE(dialog.names().count() == 1);
    CHECK(dialog.names().item(0)->text() == u"“Signe Aldervik”, person, in this article");
    QTest::keyClick(&dialog.names(), Qt::Key_Return);
    CHECK(scene.become(asFound));
    CHECK(scene.isSaid(u"“Signe Aldervik” and “Vestmar” are apart again"_s));
    CHECK(scene.reading->current()->article.published.date == QDate(2031, 3, 4));
    REQUIRE(eventually([&] { return scene.history->canRedo(); }));
    scene.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(scene.become(u"Vestmar (place)"_s));
}

TEST_CASE("the menu of an entity takes apart the name that is chosen, and that one only")
{
    const Scene scene;
    const article::EntityKey port{u"Port"_s, article::EntityType::Place};
    scene.join(signe, port);
    scene.join(vestmar, port);
    REQUIRE(scene.become(u"Port (place)"_s));
    const QModelIndex group = scene.tree().model()->index(0, 0);
    Q_EMIT scene.tree().customContextMenuRequested(
        scene.tree().visualRect(scene.tree().model()->index(0, 0, group)).center());
    QMenu* menu = nullptr;
    REQUIRE(eventually([&] {
        menu = scene.entities().findChild<QMenu*>();
        return menu && menu->isVisible() && scene.action().isEnabled();
    }));
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(&scene.action()).center());
    TakeApartDialog& dialog = scene.dialog<TakeApartDialog>();
    REQUIRE(dialog.names().count() == 2);
    const QListWidgetItem* second = dialog.names().item(1);
    CHECK(second->text() == u"“Signe Aldervik”, person, in this article");
    QTest::mouseClick(dialog.names().viewport(), Qt::LeftButton, {},
                      dialog.names().visualItemRect(second).center());
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->text() == u"&Take apart")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    CHECK(scene.become(u"Port (place), Signe Aldervik (person)"_s));
}

TEST_CASE("what was made of nothing cannot be taken apart, and its tip says so")
{
    const Scene scene;
    const auto isRefused = [&] {
        return !scene.action().isEnabled() &&
               scene.action().statusTip() == u"You have made no other entity one with the selected one";
    };
    CHECK(isRefused());
    scene.join(signe, {u"Signe Marie Aldervik"_s, article::EntityType::Person});
    REQUIRE(scene.become(u"Signe Marie Aldervik (person), Vestmar (place)"_s));
    scene.select(u"Signe Marie Aldervik"_s);
    QTest::qWait(50); // for an answer that must not change it
    CHECK(isRefused());
    scene.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(scene.window->findChild<TakeApartDialog*>());
    scene.reading->clearSelection();
    CHECK(isRefused());
}

TEST_CASE("Esc leaves one what is one, and the question goes when another entity is selected")
{
    const Scene scene;
    scene.makeOne();
    scene.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(&scene.dialog<TakeApartDialog>(), Qt::Key_Escape);
    REQUIRE(eventually([&] { return !scene.window->findChild<TakeApartDialog*>(); }));
    CHECK(scene.names() == u"Vestmar (place)");
    scene.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    scene.dialog<TakeApartDialog>();
    scene.reading->clearSelection();
    CHECK(eventually([&] { return !scene.window->findChild<TakeApartDialog*>(); }));
}
