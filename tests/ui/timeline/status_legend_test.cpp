#include "tests/support/printers.h"
#include "tests/ui/timeline/invented_news.h"
#include "ui/timeline/status_legend.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace Qt::StringLiterals;
using article::EventStatus;
using timelinepanel::StatusLegend;
using viewmodels::TimelineItems;

namespace {

TimelineItems itemsOf(const library::StoredArticle& article)
{
    return TimelineItems::make(article.article, article.analysis);
}

} // namespace

TEST_CASE("the legend counts what happened and what is planned and what is denied")
{
    StatusLegend legend;
    legend.setItems(itemsOf(tests::ferryArticle()));
    CHECK(legend.words() == u"7 happened, 1 planned, 1 denied"_s);
    CHECK_FALSE(legend.isHidden());
    CHECK(legend.accessibleName() == legend.words());
    CHECK(legend.toolTip().contains(u"Hollow"_s));
    CHECK(legend.sizeHint().width() > 100);
}

TEST_CASE("a legend with little room leaves out whole entries, what has happened first")
{
    StatusLegend legend;
    legend.setItems(itemsOf(tests::ferryArticle()));
    const QSize whole = legend.sizeHint();
    legend.resize(whole);
    CHECK(legend.shownWords() == legend.words());
    legend.resize(whole.width() * 3 / 4, whole.height());
    CHECK(legend.shownWords() == u"1 planned, 1 denied"_s);
    CHECK(legend.toolTip().startsWith(legend.words()));
    const int planned = legend.fontMetrics().horizontalAdvance(u"1 planned"_s);
    legend.resize(planned + 22, whole.height());
    CHECK(legend.shownWords() == u"1 planned"_s);
    legend.resize(planned, whole.height()); // the dot has no room
    CHECK(legend.shownWords().isEmpty());
}

TEST_CASE("the legend is not there where all has happened or there is nothing")
{
    StatusLegend legend;
    library::StoredArticle article = tests::ferryArticle();
    for (article::Event& event : article.analysis.events)
        event.status = EventStatus::Occurred;
    legend.setItems(itemsOf(article));
    CHECK(legend.isHidden());
    CHECK(legend.words().isEmpty());
    legend.setItems({});
    CHECK(legend.isHidden());
}

TEST_CASE("where all is planned the legend says so")
{
    StatusLegend legend;
    library::StoredArticle article = tests::ferryArticle();
    for (article::Event& event : article.analysis.events)
        event.status = EventStatus::Planned;
    legend.setItems(itemsOf(article));
    CHECK(legend.words() == u"9 planned"_s);
    CHECK_FALSE(legend.isHidden());
}
