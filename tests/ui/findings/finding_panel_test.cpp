#include "tests/support/invented_article.h"
#include "tests/support/printers.h"
#include "ui/findings/finding_panel.h"
#include "ui/theme/grouped_tree.h"
#include "ui/viewmodels/reading_session.h"

#include <QAccessible>
#include <QLabel>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;
using findingpanel::FindingPanel;
using viewmodels::Finding;
using viewmodels::FindingKind;
using viewmodels::ReadingSession;

namespace {

struct Quotes
{
    Quotes()
    {
        panel.resize(260, 500);
        panel.show();
        REQUIRE(QTest::qWaitForWindowActive(&panel));
        session.show(tests::talkedHarbourStory());
    }

    QModelIndex quote(int group, int row)
    {
        return tree().model()->index(row, 0, tree().model()->index(group, 0));
    }
    void clickOn(const QModelIndex& index)
    {
        QTest::mouseClick(tree().viewport(), Qt::LeftButton, {}, tree().visualRect(index).center());
    }
    theme::GroupedTree& tree() { return panel.tree(); }

    ReadingSession session{viewmodels::ArticleSource{}};
    FindingPanel panel{session, viewmodels::listQuotes, u"Quotes"_s};
};

} // namespace

TEST_CASE("a click on a quote selects it and another click leaves it selected")
{
    Quotes window;
    window.clickOn(window.quote(0, 1));
    CHECK(window.session.selectedFinding() == Finding{FindingKind::Quote, 1});
    window.clickOn(window.quote(0, 1));
    CHECK(window.session.selectedFinding() == Finding{FindingKind::Quote, 1});
    window.clickOn(window.quote(1, 0));
    CHECK(window.session.selectedFinding() == Finding{FindingKind::Quote, 2});
}

TEST_CASE("moving through the list by key selects quote after quote")
{
    Quotes window;
    window.tree().setFocus();
    window.tree().setCurrentIndex(window.quote(0, 0));
    QTest::keyClick(&window.tree(), Qt::Key_Down);
    CHECK(window.session.selectedFinding() == Finding{FindingKind::Quote, 1});
    QTest::keyClick(&window.tree(), Qt::Key_Down); // the next speaker's heading
    CHECK(window.session.selectedFinding() == Finding{FindingKind::Quote, 1});
    QTest::keyClick(&window.tree(), Qt::Key_Down);
    CHECK(window.session.selectedFinding() == Finding{FindingKind::Quote, 2});
}

TEST_CASE("Enter selects a quote again and closes a speaker")
{
    Quotes window;
    window.tree().setFocus();
    window.tree().setCurrentIndex(window.quote(0, 1));
    window.session.selectFinding(std::nullopt);
    QTest::keyClick(&window.tree(), Qt::Key_Return);
    CHECK(window.session.selectedFinding() == Finding{FindingKind::Quote, 1});
    const QModelIndex heading = window.tree().model()->index(0, 0);
    window.tree().setCurrentIndex(heading);
    QTest::keyClick(&window.tree(), Qt::Key_Return);
    CHECK_FALSE(window.tree().isExpanded(heading));
}

TEST_CASE("a speaker that the reader has folded stays so through selections and corrections of the article")
{
    Quotes window;
    const auto speaker = [&window](int row) { return window.tree().model()->index(row, 0); };
    window.tree().choose(speaker(0));
    REQUIRE_FALSE(window.tree().isExpanded(speaker(0)));
    window.session.selectFinding(Finding{FindingKind::Quote, 0});
    CHECK_FALSE(window.tree().isExpanded(speaker(0)));
    window.session.selectEntity(0);
    window.session.clearSelection();
    CHECK_FALSE(window.tree().isExpanded(speaker(0)));
    CHECK(window.tree().isExpanded(speaker(1)));
    library::StoredArticle again = tests::talkedHarbourStory();
    window.session.show(again);
    CHECK_FALSE(window.tree().isExpanded(speaker(0)));

    again.id = article::ArticleId(again.id.number() + 1);
    window.session.show(again);
    CHECK(window.tree().isExpanded(speaker(0)));
}

TEST_CASE("a quote that is selected elsewhere becomes current without taking the keyboard")
{
    Quotes window;
    QWidget other;
    window.session.selectFinding(Finding{FindingKind::Quote, 3});
    CHECK(window.tree().currentIndex() == window.quote(2, 0));
    window.session.selectFinding(Finding{FindingKind::Figure, 0});
    CHECK(window.session.selectedFinding() == Finding{FindingKind::Figure, 0});
}

TEST_CASE("a selected quote is drawn in another way")
{
    Quotes window;
    const QRect row = window.tree().visualRect(window.quote(1, 0));
    const QImage before = window.tree().viewport()->grab(row).toImage();
    window.session.selectFinding(Finding{FindingKind::Quote, 2});
    CHECK(window.tree().viewport()->grab(row).toImage() != before);
}

TEST_CASE("a long quote takes more lines in a narrow panel")
{
    Quotes window;
    const int wide = window.tree().visualRect(window.quote(0, 0)).height();
    window.panel.resize(120, 500);
    CHECK(window.tree().visualRect(window.quote(0, 0)).height() > wide);
}

TEST_CASE("the panel says how much it shows and why it shows nothing")
{
    Quotes window;
    CHECK(window.panel.summary().text() == u"5 quotes"_s);
    CHECK_FALSE(window.panel.emptyText().isVisible());
    window.session.selectEntity(2);
    CHECK(window.panel.emptyText().isVisible());
    CHECK(window.panel.emptyText().text().contains(u"Vestmar is not quoted"_s));
    window.session.clearSelection();
    CHECK_FALSE(window.panel.emptyText().isVisible());
    CHECK(window.tree().isExpanded(window.tree().model()->index(0, 0)));
}

TEST_CASE("a screen reader is told each quote and its speaker")
{
    Quotes window;
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&window.tree());
    REQUIRE(list != nullptr);
    QStringList rows;
    for (int i = 0; i < list->childCount(); ++i)
        rows += list->child(i)->text(QAccessible::Name);
    CHECK(rows.contains(u"Signe Aldervik, 2"_s));
    CHECK(rows.contains(u"Jonas Brekke, reported: the repair would cost $4.5 million"_s));
    CHECK(window.panel.accessibleName() == u"Quotes"_s);
    CHECK(window.tree().accessibleName() == u"Quotes of the article"_s);
}
