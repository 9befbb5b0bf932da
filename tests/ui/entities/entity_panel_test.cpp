#include "tests/support/invented_article.h"
#include "tests/support/printers.h"
#include "ui/entities/entity_panel.h"
#include "ui/theme/grouped_tree.h"
#include "ui/viewmodels/reading_session.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace dateline;
using entitypanel::EntityPanel;
using viewmodels::ReadingSession;

namespace {

struct Panel
{
    Panel()
    {
        panel.resize(300, 500);
        panel.show();
        REQUIRE(QTest::qWaitForWindowExposed(&panel));
        session.show(tests::harbourStory());
    }

    QModelIndex group(int row) { return panel.tree().model()->index(row, 0); }
    QModelIndex entity(int groupRow, int row) { return panel.tree().model()->index(row, 0, group(groupRow)); }
    void clickOn(const QModelIndex& index)
    {
        QTest::mouseClick(panel.tree().viewport(), Qt::LeftButton, {},
                          panel.tree().visualRect(index).center());
    }

    ReadingSession session{viewmodels::ArticleSource{}};
    EntityPanel panel{session};
};

} // namespace

TEST_CASE("doubtful entities go, and a list that is empty for that says how they come back")
{
    Panel window;
    window.session.setSureness(article::SurenessLimit(70));
    CHECK(window.panel.tree().model()->rowCount(window.group(2)) == 1); // without the Vestmar Courier
    CHECK_FALSE(window.panel.emptyText().isVisible());
    window.session.setSureness(article::SurenessLimit(100));
    CHECK(window.panel.emptyText().isVisible());
    CHECK(window.panel.emptyText().text().startsWith(u"You have confirmed none of the 9 that were found."));
    CHECK(window.panel.emptyText().text().contains(u"Show everything"));
    window.session.setSureness(article::SurenessLimit());
    CHECK_FALSE(window.panel.emptyText().isVisible());
    CHECK(window.panel.tree().model()->rowCount(window.group(2)) == 2);
}

TEST_CASE("all groups stand open")
{
    Panel window;
    for (int row = 0; row < 6; ++row)
        CHECK(window.panel.tree().isExpanded(window.group(row)));
    CHECK_FALSE(window.panel.emptyText().isVisible());
}

TEST_CASE("a click selects an entity and another one takes that back")
{
    Panel window;
    window.clickOn(window.entity(0, 1));
    CHECK(window.session.selectedEntity() == 6);
    window.clickOn(window.entity(0, 1));
    CHECK_FALSE(window.session.selectedEntity());
}

TEST_CASE("enter selects the entity under the keyboard")
{
    Panel window;
    window.panel.tree().setFocus();
    window.panel.tree().setCurrentIndex(window.entity(0, 0));
    QTest::keyClick(&window.panel.tree(), Qt::Key_Down);
    QTest::keyClick(&window.panel.tree(), Qt::Key_Return);
    CHECK(window.session.selectedEntity() == 6);
    QTest::keyClick(&window.panel.tree(), Qt::Key_Space);
    CHECK_FALSE(window.session.selectedEntity());
}

TEST_CASE("a group closes and opens by click and key")
{
    Panel window;
    window.clickOn(window.group(1));
    CHECK_FALSE(window.panel.tree().isExpanded(window.group(1)));
    window.panel.tree().setFocus();
    window.panel.tree().setCurrentIndex(window.group(1));
    QTest::keyClick(&window.panel.tree(), Qt::Key_Return);
    CHECK(window.panel.tree().isExpanded(window.group(1)));
    QTest::keyClick(&window.panel.tree(), Qt::Key_Left);
    CHECK_FALSE(window.panel.tree().isExpanded(window.group(1)));
    CHECK_FALSE(window.session.selectedEntity());
}

TEST_CASE("the filter narrows the list and enter selects the first of it")
{
    Panel window;
    window.panel.filter().setFocus();
    QTest::keyClicks(&window.panel.filter(), QStringLiteral("brek"));
    CHECK(window.panel.tree().model()->rowCount() == 1);
    CHECK(window.panel.tree().isExpanded(window.group(0)));
    QTest::keyClick(&window.panel.filter(), Qt::Key_Return);
    CHECK(window.session.selectedEntity() == 6);
    QTest::keyClick(&window.panel.filter(), Qt::Key_Return);
    CHECK(window.session.selectedEntity() == 6);
    QTest::keyClick(&window.panel.filter(), Qt::Key_Escape);
    CHECK(window.panel.filter().text().isEmpty());
    CHECK(window.panel.tree().model()->rowCount() == 6);
}

TEST_CASE("down leads from the filter into the list")
{
    Panel window;
    window.panel.filter().setFocus();
    QTest::keyClick(&window.panel.filter(), Qt::Key_Down);
    CHECK(window.panel.tree().hasFocus());
}

TEST_CASE("a selection made elsewhere is shown without taking the keyboard")
{
    Panel window;
    window.panel.filter().setFocus();
    window.session.selectEntity(7);
    CHECK(window.panel.tree().currentIndex().data().toString() == QStringLiteral("The Quiet Port"));
    CHECK(window.panel.tree().currentIndex().data(viewmodels::SelectedRole).toBool());
    CHECK(window.panel.filter().hasFocus());
}

TEST_CASE("a selected row is drawn in another way")
{
    Panel window;
    const QRect row = window.panel.tree().visualRect(window.entity(0, 0));
    const QImage before = window.panel.tree().viewport()->grab(row).toImage();
    window.session.selectEntity(0);
    CHECK(window.panel.tree().viewport()->grab(row).toImage() != before);
}

TEST_CASE("the order can be chosen")
{
    Panel window;
    QSignalSpy changed(&window.panel, &EntityPanel::orderChanged);
    window.panel.setOrder(viewmodels::EntityOrder::Name);
    CHECK(window.entity(0, 0).data().toString() == QStringLiteral("Jonas Brekke"));
    CHECK(window.panel.tree().isExpanded(window.group(0)));
    CHECK(window.panel.shownOrder() == viewmodels::EntityOrder::Name);
    CHECK(changed.count() == 1);
}

TEST_CASE("Ctrl and a click or Enter put an entity beside the selected one")
{
    Panel window;
    window.clickOn(window.entity(0, 0));
    const QModelIndex other = window.entity(0, 1);
    const QRect row = window.panel.tree().visualRect(other);
    const QImage before = window.panel.tree().viewport()->grab(row).toImage();
    QTest::mouseClick(window.panel.tree().viewport(), Qt::LeftButton, Qt::ControlModifier, row.center());
    CHECK(window.session.selectedEntity() == 0);
    CHECK(window.session.comparedEntity() == 6);
    CHECK(window.panel.tree().viewport()->grab(row).toImage() != before);
    window.panel.tree().setFocus();
    window.panel.tree().setCurrentIndex(window.entity(1, 0));
    QTest::keyClick(&window.panel.tree(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.session.selectedEntity() == 0);
    CHECK(window.session.comparedEntity() == 1);
    CHECK(window.panel.tree().currentIndex() == window.entity(1, 0));
}

TEST_CASE("the menu compares the entity under the keyboard when there is another one selected")
{
    Panel window;
    QAction* compare = window.panel.actions().at(1);
    CHECK_FALSE(compare->isEnabled());
    window.clickOn(window.entity(0, 0));
    CHECK_FALSE(compare->isEnabled());
    window.panel.tree().setCurrentIndex(window.entity(0, 1));
    REQUIRE(compare->isEnabled());
    compare->trigger();
    CHECK(window.session.comparedEntity() == 6);
    window.panel.tree().setCurrentIndex(window.group(1));
    CHECK_FALSE(compare->isEnabled());
}

TEST_CASE("the menus can find an entity and choose the order")
{
    Panel window;
    REQUIRE(window.panel.actions().size() == 6);
    for (const QAction* action : window.panel.actions()) {
        CHECK_FALSE(action->text().isEmpty());
        CHECK_FALSE(action->statusTip().isEmpty());
    }
    window.panel.actions().at(4)->trigger();
    CHECK(window.panel.order().currentIndex() == 2);
    CHECK(window.entity(0, 0).data().toString() == QStringLiteral("Jonas Brekke"));
    window.panel.order().setCurrentIndex(0);
    CHECK(window.panel.actions().at(2)->isChecked());
    CHECK_FALSE(window.panel.actions().at(4)->isChecked());
    QSignalSpy wanted(&window.panel, &EntityPanel::findRequested);
    window.panel.actions().at(0)->trigger();
    CHECK(wanted.count() == 1);
    window.panel.focusFilter();
    CHECK(window.panel.filter().hasFocus());
}

TEST_CASE("an empty list says why it is empty")
{
    Panel window;
    window.panel.filter().setText(QStringLiteral("zzz"));
    CHECK(window.panel.emptyText().isVisible());
    CHECK(window.panel.emptyText().text() == QStringLiteral("No entity is called \u201czzz\u201d."));
    window.panel.filter().clear();
    library::StoredArticle bare = tests::harbourStory();
    bare.analysis = {};
    window.session.show(bare);
    CHECK(window.panel.emptyText().text() == QStringLiteral("No names were found in this article."));
    window.session.close();
    CHECK(window.panel.emptyText().text().contains(QStringLiteral("stand here")));
}

TEST_CASE("a screen reader is told each row in words")
{
    Panel window;
    QAccessibleInterface* tree = QAccessible::queryAccessibleInterface(&window.panel.tree());
    REQUIRE(tree != nullptr);
    QStringList rows;
    for (int i = 0; i < tree->childCount(); ++i)
        rows += tree->child(i)->text(QAccessible::Name);
    CHECK(rows.contains(QStringLiteral("Signe Aldervik, person, harbour master, 3 mentions")));
    CHECK(rows.contains(QStringLiteral("People, 2")));
    CHECK_FALSE(window.panel.filter().accessibleName().isEmpty());
    CHECK_FALSE(window.panel.order().accessibleName().isEmpty());
}
