#include "tests/ui/shell/shell_scene.h"
#include "ui/article/article_text.h"
#include "ui/article/beside_view.h"

#include <QComboBox>
#include <QToolButton>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using articleview::BesideView;

namespace {

const QString stormTitle = u"Storm closes the harbour of Vestmar"_s;
const QString ferryTitle = u"Ferry waits for the wind"_s;

/// The storm is open, the ferry was read before it.
struct TwoArticles : ShellScene
{
    TwoArticles()
    {
        import(
            {write(u"ferry.txt"_s, "Ferry waits for the wind\n\nIn Bergen Signe Aldervik spoke of the ferry, "
                                   "which waits for the wind.\n")});
        REQUIRE(isOpen(ferryTitle));
        import({storm()});
        REQUIRE(hasRows(2));
        beside->close();
        open(stormTitle);
    }

    void open(const QString& title) const
    {
        const int row = browser->list().index(0).data().toString() == title ? 0 : 1;
        reading->open(browser->list().idAt(row));
        REQUIRE(isOpen(title));
    }
    void press(Qt::Key key) const
    {
        QTest::keyClick(window.get(), key, Qt::ControlModifier | Qt::ShiftModifier);
    }
    BesideView* view() const { return window->findChild<BesideView*>(); }
    bool isBeside(const QString& title) const
    {
        return eventually([&] { return beside->current() && beside->current()->article.title() == title; });
    }
};

} // namespace

TEST_CASE("the layout to compare shows the article that was read before beside the open one")
{
    const TwoArticles scene;
    CHECK_FALSE(scene.view());
    scene.press(Qt::Key_4);
    REQUIRE(scene.view());
    CHECK(scene.view()->isVisible());
    CHECK(scene.isBeside(ferryTitle));
    CHECK(scene.view()->choices().currentText() == ferryTitle);
    CHECK(scene.view()->sharedLine().contains(u"Signe Aldervik"_s));
    scene.press(Qt::Key_2);
    CHECK_FALSE(scene.view()->isVisible());
}

TEST_CASE("an entity that is selected in one of two articles is selected in the other")
{
    const TwoArticles scene;
    scene.press(Qt::Key_4);
    REQUIRE(scene.isBeside(ferryTitle));
    scene.reading->selectEntity(0);
    REQUIRE(scene.beside->selectedEntity());
    const auto& entities = scene.beside->current()->analysis.entities;
    CHECK(entities[static_cast<std::size_t>(*scene.beside->selectedEntity())].name == u"Signe Aldervik"_s);
    scene.beside->clearSelection();
    CHECK_FALSE(scene.reading->selectedEntity());
}

TEST_CASE("what is selected when a second article comes is selected in it, too")
{
    const TwoArticles scene;
    scene.reading->selectEntity(0);
    scene.press(Qt::Key_4);
    REQUIRE(scene.isBeside(ferryTitle));
    CHECK(eventually([&] { return scene.beside->selectedEntity().has_value(); }));
    CHECK(scene.reading->selectedEntity() == 0);
}

TEST_CASE("an article that is kept beside stays while another one is opened")
{
    const TwoArticles scene;
    scene.press(Qt::Key_B);
    REQUIRE(scene.isBeside(stormTitle));
    scene.open(ferryTitle);
    CHECK(scene.isBeside(stormTitle));
    CHECK(scene.view()->isVisible());
}

TEST_CASE("another article is chosen beside, and the view is closed")
{
    const TwoArticles scene;
    scene.press(Qt::Key_B);
    REQUIRE(scene.isBeside(stormTitle));
    scene.open(ferryTitle);
    QComboBox& choices = scene.view()->choices();
    choices.setFocus();
    const int storm = choices.findText(stormTitle);
    REQUIRE(storm >= 0);
    choices.setCurrentIndex(storm);
    Q_EMIT choices.activated(storm);
    CHECK(scene.isBeside(stormTitle));
    auto* close = scene.view()->findChild<QToolButton*>();
    REQUIRE(close);
    QTest::mouseClick(close, Qt::LeftButton);
    CHECK_FALSE(scene.view()->isVisible());
}
