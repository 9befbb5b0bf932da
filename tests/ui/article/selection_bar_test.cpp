#include "tests/support/eventually.h"
#include "tests/support/invented_counts.h"
#include "tests/ui/article/article_window.h"
#include "ui/article/selection_bar.h"
#include "ui/article/selection_words.h"

#include <QAccessible>
#include <QToolButton>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using articleview::SelectionBar;

namespace {

/// An article whose bar has two acts beside the steps.
struct Bar : ArticleWindow
{
    explicit Bar(QSize size = {900, 480}) : ArticleWindow(size)
    {
        bar().setActs({{&correct, u"Correct…"_s}, {&join, u"Same as…"_s}});
        session.show(harbourStory());
    }

    SelectionBar& bar() { return view.selection(); }
    QImage picture() { return bar().words().grab().toImage(); }
    /// Where the words of a mention stand in the view.
    int topOf(text::Span span) { return text().viewport()->mapTo(&view, text().boxOf(span).topLeft()).y(); }
    bool hasActs() { return bar().actButtons().front()->isVisible(); }

    QAction correct{u"Correct name or type…"_s};
    QAction join{u"Same as…"_s};
};

} // namespace

TEST_CASE("the bar says what is selected and nothing while nothing is")
{
    Bar window;
    CHECK_FALSE(window.bar().words().isVisible());
    CHECK_FALSE(window.bar().closeButton().isVisible());
    window.session.selectEntity(0);
    CHECK(window.bar().words().isVisible());
    CHECK(window.bar().words().text() == u"Signe Aldervik · 3 mentions"_s);
    CHECK(window.bar().place() == u"1 of 3"_s);
    window.session.selectEntity(1);
    CHECK(window.bar().words().text().startsWith(u"Vestmar · "_s));
    window.session.close();
    CHECK_FALSE(window.bar().words().isVisible());
    CHECK(window.bar().words().text().isEmpty());
}

TEST_CASE("the text stays where it is when the bar appears and goes")
{
    Bar window;
    window.session.show(longStory());
    const text::Span title = window.spanOf(0, 0);
    const int before = window.topOf(title);
    window.session.selectMention(0, 0);
    CHECK(window.bar().words().isVisible());
    CHECK(window.topOf(title) == before);
    CHECK(before >= window.bar().height());
    window.session.selectMention(0, 1);
    REQUIRE(eventually([&] { return isInView(window.text(), window.spanOf(0, 1)); }));
    QTest::qWait(200);
    const int scrolled = window.topOf(window.spanOf(0, 1));
    window.session.clearSelection();
    CHECK(window.topOf(window.spanOf(0, 1)) == scrolled);
}

TEST_CASE("the cross clears the selection of the bar and leaves that of an event")
{
    Bar window;
    window.session.selectEntity(0);
    window.session.selectEvent(0);
    QTest::mouseClick(&window.bar().closeButton(), Qt::LeftButton);
    CHECK_FALSE(window.session.selectedEntity());
    CHECK(window.session.selectedEvent() == 0);
}

TEST_CASE("the keyboard goes back to the text when the bar with it goes")
{
    Bar window;
    window.session.selectEntity(0);
    window.bar().closeButton().setFocus(Qt::TabFocusReason);
    REQUIRE(window.bar().closeButton().hasFocus());
    QTest::keyClick(&window.bar().closeButton(), Qt::Key_Space);
    CHECK_FALSE(window.session.selectedEntity());
    CHECK(window.text().hasFocus());
}

TEST_CASE("the bar leads to the next and the previous mention and says which it is")
{
    Bar window;
    window.session.selectMention(0, 0);
    QTest::mouseClick(&window.bar().nextButton(), Qt::LeftButton);
    CHECK(window.session.currentMention() == 1);
    CHECK(window.bar().place() == u"2 of 3"_s);
    QTest::mouseClick(&window.bar().previousButton(), Qt::LeftButton);
    CHECK(window.bar().place() == u"1 of 3"_s);
    CHECK(window.bar().nextButton().toolTip().contains(u"]"_s));
}

TEST_CASE("a button does what its action does and is grey with it")
{
    Bar window;
    QSignalSpy corrected(&window.correct, &QAction::triggered);
    window.session.selectEntity(0);
    QTest::mouseClick(window.bar().actButtons().front(), Qt::LeftButton);
    CHECK(corrected.count() == 1);
    window.correct.setEnabled(false);
    CHECK_FALSE(window.bar().actButtons().front()->isEnabled());
}

TEST_CASE("an entity that is compared stands beside the selected one in its own colour")
{
    Bar window;
    window.session.selectEntity(0);
    const QImage alone = window.picture();
    window.session.toggleCompared(6);
    CHECK(window.bar().words().text() == u"Signe Aldervik · 3 mentions · Jonas Brekke · 2 mentions"_s);
    const theme::Theme theme = theme::Theme::fromPalette(window.view.palette());
    const auto has = [](const QImage& image, const QColor& colour) {
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(x, y) == colour)
                    return true;
            }
        }
        return false;
    };
    CHECK(has(window.picture(), theme.compared(theme::Side::First)));
    CHECK(has(window.picture(), theme.compared(theme::Side::Second)));
    CHECK_FALSE(has(alone, theme.compared(theme::Side::Second)));
}

TEST_CASE("where there is little room the acts go into a menu, then the steps go, and the name stays")
{
    Bar window;
    window.session.selectEntity(0);
    CHECK(window.hasActs());
    CHECK_FALSE(window.bar().moreButton().isVisible());
    window.view.resize(400, 480);
    CHECK_FALSE(window.hasActs());
    CHECK(window.bar().moreButton().isVisible());
    CHECK(window.bar().nextButton().isVisible());
    CHECK(window.bar().moreButton().menu()->actions() == QList{&window.correct, &window.join});
    window.view.resize(220, 480);
    CHECK_FALSE(window.bar().nextButton().isVisible());
    CHECK(window.bar().closeButton().isVisible());
    CHECK(window.bar().words().width() >= 60);
    CHECK(window.bar().closeButton().geometry().right() < window.bar().width());
    window.view.resize(900, 480);
    CHECK(window.hasActs());
}

TEST_CASE("the bar grows with the letters of the desktop and keeps its words")
{
    Bar window;
    window.session.selectEntity(0);
    const int before = window.bar().height();
    QFont large = window.view.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    window.view.setFont(large);
    settle();
    CHECK(window.bar().height() > before);
    CHECK(window.bar().height() >= QFontMetrics(large).height());
    CHECK(window.bar().closeButton().isVisible());
    CHECK(window.bar().closeButton().geometry().bottom() <= window.bar().height());
}

TEST_CASE("where lines run from right to left the bar is mirrored")
{
    Bar window;
    window.session.selectEntity(0);
    const QImage left = window.picture();
    window.view.setLayoutDirection(Qt::RightToLeft);
    settle();
    CHECK(window.bar().closeButton().x() < window.bar().words().x());
    CHECK(window.picture() != left);
}

TEST_CASE("a screen reader is told what is selected and what the buttons do")
{
    Bar window;
    window.session.selectEntity(0);
    const auto nameOf = [](QWidget& widget) {
        return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name);
    };
    CHECK(nameOf(window.bar().words()) == u"Signe Aldervik · 3 mentions"_s);
    for (QToolButton* button : {&window.bar().previousButton(), &window.bar().nextButton(),
                                &window.bar().moreButton(), &window.bar().closeButton()}) {
        CHECK(nameOf(*button).size() > 5);
        CHECK(button->focusPolicy() == Qt::TabFocus);
    }
}

TEST_CASE("the tips of the bar have the keys that actions have now")
{
    Bar window;
    auto* clear = window.view.findChild<QAction*>(u"go.clear-selection"_s);
    CHECK(window.bar().closeButton().toolTip() == u"Clear the selection (Esc)"_s);
    clear->setShortcut(Qt::Key_F12);
    CHECK(window.bar().closeButton().toolTip() == u"Clear the selection (F12)"_s);
    clear->setShortcut({});
    CHECK(window.bar().closeButton().toolTip() == u"Clear the selection"_s);
}
