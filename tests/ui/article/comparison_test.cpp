#include "tests/ui/article/article_window.h"

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

/// The harbour story with its people: 0 is Signe Aldervik, 6 is Jonas Brekke.
struct Comparison : ArticleWindow
{
    Comparison() { session.show(harbourStory()); }

    void ctrlClickOn(text::Span span)
    {
        QTest::mouseClick(text().viewport(), Qt::LeftButton, Qt::ControlModifier,
                          text().boxOf(span).center());
    }
    QImage picture(text::Span span)
    {
        return text().viewport()->grab(text().boxOf(span).adjusted(-3, -2, 3, 6)).toImage();
    }
    std::vector<articleview::Ticks> ticks()
    {
        return static_cast<articleview::MentionScrollBar*>(text().verticalScrollBar())->ticks();
    }
};

bool shows(const QImage& picture, const QColor& colour)
{
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y).rgb() == colour.rgb())
                return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("Ctrl and a click put a second entity beside the selected one in another colour")
{
    Comparison window;
    window.clickOn(window.spanOf(0, 0));
    window.ctrlClickOn(window.spanOf(6, 0));
    CHECK(window.session.selectedEntity() == 0);
    CHECK(window.session.comparedEntity() == 6);
    const theme::Theme& theme = window.text().theme();
    const QImage first = window.picture(window.spanOf(0, 1));
    const QImage second = window.picture(window.spanOf(6, 1));
    CHECK(shows(first, theme.compared(theme::Side::First)));
    CHECK(shows(first, theme.comparedTint(theme::Side::First)));
    CHECK(shows(second, theme.compared(theme::Side::Second)));
    CHECK(shows(second, theme.comparedTint(theme::Side::Second)));
    CHECK_FALSE(shows(second, theme.compared(theme::Side::First)));
}

TEST_CASE("the ticks of the two stand in halves of the scroll bar and are told in words")
{
    Comparison window;
    window.session.selectEntity(0);
    CHECK(window.ticks().front().side == Qt::Alignment());
    window.session.toggleCompared(6);
    REQUIRE(window.ticks().size() == 2);
    CHECK(window.ticks()[0].side == Qt::AlignLeft);
    CHECK(window.ticks()[1].side == Qt::AlignRight);
    CHECK(window.ticks()[1].words == u"2 mentions of Jonas Brekke"_s);
    CHECK(window.text().accessibleDescription() == u"Signe Aldervik 3 · Jonas Brekke 2"_s);
    const QImage two = window.text().verticalScrollBar()->grab().toImage();
    CHECK(shows(two, window.text().theme().compared(theme::Side::First)));
    CHECK(shows(two, window.text().theme().compared(theme::Side::Second)));
}

TEST_CASE("Ctrl and a second click take the second entity away and a click alone ends the comparison")
{
    Comparison window;
    window.clickOn(window.spanOf(0, 0));
    window.ctrlClickOn(window.spanOf(6, 0));
    window.ctrlClickOn(window.spanOf(6, 1));
    CHECK_FALSE(window.session.comparedEntity());
    CHECK(window.session.selectedEntity() == 0);
    window.ctrlClickOn(window.spanOf(6, 0));
    window.clickOn(window.spanOf(6, 0));
    CHECK(window.session.selectedEntity() == 6);
    CHECK_FALSE(window.session.comparedEntity());
}

TEST_CASE("Esc clears both entities that are compared")
{
    Comparison window;
    window.ctrlClickOn(window.spanOf(0, 0));
    CHECK(window.session.selectedEntity() == 0);
    window.ctrlClickOn(window.spanOf(6, 0));
    const QImage compared = window.picture(window.spanOf(6, 0));
    QTest::keyClick(&window.text(), Qt::Key_Escape);
    CHECK_FALSE(window.session.selectedEntity());
    CHECK_FALSE(window.session.comparedEntity());
    CHECK(window.picture(window.spanOf(6, 0)) != compared);
    CHECK(window.ticks().empty());
}

TEST_CASE("the text stays where it is while a second entity is chosen")
{
    ArticleWindow window;
    library::StoredArticle story = longStory();
    article::Entity wind = namedEntity(u"The wind"_s, article::EntityType::Event);
    const qsizetype last = story.article.text.lastIndexOf(u"The wind"_s);
    wind.mentions = {{{last, last + 8}, article::MentionKind::Name, {}}};
    story.analysis.entities.push_back(wind);
    window.session.show(story);
    window.session.selectMention(0, 0);
    window.session.goTo(last);
    const int place = window.text().verticalScrollBar()->value();
    REQUIRE(place > 0);
    QTest::mouseClick(window.text().viewport(), Qt::LeftButton, Qt::ControlModifier,
                      window.text().boxOf(window.spanOf(1, 0)).center());
    CHECK(window.session.comparedEntity() == 1);
    QTest::qWait(200);
    CHECK(window.text().verticalScrollBar()->value() == place);
}
