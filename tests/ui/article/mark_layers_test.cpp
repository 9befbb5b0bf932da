#include "tests/ui/article/article_window.h"

using namespace dateline;
using namespace dateline::tests;
using viewmodels::MarkLayer;

namespace {

struct Layers : ArticleWindow
{
    Layers() : ArticleWindow({720, 520})
    {
        library::StoredArticle story = talkedHarbourStory();
        article::TimeExpression time;
        const qsizetype at = story.article.text.indexOf(QStringLiteral("lost power"));
        time.span = {at, at + 10};
        story.analysis.times.push_back(time);
        session.show(story);
    }

    QImage image() { return text().viewport()->grab().toImage(); }
    /// The picture with nothing but one layer, or with none.
    QImage imageWith(std::optional<MarkLayer> only)
    {
        viewmodels::MarkLayers layers;
        for (int layer = 0; layer < viewmodels::markLayerCount; ++layer)
            layers.turn(static_cast<MarkLayer>(layer), only == static_cast<MarkLayer>(layer));
        view.layers().setLayers(layers);
        return image();
    }
};

} // namespace

TEST_CASE("each layer is drawn in its own way and hidden alone")
{
    Layers window;
    const QImage bare = window.imageWith(std::nullopt);
    QList<QImage> pictures{bare};
    for (const MarkLayer layer :
         {MarkLayer::People, MarkLayer::Places, MarkLayer::Times, MarkLayer::Quotes, MarkLayer::Figures}) {
        const QImage picture = window.imageWith(layer);
        INFO(static_cast<int>(layer));
        CHECK_FALSE(pictures.contains(picture));
        pictures.append(picture);
    }
    CHECK(window.imageWith(MarkLayer::Works) == bare);
    CHECK(window.text().document()->toPlainText() == window.session.current()->article.text);
}

TEST_CASE("pronouns are marked only where their layer and that of their entity are on show")
{
    Layers window;
    library::StoredArticle story = *window.session.current();
    const qsizetype she = story.article.text.indexOf(QStringLiteral("She said"));
    story.analysis.entities[0].mentions.push_back({{she, she + 3}, article::MentionKind::Pronoun, {}});
    window.session.show(story);
    const QImage bare = window.imageWith(std::nullopt);
    CHECK(window.imageWith(MarkLayer::Pronouns) == bare);
    const QImage names = window.imageWith(MarkLayer::People);
    CHECK(names != bare);
    window.view.layers().layer(MarkLayer::Pronouns)->setChecked(true);
    CHECK(window.image() != names);
    const QPoint place = window.text().boxOf({she, she + 3}).center();
    QTest::mouseMove(window.text().viewport(), place);
    CHECK(window.text().viewport()->cursor().shape() == Qt::PointingHandCursor);
    window.view.layers().layer(MarkLayer::Pronouns)->setChecked(false);
    QTest::mouseMove(window.text().viewport(), place + QPoint(1, 0));
    CHECK(window.text().viewport()->cursor().shape() == Qt::IBeamCursor);
}

TEST_CASE("a mention that the reader added or corrected has a corner in its colour")
{
    Layers window;
    window.imageWith(MarkLayer::People);
    const QImage before = window.image();
    library::StoredArticle story = *window.session.current();
    story.analysis.entities[0].mentions[0].provenance.source = article::Source::Reader;
    window.session.show(story);
    const QImage after = window.image();
    REQUIRE(after != before);
    const QRgb colour =
        theme::Theme::fromPalette(window.view.palette()).entity(article::EntityType::Person).rgb();
    const QRect word = window.text().boxOf(window.spanOf(0, 0));
    const QRect above(word.right() - 4, word.top() - 6, 12, 10);
    const auto dots = [&](const QImage& image) {
        int count = 0;
        for (int x = above.left(); x <= above.right(); ++x) {
            for (int y = above.top(); y <= above.bottom(); ++y)
                count += image.pixel(x, y) == colour ? 1 : 0;
        }
        return count;
    };
    CHECK(dots(before) == 0);
    CHECK(dots(after) >= 16);
}

TEST_CASE("one key hides all marks and brings back those that were wanted")
{
    Layers window;
    REQUIRE(QTest::qWaitForWindowActive(&window.view));
    const QImage bare = window.imageWith(std::nullopt);
    const QImage people = window.imageWith(MarkLayer::People);
    QTest::keyClick(&window.text(), Qt::Key_M, Qt::ControlModifier);
    CHECK(window.image() == bare);
    QTest::keyClick(&window.text(), Qt::Key_M, Qt::ControlModifier);
    CHECK(window.image() == people);
}

TEST_CASE("a selection is marked whatever is hidden")
{
    Layers window;
    const QImage bare = window.imageWith(std::nullopt);
    window.session.selectMention(0, 0);
    CHECK(window.image() != bare);
    window.session.clearSelection();
    window.session.selectFinding(viewmodels::Finding{viewmodels::FindingKind::Figure, 2});
    CHECK(window.image() != bare);
}

TEST_CASE("reported speech is marked in another way than words that were said so")
{
    Layers window;
    library::StoredArticle story = *window.session.current();
    window.imageWith(MarkLayer::Quotes);
    const QImage before = window.image();
    story.analysis.quotes[0].direct = false;
    window.session.show(story);
    CHECK(window.image() != before);
}

TEST_CASE("the menu of the layers has one action for each and follows the settings")
{
    Layers window;
    QSignalSpy changed(&window.view.layers(), &articleview::LayerActions::changed);
    window.view.layers().layer(MarkLayer::Times)->trigger();
    CHECK(changed.count() == 1);
    CHECK_FALSE(window.view.layers().layers().shows(MarkLayer::Times));
    window.view.layers().setLayers(viewmodels::MarkLayers::withHidden(QStringLiteral("all people")));
    CHECK(window.view.layers().layer(MarkLayer::Times)->isChecked());
    CHECK_FALSE(window.view.layers().layer(MarkLayer::People)->isChecked());
    CHECK_FALSE(window.view.markActions().front()->isChecked());
    CHECK(window.view.markActions().at(1)->menu()->actions().size() == viewmodels::markLayerCount + 1);
}

TEST_CASE("hits that are hidden have no ticks")
{
    Layers window;
    window.text().setHits({{3, 8}, {20, 24}}, 0);
    auto* bar = static_cast<articleview::MentionScrollBar*>(window.text().verticalScrollBar());
    CHECK(bar->ticks().size() == 1);
    const QImage with = window.image();
    window.view.layers().layer(MarkLayer::Hits)->trigger();
    CHECK(bar->ticks().empty());
    CHECK(window.image() != with);
}

TEST_CASE("mentions of a hidden layer are text like any other until they are selected")
{
    Layers window;
    const text::Span name = window.spanOf(0, 0);
    const QPoint place = window.text().boxOf(name).center();
    window.imageWith(MarkLayer::Places);
    QTest::mouseMove(window.text().viewport(), place);
    CHECK(window.text().viewport()->cursor().shape() == Qt::IBeamCursor);
    window.clickOn(name);
    CHECK_FALSE(window.session.selectedEntity());
    window.session.selectEntity(0);
    QTest::mouseMove(window.text().viewport(), place + QPoint(1, 0));
    CHECK(window.text().viewport()->cursor().shape() == Qt::PointingHandCursor);
    window.clickOn(name);
    CHECK_FALSE(window.session.selectedEntity());
    window.clickOn(window.spanOf(2, 0));
    CHECK(window.session.selectedEntity() == 2);
}

TEST_CASE("quotes and figures tell what they are at their words unless they are hidden")
{
    Layers window;
    const article::Analysis& analysis = window.session.current()->analysis;
    const qsizetype quote = analysis.quotes[0].span.begin;
    const qsizetype figure = analysis.figures[0].span.begin;
    CHECK(window.text().tooltipAt(quote).contains(QStringLiteral("Signe Aldervik told")));
    CHECK(window.text().tooltipAt(figure).contains(QStringLiteral("at least 12")));
    window.imageWith(MarkLayer::Quotes);
    CHECK(window.text().tooltipAt(figure).contains(QStringLiteral("reported")));
    window.imageWith(std::nullopt);
    CHECK(window.text().tooltipAt(quote).isEmpty());
    CHECK(window.text().tooltipAt(figure).isEmpty());
}

TEST_CASE("the keys for mentions go to what is marked and rest where nothing is")
{
    Layers window;
    const auto press = [&window] { QTest::keyClick(&window.text(), Qt::Key_BracketRight); };
    REQUIRE(QTest::qWaitForWindowActive(&window.view));
    window.imageWith(MarkLayer::Places);
    press();
    CHECK(window.session.selectedEntity() == 2);
    window.session.clearSelection();
    window.imageWith(MarkLayer::Times);
    QAction* next = window.view.findChild<QAction*>(QStringLiteral("go.next-mention"));
    CHECK_FALSE(next->isEnabled());
    press();
    CHECK_FALSE(window.session.selectedEntity());
    window.session.selectEntity(0);
    CHECK(next->isEnabled());
}
