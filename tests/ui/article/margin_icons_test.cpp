#include "tests/support/eventually.h"
#include "tests/ui/article/article_window.h"
#include "ui/article/margin_icons.h"

using namespace dateline;
using namespace Qt::StringLiterals;
using articleview::MarginGlyph;
using articleview::MarginIcons;
using tests::ArticleWindow;
using viewmodels::Finding;
using viewmodels::FindingKind;

namespace {

struct Margin : ArticleWindow
{
    explicit Margin(QSize size = {900, 480}) : ArticleWindow(size)
    {
        session.show(tests::talkedHarbourStory());
    }

    MarginIcons& margin() { return text().margin(); }
    std::vector<MarginIcons::Icon> icons() { return margin().icons(); }
    /// The icon of the line where a finding begins; the test ends where there is none.
    MarginIcons::Icon iconOf(Finding finding)
    {
        for (const MarginIcons::Icon& icon : icons()) {
            if (std::ranges::count(icon.findings, finding) > 0)
                return icon;
        }
        FAIL("no icon");
        return {};
    }
    bool has(Finding finding)
    {
        return std::ranges::any_of(icons(), [finding](const MarginIcons::Icon& icon) {
            return std::ranges::count(icon.findings, finding) > 0;
        });
    }
    void click(const MarginIcons::Icon& icon)
    {
        QTest::mouseClick(&margin(), Qt::LeftButton, {}, icon.box.center().toPoint());
    }
    /// The columns and rows of the margin in which anything is drawn.
    QRect drawn()
    {
        const QImage picture = text().grab(margin().geometry()).toImage();
        const QRgb page = text().theme().page.rgb();
        QRect all;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixel(x, y) != page)
                    all |= QRect(x, y, 1, 1);
            }
        }
        return all;
    }
};

constexpr Finding said{FindingKind::Quote, 0};
constexpr Finding reported{FindingKind::Quote, 2};

} // namespace

TEST_CASE("a line where a quote or a figure begins has an icon beside it")
{
    Margin shown;
    REQUIRE(shown.margin().isVisible());
    const auto icons = shown.icons();
    REQUIRE(icons.size() >= 4);
    std::size_t findings = 0;
    for (const MarginIcons::Icon& icon : icons)
        findings += icon.findings.size();
    CHECK(findings == 10);
    CHECK(std::ranges::is_sorted(icons, {}, &MarginIcons::Icon::baseline));
    const MarginIcons::Icon icon = shown.iconOf(said);
    CHECK(icon.glyph == MarginGlyph::Said);
    const QRect words = shown.text().boxOf(shown.session.current()->analysis.quotes[0].span);
    CHECK(std::abs(icon.box.center().y() - words.center().y()) <= 2);
    CHECK(shown.iconOf(reported).glyph == MarginGlyph::Reported);
    // Where a quote begins with a figure, the quote is what matters.
    CHECK(shown.iconOf({FindingKind::Quote, 1}).glyph == MarginGlyph::Reported);
    const QRect drawn = shown.drawn();
    CHECK(drawn.top() >= qFloor(icons.front().box.top()));
    CHECK(drawn.bottom() <= qCeil(icons.back().box.bottom()));
}

TEST_CASE("an article without quotes and figures has an empty margin")
{
    Margin shown;
    shown.session.show(tests::harbourStory());
    CHECK(shown.icons().empty());
    CHECK(shown.drawn().isNull());
}

TEST_CASE("a click on an icon selects what begins there, as a click on its row does")
{
    Margin shown;
    shown.click(shown.iconOf(said));
    CHECK(shown.session.selectedFinding() == said);
    QTest::mouseClick(&shown.margin(), Qt::LeftButton, {}, QPoint(2, shown.margin().height() - 2));
    CHECK(shown.session.selectedFinding() == said); // beside the icons there is nothing to click on
}

TEST_CASE("several in one line are one icon, which leads to one after the other")
{
    Margin shown;
    const auto icons = shown.icons();
    const auto several =
        std::ranges::find_if(icons, [](const auto& icon) { return icon.findings.size() > 1; });
    REQUIRE(several != icons.end());
    for (const Finding finding : several->findings) {
        shown.click(*several);
        CHECK(shown.session.selectedFinding() == finding);
    }
    shown.click(*several);
    CHECK(shown.session.selectedFinding() == several->findings.front());
}

TEST_CASE("hovering over an icon tells who says it and what is counted")
{
    Margin shown;
    const auto tip = [&shown](Finding finding) {
        return shown.margin().tooltipAt(shown.iconOf(finding).box.center());
    };
    CHECK(tip(said).contains(u"Signe Aldervik"));
    CHECK(tip({FindingKind::Figure, 1}).contains(u"2,500 people without power"));
    CHECK(shown.margin().tooltipAt({2, shown.margin().height() - 2.0}).isEmpty());
    QTest::mouseMove(&shown.margin(), shown.iconOf(said).box.center().toPoint());
    CHECK(tests::eventually([&] { return shown.margin().cursor().shape() == Qt::PointingHandCursor; }));
}

TEST_CASE("icons go with their layers")
{
    Margin shown;
    viewmodels::MarkLayers layers;
    layers.turn(viewmodels::MarkLayer::Figures, false);
    shown.text().setLayers(layers);
    CHECK(shown.has(said));
    CHECK_FALSE(shown.has({FindingKind::Figure, 1}));
    layers.showAny(false);
    shown.text().setLayers(layers);
    CHECK(shown.icons().empty());
    CHECK(shown.drawn().isNull());
}

TEST_CASE("icons of what is too doubtful are not there")
{
    Margin shown;
    library::StoredArticle story = tests::talkedHarbourStory();
    story.analysis.quotes[0].provenance.confidence = 0.3;
    shown.session.show(story);
    REQUIRE(shown.has(said));
    shown.session.setSureness(article::SurenessLimit(50));
    CHECK(shown.icons().size() >= 3);
    const text::Span first = story.analysis.quotes[0].span;
    for (const MarginIcons::Icon& icon : shown.icons()) {
        for (const Finding finding : icon.findings) {
            if (finding.kind == FindingKind::Quote)
                CHECK(
                    shown.session.current()->analysis.quotes[static_cast<std::size_t>(finding.index)].span !=
                    first);
        }
    }
    shown.session.setSureness(article::SurenessLimit(100));
    CHECK(shown.icons().empty());
}

TEST_CASE("a column without room beside it has no icons, and gets them when there is room again")
{
    Margin shown({460, 480});
    CHECK_FALSE(shown.margin().isVisible());
    shown.view.resize(900, 480);
    CHECK(tests::eventually([&] { return shown.margin().isVisible(); }));
    CHECK(shown.margin().geometry().left() >= 0);
    CHECK(shown.margin().geometry().right() < shown.text().viewport()->geometry().left());
}

TEST_CASE("where lines run from right to left the icons stand at the right of the text")
{
    Margin shown;
    shown.view.setLayoutDirection(Qt::RightToLeft);
    shown.view.resize(901, 480);
    QCoreApplication::processEvents();
    CHECK(shown.margin().isVisible());
    CHECK(shown.margin().geometry().left() > shown.text().viewport()->geometry().right());
    CHECK(shown.margin().geometry().right() < shown.text().width());
    CHECK_FALSE(shown.drawn().isNull());
    shown.click(shown.iconOf(said));
    CHECK(shown.session.selectedFinding() == said);
}

TEST_CASE("icons grow with the text and scroll with it")
{
    Margin shown({1200, 300});
    const qreal before = shown.iconOf(said).box.width();
    shown.view.setZoom(1.4);
    const MarginIcons::Icon large = shown.iconOf(said);
    CHECK(large.box.width() > before);
    shown.text().verticalScrollBar()->setValue(40);
    CHECK(shown.iconOf(said).box.top() == Approx(large.box.top() - 40));
    shown.text().verticalScrollBar()->setValue(shown.text().verticalScrollBar()->maximum());
    for (const MarginIcons::Icon& icon : shown.icons()) {
        CHECK(icon.box.bottom() >= 0);
        CHECK(icon.box.top() <= shown.margin().height());
    }
}

TEST_CASE("the icon of what is selected stands out, in light and dark and high contrast")
{
    for (const auto& [page, words] :
         {std::pair{u"#FFFFFF"_s, u"#222222"_s}, std::pair{u"#202020"_s, u"#EEEEEE"_s},
          std::pair{u"#000000"_s, u"#FFFFFF"_s}}) {
        Margin shown;
        QPalette palette;
        palette.setColor(QPalette::Window, QColor(page));
        palette.setColor(QPalette::Base, QColor(page));
        palette.setColor(QPalette::WindowText, QColor(words));
        palette.setColor(QPalette::Text, QColor(words));
        shown.view.setPalette(palette);
        const auto picture = [&shown] { return shown.text().grab(shown.margin().geometry()).toImage(); };
        const QImage quiet = picture();
        CHECK_FALSE(shown.drawn().isNull());
        shown.session.selectFinding(said);
        CHECK(picture() != quiet);
    }
}
