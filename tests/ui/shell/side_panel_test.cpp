#include "tests/support/printers.h"
#include "tests/ui/shell/shell_scene.h"
#include "ui/article/article_text.h"
#include "ui/concordance/concordance_panel.h"
#include "ui/entities/entity_panel.h"
#include "ui/findings/finding_panel.h"
#include "ui/language/translation.h"
#include "ui/shell/side_panel.h"
#include "ui/theme/grouped_tree.h"

#include <QAction>
#include <QComboBox>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QTabBar>
#include <QTest>

using namespace dateline;
using namespace Qt::StringLiterals;
using shell::SidePanel;
using shell::WindowSettings;
using tests::eventually;
using tests::ShellScene;

namespace {

const QString stormTitle = u"Storm closes the harbour of Vestmar"_s;

SidePanel& sidePanel(const ShellScene& scene)
{
    return *scene.window->findChild<SidePanel*>();
}

/// Opens the storm with a quote and a figure in it.
void openTalk(const ShellScene& scene)
{
    scene.import({scene.storm()});
    REQUIRE(scene.isOpen(stormTitle));
    library::StoredArticle story = *scene.reading->current();
    const auto spanOf = [&story](const QString& words) {
        const qsizetype begin = story.article.text.indexOf(words);
        REQUIRE(begin >= 0);
        return text::Span{begin, begin + words.size()};
    };
    article::Quote quote;
    quote.span = spanOf(u"expects ships again on Sunday"_s);
    quote.cue = spanOf(u"told"_s);
    quote.speaker = 0;
    quote.speakerSpan = spanOf(u"she"_s);
    story.analysis.quotes = {quote};
    article::Figure figure;
    figure.span = spanOf(u"two ferries"_s);
    figure.value = 2;
    figure.unit = u"ferries"_s;
    story.analysis.figures = {figure};
    scene.reading->show(story);
}

} // namespace

TEST_CASE("Alt and a digit bring a tab and the keyboard to it and Down and Enter lead to the words")
{
    const ShellScene scene;
    openTalk(scene);
    SidePanel& side = sidePanel(scene);
    CHECK(side.shownTab() == u"entities"_s);
    QTest::keyClick(scene.window.get(), Qt::Key_2, Qt::AltModifier);
    CHECK(side.shownTab() == u"quotes"_s);
    REQUIRE(side.quotes().tree().hasFocus());
    QTest::keyClick(&side.quotes().tree(), Qt::Key_Down);
    QTest::keyClick(&side.quotes().tree(), Qt::Key_Return);
    REQUIRE(scene.reading->selectedFinding());
    const auto* text = scene.window->findChild<articleview::ArticleText*>();
    CHECK(text->highlights().evidence.span == scene.reading->current()->analysis.quotes.front().span);
    QTest::keyClick(scene.window.get(), Qt::Key_3, Qt::AltModifier);
    CHECK(side.shownTab() == u"figures"_s);
    QTest::keyClick(&side.figures().tree(), Qt::Key_Escape);
    CHECK_FALSE(scene.reading->selectedFinding());
}

TEST_CASE("a click on a tab shows its panel")
{
    const ShellScene scene;
    openTalk(scene);
    SidePanel& side = sidePanel(scene);
    QTabBar* tabs = side.findChild<QTabBar*>();
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(2).center());
    CHECK(side.shownTab() == u"figures"_s);
    CHECK(side.figures().isVisible());
    CHECK_FALSE(side.entities().isVisible());
}

TEST_CASE("finding an entity brings its tab and a hidden side panel back")
{
    const ShellScene scene;
    openTalk(scene);
    SidePanel& side = sidePanel(scene);
    side.showTab(u"figures"_s);
    QTest::keyClick(scene.window.get(), Qt::Key_E, Qt::ControlModifier);
    CHECK_FALSE(side.isVisible());
    QTest::keyClick(scene.window.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(side.isVisible());
    CHECK(side.shownTab() == u"entities"_s);
    CHECK(eventually([&] { return side.entities().filter().hasFocus(); }));
}

TEST_CASE("the tab and the selected quote come back with the next window")
{
    ShellScene scene;
    WindowSettings last;
    QObject::connect(scene.window.get(), &shell::MainWindow::settingsChanged, scene.window.get(),
                     [&last](const WindowSettings& settings) { last = settings; });
    openTalk(scene);
    sidePanel(scene).showTab(u"quotes"_s);
    scene.reading->selectFinding(viewmodels::Finding{viewmodels::FindingKind::Quote, 0});
    scene.window->close();
    CHECK(last.sideTab == u"quotes"_s);
    CHECK(last.finding ==
          viewmodels::findingKey(scene.reading->current()->analysis, {viewmodels::FindingKind::Quote, 0}));

    scene.window.reset();
    scene.readAnew();
    shell::MainWindow second(scene.services(), last);
    CHECK(second.findChild<SidePanel*>()->shownTab() == u"quotes"_s);
}

TEST_CASE("the places of an entity lead into another article and Esc leads back")
{
    const ShellScene scene;
    scene.import({scene.write(
        u"ferry.txt"_s, "Ferry waits for the wind\n\nIn Bergen Signe Aldervik spoke of the ferry, which "
                        "waits for the wind.\n")});
    scene.import({scene.storm()});
    REQUIRE(scene.hasRows(2));
    scene.reading->open(scene.browser->list().idAt(0));
    const QString first = scene.browser->list().index(0).data().toString();
    REQUIRE(scene.isOpen(first));
    const QString other = first == stormTitle ? u"Ferry waits for the wind"_s : stormTitle;
    scene.reading->selectEntity(0);
    QTest::keyClick(scene.window.get(), Qt::Key_4, Qt::AltModifier);
    SidePanel& side = sidePanel(scene);
    CHECK(side.shownTab() == u"context"_s);
    QListView& places = side.context().list();
    REQUIRE(eventually([&] { return places.hasFocus() && places.model()->rowCount() > 0; }));
    const int here = places.model()->rowCount();
    side.context().scope().setCurrentIndex(1);
    REQUIRE(eventually([&] { return places.model()->rowCount() > here; }));
    const QModelIndexList elsewhere = places.model()->match(
        places.model()->index(0, 0), viewmodels::PlaceRole, other, 1, Qt::MatchContains);
    REQUIRE(elsewhere.size() == 1);
    places.setFocus();
    places.setCurrentIndex(elsewhere.front());
    QTest::keyClick(&places, Qt::Key_Return);
    CHECK(scene.isOpen(other));
    CHECK(scene.reading->selectedEntity() == 0);
    QTest::keyClick(&places, Qt::Key_Escape);
    CHECK(scene.isOpen(first));
    CHECK(places.hasFocus());
}

TEST_CASE("what the filter of the entities asks for can be read at the usual width, in both languages")
{
    for (const QString& code : {u"en"_s, u"de"_s}) {
        const language::Translation spoken(code);
        const ShellScene scene;
        openTalk(scene);
        const QLineEdit& filter = sidePanel(scene).entities().filter();
        QStyleOptionFrame option;
        option.initFrom(&filter);
        option.lineWidth = filter.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &filter);
        const int room =
            filter.style()->subElementRect(QStyle::SE_LineEditContents, &option, &filter).width();
        constexpr int margins = 4; // that a line edit keeps within its frame
        INFO(filter.placeholderText().toStdString() << " in " << room);
        CHECK(filter.fontMetrics().horizontalAdvance(filter.placeholderText()) <= room - margins);
    }
}
