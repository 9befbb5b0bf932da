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

/// The same bound for the same reason; the aim is 50 ms.
TEST_CASE("another limit of what is sure enough is drawn at once in an article of a thousand mentions")
{
    constexpr double bound = 1; // second
    viewmodels::ReadingSession session{viewmodels::ArticleSource{}};
    articleview::ArticleView view(session);
    view.resize(900, 900);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    library::StoredArticle many = tests::manyMentions();
    for (int count = 0; article::Entity & entity : many.analysis.entities) {
        for (article::Mention& mention : entity.mentions)
            mention.provenance.confidence = 0.1 * (count++ % 10);
    }
    session.show(many);
    view.grab();
    const auto secondsTo = [&](int percent) {
        return tests::processorSeconds([&] {
            session.setSureness(article::SurenessLimit(percent));
            view.text().viewport()->repaint();
            view.text().verticalScrollBar()->repaint();
        });
    };
    const double hidden = secondsTo(50);
    CHECK(view.text().marks().all().size() == 500);
    const double shown = secondsTo(0);
    CHECK(view.text().marks().all().size() == 1000);
    INFO("hidden in " << hidden << " s, shown in " << shown << " s");
    CHECK(hidden < bound);
    CHECK(shown < bound);
}
