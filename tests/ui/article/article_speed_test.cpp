#include "tests/support/invented_article.h"
#include "ui/article/article_text.h"
#include "ui/article/article_view.h"
#include "ui/viewmodels/reading_session.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

/// 10,000 words with 1,000 mentions of 50 entities.
library::StoredArticle manyMentions()
{
    QStringList paragraphs;
    for (int paragraph = 0; paragraph < 100; ++paragraph) {
        QStringList words;
        for (int word = 0; word < 100; ++word)
            words += word % 10 == 5 ? QStringLiteral("Name%1").arg((paragraph * 10 + word / 10) % 50 + 100)
                                    : QStringLiteral("harbour");
        paragraphs += words.join(u' ') + u'.';
    }
    tests::InventedArticle story(QStringLiteral("Many names"), paragraphs);
    for (int name = 0; name < 50; ++name) {
        const QString word = QStringLiteral("Name%1").arg(name + 100);
        story.entity(word, static_cast<article::EntityType>(name % article::entityTypeCount), {}, {word});
    }
    return story.stored();
}

template<typename Act>
double milliseconds(Act act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

/// The aim is 50 ms each in a release build; the bound leaves room for sanitizers and a busy machine and only
/// catches what grows faster than the text.
TEST_CASE("ten thousand words with a thousand mentions are shown and marked at once")
{
    constexpr double bound = 1000;
    viewmodels::ReadingSession session{viewmodels::ArticleSource{}};
    articleview::ArticleView view(session);
    view.resize(900, 900);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    session.show(tests::harbourStory());
    view.grab();
    const library::StoredArticle many = manyMentions();
    const double shown = milliseconds([&] {
        session.show(many);
        view.text().viewport()->repaint();
    });
    const double marked = milliseconds([&] {
        session.selectEntity(7);
        view.text().viewport()->repaint();
        view.text().verticalScrollBar()->repaint();
    });
    CHECK(view.text().marks().all().size() == 1000);
    CHECK(shown < bound);
    CHECK(marked < bound);
    if (qEnvironmentVariableIsSet("DATELINE_PRINT_TIMES"))
        WARN("shown in " << shown << " ms, marked in " << marked << " ms");
}
