#include "tests/ui/article/article_window.h"
#include "ui/article/text_caret.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

/// The harbour story, its text with the keyboard; everything else is done by keys.
struct CaretWindow : ArticleWindow
{
    explicit CaretWindow(const library::StoredArticle& stored = harbourStory())
    {
        session.show(stored);
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            QTest::keyClick(view.windowHandle(), key, modifiers);
    }
    /// Leads the caret before words: to the top and on, word by word.
    void walkTo(const QString& words)
    {
        press(Qt::Key_Home, Qt::ControlModifier);
        const qsizetype wanted = session.current()->article.text.indexOf(words);
        REQUIRE(wanted >= 0);
        for (int steps = 0; offset() < wanted && steps < 400; ++steps)
            press(Qt::Key_Right, Qt::ControlModifier);
        REQUIRE(offset() == wanted);
    }
    qsizetype offset() { return text().textCursor().position(); }
    QString selected() { return text().textCursor().selectedText(); }
};

QColor colourAt(QWidget& widget, QPoint place)
{
    return widget.grab().toImage().pixelColor(place);
}

} // namespace

TEST_CASE("F7 brings a caret with which words are selected by keys, and Esc leaves it")
{
    CaretWindow window;
    window.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(window.offset() == 0);
    window.press(Qt::Key_F7);
    REQUIRE(window.text().caret().isOn());
    window.walkTo(u"Dockworkers"_s);
    window.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(window.selected().trimmed() == u"Dockworkers"_s);
    CHECK(window.session.textSelection().of(window.session.current()->article.text).trimmed() ==
          u"Dockworkers"_s);
    window.press(Qt::Key_Left, Qt::ShiftModifier);
    CHECK(window.selected() == u"Dockworkers"_s);
    window.press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == u"Dockworkers"_s);

    window.press(Qt::Key_Escape);
    CHECK_FALSE(window.text().caret().isOn());
    CHECK(window.session.textSelection().isEmpty());
    const qsizetype before = window.offset();
    window.press(Qt::Key_Right);
    CHECK(window.offset() == before);
}

TEST_CASE("Home, End and the pages lead the caret and the text follows it")
{
    CaretWindow window(longStory());
    window.press(Qt::Key_F7);
    window.press(Qt::Key_End);
    CHECK(window.offset() == u"Nordhavn waits for the wind"_s.size());
    window.press(Qt::Key_Home, Qt::ShiftModifier);
    CHECK(window.selected() == u"Nordhavn waits for the wind"_s);
    window.press(Qt::Key_End, Qt::ControlModifier);
    CHECK(window.offset() == window.session.current()->article.text.size());
    CHECK(window.text().verticalScrollBar()->value() > 0);
    CHECK(window.text().viewport()->rect().contains(window.text().cursorRect().center()));
    const qsizetype end = window.offset();
    window.press(Qt::Key_PageUp);
    CHECK(window.offset() < end);
    window.press(Qt::Key_Home, Qt::ControlModifier);
    CHECK(window.offset() == 0);
}

TEST_CASE("the caret begins in what is on show and is seen there")
{
    CaretWindow window(longStory());
    window.text().verticalScrollBar()->setValue(600);
    window.press(Qt::Key_F7);
    CHECK(window.offset() == window.text().topOffset());
    CHECK(window.text().verticalScrollBar()->value() == 600);
    const QRect caret = window.text().cursorRect();
    CHECK(colourAt(*window.text().viewport(), caret.center()) == window.text().theme().text);
    window.press(Qt::Key_F7);
    CHECK(colourAt(*window.text().viewport(), caret.center()) != window.text().theme().text);
}

TEST_CASE("the sentence that the caret is in marks its event, and no jump is made of it")
{
    CaretWindow window;
    QSignalSpy left(&window.session, &viewmodels::ReadingSession::leaving);
    window.press(Qt::Key_F7);
    window.walkTo(u"closed the port"_s);
    CHECK(window.session.selectedEvent() == 0);
    CHECK(window.offset() == window.session.current()->article.text.indexOf(u"closed the port"_s));
    window.walkTo(u"expects ships"_s);
    CHECK(window.session.selectedEvent() == 1);
    window.press(Qt::Key_Home, Qt::ControlModifier);
    CHECK_FALSE(window.session.selectedEvent());
    CHECK(left.isEmpty());
}

TEST_CASE("a caret that leaves a quote's words alone leaves the quote selected")
{
    CaretWindow window(talkedHarbourStory());
    window.session.selectFinding(viewmodels::Finding{viewmodels::FindingKind::Quote, 1});
    window.press(Qt::Key_F7);
    window.press(Qt::Key_Home, Qt::ControlModifier);
    window.press(Qt::Key_Right);
    CHECK(window.session.selectedFinding() == viewmodels::Finding{viewmodels::FindingKind::Quote, 1});
}

TEST_CASE("Enter at the caret selects the mention there, and with Ctrl puts it beside the selected one")
{
    CaretWindow window;
    window.press(Qt::Key_F7);
    window.walkTo(u"Dockworkers"_s);
    window.press(Qt::Key_Return);
    const auto first = window.session.selectedEntity();
    REQUIRE(first);
    CHECK(window.session.current()->analysis.entities[static_cast<std::size_t>(*first)].name ==
          u"Dockworkers"_s);
    window.walkTo(u"Jonas Brekke"_s);
    window.press(Qt::Key_Right, Qt::NoModifier, u"Jonas Brekke"_s.size()); // behind its last letter
    window.press(Qt::Key_Return, Qt::ControlModifier);
    const auto second = window.session.comparedEntity();
    REQUIRE(second);
    CHECK(window.session.current()->analysis.entities[static_cast<std::size_t>(*second)].name ==
          u"Jonas Brekke"_s);
    CHECK(window.session.selectedEntity() == first);
}

TEST_CASE("the caret goes along to the next mention and goes on from there")
{
    CaretWindow window;
    window.press(Qt::Key_F7);
    window.session.selectMention(0, 0);
    window.press(Qt::Key_BracketRight);
    const text::Span span = window.spanOf(0, 1);
    CHECK(window.offset() == span.begin);
    window.press(Qt::Key_Right);
    CHECK(window.offset() == span.begin + 1);
    CHECK(window.session.currentMention() == 1);
}

TEST_CASE("keys of the window work while the caret is on, those that write as well as those that edit")
{
    CaretWindow window;
    QStringList done;
    QList<QAction*> actions;
    for (const QString& key : {u"P"_s, u"Del"_s, u"Ctrl+Z"_s, u"Ctrl+V"_s, u"Ctrl+Backspace"_s, u"Space"_s,
                               u"Shift+Alt+Right"_s}) {
        auto* action = new QAction(&window.view);
        action->setShortcut(QKeySequence(key));
        QObject::connect(action, &QAction::triggered, action, [&done, key] { done << key; });
        actions << action;
    }
    window.view.addActions(actions);
    window.press(Qt::Key_F7);
    window.press(Qt::Key_P);
    window.press(Qt::Key_Delete);
    window.press(Qt::Key_Z, Qt::ControlModifier);
    window.press(Qt::Key_V, Qt::ControlModifier);
    window.press(Qt::Key_Backspace, Qt::ControlModifier);
    window.press(Qt::Key_Space);
    window.press(Qt::Key_Right, Qt::ShiftModifier | Qt::AltModifier);
    CHECK(done == QStringList{u"P"_s, u"Del"_s, u"Ctrl+Z"_s, u"Ctrl+V"_s, u"Ctrl+Backspace"_s, u"Space"_s,
                              u"Shift+Alt+Right"_s});
    CHECK(window.offset() == 0);
}

TEST_CASE("the caret and the selected words stay where they are when the text is set in another size")
{
    CaretWindow window;
    window.press(Qt::Key_F7);
    window.walkTo(u"Dockworkers"_s);
    window.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    const qsizetype before = window.offset();
    window.view.setZoom(1.5);
    CHECK(window.offset() == before);
    CHECK(window.selected().trimmed() == u"Dockworkers"_s);
    CHECK(window.session.textSelection().length() == window.selected().size());
}

TEST_CASE("the menu that is asked for by a key stands at the caret and is about its mention")
{
    CaretWindow window;
    QAction correction(u"Correct"_s);
    window.text().setMenu({{&correction}});
    window.press(Qt::Key_F7);
    window.walkTo(u"Dockworkers"_s);
    const QPoint caret = window.text().viewport()->mapToGlobal(window.text().cursorRect().bottomLeft());
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(&window.text(), &asked);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu);
    CHECK((menu->pos() - caret).manhattanLength() < 8);
    CHECK(menu->actions().contains(&correction));
    menu->close();
    REQUIRE(window.session.selectedEntity());
    CHECK(window.spanOf(*window.session.selectedEntity(), window.session.currentMention()).begin ==
          window.offset());
}

TEST_CASE("without an article there is no caret")
{
    ArticleWindow window;
    const auto actions = window.view.articleActions();
    CHECK_FALSE(actions.back()->isEnabled());
    window.session.show(harbourStory());
    CHECK(actions.back()->isEnabled());
    actions.back()->trigger();
    window.session.close();
    QTest::keyClick(&window.text(), Qt::Key_Return);
    QTest::keyClick(&window.text(), Qt::Key_Right);
    CHECK_FALSE(actions.back()->isEnabled());
    window.session.show(longStory());
    CHECK(window.text().caret().isOn());
    CHECK(window.text().textCursor().position() == 0);
}
