#include "app/voice/engine_room.h"
#include "tests/app/voice/invented_engine.h"
#include "tests/support/eventually.h"
#include "tests/support/printers.h"

using namespace dateline;
using namespace Qt::StringLiterals;
using speech::VoiceNews;
using tests::engineDiary;
using tests::eventually;
using voice::EngineRoom;
using Kind = VoiceNews::Kind;

namespace {

struct Scene
{
    explicit Scene(const QString& engine = u"invented"_s) : room(engine)
    {
        engineDiary() = {};
        QObject::connect(&room, &EngineRoom::told, [this](const VoiceNews& each) { news.append(each); });
    }

    void say(quint64 number, const QString& words, const viewmodels::Speaker::Manner& manner = {})
    {
        room.follow({number, words, manner});
    }
    bool isTold(Kind kind, quint64 number) const
    {
        return eventually(
            [&] { return !news.isEmpty() && news.last().kind == kind && news.last().number == number; });
    }

    EngineRoom room;
    QList<VoiceNews> news;
};

} // namespace

TEST_CASE("no engine is opened before the first words")
{
    Scene scene;
    scene.say(0, {});
    CHECK(engineDiary().lines.isEmpty());
}

TEST_CASE("words begin and end, one stretch after the other, in the most common kind of English")
{
    Scene scene;
    scene.say(1, u"one"_s);
    REQUIRE(scene.isTold(Kind::Finished, 1));
    scene.say(2, u"two"_s);
    REQUIRE(scene.isTold(Kind::Finished, 2));
    CHECK(scene.news.size() == 4);
    CHECK(engineDiary().lines == QStringList{u"opened"_s, u"en_US"_s, u"one"_s, u"two"_s});
}

TEST_CASE("new words wait until the engine has let go of the old ones, whose end is not told")
{
    Scene scene;
    scene.say(1, u"a long story"_s);
    scene.say(2, u"another long story"_s); // before the engine has begun with the first
    CHECK(engineDiary().lines.last() == u"a long story"_s);
    REQUIRE(scene.isTold(Kind::Begun, 2));
    scene.say(3, u"dropped"_s);
    scene.say(4, u"short"_s);
    REQUIRE(scene.isTold(Kind::Finished, 4));
    CHECK(engineDiary().lines == QStringList{u"opened"_s, u"en_US"_s, u"a long story"_s, u"stopped"_s,
                                             u"another long story"_s, u"stopped"_s, u"short"_s});
    for (const VoiceNews& news : scene.news)
        CHECK((news.kind == Kind::Begun || news.number == 4));
}

TEST_CASE("silence ends what is being said")
{
    Scene scene;
    scene.say(1, u"a long story"_s);
    scene.say(0, {});
    REQUIRE(eventually([&] { return engineDiary().lines.last() == u"stopped"_s; }));
    scene.say(2, u"short"_s);
    REQUIRE(scene.isTold(Kind::Finished, 2));
}

TEST_CASE("speed and language are those of the words, as far as the engine has the language")
{
    Scene scene;
    scene.say(1, u"eins"_s, {u"de"_s, 0.5});
    REQUIRE(scene.isTold(Kind::Finished, 1));
    CHECK(engineDiary().lines == QStringList{u"opened"_s, u"de_DE"_s, u"rate 0.5"_s, u"eins"_s});
    scene.say(2, u"uno"_s, {u"it"_s, 0.5});
    REQUIRE(scene.isTold(Kind::Finished, 2));
    CHECK(engineDiary().lines.last() == u"uno"_s);
    CHECK(engineDiary().lines.size() == 5);
}

TEST_CASE("an engine without a voice, one that breaks and one that there is not are told, and opened anew")
{
    Scene scene;
    engineDiary().voices = 0;
    scene.say(1, u"one"_s);
    CHECK(scene.isTold(Kind::NoVoice, 1));
    engineDiary().voices = 1;
    engineDiary().breaks = true;
    scene.say(2, u"two"_s);
    scene.say(3, u"three"_s);
    CHECK(scene.isTold(Kind::Broken, 3));
    CHECK(scene.news.last().detail == u"invented trouble"_s);
    CHECK(scene.news.size() == 2); // however often the engine says so
    engineDiary().breaks = false;
    scene.say(4, u"four"_s);
    CHECK(scene.isTold(Kind::Finished, 4));
    CHECK(engineDiary().lines.count(u"opened"_s) == 3);

    Scene nobody(u"no-such-engine"_s);
    nobody.say(1, u"one"_s);
    CHECK(nobody.isTold(Kind::NoEngine, 1));
}
