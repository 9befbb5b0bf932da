#include "tests/support/invented_article.h"
#include "tests/support/printers.h"
#include "ui/article/article_header.h"
#include "ui/article/article_text.h"
#include "ui/article/article_view.h"
#include "ui/article/date_chip.h"
#include "ui/article/mention_scroll_bar.h"
#include "ui/viewmodels/reading_session.h"

#include <QAction>
#include <QApplication>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QWheelEvent>

using namespace dateline;
using articleview::ArticleText;
using articleview::ArticleView;
using viewmodels::ReadingSession;

namespace {

struct Window
{
    explicit Window(QSize size = {720, 480})
    {
        view.resize(size);
        view.show();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
        view.text().setFocus();
    }

    text::Span spanOf(qsizetype entity, qsizetype mention) const
    {
        return session.current()
            ->analysis.entities[static_cast<std::size_t>(entity)]
            .mentions[static_cast<std::size_t>(mention)]
            .span;
    }

    void clickOn(text::Span span)
    {
        QTest::mouseClick(text().viewport(), Qt::LeftButton, {}, text().boxOf(span).center());
    }

    ArticleText& text() { return view.text(); }
    QAction* action(int number) { return view.actions().at(number); }

    ReadingSession session{viewmodels::ArticleSource{}};
    ArticleView view{session};
};

/// The harbour story with many paragraphs before its last mention of Nordhavn.
library::StoredArticle longStory()
{
    QStringList paragraphs;
    for (int i = 0; i < 60; ++i)
        paragraphs +=
            QStringLiteral("The wind turned again and the boats stayed where they were for another night.");
    paragraphs += QStringLiteral("Only Nordhavn stayed open.");
    for (int i = 0; i < 20; ++i)
        paragraphs += QStringLiteral("Nothing else was reported that night.");
    tests::InventedArticle story(QStringLiteral("Nordhavn waits for the wind"), paragraphs);
    story.entity(QStringLiteral("Nordhavn"), article::EntityType::Place, {}, {QStringLiteral("Nordhavn")});
    story.event(QStringLiteral("Nordhavn stayed open"), QStringLiteral("Only Nordhavn stayed open."),
                QStringLiteral("stayed"), QDate(2031, 3, 4));
    return story.stored();
}

bool isInView(ArticleText& text, text::Span span)
{
    return text.viewport()->rect().contains(text.boxOf(span));
}

} // namespace

TEST_CASE("without an article the view says how to get one")
{
    Window window;
    CHECK_FALSE(window.text().isVisible());
    window.session.show(tests::harbourStory());
    CHECK(window.text().isVisible());
    window.session.close();
    CHECK_FALSE(window.text().isVisible());
}

TEST_CASE("the view shows the stored text unit for unit")
{
    Window window;
    window.session.show(tests::harbourStory());
    CHECK(window.text().document()->toPlainText() == window.session.current()->article.text);
    window.session.selectMention(0, 1);
    window.session.selectEvent(0);
    window.view.setZoom(1.7);
    CHECK(window.text().document()->toPlainText() == window.session.current()->article.text);
}

TEST_CASE("a click on a mention selects its entity and that mention")
{
    Window window;
    window.session.show(tests::harbourStory());
    window.clickOn(window.spanOf(0, 1));
    CHECK(window.session.selectedEntity() == 0);
    CHECK(window.session.currentMention() == 1);
    window.clickOn(window.spanOf(3, 0));
    CHECK(window.session.selectedEntity() == 3);
    CHECK(window.session.currentMention() == 0);
}

TEST_CASE("a second click on the current mention takes the selection back")
{
    Window window;
    window.session.show(tests::harbourStory());
    window.clickOn(window.spanOf(6, 0));
    window.clickOn(window.spanOf(6, 1));
    CHECK(window.session.currentMention() == 1);
    window.clickOn(window.spanOf(6, 1));
    CHECK_FALSE(window.session.selectedEntity());
}

TEST_CASE("a click beside mentions selects nothing")
{
    Window window;
    window.session.show(tests::harbourStory());
    const qsizetype between = window.session.current()->article.text.indexOf(QStringLiteral("moorings"));
    window.clickOn({between, between + 8});
    CHECK_FALSE(window.session.selectedEntity());
    QTest::mouseClick(window.text().viewport(), Qt::LeftButton, {},
                      QPoint(window.text().viewport()->width() - 2, window.text().viewport()->height() - 2));
    CHECK_FALSE(window.session.selectedEntity());
}

TEST_CASE("dragging over a mention selects text and not the entity")
{
    Window window;
    window.session.show(tests::harbourStory());
    const QRect box = window.text().boxOf(window.spanOf(0, 0));
    QTest::mousePress(window.text().viewport(), Qt::LeftButton, {}, box.center() - QPoint(30, 0));
    QTest::mouseMove(window.text().viewport(), box.center());
    QTest::mouseMove(window.text().viewport(), box.center() + QPoint(30, 0));
    QTest::mouseRelease(window.text().viewport(), Qt::LeftButton, {}, box.center() + QPoint(30, 0));
    CHECK(window.text().textCursor().hasSelection());
    CHECK_FALSE(window.session.selectedEntity());
}

TEST_CASE("keys go to the next and the previous mention and clear")
{
    Window window;
    window.session.show(tests::harbourStory());
    window.session.selectMention(0, 0);
    QTest::keyClick(&window.text(), Qt::Key_BracketRight);
    CHECK(window.session.currentMention() == 1);
    QTest::keyClick(&window.text(), Qt::Key_BracketLeft);
    QTest::keyClick(&window.text(), Qt::Key_BracketLeft);
    CHECK(window.session.currentMention() == 3);
    QTest::keyClick(&window.text(), Qt::Key_Escape);
    CHECK_FALSE(window.session.selectedEntity());
}

TEST_CASE("the arrow keys scroll")
{
    Window window;
    window.session.show(longStory());
    QTest::keyClick(&window.text(), Qt::Key_Down);
    CHECK(window.text().verticalScrollBar()->value() > 0);
    QTest::keyClick(&window.text(), Qt::Key_End);
    CHECK(window.text().verticalScrollBar()->value() == window.text().verticalScrollBar()->maximum());
    QTest::keyClick(&window.text(), Qt::Key_Home);
    CHECK(window.text().verticalScrollBar()->value() == 0);
}

TEST_CASE("going to a mention out of view scrolls to it and one in view does not move")
{
    Window window;
    window.session.show(longStory());
    QScrollBar* bar = window.text().verticalScrollBar();
    window.session.selectMention(0, 0);
    CHECK(bar->value() == 0);
    window.session.nextMention();
    CHECK(QTest::qWaitFor([&] { return isInView(window.text(), window.spanOf(0, 1)); }, 2000));
    QTest::qWait(200); // the motion has come to rest
    const int rest = bar->value();
    CHECK(rest > 0);
    window.session.selectMention(0, 1);
    QTest::qWait(200);
    CHECK(bar->value() == rest);
}

TEST_CASE("the evidence of an event is scrolled to and marked")
{
    Window window;
    window.session.show(longStory());
    window.session.selectEvent(0);
    const text::Span evidence = window.session.current()->analysis.events[0].evidence;
    CHECK(QTest::qWaitFor([&] { return isInView(window.text(), evidence); }, 2000));
    CHECK(window.text().highlights().evidence == evidence);
    window.session.selectEvent(std::nullopt);
    CHECK(window.text().highlights().evidence.isEmpty());
}

TEST_CASE("an entity is selected at the mention that comes next in the text on show")
{
    Window window;
    window.session.show(longStory());
    window.text().verticalScrollBar()->setValue(400);
    window.session.selectEntity(0);
    CHECK(window.session.currentMention() == 1);
}

TEST_CASE("the scroll bar has a tick for each mention of the selected entity and says so")
{
    Window window;
    window.session.show(longStory());
    auto* bar = qobject_cast<articleview::MentionScrollBar*>(window.text().verticalScrollBar());
    REQUIRE(bar != nullptr);
    CHECK(bar->ticks().empty());
    window.session.selectEntity(0);
    REQUIRE(bar->ticks().size() == 2);
    CHECK(bar->ticks()[0] < 0.1);
    CHECK(bar->ticks()[1] > 0.5);
    CHECK(bar->ticks()[1] < 0.9);
    CHECK(bar->accessibleDescription() == QStringLiteral("2 mentions of Nordhavn"));
    window.session.clearSelection();
    CHECK(bar->ticks().empty());
}

TEST_CASE("marks are drawn where the mentions stand and change with the selection")
{
    Window window;
    window.session.show(tests::harbourStory());
    const QRect box = window.text().boxOf(window.spanOf(6, 0)).adjusted(0, 0, 0, 4);
    const auto picture = [&] { return window.text().viewport()->grab(box).toImage(); };
    const QImage plain = picture();
    window.session.selectMention(6, 1);
    const QImage tinted = picture();
    CHECK(tinted != plain);
    window.session.selectMention(6, 0);
    CHECK(picture() != tinted);
    window.session.clearSelection();
    CHECK(picture() == plain);
}

TEST_CASE("zooming keeps the line at the top and scales the text")
{
    Window window;
    window.session.show(longStory());
    window.text().verticalScrollBar()->setValue(600);
    const int widthBefore = window.text().boxOf(window.spanOf(0, 0)).width();
    QSignalSpy zoomed(&window.view, &ArticleView::zoomChanged);
    window.action(4)->trigger();
    window.action(4)->trigger();
    CHECK(window.view.zoom() == Approx(1.2));
    CHECK(zoomed.count() == 2);
    CHECK(window.text().boxOf(window.spanOf(0, 0)).width() > widthBefore);
    CHECK(window.text().verticalScrollBar()->value() > 600);
    window.action(5)->trigger();
    CHECK(window.view.zoom() == Approx(1.1));
    window.action(6)->trigger();
    CHECK(window.view.zoom() == 1.0);
    CHECK(window.text().boxOf(window.spanOf(0, 0)).width() == widthBefore);
    window.view.setZoom(100);
    CHECK(window.view.zoom() == 3.0);
}

TEST_CASE("ctrl and the wheel zoom")
{
    Window window;
    window.session.show(longStory());
    const QPointF middle(100, 100);
    QWheelEvent wheel(middle, window.text().viewport()->mapToGlobal(middle), {}, QPoint(0, 120), Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(window.text().viewport(), &wheel);
    CHECK(window.view.zoom() == Approx(1.1));
}

TEST_CASE("every action has a text and a tip and those for a selection wait for one")
{
    Window window;
    REQUIRE(window.view.actions().size() == 8);
    for (const QAction* action : window.view.actions()) {
        CHECK_FALSE(action->text().isEmpty());
        CHECK_FALSE(action->statusTip().isEmpty());
    }
    CHECK_FALSE(window.action(0)->isEnabled());
    CHECK_FALSE(window.action(3)->isEnabled());
    window.session.show(tests::harbourStory());
    CHECK(window.action(0)->isEnabled());
    CHECK(window.action(3)->isEnabled());
    CHECK_FALSE(window.action(2)->isEnabled());
    window.session.selectEvent(0);
    CHECK(window.action(2)->isEnabled());
}

TEST_CASE("the header says by whom and when and rides on the text")
{
    Window window;
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
    Window window;
    window.session.show(longStory());
    window.text().verticalScrollBar()->setValue(500);
    QTest::keyClick(&window.text(), Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == &window.view.header().dateChip());
    CHECK(window.text().verticalScrollBar()->value() == 0);
}

TEST_CASE("nothing is loaded and drops are left to the window")
{
    Window window;
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
    Window window;
    window.session.show(longStory());
    window.text().verticalScrollBar()->setValue(500);
    library::StoredArticle redated = longStory();
    redated.article.published = {QDate(2031, 3, 1), article::DateBasis::Reader, {}};
    window.session.show(redated);
    CHECK(window.text().verticalScrollBar()->value() == 500);
    CHECK(window.view.header().dateChip().text().contains(QStringLiteral("1 March 2031")));
}

TEST_CASE("another article begins at its top")
{
    Window window;
    window.session.show(longStory());
    window.text().verticalScrollBar()->setValue(500);
    window.session.show(tests::harbourStory());
    CHECK(window.text().verticalScrollBar()->value() == 0);
}

TEST_CASE("all parts have names for screen readers")
{
    Window window;
    window.session.show(tests::harbourStory());
    CHECK_FALSE(window.view.accessibleName().isEmpty());
    CHECK_FALSE(window.text().accessibleName().isEmpty());
    CHECK(window.text().accessibleDescription() == QStringLiteral("Storm Ida closes the harbour of Vestmar"));
    CHECK(window.view.header().dateChip().accessibleName() ==
          QStringLiteral("Published 5 March 2031, from the page\u2019s metadata"));
    CHECK_FALSE(window.text().verticalScrollBar()->accessibleName().isEmpty());
}

TEST_CASE("a click into the evidence of an event selects it and a second one takes that back")
{
    Window window;
    window.session.show(tests::harbourStory());
    const text::Span trigger = window.session.current()->analysis.events[0].trigger;
    window.clickOn(trigger);
    CHECK(window.session.selectedEvent() == 0);
    CHECK_FALSE(window.session.selectedEntity());
    window.clickOn(trigger);
    CHECK_FALSE(window.session.selectedEvent());
}

TEST_CASE("a screen reader is told the place among the mentions")
{
    Window window;
    window.session.show(tests::harbourStory());
    window.session.selectMention(0, 1);
    CHECK(window.text().accessibleDescription() == QStringLiteral("Signe Aldervik: mention 2 of 3"));
    window.session.clearSelection();
    CHECK(window.text().accessibleDescription() == QStringLiteral("Storm Ida closes the harbour of Vestmar"));
}

TEST_CASE("marks can be hidden and the selection stays marked")
{
    Window window;
    window.session.show(tests::harbourStory());
    const QRect box = window.text().boxOf(window.spanOf(6, 0)).adjusted(0, 0, 0, 4);
    const auto picture = [&] { return window.text().viewport()->grab(box).toImage(); };
    const QImage marked = picture();
    QTest::keyClick(&window.text(), Qt::Key_M, Qt::ControlModifier);
    const QImage bare = picture();
    CHECK(bare != marked);
    window.session.selectMention(6, 0);
    CHECK(picture() != bare);
    window.session.clearSelection();
    CHECK(picture() == bare);
    window.action(7)->trigger();
    CHECK(picture() == marked);
}

TEST_CASE("a tooltip tells about mentions and times and is silent elsewhere")
{
    Window window;
    library::StoredArticle story = tests::harbourStory();
    article::TimeExpression time;
    const qsizetype friday = story.article.text.indexOf(QStringLiteral("last"));
    time.span = {friday, friday + 4};
    time.days = {QDate(2031, 2, 28), QDate(2031, 2, 28)};
    story.analysis.times = {time};
    window.session.show(story);
    const QString mention = window.text().tooltipAt(window.spanOf(0, 0).begin);
    CHECK(mention.contains(QStringLiteral("Signe Aldervik")));
    CHECK(mention.contains(QStringLiteral("harbour master")));
    CHECK(mention.contains(QStringLiteral("sure (97 %)")));
    CHECK(window.text().tooltipAt(friday).contains(QStringLiteral("28 February 2031")));
    CHECK(window.text().tooltipAt(story.article.text.indexOf(QStringLiteral("moorings"))).isEmpty());
}

TEST_CASE("another article with fewer entities can follow a selection in a longer one")
{
    Window window;
    window.session.show(tests::harbourStory());
    window.session.selectEntity(8);
    window.session.selectEvent(1);
    window.session.show(longStory());
    CHECK_FALSE(window.text().highlights().entity);
    CHECK(window.text().highlights().evidence.isEmpty());
}

TEST_CASE("a byline that comes or goes with the same text leaves no gap")
{
    Window window;
    library::StoredArticle story = tests::harbourStory();
    window.session.show(story);
    const qsizetype body = story.article.bodyBegin();
    const int before = window.text().boxOf({body, body + 3}).top();
    story.article.byline.clear();
    story.article.site.clear();
    window.session.show(story);
    CHECK(window.text().boxOf({body, body + 3}).top() < before);
}

TEST_CASE("the colours follow the desktop while the window is open")
{
    Window window;
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
    Window window;
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
