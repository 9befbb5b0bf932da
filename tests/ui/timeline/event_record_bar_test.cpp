#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/ui/timeline/shown_panel.h"
#include "ui/timeline/event_record_bar.h"

#include <QAction>
#include <QSignalSpy>
#include <QToolButton>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using article::EventPart;
using timelinepanel::EventRecordBar;
using viewmodels::EventQuestion;
using viewmodels::ReadingSession;

namespace {

constexpr qsizetype tamm = 0;

/// The ferry, whose captain called "for help", the words being Tamm's.
library::StoredArticle calledForHelp()
{
    library::StoredArticle stored = ferryArticle();
    article::Event& event = stored.analysis.events[CalledForHelp];
    const auto spanOf = [&stored](const QString& words) {
        const qsizetype begin = stored.article.text.indexOf(words);
        return text::Span{begin, begin + words.size()};
    };
    event.roles = {{EventPart::Who, spanOf(u"Captain Ilse Tamm"_s), tamm},
                   {EventPart::Whom, spanOf(u"help"_s), {}}};
    return stored;
}

struct Scene : ShownPanel
{
    explicit Scene(QSize size = QSize(1200, 260)) : ShownPanel(size)
    {
        session.show(calledForHelp());
        settle();
    }

    EventRecordBar& bar() { return panel.record(); }
    QToolButton& button(EventQuestion question) { return bar().button(question); }
    QString wordsOf(text::Span span) { return span.of(session.current()->article.text).toString(); }
};

} // namespace

TEST_CASE(
    "the line above the timeline says who did what to whom, where and when, and what is not told is a dash")
{
    Scene scene;
    CHECK(scene.bar().hint().isVisible());
    CHECK(textsOf(scene.bar()) == scene.bar().hint().text() + u'\n');
    scene.session.selectEvent(CalledForHelp);
    CHECK_FALSE(scene.bar().hint().isVisible());
    CHECK(scene.button(EventQuestion::Who).text() == u"Captain Ilse Tamm");
    CHECK(scene.button(EventQuestion::Did).text() == u"called");
    CHECK(scene.button(EventQuestion::Whom).text() == u"help");
    CHECK(scene.button(EventQuestion::Where).text() == u"–");
    CHECK_FALSE(scene.button(EventQuestion::Where).isEnabled());
    CHECK(scene.button(EventQuestion::Where).accessibleName() == u"Where: the article does not say");
    CHECK(scene.button(EventQuestion::When).text() == u"10 May 2010 · from the events told around it");
}

TEST_CASE("a planned event and one that is denied say so beside what they are")
{
    Scene scene;
    scene.session.selectEvent(Inquiry);
    CHECK(scene.button(EventQuestion::Did).text() == u"open · planned");
    scene.session.selectEvent(Warned);
    CHECK(scene.button(EventQuestion::Did).text() == u"warned · denied");
}

TEST_CASE("an undated event says of its date that the text does not say when")
{
    Scene scene;
    scene.session.selectEvent(OnlyWay);
    CHECK(scene.button(EventQuestion::When).text() == u"–");
    CHECK(scene.button(EventQuestion::When).accessibleName() == u"When: the article does not say");
}

TEST_CASE(
    "an answer that means an entity selects it at the mention that answers, and the event stays selected")
{
    Scene scene;
    scene.session.selectEvent(CalledForHelp);
    QTest::mouseClick(&scene.button(EventQuestion::Who), Qt::LeftButton);
    REQUIRE(scene.session.selectedEntity() == tamm);
    const article::Entity& entity = scene.session.current()->analysis.entities[tamm];
    CHECK(scene.wordsOf(entity.mentions.at(static_cast<std::size_t>(scene.session.currentMention())).span) ==
          u"Ilse Tamm");
    CHECK(scene.session.selectedEvent() == CalledForHelp);
    CHECK(scene.button(EventQuestion::Who).isVisible());
}

TEST_CASE(
    "an answer that means no entity leads to its words, and so do a date and the word that names the event")
{
    Scene scene;
    const QSignalSpy wanted(&scene.session, &ReadingSession::wordsWanted);
    const auto wordsBehind = [&](EventQuestion question) {
        QTest::mouseClick(&scene.button(question), Qt::LeftButton);
        return scene.wordsOf(wanted.last().front().value<text::Span>());
    };
    scene.session.selectEvent(CalledForHelp);
    CHECK(wordsBehind(EventQuestion::Whom) == u"help");
    CHECK(wordsBehind(EventQuestion::Did) == u"called");
    scene.session.selectEvent(Aground);
    CHECK(wordsBehind(EventQuestion::When) == u"Monday");
}

TEST_CASE("a date that follows from the day of the article leads to the head of the article")
{
    Scene scene;
    library::StoredArticle stored = calledForHelp();
    stored.analysis.events[CalledForHelp].basis = article::TimeBasis::Publication;
    scene.session.show(stored);
    scene.session.selectEvent(CalledForHelp);
    const QSignalSpy wanted(&scene.session, &ReadingSession::positionWanted);
    QTest::mouseClick(&scene.button(EventQuestion::When), Qt::LeftButton);
    REQUIRE(wanted.size() == 1);
    CHECK(wanted.front().front().toLongLong() == 0);
}

TEST_CASE("a key leads to the answers, the arrow keys through them, and without an event there is no way")
{
    Scene scene;
    QAction* about = nullptr;
    for (QAction* action : scene.panel.actions()) {
        if (action->objectName() == u"timeline.about-event")
            about = action;
    }
    REQUIRE(about);
    CHECK_FALSE(about->isEnabled());
    scene.session.selectEvent(CalledForHelp);
    REQUIRE(about->isEnabled());
    about->trigger();
    CHECK(scene.button(EventQuestion::Who).hasFocus());
    QTest::keyClick(&scene.button(EventQuestion::Who), Qt::Key_Right);
    CHECK(scene.button(EventQuestion::Did).hasFocus());
    const QSignalSpy wanted(&scene.session, &ReadingSession::wordsWanted);
    QTest::keyClick(&scene.button(EventQuestion::Did), Qt::Key_Return);
    REQUIRE(wanted.size() == 1);
    CHECK(scene.wordsOf(wanted.front().front().value<text::Span>()) == u"called");
    scene.session.selectEvent(std::nullopt);
    CHECK_FALSE(about->isEnabled());
    CHECK(scene.view().hasFocus());
}

TEST_CASE("the line has the same height with and without an event, and cuts long answers where it is narrow")
{
    Scene scene(QSize(520, 260));
    const int height = scene.bar().height();
    scene.session.selectEvent(CalledForHelp);
    settle();
    CHECK(scene.bar().height() == height);
    CHECK(scene.button(EventQuestion::When).text().endsWith(u"…"));
    CHECK(scene.button(EventQuestion::When).geometry().right() <= scene.bar().width());
    CHECK(scene.button(EventQuestion::When).accessibleName() ==
          u"When: 10 May 2010, from the events told around it");
}
