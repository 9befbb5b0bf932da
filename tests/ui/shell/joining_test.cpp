#include "tests/ui/shell/naming_scene.h"
#include "ui/entities/entity_dialog.h"
#include "ui/viewmodels/entity_offer.h"
#include "ui/viewmodels/entity_tree_model.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QRadioButton>

using namespace dateline;
using namespace Qt::StringLiterals;
using entitypanel::EntityDialog;
using tests::asFound;
using tests::eventually;
using Scene = tests::NamingScene;
using viewmodels::EntityOffer;

namespace {

/// "Vestmar, place · this article": what is offered, once it is on show.
QStringList offered(EntityDialog& dialog)
{
    REQUIRE(eventually([&] { return dialog.others().isVisible(); }));
    QStringList rows;
    const QAbstractItemModel& model = *dialog.others().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        rows << index.data().toString() + u", "_s + index.data(EntityOffer::WhereRole).toString();
    }
    return rows;
}

bool foretells(EntityDialog& dialog, const QString& sentence)
{
    return eventually([&] { return dialog.consequence().text() == sentence; });
}

/// Has Vestmar four times in another article, where Signe Aldervik is named once.
void importOther(const Scene& scene)
{
    scene.importAlso(u"later.txt"_s,
                     "Vestmar opens again\n\nVestmar and Vestmar, said Signe Aldervik of Vestmar.\n");
}

QPoint centerOf(const Scene& scene, const QString& name)
{
    const auto& model = static_cast<const viewmodels::EntityTreeModel&>(*scene.tree().model());
    return scene.tree().visualRect(model.indexOf(scene.entity(name))).center();
}

void drag(const Scene& scene, QPoint from, QPoint to)
{
    QWidget* list = scene.tree().viewport();
    QTest::mousePress(list, Qt::LeftButton, {}, from);
    for (const QPoint place : {from + QPoint(30, 0), to}) {
        QMouseEvent move(QEvent::MouseMove, place, list->mapToGlobal(place), Qt::NoButton, Qt::LeftButton,
                         {});
        QApplication::sendEvent(list, &move);
    }
    QTest::mouseRelease(list, Qt::LeftButton, {}, to);
}

} // namespace

TEST_CASE(
    "M makes the selected entity one with another that is chosen from the list, and says before how many "
    "mentions that are")
{
    const Scene scene;
    scene.press(Qt::Key_M);
    EntityDialog& dialog = scene.dialog<EntityDialog>();
    CHECK(offered(dialog) == QStringList{u"Vestmar, place · this article"_s});
    QTest::keyClick(&dialog.others(), Qt::Key_Down);
    QTest::keyClick(&dialog.others(), Qt::Key_Return);
    CHECK(dialog.name().currentText() == u"Vestmar");
    CHECK(dialog.type().currentText() == u"place");
    CHECK(foretells(
        dialog,
        u"Becomes one with “Vestmar”: 2 + 3 mentions in 1 article. Names: “Signe Aldervik” + “Vestmar”."_s));
    QTest::keyClick(&dialog, Qt::Key_Return);
    CHECK(scene.become(u"Vestmar (place)"_s));
    scene.undo();
    CHECK(scene.become(asFound));
}

TEST_CASE("what is foretold of a merger counts the whole library and follows how far it shall hold")
{
    const Scene scene;
    importOther(scene);
    scene.press(Qt::Key_M);
    EntityDialog& dialog = scene.dialog<EntityDialog>();
    REQUIRE_FALSE(offered(dialog).isEmpty());
    QTest::keyClick(&dialog.others(), Qt::Key_Down);
    QTest::keyClick(&dialog.others(), Qt::Key_Return);
    CHECK(foretells(
        dialog,
        u"Becomes one with “Vestmar”: 2 + 7 mentions in 2 articles. Names: “Signe Aldervik” + “Vestmar”."_s));
    QTest::keyClick(&dialog.everywhere(), Qt::Key_Space);
    CHECK(foretells(
        dialog,
        u"Becomes one with “Vestmar”: 3 + 7 mentions in 2 articles. Names: “Signe Aldervik” + “Vestmar”."_s));
    QTest::keyClick(&dialog, Qt::Key_Return);
    CHECK(scene.become(u"Vestmar (place)"_s));
    const auto page = scene.library->queries().entities({});
    REQUIRE(page->entities.size() == 1);
    CHECK(page->entities.first().mentions == 10);
    CHECK(page->entities.first().articles == 2);
}

TEST_CASE(
    "an entity that only another article has is offered behind those of the article and brings its type")
{
    const Scene scene;
    scene.importAlso(u"later.txt"_s, "Vestmar opens again\n\nVestmar is open.\n");
    // The other article's Vestmar is an organization, and this one's a place.
    const article::ArticleId other = [&] {
        for (int row = 0; row < 2; ++row) {
            if (scene.browser->list().idAt(row) != scene.reading->current()->id)
                return scene.browser->list().idAt(row);
        }
        return article::ArticleId();
    }();
    auto named =
        scene.library->nameEntity({{u"Vestmar"_s, article::EntityType::Place},
                                   article::EntityKey{u"Vestmar"_s, article::EntityType::Organization},
                                   other});
    REQUIRE(eventually([&] { return named.isFinished(); }));
    REQUIRE(named.result());
    scene.press(Qt::Key_F2);
    EntityDialog& dialog = scene.dialog<EntityDialog>();
    QTest::keyClicks(dialog.name().lineEdit(), u"VEST"_s);
    REQUIRE(eventually([&] { return offered(dialog).size() == 2; }));
    CHECK(offered(dialog) ==
          QStringList{u"Vestmar, place · this article"_s, u"Vestmar, organization · 1 article"_s});
    QTest::keyClick(&dialog.others(), Qt::Key_Down);
    QTest::keyClick(&dialog.others(), Qt::Key_Down);
    QTest::keyClick(&dialog.others(), Qt::Key_Return);
    CHECK(dialog.name().currentText() == u"Vestmar");
    CHECK(dialog.type().currentText() == u"organization");
    // The article of the other one, and this one, where it is new.
    CHECK(foretells(
        dialog,
        u"Becomes one with “Vestmar”: 2 + 2 mentions in 2 articles. Names: “Signe Aldervik” + “Vestmar”."_s));
    QTest::keyClick(&dialog.name(), Qt::Key_Return);
    CHECK(scene.become(u"Vestmar (organization), Vestmar (place)"_s));
}

TEST_CASE("what the texts call both is said before they become one and afterwards, and not of a new name")
{
    const Scene scene;
    scene.importAlso(u"later.txt"_s, "Vestmar opens again\n\nSigne Aldervik left.\n");
    scene.reading->toggleCompared(scene.entity(u"Vestmar"_s));
    scene.press(Qt::Key_M);
    EntityDialog& dialog = scene.dialog<EntityDialog>();
    const QString names = u"Names: “Signe Aldervik” + “Vestmar”."_s;
    CHECK(eventually([&] { return dialog.consequence().text().endsWith(names); }));
    dialog.name().setCurrentText(u"Vestmar port"_s);
    CHECK(foretells(dialog, u"Changes 2 mentions in this article."_s));
    dialog.name().setCurrentText(u"Vestmar"_s);
    CHECK(eventually([&] { return dialog.consequence().text().endsWith(names); }));
    QTest::keyClick(&dialog, Qt::Key_Return);
    CHECK(scene.isSaid(u"“Signe Aldervik” is now “Vestmar”, place, in this article. "_s + names));
    scene.select(u"Vestmar"_s);
    scene.press(Qt::Key_F2);
    EntityDialog& next = scene.dialog<EntityDialog>();
    next.name().setCurrentText(u"Signe Aldervik"_s);
    next.type().setCurrentText(u"person"_s);
    CHECK(eventually([&] {
        return next.consequence().text().endsWith(
            u"Names: “Vestmar”, “Signe Aldervik” + “Signe Aldervik”."_s);
    }));
}

TEST_CASE("Enter without a choice from the list corrects to what is typed")
{
    const Scene scene;
    scene.press(Qt::Key_F2);
    EntityDialog& dialog = scene.dialog<EntityDialog>();
    QTest::keyClicks(dialog.name().lineEdit(), u"Vest"_s);
    REQUIRE_FALSE(offered(dialog).isEmpty());
    QTest::keyClick(&dialog.others(), Qt::Key_Return);
    CHECK(scene.become(u"Vest (person), Vestmar (place)"_s));
}

TEST_CASE("M proposes the entity that is compared")
{
    const Scene scene;
    scene.reading->toggleCompared(scene.entity(u"Vestmar"_s));
    scene.press(Qt::Key_M);
    EntityDialog& dialog = scene.dialog<EntityDialog>();
    CHECK(dialog.windowTitle() == u"Correct “Signe Aldervik”");
    CHECK(dialog.name().currentText() == u"Vestmar");
    CHECK(dialog.type().currentText() == u"place");
    CHECK(foretells(
        dialog,
        u"Becomes one with “Vestmar”: 2 + 3 mentions in 1 article. Names: “Signe Aldervik” + “Vestmar”."_s));
    QTest::keyClick(&dialog, Qt::Key_Return);
    CHECK(scene.become(u"Vestmar (place)"_s));
}

TEST_CASE("an entity that is dragged on another one is made one with it, after a question")
{
    const Scene scene;
    drag(scene, centerOf(scene, u"Vestmar"_s), centerOf(scene, u"Signe Aldervik"_s));
    EntityDialog& dialog = scene.dialog<EntityDialog>();
    CHECK(dialog.windowTitle() == u"Correct “Vestmar”");
    CHECK(dialog.name().currentText() == u"Signe Aldervik");
    CHECK(dialog.type().currentText() == u"person");
    CHECK(scene.names() == asFound);
    CHECK(foretells(
        dialog,
        u"Becomes one with “Signe Aldervik”: 3 + 2 mentions in 1 article. Names: “Vestmar” + “Signe Aldervik”."_s));
    QTest::keyClick(&dialog, Qt::Key_Return);
    CHECK(scene.become(u"Signe Aldervik (person)"_s));
    scene.undo();
    CHECK(scene.become(asFound));
}

TEST_CASE("an entity that is dropped on itself, a heading or nothing stays, and nothing is asked or imported")
{
    const Scene scene;
    const QPoint from = centerOf(scene, u"Vestmar"_s);
    const QRect heading = scene.tree().visualRect(scene.tree().model()->index(0, 0));
    for (const QPoint to : {from, heading.center(), QPoint(from.x(), scene.tree().viewport()->height() - 5),
                            QPoint(-200, from.y())}) {
        drag(scene, from, to);
        CHECK_FALSE(scene.window->findChild<EntityDialog*>());
    }
    CHECK(scene.reading->selectedEntity() == scene.entity(u"Signe Aldervik"_s));
    CHECK(scene.names() == asFound);
    CHECK_FALSE(scene.imports->isBusy());
    CHECK(scene.hasRows(1));
}
