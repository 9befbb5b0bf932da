#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/ui/timeline/shown_panel.h"
#include "tests/ui/viewmodels/many_articles.h"
#include "tests/ui/viewmodels/told_articles.h"
#include "ui/timeline/event_tooltip.h"
#include "ui/timeline/report_badge.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTableView>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using article::ArticleId;
using viewmodels::TimelineItem;
using viewmodels::TimelineReach;

namespace {

/// The timeline of three articles that tell one event, published on three days: 2 is the newest, 1 the
/// oldest.
struct Scene : ManyArticles
{
    Scene() : ManyArticles(3), panel(session, scope)
    {
        const QList<int> days{1, 3, 2};
        for (int i = 0; i < 3; ++i)
            library.articles[ArticleId(i + 1)] =
                toldArticle(i + 1, ferryDay.addDays(days[i]), {ferryReports()[i]}, {ferryDay, ferryDay});
        panel.setCorrections({});
        panel.setToday(QDate(2010, 5, 20));
        panel.resize(1200, 260);
        panel.show();
        panel.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&panel));
        scope.setReach(TimelineReach::Library);
        REQUIRE(isComplete());
        panel.setFocus();
        QTest::qWait(250);
    }

    const TimelineItem& only() { return panel.view().items()->items.front(); }
    std::size_t events() { return panel.view().items()->items.size(); }
    void press(Qt::Key key) { QTest::keyClick(panel.focusProxy(), key); }
    bool opens(qint64 id)
    {
        return eventually(
            [&] { return session.current() != nullptr && session.current()->id == ArticleId(id); });
    }
    QAction& action(const QString& name) const
    {
        for (QAction* each : panel.actions()) {
            if (each->objectName() == name)
                return *each;
        }
        Q_UNREACHABLE();
    }
    QAction* entry(const QString& words) const
    {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(menu != nullptr);
        for (QAction* each : menu->actions()) {
            if (each->text().contains(words))
                return each;
        }
        return nullptr;
    }

    timelinepanel::TimelinePanel panel;
};

const QString next = u"timeline.next-article-of-event"_s;
const QString join = u"timeline.join-reports"_s;

} // namespace

TEST_CASE("a click on an event of several articles opens the newest, and a key leads through the others")
{
    Scene scene;
    REQUIRE(scene.events() == 1);
    CHECK_FALSE(scene.action(next).isEnabled());
    QTest::mouseClick(&scene.panel.view(), Qt::LeftButton, {},
                      scene.panel.view().markRect(scene.only().event).center().toPoint());
    REQUIRE(scene.opens(2));
    CHECK(scene.session.selectedEvent() == 0);
    CHECK(scene.panel.view().selectedItem() == 0U);
    CHECK(scene.action(next).isEnabled());
    for (const qint64 article : {3, 1, 2}) {
        scene.press(Qt::Key_D);
        REQUIRE(scene.opens(article));
        CHECK(scene.session.selectedEvent() == 0);
        CHECK(scene.panel.view().selectedItem() == 0U);
    }
}

TEST_CASE("a menu has all articles of the selected event, the open one marked")
{
    Scene scene;
    scene.scope.choose(scene.only().event);
    REQUIRE(scene.opens(2));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(&scene.panel.view(), &event);
    QAction* articles = scene.entry(u"Articles of the event"_s);
    REQUIRE(articles != nullptr);
    CHECK(articles->isEnabled());
    QMenu* menu = articles->menu();
    Q_EMIT menu->aboutToShow();
    REQUIRE(menu->actions().size() == 3);
    CHECK(menu->actions()[0]->text().contains(u"Article 2"));
    CHECK(menu->actions()[0]->isChecked());
    CHECK(menu->actions()[2]->text().contains(u"Article 1"));
    CHECK_FALSE(menu->actions()[2]->isChecked());
    menu->actions()[2]->trigger();
    CHECK(scene.opens(1));
    QApplication::activePopupWidget()->close();
}

TEST_CASE("an event of a single article leads nowhere else")
{
    Scene scene;
    scene.press(Qt::Key_C);
    REQUIRE(eventually([&] { return scene.events() == 3; }));
    scene.scope.choose(scene.only().event);
    REQUIRE(eventually([&] { return scene.session.selectedEvent().has_value(); }));
    CHECK_FALSE(scene.action(next).isEnabled());
    CHECK(scene.scope.selectedReports() == nullptr);
    const ArticleId before = scene.session.current()->id;
    scene.scope.chooseNextReport();
    QTest::qWait(50);
    CHECK(scene.session.current()->id == before);
}

TEST_CASE("one mark for many reports is turned off and on with a key, and only where there are many articles")
{
    Scene scene;
    CHECK(scene.action(join).isChecked());
    scene.press(Qt::Key_C);
    CHECK(eventually([&] { return scene.events() == 3; }));
    CHECK_FALSE(scene.action(join).isChecked());
    scene.press(Qt::Key_C);
    CHECK(eventually([&] { return scene.events() == 1; }));
    scene.open(1);
    scene.scope.setReach(TimelineReach::Article);
    CHECK_FALSE(scene.action(join).isEnabled());
}

TEST_CASE("an event of several articles has their number before its title and names them when hovered")
{
    Scene scene;
    const QFontMetricsF metrics(scene.panel.font());
    CHECK(timelinepanel::badgeWidth(scene.only(), metrics) > metrics.horizontalAdvance(u'3'));
    const QString tip = timelinepanel::eventTooltip(scene.only(), viewmodels::TimelineDates());
    CHECK(tip.contains(u"In 3 articles, 2 independent"));
    CHECK(tip.contains(u"Article 1"));
    CHECK(tip.contains(u"Article 3"));
    CHECK(tip.contains(u"First reported on 11 May 2010"));
    CHECK(
        timelinepanel::eventInWords(scene.only(), viewmodels::TimelineDates(), article::EventClock::Happened)
            .endsWith(u"In 3 articles, 2 independent"));
    const QImage joined = scene.panel.view().grab().toImage();
    TimelineItem single = scene.only();
    single.reports.reset();
    CHECK(timelinepanel::badgeWidth(single, metrics) == 0);
    scene.panel.view().setItems(
        std::make_shared<viewmodels::TimelineItems>(viewmodels::TimelineItems::make({single})));
    CHECK(scene.panel.view().grab().toImage() != joined);
}

TEST_CASE(
    "what is taken off in one article goes on to the next older one that tells it, and then to other events")
{
    Scene scene;
    CHECK(scene.panel.otherReports() == 0);
    scene.scope.choose(scene.only().event);
    REQUIRE(scene.opens(2));
    CHECK(scene.panel.otherReports() == 2);
    for (const qint64 article : {3, 1}) {
        REQUIRE(scene.panel.selectOlderReport());
        REQUIRE(scene.opens(article));
        CHECK(scene.session.selectedEvent() == 0);
    }
    CHECK_FALSE(scene.panel.selectOlderReport());
    scene.panel.selectNeighbour(); // the oldest: there is no other event
    CHECK_FALSE(scene.session.selectedEvent());
}

TEST_CASE("what is carried away of an event of several articles has the sentence of each")
{
    Scene scene;
    const auto rows = scene.scope.rows(*scene.panel.view().items(), {}).result();
    REQUIRE(rows);
    CHECK(rows->size() == 3);
    QStringList articles;
    for (const exporting::EventRow& row : *rows)
        articles.append(row.articleTitle);
    articles.sort();
    CHECK(articles == QStringList{u"Article 1"_s, u"Article 2"_s, u"Article 3"_s});
}
