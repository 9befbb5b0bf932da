#include "tests/ui/article/article_window.h"

#include <QLabel>

using namespace dateline;
using namespace dateline::tests;
using articleview::ArticleView;

namespace {

/// Another article than the long one.
library::StoredArticle otherStory()
{
    library::StoredArticle story = harbourStory();
    story.id = article::ArticleId(2);
    return story;
}

} // namespace

TEST_CASE("without an article the view says how to get one")
{
    ArticleWindow window;
    CHECK_FALSE(window.text().isVisible());
    window.session.show(tests::harbourStory());
    CHECK(window.text().isVisible());
    window.session.close();
    CHECK_FALSE(window.text().isVisible());
}

TEST_CASE("the view shows the stored text unit for unit")
{
    ArticleWindow window;
    window.session.show(tests::harbourStory());
    CHECK(window.text().document()->toPlainText() == window.session.current()->article.text);
    window.session.selectMention(0, 1);
    window.session.selectEvent(0);
    window.view.setZoom(1.7);
    CHECK(window.text().document()->toPlainText() == window.session.current()->article.text);
}

TEST_CASE("the arrow keys scroll")
{
    ArticleWindow window;
    window.session.show(longStory());
    QTest::keyClick(&window.text(), Qt::Key_Down);
    CHECK(window.text().verticalScrollBar()->value() > 0);
    QTest::keyClick(&window.text(), Qt::Key_End);
    CHECK(window.text().verticalScrollBar()->value() == window.text().verticalScrollBar()->maximum());
    QTest::keyClick(&window.text(), Qt::Key_Home);
    CHECK(window.text().verticalScrollBar()->value() == 0);
}

TEST_CASE("zooming keeps the line at the top and scales the text")
{
    ArticleWindow window;
    window.session.show(longStory());
    window.text().verticalScrollBar()->setValue(600);
    const int widthBefore = window.text().boxOf(window.spanOf(0, 0)).width();
    QSignalSpy zoomed(&window.view, &ArticleView::zoomChanged);
    window.view.sizeActions().at(0)->trigger();
    window.view.sizeActions().at(0)->trigger();
    CHECK(window.view.zoom() == Approx(1.2));
    CHECK(zoomed.count() == 2);
    CHECK(window.text().boxOf(window.spanOf(0, 0)).width() > widthBefore);
    CHECK(window.text().verticalScrollBar()->value() > 600);
    window.view.sizeActions().at(1)->trigger();
    CHECK(window.view.zoom() == Approx(1.1));
    window.view.sizeActions().at(2)->trigger();
    CHECK(window.view.zoom() == 1.0);
    CHECK(window.text().boxOf(window.spanOf(0, 0)).width() == widthBefore);
    window.view.setZoom(100);
    CHECK(window.view.zoom() == 3.0);
}

TEST_CASE("ctrl and the wheel zoom")
{
    ArticleWindow window;
    window.session.show(longStory());
    const QPointF middle(100, 100);
    QWheelEvent wheel(middle, window.text().viewport()->mapToGlobal(middle), {}, QPoint(0, 120), Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(window.text().viewport(), &wheel);
    CHECK(window.view.zoom() == Approx(1.1));
}

TEST_CASE("every action has a text and a tip and those for a selection wait for one")
{
    ArticleWindow window;
    REQUIRE(window.view.actions().size() == 18);
    for (const QAction* action : window.view.actions()) {
        CHECK_FALSE(action->text().isEmpty());
        CHECK_FALSE(action->statusTip().isEmpty());
    }
    CHECK_FALSE(window.view.mentionActions().at(0)->isEnabled());
    CHECK_FALSE(window.view.articleActions().at(0)->isEnabled());
    window.session.show(tests::harbourStory());
    CHECK(window.view.mentionActions().at(0)->isEnabled());
    CHECK(window.view.articleActions().at(0)->isEnabled());
    CHECK_FALSE(window.view.mentionActions().at(3)->isEnabled());
    window.session.selectEvent(0);
    CHECK(window.view.mentionActions().at(3)->isEnabled());
}

TEST_CASE("the header says by whom and when and rides on the text")
{
    ArticleWindow window;
    window.session.show(longStory());
    articleview::ArticleHeader& header = window.view.header();
    REQUIRE(header.isVisible());
    CHECK(header.geometry().top() >= window.text().boxOf({0, 8}).bottom());
    const qsizetype body = window.session.current()->article.bodyBegin();
    CHECK(header.geometry().bottom() <= window.text().boxOf({body, body + 3}).top());
    const int before = header.y();
    window.text().verticalScrollBar()->setValue(50);
    CHECK(header.y() == before - 50);
}

TEST_CASE("tab reaches the date and brings it into view")
{
    ArticleWindow window;
    window.session.show(longStory());
    window.text().verticalScrollBar()->setValue(500);
    QTest::keyClick(&window.text(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == &window.view.header().dateChip());
    CHECK(window.text().verticalScrollBar()->value() == 0);
}

TEST_CASE("nothing is loaded and drops are left to the window")
{
    ArticleWindow window;
    window.session.show(tests::harbourStory());
    CHECK_FALSE(window.text()
                    .loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/hostname")))
                    .isValid());
    CHECK_FALSE(window.text().acceptDrops());
    CHECK_FALSE(window.text().viewport()->acceptDrops());
    CHECK(window.text().isReadOnly());
}

TEST_CASE("the same text again stays where it is")
{
    ArticleWindow window;
    window.session.show(longStory());
    window.text().verticalScrollBar()->setValue(500);
    library::StoredArticle redated = longStory();
    redated.article.published = {QDate(2031, 3, 1), article::DateBasis::Reader, {}};
    window.session.show(redated);
    CHECK(window.text().verticalScrollBar()->value() == 500);
    CHECK(window.view.header().dateChip().text().contains(QStringLiteral("1 March 2031")));
}

TEST_CASE("an article that was never read begins at its top")
{
    ArticleWindow window;
    window.session.show(longStory());
    window.text().verticalScrollBar()->setValue(500);
    window.session.show(otherStory());
    CHECK(window.text().verticalScrollBar()->value() == 0);
}

TEST_CASE("an article that was read before comes back at its line, whatever the zoom of another")
{
    ArticleWindow window;
    window.session.show(longStory());
    window.text().verticalScrollBar()->setValue(500);
    const qsizetype line = window.text().topOffset();
    REQUIRE(line > 0);
    window.session.show(otherStory());
    window.view.setZoom(1.6);
    window.session.show(longStory());
    CHECK(window.text().topOffset() == line);
    CHECK(window.session.readingPosition() == line);
    window.session.close();
    window.session.show(longStory());
    CHECK(window.text().topOffset() == line);
}

TEST_CASE("what is wanted in an article that was read before goes before the line that was left")
{
    ArticleWindow window;
    window.session.show(longStory());
    window.text().verticalScrollBar()->setValue(500);
    window.session.show(otherStory());
    window.session.selectEntity(0);
    window.session.show(longStory());
    REQUIRE_FALSE(window.session.selectedEntity());
    window.session.selectMention(0, 1);
    CHECK(QTest::qWaitFor([&] { return isInView(window.text(), window.spanOf(0, 1)); }));
}

TEST_CASE("each article has a zoom of its own, and one without has the size of all")
{
    ArticleWindow window;
    window.session.show(longStory());
    window.view.sizeActions().at(0)->trigger();
    window.view.sizeActions().at(0)->trigger();
    const int widthBefore = window.text().boxOf(window.spanOf(0, 0)).width();
    QSignalSpy zoomed(&window.view, &ArticleView::zoomChanged);
    window.session.show(otherStory());
    CHECK(window.view.zoom() == 1.0);
    CHECK(zoomed.count() == 1);
    window.view.sizeActions().at(1)->trigger();
    window.session.show(longStory());
    CHECK(window.view.zoom() == Approx(1.2));
    CHECK(window.text().boxOf(window.spanOf(0, 0)).width() == widthBefore);
    window.view.sizeActions().at(2)->trigger();
    window.session.show(otherStory());
    CHECK(window.view.zoom() == Approx(0.9));
    window.session.show(longStory());
    CHECK(window.view.zoom() == 1.0);
}

TEST_CASE("without an article there is nothing to zoom")
{
    ArticleWindow window;
    for (const QAction* size : window.view.sizeActions())
        CHECK_FALSE(size->isEnabled());
    window.session.show(longStory());
    for (const QAction* size : window.view.sizeActions())
        CHECK(size->isEnabled());
}

TEST_CASE("all parts have names for screen readers")
{
    ArticleWindow window;
    window.session.show(tests::harbourStory());
    CHECK_FALSE(window.view.accessibleName().isEmpty());
    CHECK_FALSE(window.text().accessibleName().isEmpty());
    CHECK(window.text().accessibleDescription() == QStringLiteral("Storm Ida closes the harbour of Vestmar"));
    CHECK(window.view.header().dateChip().accessibleName() ==
          QStringLiteral("Published 5 March 2031, from the page\u2019s metadata"));
    CHECK_FALSE(window.text().verticalScrollBar()->accessibleName().isEmpty());
}

TEST_CASE("a byline that comes or goes with the same text leaves no gap")
{
    ArticleWindow window;
    library::StoredArticle story = tests::harbourStory();
    window.session.show(story);
    const qsizetype body = story.article.bodyBegin();
    const int before = window.text().boxOf({body, body + 3}).top();
    story.article.byline.clear();
    story.article.site.clear();
    window.session.show(story);
    CHECK(window.text().boxOf({body, body + 3}).top() < before);
}

TEST_CASE("an article in another language says above its text what to expect")
{
    ArticleWindow window;
    library::StoredArticle story = tests::harbourStory();
    window.session.show(story);
    const auto* note = window.view.findChild<QLabel*>(QStringLiteral("language-note"));
    REQUIRE(note);
    CHECK_FALSE(note->isVisible());
    story.article.language = QStringLiteral("de");
    window.session.show(story);
    CHECK(note->isVisible());
    CHECK(note->text().contains(QStringLiteral("Deutsch")));
    CHECK(note->geometry().bottom() < window.view.header().height());
}

TEST_CASE("the colours follow the desktop while the window is open")
{
    ArticleWindow window;
    window.session.show(tests::harbourStory());
    QPalette dark(QColor(0x202020));
    window.view.setPalette(dark);
    CHECK(window.text().theme().dark);
    CHECK(window.text().palette().color(QPalette::Base).lightnessF() < 0.3);
    const QImage page = window.view.grab().toImage();
    CHECK(page.pixelColor(10, 10).lightnessF() < 0.3);
    window.view.setPalette(QPalette(QColor(0xefefef)));
    CHECK_FALSE(window.text().theme().dark);
}

TEST_CASE("the text shows that the keyboard has come to it")
{
    ArticleWindow window;
    window.session.show(tests::harbourStory());
    const auto edge = [&] { return window.view.grab(QRect(0, 100, 1, 1)).toImage().pixelColor(0, 0); };
    window.view.header().dateChip().setFocus(Qt::OtherFocusReason);
    const QColor plain = edge();
    window.text().setFocus(Qt::TabFocusReason);
    CHECK(edge() != plain);
    window.text().clearFocus();
    CHECK(edge() == plain);
    window.text().setFocus(Qt::MouseFocusReason);
    CHECK(edge() == plain);
}

TEST_CASE(
    "an article of another size is shown with an entity of it selected, where the one before was shorter")
{
    library::StoredArticle next = longStory();
    next.id = article::ArticleId(2);
    const auto load = [&next](article::ArticleId) {
        return QtFuture::makeReadyFuture(base::Result<library::StoredArticle>(next));
    };
    viewmodels::ReadingSession session{viewmodels::ArticleSource{.load = load, .setPublicationDate = {}}};
    ArticleView view{session};
    view.resize(720, 480);
    view.show();
    session.show(tests::harbourStory());
    viewmodels::ReadArticles read;
    read.note({next.id, 0, 2.0}); // wider margins are laid out while the words of the first stand there
    session.setReadArticles(read);
    session.openAtEntity(next.id, {QStringLiteral("Nordhavn"), article::EntityType::Place});
    REQUIRE(QTest::qWaitFor([&] { return session.current()->id == next.id; }));
    CHECK(session.selectedEntity().has_value());
    CHECK(view.zoom() == Approx(2.0));
}
