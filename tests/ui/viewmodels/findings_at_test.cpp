#include "tests/support/invented_article.h"
#include "ui/viewmodels/findings_at.h"

#include <catch2/catch.hpp>

using namespace dateline;

TEST_CASE("an offset belongs to the event whose evidence holds it")
{
    const library::StoredArticle story = tests::harbourStory();
    const article::Event& closed = story.analysis.events[0];
    CHECK(viewmodels::eventAt(story.analysis, closed.evidence.begin) == 0);
    CHECK(viewmodels::eventAt(story.analysis, closed.evidence.end - 1) == 0);
    CHECK_FALSE(viewmodels::eventAt(story.analysis, closed.evidence.end));
    CHECK_FALSE(viewmodels::eventAt(story.analysis, 0));
}

TEST_CASE("of two events the one whose trigger stands there is meant and else the shorter")
{
    article::Analysis analysis;
    analysis.events.resize(2);
    analysis.events[0].evidence = {0, 50};
    analysis.events[0].trigger = {5, 10};
    analysis.events[1].evidence = {0, 30};
    analysis.events[1].trigger = {20, 25};
    CHECK(viewmodels::eventAt(analysis, 6) == 0);
    CHECK(viewmodels::eventAt(analysis, 21) == 1);
    CHECK(viewmodels::eventAt(analysis, 15) == 1);
    CHECK(viewmodels::eventAt(analysis, 40) == 0);
}
