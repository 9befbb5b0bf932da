#include "tests/support/invented_speaker.h"
#include "tests/ui/article/article_window.h"
#include "ui/article/speech_actions.h"
#include "ui/article/text_caret.h"
#include "ui/viewmodels/command.h"
#include "ui/viewmodels/read_aloud.h"

#include <QContextMenuEvent>
#include <QMenu>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using viewmodels::ReadAloud;
using State = ReadAloud::State;

namespace {

/// Eighty numbered sentences, each a paragraph.
library::StoredArticle longTalk()
{
    QStringList paragraphs;
    for (int i = 1; i <= 80; ++i)
        paragraphs += u"This is what the harbour master said for the time number %1."_s.arg(i);
    InventedArticle story(u"A long talk"_s, paragraphs);
    story.sentence(u"A long talk"_s);
    for (const QString& sentence : paragraphs)
        story.sentence(sentence);
    return story.stored();
}

/// A window with an article and a voice that is heard by nobody; everything is done by keys.
struct SpeechWindow : ArticleWindow
{
    explicit SpeechWindow(const library::StoredArticle& stored = longTalk())
    {
        view.setReadAloud(aloud);
        session.show(stored);
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
        text().setFocus();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(view.windowHandle(), key, modifiers);
    }
    QAction* action(const QString& name)
    {
        for (QAction* each : view.speech()->menu()->menu()->actions()) {
            if (each->objectName() == name)
                return each;
        }
        FAIL("no action " << name.toStdString());
        return nullptr;
    }
    QString sentence() { return aloud.sentence().of(session.current()->article.text).toString(); }
    text::Span spoken() { return text().highlights().spoken; }

    InventedSpeaker* speaker = new InventedSpeaker;
    ReadAloud aloud{session, std::unique_ptr<viewmodels::Speaker>(speaker)};
};

} // namespace

TEST_CASE("F8 reads from the top, pauses and goes on, and Esc ends it")
{
    SpeechWindow window;
    QSignalSpy said(&window.view, &articleview::ArticleView::statusMessage);
    window.press(Qt::Key_F8);
    CHECK(window.speaker->said == QStringList(u"A long talk"_s));
    CHECK(window.spoken() == window.aloud.sentence());
    REQUIRE_FALSE(said.isEmpty());
    CHECK(said.last().first().toString() == u"Reading aloud; Esc ends it."_s);
    window.speaker->finish();
    CHECK(window.sentence().endsWith(u"number 1."_s));

    window.press(Qt::Key_F8);
    CHECK(window.aloud.state() == State::Paused);
    CHECK(window.spoken() == window.aloud.sentence());
    window.press(Qt::Key_F8);
    CHECK(window.aloud.state() == State::Reading);
    CHECK(window.sentence().endsWith(u"number 1."_s));

    window.press(Qt::Key_Escape);
    CHECK(window.aloud.state() == State::Silent);
    CHECK(window.spoken().isEmpty());
    CHECK_FALSE(window.speaker->isSaying);
}

TEST_CASE("the reading begins at the caret, at selected words or with the first sentence on show")
{
    SpeechWindow window;
    window.text().scrollToLine(window.session.current()->article.text.indexOf(u"number 30."_s));
    const qsizetype top = window.text().topOffset();
    window.press(Qt::Key_F8);
    CHECK(window.aloud.sentence().begin >= top);
    CHECK(isInView(window.text(), window.aloud.sentence()));
    window.press(Qt::Key_Escape);

    window.press(Qt::Key_F7);
    window.press(Qt::Key_Down);
    window.press(Qt::Key_Down);
    window.press(Qt::Key_Right, Qt::ControlModifier);
    const qsizetype caret = window.text().caret().offset();
    window.press(Qt::Key_F8);
    CHECK(window.aloud.sentence().contains(caret));
    const text::Span first = window.aloud.sentence();
    window.press(Qt::Key_Home, Qt::ControlModifier);
    window.press(Qt::Key_F8, Qt::ShiftModifier);
    CHECK(window.sentence() == u"A long talk"_s);
    CHECK(window.aloud.sentence() != first);
    window.press(Qt::Key_Escape); // ends the reading
    CHECK(window.aloud.state() == State::Silent);
    CHECK(window.text().caret().isOn());
    window.press(Qt::Key_Escape); // leaves the caret

    QTextCursor words = window.text().document()->find(u"number 12."_s);
    window.text().setTextCursor(words);
    window.press(Qt::Key_F8);
    CHECK(window.sentence().endsWith(u"number 12."_s));
}

TEST_CASE("the text follows the voice and is never altered")
{
    SpeechWindow window;
    const QString before = window.text().toPlainText();
    window.press(Qt::Key_F8);
    for (int i = 0; i < 60; ++i)
        window.speaker->finish();
    CHECK(window.sentence().endsWith(u"number 60."_s));
    CHECK(QTest::qWaitFor([&] { return isInView(window.text(), window.aloud.sentence()); }));
    CHECK(window.text().toPlainText() == before);
}

TEST_CASE("the sentence that is read stands on a ground of its own")
{
    SpeechWindow window;
    window.press(Qt::Key_F8);
    window.speaker->finish();
    const QRect box = window.text().boxOf(window.aloud.sentence());
    const auto ground = [&] {
        return window.text().viewport()->grab().toImage().pixel(box.left() - 2, box.center().y());
    };
    CHECK(ground() == articleview::spokenTint(window.text().theme()).rgb());
    window.press(Qt::Key_Escape);
    CHECK(ground() == window.text().theme().page.rgb());
}

TEST_CASE("full stop and comma skip sentences, and the angle brackets change the speed")
{
    SpeechWindow window;
    CHECK_FALSE(window.action(u"article.read-next-sentence"_s)->isEnabled());
    window.press(Qt::Key_F8);
    window.press(Qt::Key_Period);
    window.press(Qt::Key_Period);
    CHECK(window.sentence().endsWith(u"number 2."_s));
    window.press(Qt::Key_Comma);
    CHECK(window.sentence().endsWith(u"number 1."_s));
    window.press(Qt::Key_Greater);
    CHECK(window.aloud.speed() == 1);
    CHECK(window.speaker->manner.rate == 0.1);
    window.press(Qt::Key_Less);
    window.press(Qt::Key_Less);
    CHECK(window.aloud.speed() == -1);
    for (int i = 0; i < 12; ++i)
        window.press(Qt::Key_Less);
    CHECK(window.aloud.speed() == -ReadAloud::fastest);
    CHECK_FALSE(window.action(u"article.read-slower"_s)->isEnabled());
    CHECK(window.action(u"article.read-faster"_s)->isEnabled());
}

TEST_CASE("the main action says what it does next")
{
    SpeechWindow window;
    const QAction* main = window.action(u"article.read-aloud"_s);
    CHECK(main->text() == u"&Read aloud"_s);
    window.press(Qt::Key_F8);
    CHECK(main->text() == u"&Pause"_s);
    window.press(Qt::Key_F8);
    CHECK(main->text() == u"&Go on reading aloud"_s);
    window.press(Qt::Key_Escape);
    CHECK(main->text() == u"&Read aloud"_s);
}

TEST_CASE("where nothing can be read the action is greyed and says why")
{
    SpeechWindow window;
    QSignalSpy said(&window.view, &articleview::ArticleView::statusMessage);
    const QAction* main = window.action(u"article.read-aloud"_s);
    window.press(Qt::Key_F8);
    window.speaker->fail(u"There is no voice."_s);
    CHECK(said.last().first().toString() == u"There is no voice."_s);
    CHECK_FALSE(main->isEnabled());
    CHECK(main->statusTip() == u"There is no voice."_s);
    CHECK(main->toolTip() == u"There is no voice."_s);

    // A voice was installed since: the menu looks when it opens.
    QMenu* menu = window.view.speech()->menu()->menu();
    window.speaker->inTheWay = u"No engine."_s;
    menu->popup({});
    CHECK_FALSE(main->isEnabled());
    CHECK(main->statusTip() == u"No engine."_s);
    menu->hide();
    window.speaker->inTheWay.clear();
    menu->popup({});
    CHECK(main->isEnabled());
    CHECK(main->statusTip().startsWith(u"Read the article aloud"_s));
    menu->hide();

    window.session.close();
    CHECK_FALSE(main->isEnabled());
}

TEST_CASE("from the context menu the article is read from the words under the pointer")
{
    SpeechWindow window;
    window.text().setMenu({{window.view.speech()->fromHere()}});
    const qsizetype at = window.session.current()->article.text.indexOf(u"number 4."_s);
    const QPoint place = window.text().boxOf({at, at + 9}).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, window.text().viewport()->mapToGlobal(place));
    QApplication::sendEvent(window.text().viewport(), &event);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    menu->setActiveAction(window.view.speech()->fromHere());
    QTest::keyClick(menu, Qt::Key_Return);
    CHECK(window.sentence().endsWith(u"number 4."_s));
    // The menu is gone, and so is its place.
    CHECK(QTest::qWaitFor([&] { return !window.text().menuOffset(); }));
}
