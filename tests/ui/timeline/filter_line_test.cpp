#include "tests/support/printers.h"
#include "tests/ui/timeline/shown_panel.h"
#include "ui/timeline/filter_line.h"

#include <QAbstractItemView>
#include <QListView>
#include <QTableView>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::timelinepanel;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

struct Filtering : ShownPanel
{
    Filtering() { session.show(ferryArticle()); }

    FilterLine& line() { return *panel.findChild<FilterLine*>(); }
    void type(const QString& words)
    {
        line().setFocus();
        line().clear();
        QTest::keyClicks(&line(), words);
    }
    int events() { return panel.findChild<QTableView*>()->model()->rowCount(); }
};

} // namespace

TEST_CASE("the filter leaves the events that it names in the view, the tray and the list and tells how many")
{
    Filtering shown;
    shown.type(u"person:Tamm"_s);
    CHECK(textsOf(shown.panel).contains(u"2 of 9 events"));
    CHECK(shown.events() == 2);
    CHECK_FALSE(shown.view().markRect(CalledForHelp).isEmpty());
    CHECK(shown.view().markRect(Aground).isEmpty());
    shown.type(u"is:undated"_s);
    CHECK(textsOf(shown.panel).contains(u"2 of 9 events"));
    CHECK(shown.panel.findChild<QListView*>()->model()->rowCount() == 2);
}

TEST_CASE("a mistake is told below the line and what held before goes on")
{
    Filtering shown;
    shown.type(u"person:Tamm"_s);
    shown.line().insert(u" plce:x"_s); // as pasting does; typed letters are words until the colon stands
    CHECK(textsOf(shown.panel).contains(u"“plce:” is no filter. Did you mean place:?"));
    CHECK(shown.line().accessibleDescription().contains(u"Did you mean place:?"));
    CHECK(shown.events() == 2);
    shown.view().setFocus();
    CHECK_FALSE(textsOf(shown.panel).contains(u"Did you mean"));
    shown.line().setFocus();
    CHECK(textsOf(shown.panel).contains(u"Did you mean"));
}

TEST_CASE("Esc clears the filter and then goes back to the timeline")
{
    Filtering shown;
    shown.type(u"hull"_s);
    CHECK(shown.events() == 1);
    QTest::keyClick(&shown.line(), Qt::Key_Escape);
    CHECK(shown.line().text().isEmpty());
    CHECK(shown.events() == 9);
    CHECK(shown.line().hasFocus());
    QTest::keyClick(&shown.line(), Qt::Key_Escape);
    CHECK(shown.view().hasFocus());
}

TEST_CASE("the slash goes to the filter and Enter back to the timeline")
{
    Filtering shown;
    QTest::keyClick(&shown.view(), Qt::Key_Slash);
    CHECK(shown.line().hasFocus());
    QTest::keyClicks(&shown.line(), u"hull"_s);
    QTest::keyClick(&shown.line(), Qt::Key_Return);
    CHECK(shown.view().hasFocus());
    CHECK(shown.events() == 1);
}

TEST_CASE("a filter that nothing passes says so and how to be rid of it")
{
    Filtering shown;
    shown.type(u"volcano"_s);
    CHECK(textsOf(shown.panel).contains(u"No event passes the filter. Esc in its line clears it."));
    CHECK(textsOf(shown.panel).contains(u"0 of 9 events"));
    shown.line().clear();
    CHECK(shown.view().isVisible());
}

TEST_CASE("the filter stays when another article is opened and its names are looked for there")
{
    Filtering shown;
    shown.type(u"person:Tamm"_s);
    library::StoredArticle other = ferryArticle();
    other.analysis.entities[0].name = u"Maren Holt"_s;
    shown.session.show(other);
    CHECK(shown.line().text() == u"person:Tamm");
    CHECK(shown.events() == 0);
    shown.session.show(ferryArticle());
    CHECK(shown.events() == 2);
}

TEST_CASE("names of the article are offered and taken with Enter")
{
    Filtering shown;
    shown.type(u"organization:s"_s);
    QWidget* popup = QApplication::activePopupWidget();
    REQUIRE(popup != nullptr);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    CHECK(shown.line().text() == u"organization:\"Skerry Lines\" ");
    CHECK(shown.line().hasFocus());
    CHECK(QApplication::activePopupWidget() == nullptr);
}

TEST_CASE("with an entity selected its events are counted among those that the filter leaves")
{
    Filtering shown;
    shown.type(u"-help"_s);
    shown.session.selectEntity(0);
    CHECK(textsOf(shown.panel).contains(u"1 of 8 events with Ilse Tamm"));
}
