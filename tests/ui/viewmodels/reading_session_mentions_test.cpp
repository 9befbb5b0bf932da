#include "tests/support/invented_article.h"
#include "tests/support/printers.h"
#include "ui/viewmodels/reading_session.h"

#include <QSignalSpy>

using namespace dateline;
using viewmodels::ReadingSession;

namespace {

struct Shown
{
    Shown() { session.show(tests::harbourStory()); }

    ReadingSession session{viewmodels::ArticleSource{}};
};

} // namespace

TEST_CASE("selecting an entity takes the mention that comes next after the top of the text")
{
    Shown shown;
    shown.session.selectEntity(0);
    CHECK(shown.session.currentMention() == 0);
    const auto& mentions = shown.session.current()->analysis.entities[0].mentions;
    shown.session.setReadingPosition(mentions[1].span.begin + 1);
    shown.session.selectEntity(0);
    CHECK(shown.session.currentMention() == 3); // behind "the harbour master", which is no name
}

TEST_CASE("behind the last mention selecting an entity takes its first")
{
    Shown shown;
    shown.session.setReadingPosition(shown.session.current()->article.text.size());
    shown.session.selectEntity(6);
    CHECK(shown.session.selectedEntity() == 6);
    CHECK(shown.session.currentMention() == 0);
}

TEST_CASE("next and previous mention go round the ends")
{
    Shown shown;
    shown.session.selectMention(0, 0);
    const qsizetype last = std::ssize(shown.session.current()->analysis.entities[0].mentions) - 1;
    REQUIRE(last == 3);
    shown.session.previousMention();
    CHECK(shown.session.currentMention() == last);
    shown.session.nextMention();
    CHECK(shown.session.currentMention() == 0);
    shown.session.nextMention();
    CHECK(shown.session.currentMention() == 1);
}

TEST_CASE("the walk through mentions goes by names and leaves out descriptions")
{
    Shown shown;
    REQUIRE(shown.session.current()->analysis.entities[0].mentions[2].kind == article::MentionKind::Nominal);
    shown.session.selectMention(0, 1);
    shown.session.nextMention();
    CHECK(shown.session.currentMention() == 3);
    shown.session.previousMention();
    CHECK(shown.session.currentMention() == 1);
    shown.session.selectMention(0, 2); // what a click on the description does
    CHECK(shown.session.currentMention() == 2);
    shown.session.nextMention();
    CHECK(shown.session.currentMention() == 3);
}

TEST_CASE("a single mention is announced again so that the view can go back to it")
{
    Shown shown;
    shown.session.selectMention(8, 0);
    QSignalSpy selected(&shown.session, &ReadingSession::entitySelectionChanged);
    shown.session.nextMention();
    CHECK(selected.count() == 1);
    CHECK(shown.session.currentMention() == 0);
}

TEST_CASE("without a selection the next mention of anything behind the top of the text is taken")
{
    Shown shown;
    shown.session.nextMention();
    CHECK(shown.session.selectedEntity() == 2); // "Storm Ida" begins the headline
    shown.session.clearSelection();
    shown.session.previousMention();
    CHECK(shown.session.selectedEntity() == 8); // "Nordhavn" is the last of all
}

TEST_CASE("without a selection the next mention is one that is marked")
{
    Shown shown;
    viewmodels::MarkLayers layers;
    layers.turn(viewmodels::MarkLayer::Events, false);
    layers.turn(viewmodels::MarkLayer::Places, false);
    shown.session.nextMention(layers);
    CHECK(shown.session.selectedEntity() == 0); // "Signe Aldervik", behind "Storm Ida" and "Vestmar"
    shown.session.clearSelection();
    shown.session.previousMention(layers);
    CHECK(shown.session.selectedEntity() == 7); // "The Quiet Port", before "Vestmar" and "Nordhavn"
    shown.session.clearSelection();
    layers.showAny(false);
    shown.session.nextMention(layers);
    CHECK_FALSE(shown.session.selectedEntity());
    shown.session.selectMention(1, 0); // is marked whatever is hidden
    shown.session.nextMention(layers);
    CHECK(shown.session.currentMention() == 1);
}
