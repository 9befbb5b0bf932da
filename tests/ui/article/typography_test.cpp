#include "tests/ui/article/article_window.h"
#include "ui/article/typesetting.h"
#include "ui/article/typography_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTextEdit>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using articleview::typesettingFor;
using articleview::TypographyDialog;
using viewmodels::Typography;

namespace {

/// A view with the dialog over it, opened by its key.
struct Dialog : ArticleWindow
{
    Dialog()
    {
        session.show(longStory());
        REQUIRE(QTest::qWaitForWindowActive(&view));
        QTest::keyClick(&text(), Qt::Key_Comma, Qt::ControlModifier);
        REQUIRE(dialog());
    }

    TypographyDialog* dialog() { return view.findChild<TypographyDialog*>(); }
    /// Size, line length, line height, letters apart, words apart.
    QSpinBox* number(int which) { return dialog()->findChildren<QSpinBox*>().at(which); }
    void press(const QString& words)
    {
        for (auto* button : dialog()->findChildren<QPushButton*>()) {
            if (button->text().remove(u'&').contains(words)) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        FAIL("no such button");
    }
};

} // namespace

TEST_CASE("the usual typography sets the text as the look asks for")
{
    const viewmodels::Typesetting setting = typesettingFor({}, 1.0);
    CHECK(setting.body.pixelSize() == 18);
    CHECK(setting.headline.pixelSize() == 30);
    CHECK(setting.bodyLine == 28);
    CHECK(setting.paragraphGap == 14);
    CHECK(setting.headlineLine == 38);
    CHECK_FALSE(setting.justified);
    CHECK(typesettingFor({}, 2.0).body.pixelSize() == 36);
}

TEST_CASE("every choice changes the setting in its own way")
{
    const Typography wish{u"DejaVu Sans"_s, 24, 50, 200, 10, 25, true};
    const viewmodels::Typesetting setting = typesettingFor(wish, 1.0);
    CHECK(setting.body.families().front() == u"DejaVu Sans"_s);
    CHECK(setting.body.pixelSize() == 24);
    CHECK(setting.headline.pixelSize() == 40);
    CHECK(setting.bodyLine == 48);
    CHECK(setting.body.letterSpacing() == Approx(2.4).margin(0.02));
    CHECK(setting.body.wordSpacing() == Approx(6));
    CHECK(setting.justified);
    Typography longer = wish;
    longer.measure = 90;
    CHECK(articleview::measureWidth(longer, setting) > articleview::measureWidth(wish, setting));
}

TEST_CASE("the article follows the dialog at once and keeps its line at the top")
{
    ArticleWindow window;
    window.session.show(longStory());
    window.text().verticalScrollBar()->setValue(600);
    const qsizetype top = window.text().topOffset();
    Typography wish;
    wish.lineHeight = 240;
    QSignalSpy changed(&window.view, &articleview::ArticleView::typographyChanged);
    window.view.setTypography(wish);
    CHECK(changed.count() == 1);
    CHECK(window.text().verticalScrollBar()->value() > 700);
    CHECK(qAbs(window.text().topOffset() - top) < 100);
    window.view.setTypography(wish);
    CHECK(changed.count() == 1);
    CHECK(window.text().document()->toPlainText() == window.session.current()->article.text);
}

TEST_CASE("Ctrl and comma open the dialog and its numbers change article and sample while it is open")
{
    Dialog window;
    auto* sample = window.dialog()->findChild<QTextEdit*>();
    const int before = sample->document()->defaultFont().pixelSize();
    window.number(0)->setFocus();
    QTest::keyClick(window.number(0), Qt::Key_Up);
    CHECK(window.view.typography().pixels == 19);
    CHECK(sample->document()->defaultFont().pixelSize() == before + 1);
    window.number(3)->setValue(5);
    CHECK(window.view.typography().letterSpacing == 5);
    QTest::mouseClick(window.dialog()->findChild<QCheckBox*>(), Qt::LeftButton);
    CHECK(window.view.typography().justified);
}

TEST_CASE("Esc takes all choices back and OK keeps them")
{
    Dialog window;
    window.number(1)->setValue(50);
    CHECK(window.view.typography().measure == 50);
    QTest::keyClick(window.dialog(), Qt::Key_Escape);
    CHECK(window.view.typography() == Typography());

    Dialog again;
    again.number(1)->setValue(80);
    again.press(u"OK"_s);
    CHECK(again.view.typography().measure == 80);
}

TEST_CASE("one button is easier with dyslexia and another one brings the usual setting back")
{
    Dialog window;
    window.press(u"dyslexia"_s);
    CHECK(window.view.typography() == viewmodels::easyReading(articleview::plainFamily()));
    window.press(u"Usual"_s);
    CHECK(window.view.typography() == Typography());
}

TEST_CASE("marks and clicks fit justified text with letters apart")
{
    ArticleWindow window;
    window.session.show(harbourStory());
    window.view.setTypography({{}, 20, 50, 170, 8, 30, true});
    window.clickOn(window.spanOf(0, 1));
    CHECK(window.session.selectedEntity() == 0);
    CHECK(window.session.currentMention() == 1);
}
