#include "tests/ui/shell/naming_scene.h"
#include "ui/article/article_text.h"
#include "ui/entities/entity_dialog.h"

#include <QComboBox>
#include <QLineEdit>

using namespace dateline;
using namespace Qt::StringLiterals;
using entitypanel::EntityDialog;
using tests::asFound;
using tests::eventually;
using Scene = tests::NamingScene;

namespace {

QAction& action(const Scene& scene, const QString& name)
{
    auto* found = scene.window->findChild<QAction*>(name);
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("a digit gives the selected entity another type in this article alone and names the key for all")
{
    const Scene scene;
    scene.importAlso(u"later.txt"_s, "Ferries sail again\n\nShips left Vestmar on Monday.\n");
    scene.select(u"Vestmar"_s);
    auto& text = *scene.window->findChild<articleview::ArticleText*>();
    text.setFocus();
    QTest::keyClick(&text, Qt::Key_3);
    CHECK(scene.become(u"Signe Aldervik (person), Vestmar (organization)"_s));
    CHECK(scene.isSaid(u"“Vestmar” now counts as organization in this article (F2: in all articles)"_s));
    const auto places = scene.library->queries().entities({{}, article::EntityType::Place, {}, {}});
    CHECK(places->total == 1);
    REQUIRE(scene.reading->selectedEntity());
    scene.undo();
    CHECK(scene.become(asFound));
}

TEST_CASE("digits retype from the list of entities, too, but are letters in its filter")
{
    const Scene scene;
    scene.entities().filter().setFocus();
    QTest::keyClicks(&scene.entities().filter(), u"4"_s);
    CHECK(scene.entities().filter().text() == u"4");
    scene.entities().filter().clear();
    CHECK(scene.names() == asFound);
    scene.tree().setFocus();
    QTest::keyClick(&scene.tree(), Qt::Key_4);
    CHECK(scene.become(u"Signe Aldervik (group), Vestmar (place)"_s));
}

TEST_CASE("the type that an entity has already is said to be it")
{
    const Scene scene;
    scene.tree().setFocus();
    QTest::keyClick(&scene.tree(), Qt::Key_1);
    CHECK(scene.isSaid(u"This is what it is called already."_s));
    CHECK_FALSE(scene.history->canUndo());
}

TEST_CASE("a digit asks before it makes two entities of the article one")
{
    const Scene scene;
    scene.naming->name(article::EntityKey{u"Vestmar"_s, article::EntityType::Person},
                       viewmodels::EntityNaming::Scope::Article);
    REQUIRE(scene.become(u"Vestmar (person), Vestmar (place)"_s));
    REQUIRE(scene.naming->subject() == article::EntityKey{u"Vestmar"_s, article::EntityType::Person});
    scene.tree().setFocus();
    QTest::keyClick(&scene.tree(), Qt::Key_2);
    EntityDialog& dialog = scene.dialog<EntityDialog>();
    CHECK(dialog.name().currentText() == u"Vestmar");
    CHECK(dialog.type().currentText() == u"place");
    CHECK(scene.names() == u"Vestmar (person), Vestmar (place)");
}

TEST_CASE("digits do nothing while nothing is selected")
{
    const Scene scene;
    scene.reading->clearSelection();
    for (const QString& kind :
         {u"a-person"_s, u"a-place"_s, u"an-organization"_s, u"a-group"_s, u"an-event"_s, u"a-work"_s})
        CHECK_FALSE(action(scene, u"entity.is-"_s + kind).isEnabled());
}
