#include "tests/ui/article/article_window.h"
#include "ui/article/article_finder.h"
#include "ui/article/find_bar.h"

#include <QLineEdit>
#include <QToolButton>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

/// An article on show in an active window, so that keys of actions work.
struct Finding : ArticleWindow
{
    Finding()
    {
        session.show(longStory());
        REQUIRE(QTest::qWaitForWindowActive(&view));
    }

    articleview::FindBar& bar() { return view.finder().bar(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void find(const QString& words)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(&bar().field(), words);
    }
    std::vector<articleview::Ticks> ticks()
    {
        return static_cast<articleview::MentionScrollBar*>(text().verticalScrollBar())->ticks();
    }
    int scrolled() { return text().verticalScrollBar()->value(); }
};

} // namespace

TEST_CASE("Ctrl+F opens the bar and what is typed is found and brought into view")
{
    Finding window;
    CHECK_FALSE(window.bar().isVisible());
    window.find(u"only nordhavn"_s);
    CHECK(window.bar().isVisible());
    CHECK(window.bar().field().hasFocus());
    CHECK(window.bar().progress() == u"1 of 1"_s);
    const text::Span hit = window.text().highlights().hits.front();
    CHECK(QTest::qWaitFor([&] { return isInView(window.text(), hit); }));
    REQUIRE(window.ticks().size() == 1);
    CHECK(window.ticks().front().places.size() == 1);
    CHECK(window.ticks().front().words == u"1 hit"_s);
}

TEST_CASE("another article may come while words are looked for and an entity is selected")
{
    Finding window;
    window.session.show(talkedHarbourStory());
    window.session.show(harbourStory());
    window.session.selectEntity(7);
    window.find(u"nordhavn"_s);
    REQUIRE(window.ticks().size() == 2);
    window.session.show(longStory());
    REQUIRE(window.ticks().size() == 1);
    CHECK(window.ticks().front().places.size() == window.text().highlights().hits.size());
    const QString text = window.session.current()->article.text;
    for (const text::Span hit : window.text().highlights().hits)
        CHECK(hit.of(text).toString() == u"Nordhavn"_s);
}

TEST_CASE("hits of a longer article go with it, also where its scroll bar goes at the same time")
{
    Finding window;
    window.find(u"reported that night"_s);
    REQUIRE(window.text().highlights().hits.size() == 20);
    tests::InventedArticle brief(u"A brief word"_s, {u"The wind fell."_s});
    window.session.show(brief.stored());
    CHECK(window.text().highlights().hits.empty());
    CHECK(window.ticks().empty());
}

TEST_CASE("Enter and F3 go on and Shift goes back")
{
    Finding window;
    window.find(u"wind"_s);
    CHECK(window.bar().progress() == u"1 of 61"_s);
    window.press(Qt::Key_Return);
    CHECK(window.bar().progress() == u"2 of 61"_s);
    window.press(Qt::Key_F3);
    CHECK(window.bar().progress() == u"3 of 61"_s);
    window.press(Qt::Key_F3, Qt::ShiftModifier);
    window.press(Qt::Key_Return, Qt::ShiftModifier);
    window.press(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(window.bar().progress() == u"61 of 61"_s);
    CHECK(window.text().highlights().hit == 60U);
}

TEST_CASE("Esc closes the bar and keeps the place and what was selected")
{
    Finding window;
    window.session.selectMention(0, 1);
    window.find(u"another night"_s);
    for (int i = 0; i < 20; ++i)
        window.press(Qt::Key_Return);
    QTest::qWait(200);
    const int place = window.scrolled();
    CHECK(place > 0);
    window.press(Qt::Key_Escape);
    CHECK_FALSE(window.bar().isVisible());
    CHECK(window.scrolled() == place);
    CHECK(window.text().highlights().hits.empty());
    CHECK(window.text().hasFocus());
    CHECK(window.session.selectedEntity() == 0);
    CHECK(window.ticks().size() == 1);
    window.press(Qt::Key_Escape);
    CHECK_FALSE(window.session.selectedEntity());
}

TEST_CASE("F3 opens a closed bar with the words of the last time")
{
    Finding window;
    window.find(u"nordhavn"_s);
    window.press(Qt::Key_Escape);
    window.press(Qt::Key_F3);
    CHECK(window.bar().isVisible());
    CHECK(window.bar().field().text() == u"nordhavn"_s);
    CHECK(window.text().highlights().hits.size() == 2);
}

TEST_CASE("words that are selected in the text are looked for at once")
{
    Finding window;
    QTextCursor cursor = window.text().textCursor();
    const qsizetype at = window.session.current()->article.text.indexOf(u"boats"_s);
    cursor.setPosition(static_cast<int>(at));
    cursor.setPosition(static_cast<int>(at) + 5, QTextCursor::KeepAnchor);
    window.text().setTextCursor(cursor);
    window.press(Qt::Key_F, Qt::ControlModifier);
    CHECK(window.bar().field().text() == u"boats"_s);
    CHECK(window.bar().progress() == u"1 of 60"_s);
}

TEST_CASE("the buttons of the bar narrow the search and go through the hits by click")
{
    Finding window;
    window.find(u"only"_s);
    CHECK(window.bar().progress() == u"1 of 1"_s);
    QTest::mouseClick(&window.bar().caseButton(), Qt::LeftButton);
    CHECK(window.bar().progress() == u"Not found"_s);
    QTest::mouseClick(&window.bar().caseButton(), Qt::LeftButton);
    window.bar().field().setText(u"boat"_s);
    CHECK(window.bar().progress() == u"1 of 60"_s);
    QTest::mouseClick(&window.bar().wordsButton(), Qt::LeftButton);
    CHECK(window.bar().progress() == u"Not found"_s);
}

TEST_CASE("the buttons of the bar find words nearby and tell diacritics")
{
    Finding window;
    window.find(u"boats wind"_s);
    CHECK(window.bar().progress() == u"Not found"_s);
    QTest::mouseClick(&window.bar().nearbyButton(), Qt::LeftButton);
    CHECK(window.bar().progress() == u"1 of 60"_s);
    CHECK(window.text().highlights().hits.front().of(window.session.current()->article.text) ==
          u"wind turned again and the boats"_s);
    window.bar().field().setText(u"nördhavn"_s);
    CHECK(window.bar().progress() == u"1 of 2"_s);
    QTest::mouseClick(&window.bar().diacriticsButton(), Qt::LeftButton);
    CHECK(window.bar().progress() == u"Not found"_s);
}

TEST_CASE("no button of the bar is cut in a narrow column, and all stand in one line where there is room")
{
    Finding window;
    window.find(u"wind"_s);
    const QList<QToolButton*> ways{&window.bar().caseButton(), &window.bar().wordsButton(),
                                   &window.bar().diacriticsButton(), &window.bar().nearbyButton(),
                                   &window.bar().elsewhereButton()};
    const auto areWhole = [&] {
        return std::ranges::all_of(ways, [&](const QToolButton* button) {
            return button->width() >= button->sizeHint().width() &&
                   window.bar().rect().contains(button->geometry());
        });
    };
    window.view.resize(900, 480);
    CHECK(QTest::qWaitFor([&] { return areWhole() && ways.last()->y() == ways.first()->y(); }));
    window.view.resize(340, 480);
    CHECK(
        QTest::qWaitFor([&] { return areWhole() && ways.last()->y() > ways.first()->geometry().bottom(); }));
    CHECK(window.text().height() > 100);
}

TEST_CASE("a slash opens the bar where the keyboard is in the text, and is a letter in the bar")
{
    Finding window;
    window.text().setFocus();
    window.press(Qt::Key_Slash);
    REQUIRE(window.bar().isVisible());
    CHECK(window.bar().field().hasFocus());
    QTest::keyClicks(&window.bar().field(), u"a/b"_s);
    CHECK(window.bar().field().text() == u"a/b"_s);
    window.press(Qt::Key_Escape);
    window.view.header().dateChip().setFocus();
    window.press(Qt::Key_Slash);
    CHECK_FALSE(window.bar().isVisible());
}

TEST_CASE("what is looked for here is looked for in all articles by a click")
{
    Finding window;
    QSignalSpy wanted(&window.view.finder(), &articleview::ArticleFinder::allArticlesWanted);
    const auto words = [&wanted] { return wanted.takeLast().at(0).toString(); };
    window.find(u"stayed open"_s);
    QTest::mouseClick(&window.bar().elsewhereButton(), Qt::LeftButton);
    CHECK(words() == u"\"stayed open\""_s);
    QTest::mouseClick(&window.bar().nearbyButton(), Qt::LeftButton);
    window.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(words() == u"stayed open"_s);
    window.press(Qt::Key_Escape);
    QTextCursor cursor = window.text().textCursor();
    const qsizetype at = window.session.current()->article.text.indexOf(u"boats"_s);
    cursor.setPosition(static_cast<int>(at));
    cursor.setPosition(static_cast<int>(at) + 5, QTextCursor::KeepAnchor);
    window.text().setTextCursor(cursor);
    window.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(words() == u"boats"_s);
    cursor.clearSelection();
    window.text().setTextCursor(cursor);
    window.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(words().isEmpty());
}

TEST_CASE("hits are drawn and the current one in another way than the others")
{
    Finding window;
    const QImage plain = window.text().viewport()->grab().toImage();
    window.find(u"wind"_s);
    const QImage first = window.text().viewport()->grab().toImage();
    CHECK(first != plain);
    window.press(Qt::Key_Return);
    CHECK(window.text().viewport()->grab().toImage() != first);
    CHECK(window.text().document()->toPlainText() == window.session.current()->article.text);
}

TEST_CASE("without an article there is nothing to find in")
{
    ArticleWindow window;
    for (const QAction* action : window.view.findActions())
        CHECK_FALSE(action->isEnabled());
}

TEST_CASE("marks that are typed apart and ligatures find what they stand for")
{
    Finding window;
    tests::InventedArticle story(u"A café by the quay"_s, {u"The cafe\u0301 sells ﬁsh."_s});
    window.session.show(story.stored());
    window.find({});
    const auto compose = [&window](const QString& words) { // as an input method does
        window.bar().field().clear();
        QInputMethodEvent event;
        event.setCommitString(words);
        QApplication::sendEvent(&window.bar().field(), &event);
    };
    compose(u"cafe\u0301"_s);
    CHECK(window.bar().progress() == u"1 of 2"_s);
    CHECK(window.text().highlights().hits.at(1) == story.spanOf(u"cafe\u0301"_s));
    window.bar().field().clear();
    QTest::keyClicks(&window.bar().field(), u"fish"_s);
    CHECK(window.bar().progress() == u"1 of 1"_s);
    compose(u"ﬁsh"_s);
    CHECK(window.text().highlights().hits.at(0) == story.spanOf(u"ﬁsh"_s));
}

TEST_CASE("the tips of the bar to find have the keys that actions have now")
{
    Finding window;
    CHECK(window.bar().nextButton().toolTip() == u"Next hit (F3)"_s);
    CHECK(window.bar().previousButton().toolTip() == u"Previous hit (Shift+F3)"_s);
    CHECK(window.bar().closeButton().toolTip() == u"Close the bar and stay here (Esc)"_s);
    window.view.findChild<QAction*>(u"edit.find-next"_s)->setShortcut(Qt::Key_F12);
    window.view.findChild<QAction*>(u"go.clear-selection"_s)->setShortcut({});
    CHECK(window.bar().nextButton().toolTip() == u"Next hit (F12)"_s);
    CHECK(window.bar().closeButton().toolTip() == u"Close the bar and stay here"_s);
}

TEST_CASE("the bar says when the way through the hits leads round an end of the article")
{
    Finding window;
    window.find(u"boats stayed"_s);
    const QRect next = window.bar().nextButton().geometry();
    CHECK(window.bar().wrapWords().isEmpty());
    window.press(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(window.bar().progress() == u"60 of 60"_s);
    CHECK(window.bar().wrapWords() == u"From the end again"_s);
    CHECK(window.bar().field().accessibleDescription() == u"60 of 60 From the end again"_s);
    CHECK(window.bar().nextButton().geometry() == next);
    window.press(Qt::Key_Return);
    CHECK(window.bar().progress() == u"1 of 60"_s);
    CHECK(window.bar().wrapWords() == u"From the top again"_s);
    window.press(Qt::Key_Return);
    CHECK(window.bar().wrapWords().isEmpty());
    window.press(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(window.bar().wrapWords().isEmpty());
    window.press(Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(&window.bar().field(), u"x"_s);
    CHECK(window.bar().wrapWords().isEmpty()); // nothing is found
}

TEST_CASE("the bar says so, too, where the words stand above alone")
{
    Finding window;
    window.text().verticalScrollBar()->setValue(window.text().verticalScrollBar()->maximum());
    window.find(u"waits for the wind"_s);
    CHECK(window.bar().progress() == u"1 of 1"_s);
    CHECK(window.bar().wrapWords() == u"From the top again"_s);
}
