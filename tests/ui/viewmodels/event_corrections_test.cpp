#include "tests/support/eventually.h"
#include "tests/support/invented_article.h"
#include "tests/support/printers.h"
#include "ui/viewmodels/event_corrections.h"
#include "ui/viewmodels/reading_session.h"

#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace Qt::StringLiterals;
using article::DayInterval;
using article::EventJudgement;
using viewmodels::EventCorrections;
using viewmodels::EventDraft;
using viewmodels::ReadingSession;
using Kind = article::EventJudgement::Kind;

namespace {

const DayInterval march{QDate(2031, 3, 1), QDate(2031, 3, 31)};

/// The harbour story open, with a keeper that writes down what it is given.
struct Scene
{
    Scene()
    {
        library::StoredArticle story = tests::harbourStory();
        const auto& text = story.article.text;
        const qsizetype friday = text.indexOf(u"Friday");
        article::TimeExpression time;
        time.span = {friday, friday + 6};
        time.days = {QDate(2031, 2, 28), QDate(2031, 2, 28)};
        story.analysis.times = {time};
        const qsizetype begin = text.indexOf(u"Aldervik said the");
        story.analysis.sentences = {{begin, friday + 7}};
        session.show(story);
    }

    void selectWords(const QString& words)
    {
        const qsizetype begin = session.current()->article.text.indexOf(words);
        REQUIRE(begin >= 0);
        session.setTextSelection({begin, begin + words.size()});
    }
    void said(const QString& sentence)
    {
        CHECK(tests::eventually([&] { return done.count() == 1; }));
        CHECK(done.takeFirst().first().toString() == sentence);
    }

    ReadingSession session{viewmodels::ArticleSource{}};
    std::vector<EventJudgement> kept;
    qsizetype articles = 0;
    base::Result<void> answer;
    EventCorrections corrections{session, [this](const std::vector<article::JudgedEvents>& judged) {
                                     kept = judged.front().judgements;
                                     articles = std::ssize(judged);
                                     return QtFuture::makeReadyFuture(answer);
                                 }};
    QSignalSpy done{&corrections, &EventCorrections::done};
    QSignalSpy failed{&corrections, &EventCorrections::failed};
};

} // namespace

TEST_CASE("hiding an event that other articles tell says that they still do")
{
    Scene scene;
    scene.session.selectEvent(0);
    scene.corrections.hideSelected(2);
    REQUIRE(scene.kept.size() == 1);
    scene.said(
        u"“Port of Vestmar closed” is hidden in this article; 2 others still tell it. Undo brings it back."_s);
}

TEST_CASE("the selected event is hidden, and a hidden one is shown again")
{
    Scene scene;
    scene.corrections.hideSelected();
    CHECK(scene.kept.empty());
    scene.session.selectEvent(0);
    CHECK(scene.corrections.hasEvent());
    scene.corrections.hideSelected();
    REQUIRE(scene.kept.size() == 1);
    CHECK(scene.kept.front().kind == Kind::Hidden);
    CHECK(scene.kept.front().event.title == u"Port of Vestmar closed");
    scene.said(u"“Port of Vestmar closed” is hidden. Undo brings it back."_s);

    library::StoredArticle without = *scene.session.current();
    without.analysis.hiddenEvents = {without.analysis.events.front()};
    without.analysis.events.erase(without.analysis.events.begin());
    scene.session.show(without);
    CHECK_FALSE(scene.corrections.selected());
    scene.session.selectEvent(1);
    CHECK(scene.corrections.hasHiddenEvent());
    CHECK_FALSE(scene.corrections.hasEvent());
    scene.corrections.showSelectedAgain();
    CHECK(scene.kept.front().kind == Kind::Shown);
    scene.said(u"“Port of Vestmar closed” is on the timeline again."_s);
}

TEST_CASE("date and title are changed as one, and only what is changed")
{
    Scene scene;
    scene.session.selectEvent(0);
    const EventDraft draft = *scene.corrections.selected();
    CHECK(draft.sentence.startsWith(u"Harbour master Signe Aldervik closed"));
    scene.corrections.apply(draft, u"Port shut"_s, march);
    REQUIRE(scene.kept.size() == 2);
    CHECK(scene.kept[0].kind == Kind::Titled);
    CHECK(scene.kept[0].title == u"Port shut");
    CHECK(scene.kept[1].kind == Kind::Dated);
    CHECK(scene.kept[1].days == march);
    scene.said(u"“Port shut” is dated now: March 2031 instead of 4 March 2031."_s);
    scene.corrections.apply(draft, u"Port  shut "_s, draft.days);
    CHECK(scene.kept.size() == 1);
    scene.said(u"“Port of Vestmar closed” is called “Port shut” now."_s);
    scene.kept.clear();
    scene.corrections.apply(draft, draft.title, draft.days);
    CHECK(scene.kept.empty());
    scene.corrections.date(0, march);
    REQUIRE(scene.kept.size() == 1);
    CHECK(scene.kept[0].kind == Kind::Dated);
}

TEST_CASE("what is put back to what was found takes the reader's word back")
{
    Scene scene;
    library::StoredArticle changed = *scene.session.current();
    article::Event& event = changed.analysis.events.front();
    event.found = article::EventAsFound{event.title, event.days, 0};
    event.title = u"Port shut"_s;
    event.days = march;
    scene.session.show(changed);
    scene.session.selectEvent(0);
    const EventDraft draft = *scene.corrections.selected();
    CHECK(draft.foundExpression == u"Friday");
    scene.corrections.apply(draft, draft.found->title, draft.found->days);
    REQUIRE(scene.kept.size() == 2);
    CHECK(scene.kept[0].title.isEmpty());
    CHECK(scene.kept[1].days.isUnknown());
}

TEST_CASE("selected words become an event, dated by their sentence and selected when it is there")
{
    Scene scene;
    CHECK_FALSE(scene.corrections.hasWords());
    scene.selectWords(u"oastal Authority had warned the owners"_s);
    CHECK(scene.corrections.hasWords());
    const EventDraft draft = *scene.corrections.addition();
    CHECK(draft.isNew);
    CHECK(draft.title == u"Coastal Authority had warned the owners");
    CHECK(draft.days.begin == QDate(2031, 2, 28));
    CHECK(draft.sentence == u"Coastal Authority had warned the owners");
    scene.corrections.apply(draft, u"Owners warned"_s, draft.days);
    REQUIRE(scene.kept.size() == 1);
    CHECK(scene.kept[0].kind == Kind::Added);
    CHECK(scene.kept[0].event.title == u"Owners warned");
    CHECK(scene.kept[0].isComplete());
    scene.said(u"“Owners warned” is on the timeline: 28 February 2031."_s);

    library::StoredArticle with = *scene.session.current();
    article::Event added;
    added.evidence = scene.kept[0].event.evidence.span;
    added.trigger = scene.kept[0].event.trigger;
    with.analysis.events.insert(with.analysis.events.begin() + 1, added);
    scene.session.show(with);
    CHECK(scene.session.selectedEvent() == 1);
}

TEST_CASE("long selections get a short title, and space alone is no event")
{
    Scene scene;
    scene.selectWords(u"Harbour master Signe Aldervik closed the port of Vestmar on Tuesday after Storm Ida "
                      "tore two ferries from their moorings."_s);
    const QString title = scene.corrections.addition()->title;
    CHECK(title.size() <= 80);
    CHECK(title.startsWith(u"Harbour master"));
    CHECK_FALSE(title.endsWith(u' '));
    scene.session.setTextSelection({14, 14});
    CHECK_FALSE(scene.corrections.addition());
    scene.selectWords(u" "_s);
    CHECK_FALSE(scene.corrections.addition());
}

TEST_CASE("what could not be kept is told, and so is what does not stand in the text any more")
{
    Scene scene;
    scene.session.selectEvent(0);
    scene.answer = base::Error::invalid(u"No."_s);
    scene.corrections.hideSelected();
    CHECK(tests::eventually([&] { return scene.failed.count() == 1; }));
    library::StoredArticle odd = *scene.session.current();
    odd.analysis.issues.append({base::Issue::Severity::Note, u"It is gone."_s, u"event corrections"_s});
    scene.session.show(odd);
    CHECK(scene.done.takeFirst().first().toString() == u"It is gone.");
}
