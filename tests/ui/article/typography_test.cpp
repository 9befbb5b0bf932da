#include "tests/ui/article/article_window.h"
#include "ui/article/typesetting.h"
#include "ui/article/typography_page.h"

#include <QCheckBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTextEdit>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using articleview::typesettingFor;
using articleview::TypographyPage;
using viewmodels::Typography;

namespace {

/// The page on show.
struct Page
{
    Page()
    {
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }

    /// Size, line length, line height, letters apart, words apart.
    QSpinBox* number(int which) { return page.findChildren<QSpinBox*>().at(which); }
    void press(const QString& words)
    {
        for (auto* button : page.findChildren<QPushButton*>()) {
            if (button->text().remove(u'&').contains(words)) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        FAIL("no such button");
    }

    TypographyPage page{Typography()};
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

TEST_CASE("the article follows a choice at once and keeps its line at the top")
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

TEST_CASE("every choice on the page is told and changes the sample")
{
    Page shown;
    QSignalSpy changed(&shown.page, &TypographyPage::changed);
    auto* sample = shown.page.findChild<QTextEdit*>();
    const int before = sample->document()->defaultFont().pixelSize();
    shown.number(0)->setFocus();
    QTest::keyClick(shown.number(0), Qt::Key_Up);
    CHECK(shown.page.typography().pixels == 19);
    CHECK(sample->document()->defaultFont().pixelSize() == before + 1);
    shown.number(3)->setValue(5);
    QTest::mouseClick(shown.page.findChild<QCheckBox*>(), Qt::LeftButton);
    REQUIRE(changed.count() == 3);
    const auto told = changed.last().first().value<Typography>();
    CHECK(told == shown.page.typography());
    CHECK(told.letterSpacing == 5);
    CHECK(told.justified);
}

TEST_CASE("one button is easier with dyslexia and another one brings the usual setting back")
{
    Page shown;
    shown.press(u"dyslexia"_s);
    CHECK(shown.page.typography() == viewmodels::easyReading(articleview::plainFamily()));
    shown.press(u"Usual"_s);
    CHECK(shown.page.typography() == Typography());
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
