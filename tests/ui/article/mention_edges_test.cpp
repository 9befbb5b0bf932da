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
    explicit EdgeWindow(const library::StoredArticle& story = harbourStory(), QSize size = {720, 480})
        : ArticleWindow(size)
    {
        session.show(story);
        session.selectMention(0, 0);
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
    }

    using ArticleWindow::spanOf;
    text::Span spanOf(const QString& words) const
    {
        const qsizetype begin = session.current()->article.text.indexOf(words);
        REQUIRE(begin >= 0);
        return {begin, begin + words.size()};
    }
    /// Just outside of the last letter, and of the first.
    QPoint endOf(text::Span span)
    {
        const auto letter = text().letterAt(span.end - 1).value();
        return {qRound(letter.end()) + (letter.isRightToLeft ? -2 : 1), qRound(letter.box.center().y())};
    }
    QPoint beginOf(text::Span span)
    {
        const auto letter = text().letterAt(span.begin).value();
        return {qRound(letter.begin()) + (letter.isRightToLeft ? 1 : -1), qRound(letter.box.center().y())};
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

    /// Drags from a place to another one, over all that lies between.
    void drag(QPoint from, QPoint to)
    {
        press(from);
        moveTo((from + to) / 2);
        moveTo(to);
        release(to);
    }

    QSignalSpy wants{&view.mentionEdges(), &articleview::MentionEdges::wordsWanted};
};

/// A story in which one name is mentioned in one paragraph.
library::StoredArticle storyOf(const QString& name, const QString& paragraph)
{
    InventedArticle story(u"A name"_s, {paragraph});
    story.entity(name, article::EntityType::Organization, {}, {name});
    return story.stored();
}

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

TEST_CASE("in a text from right to left the end of a mention is at its left")
{
    EdgeWindow window(storyOf(u"נמל ישן"_s, u"אתמול נסגר נמל ישן בגלל סערה"_s));
    const text::Span mention = window.spanOf(0, 0);
    CHECK(window.endOf(mention).x() < window.beginOf(mention).x());
    CHECK(window.view.mentionEdges().edgeAt(window.endOf(mention)) == MentionEdge::End);
    CHECK(window.view.mentionEdges().edgeAt(window.beginOf(mention)) == MentionEdge::Begin);
    window.drag(window.endOf(mention), window.endOf(window.spanOf(u"נמל ישן בגלל"_s)));
    CHECK(window.wanted() == u"נמל ישן בגלל"_s);
    window.drag(window.beginOf(mention), window.beginOf(window.spanOf(u"נסגר נמל ישן"_s)));
    CHECK(window.wanted() == u"נסגר נמל ישן"_s);
}

TEST_CASE("a name of the other direction is taken hold of at the letters that begin and end it")
{
    EdgeWindow window(storyOf(u"נמל ישן"_s, u"They closed נמל ישן on Tuesday"_s));
    const text::Span mention = window.spanOf(0, 0);
    CHECK(window.view.mentionEdges().edgeAt(window.endOf(mention)) == MentionEdge::End);
    window.drag(window.endOf(mention), window.endOf(window.spanOf(u"נמל"_s)));
    CHECK(window.wanted() == u"נמל"_s);
}

TEST_CASE("an edge is dragged over the ends of lines")
{
    const QString name = u"Coastal Rescue Authority of the Northern Islands"_s;
    EdgeWindow window(storyOf(name, u"On Tuesday the "_s + name +
                                        u" closed every harbour between the cape and the lighthouse."_s),
                      {340, 480});
    const text::Span mention = window.spanOf(0, 0);
    REQUIRE(window.endOf(mention).y() > window.beginOf(mention).y());
    REQUIRE(window.endOf(window.spanOf(u"lighthouse"_s)).y() > window.endOf(mention).y());
    window.drag(window.endOf(mention), window.endOf(window.spanOf(u"Coastal"_s)));
    CHECK(window.wanted() == u"Coastal"_s);
    window.drag(window.endOf(mention), window.endOf(window.spanOf(u"the lighthouse"_s)));
    CHECK(window.wanted() == name + u" closed every harbour between the cape and the lighthouse"_s);
}

TEST_CASE("the reach of an edge grows with the letters of the desktop and leaves the rest to the text")
{
    using articleview::EdgeReach;
    CHECK(EdgeReach::at(96).outside == 5);
    CHECK(EdgeReach::at(192).outside == 10);
    CHECK(EdgeReach::at(192).inside == 8);
    CHECK(EdgeReach::at(72).outside == 5);
    EdgeWindow window;
    const QPoint end = window.endOf(window.spanOf(u"Signe Aldervik"_s));
    const EdgeReach reach = EdgeReach::at(window.text().logicalDpiX());
    CHECK(window.view.mentionEdges().edgeAt(end + QPoint(qRound(reach.outside) - 2, 0)));
    CHECK_FALSE(window.view.mentionEdges().edgeAt(end + QPoint(qRound(reach.outside) + 1, 0)));
    CHECK_FALSE(window.view.mentionEdges().edgeAt(end - QPoint(qRound(reach.inside) + 3, 0)));
}

TEST_CASE("Alt counts at once, also while the pointer rests")
{
    EdgeWindow window;
    const text::Span mention = window.spanOf(u"Signe Aldervik"_s);
    const QPoint place = window.endOf(window.spanOf(u"Signe Alder"_s));
    window.press(window.endOf(mention));
    window.moveTo(place);
    CHECK(window.reach() == u"Signe Aldervik"_s);
    QTest::keyPress(&window.text(), Qt::Key_Alt);
    CHECK(window.reach() == u"Signe Alder"_s);
    QTest::keyRelease(&window.text(), Qt::Key_Alt);
    CHECK(window.reach() == u"Signe Aldervik"_s);
    window.release(place);
    CHECK(window.wants.isEmpty());
}

TEST_CASE("held below what is on show an edge takes the text along, until it is let go or given up")
{
    QString paragraph = u"Nordhavn"_s;
    for (int word = 0; word < 900; ++word)
        paragraph += u" boats"_s;
    EdgeWindow window(storyOf(u"Nordhavn"_s, paragraph + u'.'));
    const QScrollBar* bar = window.text().verticalScrollBar();
    const QPoint below(200, window.text().viewport()->height() + 30);
    const int before = bar->value();
    window.press(window.endOf(window.spanOf(0, 0)));
    window.moveTo(below);
    const qsizetype first = window.reach().size();
    CHECK(QTest::qWaitFor([&] { return bar->value() > before + 200; }));
    CHECK(window.reach().size() > first + 100);
    QTest::keyClick(window.view.windowHandle(), Qt::Key_Escape);
    const int ended = bar->value();
    QTest::qWait(150);
    CHECK(bar->value() == ended);
    window.release(below);
    CHECK(window.wants.isEmpty());
}
