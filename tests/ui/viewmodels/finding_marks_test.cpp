#include "tests/support/invented_article.h"
#include "tests/support/printers.h"
#include "ui/viewmodels/finding_marks.h"

#include <catch2/catch.hpp>

using namespace dateline;
using viewmodels::FindingMark;
using viewmodels::FindingMarks;
using viewmodels::MarkLayer;

TEST_CASE("times and quotes and figures are marks in text order")
{
    library::StoredArticle story = tests::talkedHarbourStory();
    article::TimeExpression time;
    time.span = {2, 5};
    story.analysis.times.push_back(time);
    const FindingMarks marks(story.analysis);
    const auto all = marks.near({0, story.article.text.size()});
    REQUIRE(all.size() == 11);
    CHECK(std::ranges::is_sorted(all, {}, &FindingMark::span));
    CHECK(all.front() == FindingMark{{2, 5}, MarkLayer::Times, false, 0});
    CHECK(all[1] == FindingMark{story.analysis.quotes[0].span, MarkLayer::Quotes, true, 0});
    CHECK(std::ranges::count(all, MarkLayer::Figures, &FindingMark::layer) == 5);
}

TEST_CASE("only marks near a stretch are looked at, also a long one that began before")
{
    const library::StoredArticle story = tests::talkedHarbourStory();
    const FindingMarks marks(story.analysis);
    const text::Span quote = story.analysis.quotes[0].span;
    const auto near = marks.near({quote.end - 1, quote.end});
    REQUIRE(near.size() == 1);
    CHECK(near.front().span == quote);
    CHECK(marks.near({0, 3}).empty());
    CHECK(FindingMarks().near({0, 100}).empty());
}

TEST_CASE("of the marks on show at an offset the shortest is meant")
{
    const library::StoredArticle story = tests::talkedHarbourStory();
    const FindingMarks marks(story.analysis);
    const text::Span figure = story.analysis.figures[0].span; // in the second quote
    viewmodels::MarkLayers layers;
    const FindingMark* found = marks.at(figure.begin, layers);
    REQUIRE(found);
    CHECK(*found == FindingMark{figure, MarkLayer::Figures, false, 0});
    layers.turn(MarkLayer::Figures, false);
    found = marks.at(figure.begin, layers);
    REQUIRE(found);
    CHECK(*found == FindingMark{story.analysis.quotes[1].span, MarkLayer::Quotes, false, 1});
    layers.showAny(false);
    CHECK_FALSE(marks.at(figure.begin, layers));
    CHECK_FALSE(FindingMarks().at(0, {}));
}
