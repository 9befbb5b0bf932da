#include "tests/ui/article/article_window.h"
#include "ui/article/mention_edges.h"

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using viewmodels::MentionEdge;

namespace {

/// The harbour story with "Signe Aldervik" as the current mention; the pointer does the rest.
struct EdgeWindow : ArticleWindow
{
    EdgeWindow()
    {
        session.show(harbourStory());
        session.selectMention(0, 0);
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
    }

    text::Span spanOf(const QString& words) const
    {
        const qsizetype begin = session.current()->article.text.indexOf(words);
        REQUIRE(begin >= 0);
        return {begin, begin + words.size()};
    }
    QPoint endOf(text::Span span)
    {
        const QRect letter = text().boxOf({span.end - 1, span.end});
        return {letter.right() + 2, letter.center().y()};
    }
    QPoint beginOf(text::Span span)
    {
        const QRect letter = text().boxOf({span.begin, span.begin + 1});
        return {letter.left() - 1, letter.center().y()};
    }
    void press(QPoint place) { QTest::mousePress(text().viewport(), Qt::LeftButton, {}, place); }
    void moveTo(QPoint place, Qt::KeyboardModifiers modifiers = {})
    {
        QMouseEvent event(QEvent::MouseMove, place, text().viewport()->mapToGlobal(place), Qt::NoButton,
                          Qt::LeftButton, modifiers);
        QApplication::sendEvent(text().viewport(), &event);
    }
    void release(QPoint place) { QTest::mouseRelease(text().viewport(), Qt::LeftButton, {}, place); }
    void hover(QPoint place)
    {
        QMouseEvent event(QEvent::MouseMove, place, text().viewport()->mapToGlobal(place), Qt::NoButton,
                          Qt::NoButton, {});
        QApplication::sendEvent(text().viewport(), &event);
    }

    /// The words that are framed; empty while no edge is held.
    QString reach()
    {
        const auto& reach = text().highlights().reach;
        return reach ? reach->words.of(session.current()->article.text).toString() : QString();
    }
    /// What was asked for last.
    QString wanted()
    {
        return wants.isEmpty()
                   ? QString()
                   : wants.last().first().value<text::Span>().of(session.current()->article.text).toString();
    }

    QSignalSpy wants{&view.mentionEdges(), &articleview::MentionEdges::wordsWanted};
};

} // namespace

TEST_CASE("the edge of the current mention shows that it can be moved")
{
    EdgeWindow window;
    const text::Span mention = window.spanOf(u"Signe Aldervik"_s);
    window.hover(window.endOf(mention));
    CHECK(window.text().viewport()->cursor().shape() == Qt::SizeHorCursor);
    CHECK(window.reach() == u"Signe Aldervik"_s);
    CHECK(window.view.mentionEdges().edgeAt(window.beginOf(mention)) == MentionEdge::Begin);
    window.hover(window.text().boxOf(mention).center());
    CHECK(window.text().viewport()->cursor().shape() == Qt::PointingHandCursor);
    CHECK(window.reach().isEmpty());

    // Those of other mentions, and of none, do not.
    CHECK_FALSE(window.view.mentionEdges().edgeAt(window.endOf(window.spanOf(u"Coastal Authority"_s))));
    window.session.clearSelection();
    window.hover(window.endOf(mention));
    CHECK(window.text().viewport()->cursor().shape() != Qt::SizeHorCursor);
    CHECK(window.reach().isEmpty());
}

TEST_CASE("dragging the end gives the mention more words, and fewer")
{
    EdgeWindow window;
    const text::Span mention = window.spanOf(u"Signe Aldervik"_s);
    window.press(window.endOf(mention));
    window.moveTo(window.endOf(window.spanOf(u"Signe Aldervik closed"_s)));
    CHECK(window.reach() == u"Signe Aldervik closed"_s);
    CHECK(window.wants.isEmpty());
    window.release(window.endOf(window.spanOf(u"Signe Aldervik closed"_s)));
    CHECK(window.wanted() == u"Signe Aldervik closed"_s);
    CHECK(window.reach().isEmpty());
    CHECK(window.session.selectedEntity() == 0);
    CHECK_FALSE(window.text().textCursor().hasSelection());

    window.press(window.endOf(mention));
    window.moveTo(window.endOf(window.spanOf(u"Signe"_s)));
    window.release(window.endOf(window.spanOf(u"Signe"_s)));
    CHECK(window.wanted() == u"Signe"_s);
}

TEST_CASE("dragging the beginning gives the mention more words, and at least one is left")
{
    EdgeWindow window;
    const text::Span mention = window.spanOf(u"Signe Aldervik"_s);
    window.press(window.beginOf(mention));
    window.moveTo(window.beginOf(window.spanOf(u"master Signe"_s)));
    CHECK(window.reach() == u"master Signe Aldervik"_s);
    window.moveTo(window.endOf(window.spanOf(u"on Tuesday"_s)));
    CHECK(window.reach() == u"Aldervik"_s);
    window.release(window.endOf(window.spanOf(u"on Tuesday"_s)));
    CHECK(window.wanted() == u"Aldervik"_s);
}

TEST_CASE("with Alt an edge moves letter by letter")
{
    EdgeWindow window;
    const text::Span mention = window.spanOf(u"Signe Aldervik"_s);
    window.press(window.endOf(mention));
    window.moveTo(window.endOf(window.spanOf(u"Signe Alder"_s)), Qt::AltModifier);
    CHECK(window.reach() == u"Signe Alder"_s);
    window.moveTo(window.endOf(window.spanOf(u"Signe Alder"_s)));
    CHECK(window.reach() == u"Signe Aldervik"_s);
    window.release(window.endOf(mention));
    CHECK(window.wants.isEmpty());
    CHECK(window.session.selectedEntity() == 0);
}

TEST_CASE("Esc while dragging leaves the mention as it is, and selected")
{
    EdgeWindow window;
    const text::Span mention = window.spanOf(u"Signe Aldervik"_s);
    const QPoint far = window.endOf(window.spanOf(u"Signe Aldervik closed"_s));
    window.press(window.endOf(mention));
    window.moveTo(far);
    QTest::keyClick(window.view.windowHandle(), Qt::Key_Escape);
    CHECK(window.reach().isEmpty());
    CHECK(window.session.selectedEntity() == 0);
    window.moveTo(far + QPoint(20, 0));
    CHECK(window.reach().isEmpty());
    window.release(far);
    CHECK(window.wants.isEmpty());
    CHECK_FALSE(window.text().textCursor().hasSelection());
    QTest::keyClick(window.view.windowHandle(), Qt::Key_Escape);
    CHECK_FALSE(window.session.selectedEntity());
}

TEST_CASE("a click at an edge is a click")
{
    EdgeWindow window;
    const text::Span mention = window.spanOf(u"Signe Aldervik"_s);
    const QPoint inside = window.endOf(mention) - QPoint(3, 0);
    REQUIRE(window.view.mentionEdges().edgeAt(inside));
    window.press(inside);
    window.release(inside);
    CHECK(window.wants.isEmpty());
    CHECK_FALSE(window.session.selectedEntity());
}

TEST_CASE("another selection while an edge is held ends the drag")
{
    EdgeWindow window;
    const text::Span mention = window.spanOf(u"Signe Aldervik"_s);
    const QPoint far = window.endOf(window.spanOf(u"Signe Aldervik closed"_s));
    window.press(window.endOf(mention));
    window.moveTo(far);
    window.session.selectMention(3, 0);
    window.release(far);
    CHECK(window.wants.isEmpty());
}
