#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "ui/speech/helper_speaker.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace dateline;
using namespace Qt::StringLiterals;
using speech::HelperSpeaker;
using tests::eventually;

namespace {

/// A program in place of dateline-voice, written for the shell: what it does with each line that it is given.
/// Lines go into a diary; "tell KIND" answers about the order in the line.
struct Scene
{
    explicit Scene(const QByteArray& forEachLine)
    {
        QFile file(program);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\necho started >> \"$0.diary\"\n"
                   "tell() { echo "
                   "\"{\\\"kind\\\":\\\"$1\\\",\\\"number\\\":$number,\\\"detail\\\":\\\"why\\\"}\"; }\n"
                   "while read -r line; do\n"
                   "  echo \"$line\" >> \"$0.diary\"\n"
                   "  number=$(echo \"$line\" | sed 's/.*\"number\":\\([0-9]*\\).*/\\1/')\n");
        file.write(forEachLine + "\ndone\necho ended >> \"$0.diary\"\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QStringList diary() const
    {
        QFile file(program + u".diary"_s);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }
    QString reason() const { return failed.isEmpty() ? QString() : failed.last().first().toString(); }

    QTemporaryDir folder;
    QString program = folder.filePath(u"voice"_s);
    std::unique_ptr<HelperSpeaker> speaker = std::make_unique<HelperSpeaker>(program);
    QSignalSpy finished{speaker.get(), &HelperSpeaker::finished};
    QSignalSpy failed{speaker.get(), &HelperSpeaker::failed};
};

} // namespace

TEST_CASE("the program is started by the first words and ends with the speaker")
{
    Scene scene("tell begun; tell finished");
    scene.speaker->stop();
    CHECK(scene.speaker->obstacle() != u"The program that reads aloud is not installed."_s);
    CHECK(scene.diary().isEmpty());
    scene.speaker->say(u"one"_s, {u"de"_s, 0.5});
    REQUIRE(eventually([&] { return scene.finished.size() == 1; }));
    scene.speaker->say(u"two"_s, {});
    REQUIRE(eventually([&] { return scene.finished.size() == 2; }));
    CHECK(scene.diary().count(u"started"_s) == 1);
    CHECK(scene.diary().at(1) == u"{\"language\":\"de\",\"number\":1,\"rate\":0.5,\"words\":\"one\"}"_s);
    CHECK(scene.failed.isEmpty());
    scene.speaker.reset();
    CHECK(scene.diary().last() == u"ended"_s);
}

TEST_CASE("news of other words than the last, or after a stop, are not told")
{
    Scene scene("case $line in *again*) number=1; tell finished;; *stop*) tell begun;; *) tell begun; tell "
                "finished;; esac");
    scene.speaker->say(u"stop"_s, {});
    scene.speaker->stop();
    scene.speaker->say(u"again"_s, {});
    scene.speaker->say(u"three"_s, {});
    REQUIRE(eventually([&] { return !scene.finished.isEmpty(); }));
    CHECK(scene.finished.size() == 1);
    CHECK(scene.diary().size() == 5);
}

TEST_CASE("what the program could not do is told in words")
{
    Scene scene("case $line in *one*) tell no-voice;; *two*) tell broken;; *) tell no-engine;; esac");
    scene.speaker->say(u"one"_s, {});
    REQUIRE(eventually([&] { return scene.failed.size() == 1; }));
    CHECK(scene.reason() == u"The speech service has no voice. Install one, such as espeak-ng."_s);
    scene.speaker->say(u"two"_s, {});
    REQUIRE(eventually([&] { return scene.failed.size() == 2; }));
    CHECK(scene.reason() == u"The speech service could not read on: why"_s);
    scene.speaker->say(u"three"_s, {});
    REQUIRE(eventually([&] { return scene.failed.size() == 3; }));
    CHECK(scene.reason() == u"The speech service cannot be used: why"_s);
    CHECK(scene.diary().count(u"started"_s) == 3); // each failure begins anew
}

TEST_CASE("a program that hangs is ended, and started again by the next words")
{
    Scene scene("case $line in *one*) exec sleep 60;; *) tell begun; tell finished;; esac");
    scene.speaker->setPatience(std::chrono::milliseconds(300));
    scene.speaker->say(u"one"_s, {});
    REQUIRE(eventually([&] { return !scene.failed.isEmpty(); }));
    CHECK(scene.reason() == u"The speech service does not answer."_s);
    scene.speaker->setPatience(std::chrono::seconds(10));
    scene.speaker->say(u"two"_s, {});
    REQUIRE(eventually([&] { return scene.finished.size() == 1; }));
    CHECK(scene.failed.size() == 1);
}

TEST_CASE("a program that breaks down or is not there is told")
{
    Scene scene("exit 3");
    scene.speaker->say(u"one"_s, {});
    REQUIRE(eventually([&] { return scene.failed.size() == 1; }));
    CHECK(scene.reason() == u"The program that reads aloud has broken down."_s);

    HelperSpeaker nobody(scene.folder.filePath(u"nothing"_s));
    QSignalSpy failed(&nobody, &HelperSpeaker::failed);
    CHECK(nobody.obstacle() == u"The program that reads aloud is not installed."_s);
    nobody.say(u"one"_s, {});
    REQUIRE(eventually([&] { return !failed.isEmpty(); }));
    CHECK(failed.size() == 1);
    CHECK(failed.last().first().toString() == u"The program that reads aloud is not installed."_s);
}
