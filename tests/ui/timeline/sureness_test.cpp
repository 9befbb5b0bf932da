#include "tests/support/growth.h"
#include "tests/support/printers.h"
#include "tests/ui/timeline/shown_panel.h"
#include "tests/ui/viewmodels/many_articles.h"
#include "ui/timeline/filter_line.h"

#include <QTableView>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::timelinepanel;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using article::SurenessLimit;

namespace {

int rowsOf(const QWidget& panel)
{
    return panel.findChild<QTableView*>()->model()->rowCount();
}

/// The ferry's article with a doubtful call for help and a doubtful search.
struct Doubtful : ShownPanel
{
    Doubtful()
    {
        library::StoredArticle article = ferryArticle();
        for (article::Event& event : article.analysis.events)
            event.provenance = {article::Source::Rule, 0.9, {}};
        article.analysis.events[CalledForHelp].provenance.confidence = 0.5;
        article.analysis.events[Searched].provenance.confidence = 0.6;
        session.show(article);
    }
};

} // namespace

TEST_CASE("doubtful events leave the timeline, and its heading says how many are on show")
{
    Doubtful shown;
    REQUIRE(rowsOf(shown.panel) == 9);
    shown.session.setSureness(SurenessLimit(70));
    CHECK(rowsOf(shown.panel) == 7);
    CHECK(textsOf(shown.panel).contains(u"7 of 9 events"));
    shown.panel.setFilterText(u"-is:undated"_s);
    CHECK(textsOf(shown.panel).contains(u"of 9 events"));
    shown.panel.setFilterText({});
    shown.session.setSureness(SurenessLimit());
    CHECK(rowsOf(shown.panel) == 9);
    CHECK(textsOf(shown.panel).contains(u"9 events"));
    CHECK_FALSE(textsOf(shown.panel).contains(u"9 of 9"));
}

TEST_CASE("next and previous event pass over what is hidden")
{
    Doubtful shown;
    shown.session.setSureness(SurenessLimit(70));
    QStringList passed;
    shown.view().setFocus();
    for (int step = 0; step < 12; ++step) {
        QTest::keyClick(&shown.view(), Qt::Key_Period);
        REQUIRE(shown.session.selectedEvent());
        passed << shown.session.current()
                      ->analysis.events[static_cast<std::size_t>(*shown.session.selectedEvent())]
                      .title;
    }
    const library::StoredArticle all = ferryArticle();
    CHECK_FALSE(passed.contains(all.analysis.events[CalledForHelp].title));
    CHECK_FALSE(passed.contains(all.analysis.events[Searched].title));
    CHECK(passed.contains(all.analysis.events[Aground].title));
}

TEST_CASE("a timeline without events that are sure enough says why it is empty, and comes back where it was")
{
    Doubtful shown;
    const viewmodels::TimeRange before = shown.view().scale().shown();
    shown.session.setSureness(SurenessLimit(100));
    CHECK(rowsOf(shown.panel) == 0);
    CHECK(textsOf(shown.panel).contains(u"You have confirmed none of the 9 that were found."));
    CHECK_FALSE(shown.view().isVisible());
    shown.session.setSureness(SurenessLimit());
    CHECK(shown.view().isVisible());
    CHECK(shown.view().showsAny());
    CHECK(shown.view().scale().shown().begin == Approx(before.begin));
}

TEST_CASE("a filter that leaves nothing of what is sure enough tells both")
{
    Doubtful shown;
    shown.session.setSureness(SurenessLimit(70));
    shown.panel.setFilterText(u"sure<65"_s);
    CHECK(textsOf(shown.panel).contains(u"No event passes the filter and is sure enough."));
    shown.session.setSureness(SurenessLimit());
    CHECK(rowsOf(shown.panel) == 2);
}

TEST_CASE("the events of many articles are hidden by the same limit")
{
    ManyArticles many(4);
    for (auto& [id, article] : many.library.articles) {
        article.analysis.events[0].provenance = {article::Source::Rule, 0.4, {}};
        article.analysis.events[1].provenance = {article::Source::Reader, 1.0, {}};
    }
    TimelinePanel panel(many.session, many.scope);
    panel.resize(1200, 320);
    panel.show();
    REQUIRE(QTest::qWaitForWindowExposed(&panel));
    many.open(2);
    many.scope.setReach(viewmodels::TimelineReach::Library);
    REQUIRE(many.isComplete());
    REQUIRE(rowsOf(panel) == 12);
    many.session.setSureness(SurenessLimit(50));
    CHECK(rowsOf(panel) == 8);
    CHECK(textsOf(panel).contains(u"8 of 12 events · 4 articles"));
    many.session.setSureness(SurenessLimit(100));
    CHECK(rowsOf(panel) == 4);
    many.session.setSureness(SurenessLimit());
    CHECK(rowsOf(panel) == 12);
}

/// The aim is a tenth of a second in a release build; the bound leaves room for sanitizers and a busy
/// machine.
TEST_CASE("another limit is drawn soon on a timeline of a hundred thousand events")
{
    constexpr double bound = 2; // seconds
    library::StoredArticle article = crowdedArticle(100000);
    for (int count = 0; article::Event & event : article.analysis.events)
        event.provenance = {article::Source::Rule, 0.1 * (count++ % 10), {}};
    const auto stock = std::make_shared<viewmodels::TimelineStock>(viewmodels::TimelineStock::of(article));
    TimelineView view;
    view.resize(1600, 300);
    view.setItems(std::shared_ptr<const viewmodels::TimelineItems>(stock, &stock->items), {});
    view.showMain();
    view.grab();
    std::shared_ptr<const viewmodels::TimelineItems> left;
    const double seconds = processorSeconds([&] {
        viewmodels::TimelineFilter filter;
        filter.sureness = SurenessLimit(50);
        left = std::make_shared<viewmodels::TimelineItems>(filter.of(stock->items, *stock));
        view.setItems(left, {});
        view.grab();
    });
    CHECK(left->items.size() == 50000);
    INFO(seconds << " s");
    CHECK(seconds < bound);
}
