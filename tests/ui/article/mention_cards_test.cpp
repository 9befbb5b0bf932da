#include "model/geography/world.h"
#include "tests/support/data_folder.h"
#include "tests/support/eventually.h"
#include "tests/support/invented_counts.h"
#include "tests/ui/article/article_window.h"
#include "ui/article/mention_cards.h"
#include "ui/article/place_map.h"

#include <QHelpEvent>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

library::StoredArticle placedStory()
{
    library::StoredArticle story = harbourStory();
    story.analysis.entities[1].location = {u"NO"_s, 60.4, 5.3, article::PlaceKind::City, 0.9};
    return story;
}

QFuture<EntityAnswer> counted(const QList<article::EntityKey>& entities)
{
    return countedAs(212, 87, entities);
}

/// An article on show whose library counts 212 mentions of everything.
struct Cards
{
    Cards()
    {
        view.setWorld(world);
        view.resize(720, 480);
        view.show();
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
        view.text().setFocus();
        session.show(placedStory());
    }

    text::Span spanOf(qsizetype entity, qsizetype mention) const
    {
        return session.current()
            ->analysis.entities[static_cast<std::size_t>(entity)]
            .mentions[static_cast<std::size_t>(mention)]
            .span;
    }
    QPoint placeOf(text::Span span) { return view.text().boxOf(span).center(); }
    /// What Qt sends when the pointer has rested for a while.
    void restOn(QPoint place)
    {
        QTest::mouseMove(view.text().viewport(), place);
        QHelpEvent help(QEvent::ToolTip, place, view.text().viewport()->mapToGlobal(place));
        QApplication::sendEvent(view.text().viewport(), &help);
    }
    articleview::MentionCards& cards() { return view.text().cards(); }
    QString text() { return cards().isShown() ? cards().card()->text() : QString(); }

    geography::World world{tests::sourceFolder() + u"/resources/gazetteers/world.outline"_s};
    viewmodels::ReadingSession session{{.load = {}, .setPublicationDate = {}, .countEntities = counted}};
    articleview::ArticleView view{session};
};

} // namespace

TEST_CASE("a pointer that rests on a mention brings its card and one that leaves takes it away")
{
    Cards window;
    CHECK(window.cards().card() == nullptr);
    window.restOn(window.placeOf(window.spanOf(0, 0)));
    CHECK(window.text().startsWith(u"Signe Aldervik\nperson · “harbour master”"_s));
    CHECK(window.text().contains(u"3 mentions in this article"_s));
    CHECK(window.text().contains(u"sure (97 %)"_s));
    CHECK(
        eventually([&] { return window.text().contains(u"212 mentions in 87 articles of the library"_s); }));
    CHECK_FALSE(window.cards().card()->map().isVisible());
    QTest::mouseMove(window.view.text().viewport(), QPoint(3, 3));
    CHECK_FALSE(window.cards().isShown());
}

TEST_CASE("the card of a place has a map with the place in its middle")
{
    Cards window;
    window.restOn(window.placeOf(window.spanOf(1, 0)));
    articleview::PlaceMap& map = window.cards().card()->map();
    REQUIRE(map.isVisible());
    CHECK(map.pixelOf({5.3, 60.4}) == QPointF(map.rect().toRectF().center()));
    CHECK(map.pixelOf({6.3, 60.4}).x() > map.width() / 2.0);
    CHECK(map.pixelOf({5.3, 61.4}).y() < map.height() / 2.0);
    const QImage picture = map.grab().toImage();
    QSet<QRgb> colours;
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = 0; y < picture.height(); ++y)
            colours.insert(picture.pixel(x, y));
    }
    CHECK(colours.size() > 3); // land, sea, the dot
    CHECK(window.text().contains(u"city in Norway"_s));
}

TEST_CASE("Ctrl+I brings the card of the current mention and Esc takes it away before anything else")
{
    Cards window;
    window.session.selectMention(0, 1);
    QTest::keyClick(&window.view.text(), Qt::Key_I, Qt::ControlModifier);
    CHECK(window.text().startsWith(u"Signe Aldervik"_s));
    QTest::keyClick(&window.view.text(), Qt::Key_Escape);
    CHECK_FALSE(window.cards().isShown());
    CHECK(window.session.selectedEntity() == 0);
    QTest::keyClick(&window.view.text(), Qt::Key_Escape);
    CHECK_FALSE(window.session.selectedEntity());
}

TEST_CASE("without a selection Ctrl+I brings the card of the mention at the caret and says where none is")
{
    Cards window;
    QSignalSpy said(&window.view, &articleview::ArticleView::statusMessage);
    QTextCursor cursor = window.view.text().textCursor();
    cursor.setPosition(static_cast<int>(window.session.current()->article.text.indexOf(u"moorings"_s)));
    window.view.text().setTextCursor(cursor);
    QTest::keyClick(&window.view.text(), Qt::Key_I, Qt::ControlModifier);
    CHECK_FALSE(window.cards().isShown());
    REQUIRE(said.count() == 1);
    cursor.setPosition(static_cast<int>(window.spanOf(6, 0).begin + 2));
    window.view.text().setTextCursor(cursor);
    QTest::keyClick(&window.view.text(), Qt::Key_I, Qt::ControlModifier);
    CHECK(window.text().startsWith(u"Jonas Brekke"_s));
}

TEST_CASE("a card goes when the text is scrolled or another article is opened or the next mention is gone to")
{
    Cards window;
    const auto bring = [&window] {
        window.session.selectMention(0, 0);
        QTest::keyClick(&window.view.text(), Qt::Key_I, Qt::ControlModifier);
        REQUIRE(window.cards().isShown());
    };
    bring();
    window.view.resize(720, 200);
    window.view.text().verticalScrollBar()->setValue(40);
    CHECK_FALSE(window.cards().isShown());
    window.view.resize(720, 480);
    bring();
    QTest::keyClick(&window.view.text(), Qt::Key_BracketRight);
    CHECK_FALSE(window.cards().isShown());
    bring();
    window.session.show(longStory());
    CHECK_FALSE(window.cards().isShown());
}

TEST_CASE("a mention of a hidden layer has no card")
{
    Cards window;
    window.view.markActions().front()->trigger();
    window.restOn(window.placeOf(window.spanOf(0, 0)));
    CHECK_FALSE(window.cards().isShown());
}

TEST_CASE("a card that grows with the counts of the library covers neither its words nor leaves the screen")
{
    QWidget window;
    articleview::HoverCard card(&window);
    viewmodels::EntityCard about;
    about.entity = {u"Vestmar"_s, article::EntityType::Place};
    about.what = u"place"_s;
    about.here = u"4 mentions in this article"_s;
    const QRect screen = window.screen()->availableGeometry();
    const auto presentedAt = [&](const QRect& words) {
        card.present(about, words);
        const int before = card.height();
        card.setLibraryCounts(u"212 mentions in 87 articles of the library\nand more\nand more"_s);
        CHECK(card.height() > before);
        CHECK(screen.contains(card.geometry()));
        CHECK_FALSE(card.geometry().intersects(words));
    };
    presentedAt({screen.left() + 40, screen.top() + 40, 80, 20});
    presentedAt({screen.left() + 40, screen.bottom() - 30, 80, 20});
    // Below these words there is room for the card alone.
    card.present(about, {screen.left() + 40, screen.top() + 40, 80, 20});
    presentedAt({screen.left() + 40, screen.bottom() - card.height() - 30, 80, 20});
}
