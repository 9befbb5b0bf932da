#include "tests/ui/article/article_window.h"

using namespace dateline;
using namespace dateline::tests;

TEST_CASE("a click on a mention selects its entity and that mention")
{
    ArticleWindow window;
    window.session.show(tests::harbourStory());
    window.clickOn(window.spanOf(0, 1));
    CHECK(window.session.selectedEntity() == 0);
    CHECK(window.session.currentMention() == 1);
    window.clickOn(window.spanOf(3, 0));
    CHECK(window.session.selectedEntity() == 3);
    CHECK(window.session.currentMention() == 0);
}

TEST_CASE("a second click on the current mention takes the selection back")
{
    ArticleWindow window;
    window.session.show(tests::harbourStory());
    window.clickOn(window.spanOf(6, 0));
    window.clickOn(window.spanOf(6, 1));
    CHECK(window.session.currentMention() == 1);
    window.clickOn(window.spanOf(6, 1));
    CHECK_FALSE(window.session.selectedEntity());
}

TEST_CASE("a click beside mentions selects nothing")
{
    ArticleWindow window;
    window.session.show(tests::harbourStory());
    const qsizetype between = window.session.current()->article.text.indexOf(QStringLiteral("moorings"));
    window.clickOn({between, between + 8});
    CHECK_FALSE(window.session.selectedEntity());
    QTest::mouseClick(window.text().viewport(), Qt::LeftButton, {},
                      QPoint(window.text().viewport()->width() - 2, window.text().viewport()->height() - 2));
    CHECK_FALSE(window.session.selectedEntity());
}

TEST_CASE(
    "a click on a figure selects it, a second one takes that back, and a figure without a mark is only words")
{
    ArticleWindow window;
    window.session.show(tests::talkedHarbourStory());
    const text::Span people = window.session.current()->analysis.figures[1].span;
    const viewmodels::Finding figure{viewmodels::FindingKind::Figure, 1};
    window.clickOn(people);
    CHECK(window.session.selectedFinding() == figure);
    window.clickOn(people);
    CHECK_FALSE(window.session.selectedFinding());
    viewmodels::MarkLayers layers;
    layers.turn(viewmodels::MarkLayer::Figures, false);
    window.text().setLayers(layers);
    window.clickOn(people);
    CHECK(window.session.selectedFinding() != figure);
}

TEST_CASE("dragging over a mention selects text and not the entity")
{
    ArticleWindow window;
    window.session.show(tests::harbourStory());
    const QRect box = window.text().boxOf(window.spanOf(0, 0));
    QTest::mousePress(window.text().viewport(), Qt::LeftButton, {}, box.center() - QPoint(30, 0));
    QTest::mouseMove(window.text().viewport(), box.center());
    QTest::mouseMove(window.text().viewport(), box.center() + QPoint(30, 0));
    QTest::mouseRelease(window.text().viewport(), Qt::LeftButton, {}, box.center() + QPoint(30, 0));
    CHECK(window.text().textCursor().hasSelection());
    CHECK_FALSE(window.session.selectedEntity());
}

TEST_CASE("keys go to the next and the previous mention and clear")
{
    ArticleWindow window;
    window.session.show(tests::harbourStory());
    window.session.selectMention(0, 0);
    QTest::keyClick(&window.text(), Qt::Key_BracketRight);
    CHECK(window.session.currentMention() == 1);
    QTest::keyClick(&window.text(), Qt::Key_BracketLeft);
    QTest::keyClick(&window.text(), Qt::Key_BracketLeft);
    CHECK(window.session.currentMention() == 3);
    QTest::keyClick(&window.text(), Qt::Key_Escape);
    CHECK_FALSE(window.session.selectedEntity());
}

TEST_CASE("going to a mention out of view scrolls to it and one in view does not move")
{
    ArticleWindow window;
    window.session.show(longStory());
    QScrollBar* bar = window.text().verticalScrollBar();
    window.session.selectMention(0, 0);
    CHECK(bar->value() == 0);
    window.session.nextMention();
    CHECK(QTest::qWaitFor([&] { return isInView(window.text(), window.spanOf(0, 1)); }, 2000));
    QTest::qWait(200); // the motion has come to rest
    const int rest = bar->value();
    CHECK(rest > 0);
    window.session.selectMention(0, 1);
    QTest::qWait(200);
    CHECK(bar->value() == rest);
}

TEST_CASE("the evidence of an event is scrolled to and marked")
{
    ArticleWindow window;
    window.session.show(longStory());
    window.session.selectEvent(0);
    const text::Span evidence = window.session.current()->analysis.events[0].evidence;
    CHECK(QTest::qWaitFor([&] { return isInView(window.text(), evidence); }, 2000));
    CHECK(window.text().highlights().evidence.span == evidence);
    window.session.selectEvent(std::nullopt);
    CHECK(window.text().highlights().evidence.span.isEmpty());
}

TEST_CASE("an entity is selected at the mention that comes next in the text on show")
{
    ArticleWindow window;
    window.session.show(longStory());
    window.text().verticalScrollBar()->setValue(400);
    window.session.selectEntity(0);
    CHECK(window.session.currentMention() == 1);
}

TEST_CASE("the scroll bar has a tick for each mention of the selected entity and says so")
{
    ArticleWindow window;
    window.session.show(longStory());
    auto* bar = qobject_cast<articleview::MentionScrollBar*>(window.text().verticalScrollBar());
    REQUIRE(bar != nullptr);
    CHECK(bar->ticks().empty());
    window.session.selectEntity(0);
    REQUIRE(bar->ticks().size() == 1);
    const std::vector<double> places = bar->ticks().front().places;
    REQUIRE(places.size() == 2);
    CHECK(places[0] < 0.1);
    CHECK(places[1] > 0.5);
    CHECK(places[1] < 0.9);
    CHECK(bar->accessibleDescription() == QStringLiteral("2 mentions of Nordhavn"));
    window.session.clearSelection();
    CHECK(bar->ticks().empty());
}

TEST_CASE("marks are drawn where the mentions stand and change with the selection")
{
    ArticleWindow window;
    window.session.show(tests::harbourStory());
    const QRect box = window.text().boxOf(window.spanOf(6, 0)).adjusted(0, 0, 0, 4);
    const auto picture = [&] { return window.text().viewport()->grab(box).toImage(); };
    const QImage plain = picture();
    window.session.selectMention(6, 1);
    const QImage tinted = picture();
    CHECK(tinted != plain);
    window.session.selectMention(6, 0);
    CHECK(picture() != tinted);
    window.session.clearSelection();
    CHECK(picture() == plain);
}

TEST_CASE("a click into the evidence of an event selects it and a second one takes that back")
{
    ArticleWindow window;
    window.session.show(tests::harbourStory());
    const text::Span trigger = window.session.current()->analysis.events[0].trigger;
    window.clickOn(trigger);
    CHECK(window.session.selectedEvent() == 0);
    CHECK_FALSE(window.session.selectedEntity());
    window.clickOn(trigger);
    CHECK_FALSE(window.session.selectedEvent());
}

TEST_CASE("a screen reader is told the place among the mentions")
{
    ArticleWindow window;
    window.session.show(tests::harbourStory());
    window.session.selectMention(0, 1);
    CHECK(window.text().accessibleDescription() == QStringLiteral("Signe Aldervik: mention 2 of 3"));
    window.session.clearSelection();
    CHECK(window.text().accessibleDescription() == QStringLiteral("Storm Ida closes the harbour of Vestmar"));
}

TEST_CASE("marks can be hidden and the selection stays marked")
{
    ArticleWindow window;
    window.session.show(tests::harbourStory());
    const QRect box = window.text().boxOf(window.spanOf(6, 0)).adjusted(0, 0, 0, 4);
    const auto picture = [&] { return window.text().viewport()->grab(box).toImage(); };
    const QImage marked = picture();
    QTest::keyClick(&window.text(), Qt::Key_M, Qt::ControlModifier);
    const QImage bare = picture();
    CHECK(bare != marked);
    window.session.selectMention(6, 0);
    CHECK(picture() != bare);
    window.session.clearSelection();
    CHECK(picture() == bare);
    window.view.markActions().front()->trigger();
    CHECK(picture() == marked);
}

TEST_CASE("a tooltip tells about times and is silent elsewhere")
{
    ArticleWindow window;
    library::StoredArticle story = tests::harbourStory();
    article::TimeExpression time;
    const qsizetype friday = story.article.text.indexOf(QStringLiteral("last"));
    time.span = {friday, friday + 4};
    time.days = {QDate(2031, 2, 28), QDate(2031, 2, 28)};
    story.analysis.times = {time};
    window.session.show(story);
    CHECK(window.text().tooltipAt(friday).contains(QStringLiteral("28 February 2031")));
    CHECK(window.text().tooltipAt(story.article.text.indexOf(QStringLiteral("moorings"))).isEmpty());
}

TEST_CASE("another article with fewer entities can follow a selection in a longer one")
{
    ArticleWindow window;
    window.session.show(tests::harbourStory());
    window.session.selectEntity(8);
    window.session.selectEvent(1);
    window.session.show(longStory());
    CHECK_FALSE(window.text().highlights().entity);
    CHECK(window.text().highlights().evidence.span.isEmpty());
}

TEST_CASE("who hears of an article before its text is on show may select in it")
{
    viewmodels::ReadingSession session{viewmodels::ArticleSource{}};
    QObject::connect(&session, &viewmodels::ReadingSession::articleChanged, &session, [&session] {
        session.selectMention(0, 0);
        session.selectEvent(0);
    });
    articleview::ArticleView view(session);
    view.resize(720, 480);
    view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&view));
    session.show(tests::harbourStory());
    session.show(longStory());
    const text::Span evidence = session.current()->analysis.events.front().evidence;
    CHECK(view.text().highlights().evidence.span == evidence);
    CHECK(view.text().highlights().entity == 0);
    CHECK(QTest::qWaitFor([&] { return tests::isInView(view.text(), evidence); }));
}

TEST_CASE("a selected quote is marked with the words that say whose it is and brought into view")
{
    ArticleWindow window({500, 260});
    library::StoredArticle story = tests::talkedHarbourStory();
    window.session.show(story);
    const QImage before = window.text().viewport()->grab().toImage();
    window.session.selectFinding(viewmodels::Finding{viewmodels::FindingKind::Quote, 3});
    const viewmodels::Evidence& evidence = window.text().highlights().evidence;
    CHECK(evidence.span == story.analysis.quotes[3].span);
    CHECK(evidence.decisive.size() == 2);
    CHECK(QTest::qWaitFor([&] { return isInView(window.text(), story.analysis.quotes[3].span); }));
    CHECK(window.text().viewport()->grab().toImage() != before);
    window.session.clearSelection();
    CHECK(window.text().highlights().evidence.span.isEmpty());
}
