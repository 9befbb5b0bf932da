#include "tests/support/growth.h"
#include "tests/ui/article/many_mentions.h"
#include "ui/article/article_text.h"
#include "ui/article/article_view.h"
#include "ui/viewmodels/reading_session.h"

#include <QScrollBar>
#include <QTest>

#include <catch2/catch.hpp>

using namespace dateline;

/// The aim is 50 ms each in a release build; the bound leaves room for sanitizers and a busy machine and only
/// catches what grows faster than the text.
TEST_CASE("ten thousand words with a thousand mentions are shown and marked at once")
{
    constexpr double bound = 1; // second
    viewmodels::ReadingSession session{viewmodels::ArticleSource{}};
    articleview::ArticleView view(session);
    view.resize(900, 900);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    session.show(tests::harbourStory());
    view.grab();
    const library::StoredArticle many = tests::manyMentions();
    const double shown = tests::processorSeconds([&] {
        session.show(many);
        view.text().viewport()->repaint();
    });
    const double marked = tests::processorSeconds([&] {
        session.selectEntity(7);
        view.text().viewport()->repaint();
        view.text().verticalScrollBar()->repaint();
    });
    CHECK(view.text().marks().all().size() == 1000);
    CHECK(shown < bound);
    CHECK(marked < bound);
}
