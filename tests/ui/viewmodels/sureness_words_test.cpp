#include "tests/support/printers.h"
#include "ui/viewmodels/sureness_words.h"

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::viewmodels;
using article::SurenessLimit;

TEST_CASE("a limit says what it leaves and what it hides")
{
    CHECK(surenessLabel(SurenessLimit()) == u"All shown");
    CHECK(surenessLabel(SurenessLimit(70)) == u"From 70 % sure");
    CHECK(surenessLabel(SurenessLimit(100)) == u"Confirmed only");
    CHECK(surenessWords(SurenessLimit()) == u"Everything is shown, however doubtful it is");
    CHECK(surenessWords(SurenessLimit(70)) == u"Hide what is less sure than 70 %");
    CHECK(surenessWords(SurenessLimit(100)) == u"Hide all that you have not confirmed yourself");
}

TEST_CASE("what is hidden is counted in words, and nothing where nothing is")
{
    CHECK(hiddenWords(0).isEmpty());
    CHECK(hiddenWords(12) == u"12 hidden as doubtful");
    CHECK(withHidden(QStringLiteral("7 quotes"), 0) == u"7 quotes");
    CHECK(withHidden(QStringLiteral("7 quotes"), 2) == u"7 quotes · 2 hidden as doubtful");
    CHECK(hiddenDetails({}).isEmpty());
    CHECK(hiddenDetails({2, 4, 0, 0, 0, 3}) == u"2 entities, 4 mentions of others, 3 dates and times");
    CHECK(allHiddenWords(7, SurenessLimit(70)).startsWith(u"All 7 are less sure than 70 %. The slider"));
}
