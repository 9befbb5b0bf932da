#include "tests/support/invented_article.h"
#include "tests/support/invented_speaker.h"
#include "tests/support/printers.h"
#include "ui/viewmodels/read_aloud.h"
#include "ui/viewmodels/reading_session.h"

#include <QSignalSpy>

using namespace dateline;
using namespace Qt::StringLiterals;
using viewmodels::ReadAloud;
using viewmodels::ReadingSession;
using State = ReadAloud::State;

namespace {

/// Three sentences and a line of asterisks under a headline.
library::StoredArticle ferryStory()
{
    tests::InventedArticle story(
        u"Ferries wait"_s,
        {u"The storm  came at noon. Two ferries\nstayed in port."_s, u"* * *"_s, u"A third one sank."_s});
    for (const QString& sentence : {u"Ferries wait"_s, u"The storm  came at noon."_s,
                                    u"Two ferries\nstayed in port."_s, u"* * *"_s, u"A third one sank."_s})
        story.sentence(sentence);
    return story.stored();
}

struct Scene
{
    Scene() { session.show(ferryStory()); }

    void begin(const QString& words) { aloud->begin(session.current()->article.text.indexOf(words)); }
    QString sentence() const { return aloud->sentence().of(session.current()->article.text).toString(); }

    ReadingSession session{viewmodels::ArticleSource{}};
    tests::InventedSpeaker* speaker = new tests::InventedSpeaker;
    std::unique_ptr<ReadAloud> aloud =
        std::make_unique<ReadAloud>(session, std::unique_ptr<viewmodels::Speaker>(speaker));
};

} // namespace

TEST_CASE("the article is read sentence by sentence to its end")
{
    Scene scene;
    CHECK(scene.aloud->state() == State::Silent);
    scene.begin(u"Ferries"_s);
    CHECK(scene.sentence() == u"Ferries wait"_s);
    for (int i = 0; i < 3; ++i) {
        CHECK(scene.aloud->state() == State::Reading);
        scene.speaker->finish();
    }
    CHECK(scene.sentence() == u"A third one sank."_s);
    scene.speaker->finish();
    CHECK(scene.aloud->state() == State::Silent);
    CHECK(scene.aloud->sentence().isEmpty());
    // Without the asterisks, and each on one line.
    CHECK(scene.speaker->said == QStringList{u"Ferries wait"_s, u"The storm came at noon."_s,
                                             u"Two ferries stayed in port."_s, u"A third one sank."_s});
}

TEST_CASE("the reading begins with the sentence around a place, else with the next, else with the last")
{
    Scene scene;
    scene.begin(u"stayed"_s);
    CHECK(scene.sentence() == u"Two ferries\nstayed in port."_s);
    scene.begin(u"* *"_s);
    CHECK(scene.sentence() == u"A third one sank."_s);
    scene.aloud->begin(scene.session.current()->article.text.size());
    CHECK(scene.sentence() == u"A third one sank."_s);
    CHECK(scene.speaker->said.size() == 3);
}

TEST_CASE("a pause keeps the sentence and going on begins it again")
{
    Scene scene;
    scene.begin(u"Two ferries"_s);
    scene.aloud->pause();
    CHECK(scene.aloud->state() == State::Paused);
    CHECK_FALSE(scene.speaker->isSaying);
    CHECK(scene.sentence() == u"Two ferries\nstayed in port."_s);
    scene.aloud->pause();
    CHECK(scene.aloud->state() == State::Paused);
    scene.aloud->goOn();
    CHECK(scene.aloud->state() == State::Reading);
    CHECK(scene.speaker->said.last() == u"Two ferries stayed in port."_s);
    scene.aloud->goOn();
    CHECK(scene.speaker->said.size() == 2);
}

TEST_CASE("sentences are skipped in both directions, silently during a pause")
{
    Scene scene;
    scene.aloud->next();
    scene.aloud->previous();
    CHECK(scene.aloud->state() == State::Silent);
    scene.begin(u"Two ferries"_s);
    scene.aloud->next();
    CHECK(scene.sentence() == u"A third one sank."_s);
    scene.aloud->previous();
    scene.aloud->previous();
    CHECK(scene.sentence() == u"The storm  came at noon."_s);
    CHECK(scene.speaker->said.last() == u"The storm came at noon."_s);

    scene.aloud->pause();
    const qsizetype said = scene.speaker->said.size();
    scene.aloud->previous();
    CHECK(scene.sentence() == u"Ferries wait"_s);
    scene.aloud->previous();
    CHECK(scene.sentence() == u"Ferries wait"_s);
    scene.aloud->next();
    CHECK(scene.speaker->said.size() == said);
    CHECK(scene.aloud->state() == State::Paused);
}

TEST_CASE("another speed holds at once and has its ends")
{
    Scene scene;
    QSignalSpy changes(scene.aloud.get(), &ReadAloud::speedChanged);
    scene.aloud->setSpeed(5);
    CHECK(scene.speaker->said.isEmpty());
    scene.begin(u"The storm"_s);
    CHECK(scene.speaker->manner.rate == 0.5);
    scene.aloud->setSpeed(-40);
    CHECK(scene.aloud->speed() == -ReadAloud::fastest);
    CHECK(scene.speaker->manner.rate == -1.0);
    CHECK(scene.speaker->said == QStringList(2, u"The storm came at noon."_s));
    scene.aloud->setSpeed(-10);
    CHECK(changes.size() == 2);
}

TEST_CASE("the voice is told the language of the article")
{
    Scene scene;
    library::StoredArticle german = ferryStory();
    german.article.language = u"de"_s;
    scene.session.show(german);
    scene.begin(u"A third"_s);
    CHECK(scene.speaker->manner.language == u"de"_s);
}

TEST_CASE("another article ends the reading, the same one with other findings does not")
{
    Scene scene;
    scene.begin(u"The storm"_s);
    scene.session.show(ferryStory());
    CHECK(scene.aloud->state() == State::Reading);
    scene.session.show(tests::talkedHarbourStory());
    CHECK(scene.aloud->state() == State::Silent);
    CHECK_FALSE(scene.speaker->isSaying);
    scene.aloud->begin(0);
    CHECK(scene.aloud->isOn());
    scene.session.close();
    CHECK_FALSE(scene.aloud->isOn());
}

TEST_CASE("nothing is read where there is no sentence")
{
    Scene scene;
    scene.session.show(tests::harbourStory()); // has none
    CHECK_FALSE(scene.aloud->hasWords());
    scene.aloud->begin(0);
    CHECK(scene.aloud->state() == State::Silent);
    scene.session.close();
    CHECK_FALSE(scene.aloud->hasWords());
    scene.aloud->begin(0);
    CHECK(scene.speaker->said.isEmpty());
}

TEST_CASE("what stands against the reading is told and asked for again")
{
    Scene scene;
    QSignalSpy failures(scene.aloud.get(), &ReadAloud::failed);
    CHECK(scene.aloud->obstacle().isEmpty());
    scene.begin(u"The storm"_s);
    scene.speaker->fail(u"There is no voice."_s);
    CHECK(scene.aloud->state() == State::Silent);
    CHECK(scene.aloud->obstacle() == u"There is no voice."_s);
    CHECK(failures.size() == 1);
    scene.speaker->inTheWay = u"No engine."_s;
    scene.aloud->lookAgain();
    CHECK(scene.aloud->obstacle() == u"No engine."_s);
    scene.speaker->inTheWay.clear();
    scene.aloud->lookAgain();
    CHECK(scene.aloud->obstacle().isEmpty());
}
