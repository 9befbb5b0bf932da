#include "tests/support/eventually.h"
#include "tests/support/invented_article.h"
#include "tests/support/printers.h"
#include "tests/ui/viewmodels/invented_articles.h"
#include "ui/viewmodels/held_reading.h"
#include "ui/viewmodels/pin.h"
#include "ui/viewmodels/reading_session.h"

#include <QSignalSpy>

#include <catch2/catch.hpp>
#include <map>

using namespace dateline;
using namespace dateline::viewmodels;
using namespace Qt::StringLiterals;
using article::ArticleId;
using tests::eventually;

namespace {

library::StoredArticle numbered(library::StoredArticle story, qint64 id)
{
    story.id = ArticleId(id);
    return story;
}

/// The harbour's article open, another one behind it, and a panel that may be held.
struct Scene
{
    Scene() { session.show(articles.at(1)); }

    void open(qint64 id)
    {
        session.open(ArticleId(id));
        REQUIRE(isOpen(id));
    }
    bool isOpen(qint64 id)
    {
        return eventually([&] { return session.current() && session.current()->id == ArticleId(id); });
    }

    std::map<qint64, library::StoredArticle> articles{{1, numbered(tests::harbourStory(), 1)},
                                                      {2, numbered(tests::talkedHarbourStory(), 2)}};
    ReadingSession session{ArticleSource{[this](ArticleId id) {
                                             return tests::finished(base::Result<library::StoredArticle>(
                                                 articles.at(id.number())));
                                         },
                                         {}}};
    ReadingSession* panel = &session; ///< what the panel has been shown
    HeldReading held{session, [this](ReadingSession& shown) { panel = &shown; }};
};

} // namespace

TEST_CASE("what is held stays with its article and selections while the reader goes on")
{
    Scene scene;
    scene.session.selectEntity(1);
    scene.session.selectFinding(Finding{FindingKind::Event, 0});
    scene.held.hold(true);
    REQUIRE(scene.panel != &scene.session);
    CHECK(scene.panel->current()->id == ArticleId(1));
    CHECK(scene.panel->selectedEntity() == 1);
    CHECK(scene.panel->selectedFinding() == Finding{FindingKind::Event, 0});
    CHECK_FALSE(scene.held.isElsewhere());

    scene.session.selectEntity(0);
    CHECK(scene.panel->selectedEntity() == 1);
    scene.open(2);
    CHECK(scene.panel->current()->id == ArticleId(1));
    CHECK(scene.held.isElsewhere());

    scene.held.hold(false);
    CHECK(scene.panel == &scene.session);
}

TEST_CASE("what is chosen in the held article leads there from the same and from another article")
{
    Scene scene;
    scene.held.hold(true);
    scene.panel->selectEntity(3);
    CHECK(scene.session.selectedEntity() == 3);
    scene.panel->toggleCompared(1);
    CHECK(scene.session.comparedEntity() == 1);
    scene.panel->selectFinding(Finding{FindingKind::Event, 1});
    CHECK(scene.session.selectedEvent() == 1);
    scene.panel->selectFinding(std::nullopt);
    CHECK_FALSE(scene.session.selectedFinding());
    scene.panel->selectEntity(std::nullopt);
    CHECK_FALSE(scene.session.selectedEntity());

    scene.open(2);
    scene.panel->selectEntity(3);
    REQUIRE(scene.isOpen(1));
    CHECK(scene.session.selectedEntity() == 3);
    CHECK_FALSE(scene.held.isElsewhere());
    scene.open(2);
    scene.panel->selectFinding(Finding{FindingKind::Event, 0});
    REQUIRE(scene.isOpen(1));
    CHECK(scene.session.selectedEvent() == 0);
}

TEST_CASE("the same row chosen again leads back to its article")
{
    Scene scene;
    scene.held.hold(true);
    scene.panel->selectFinding(Finding{FindingKind::Event, 0});
    scene.open(2);
    scene.panel->selectFinding(Finding{FindingKind::Event, 0});
    REQUIRE(scene.isOpen(1));
}

TEST_CASE("a held article that is read again or sifted otherwise leads nowhere")
{
    Scene scene;
    scene.session.selectEntity(0);
    scene.held.hold(true);
    scene.open(2);
    QSignalSpy moved(&scene.session, &ReadingSession::articleChanged);
    auto& entities = scene.articles.at(1).analysis.entities;
    entities.insert(entities.begin(), tests::namedEntity(u"Nobody"_s));
    entities.front().mentions = {{{0, 5}, article::MentionKind::Name, {}}};
    scene.panel->reload();
    REQUIRE(eventually([&] { return scene.panel->selectedEntity() == 1; })); // the same one, counted anew
    CHECK(moved.isEmpty());
    scene.session.setSureness(article::SurenessLimit(60));
    CHECK(scene.panel->sureness() == scene.session.sureness());
    CHECK(scene.session.current()->id == ArticleId(2));
}

TEST_CASE("a held article that is gone says so")
{
    Scene scene;
    scene.held.hold(true);
    QSignalSpy gone(&scene.held, &HeldReading::gone);
    scene.panel->close();
    CHECK(eventually([&] { return gone.count() == 1; }));
}

TEST_CASE("a pin knows what it keeps and whether the reader is elsewhere")
{
    Scene scene;
    Pin pin(scene.session,
            {[&](bool on) { scene.held.hold(on); },
             [&] { return scene.session.current() ? scene.session.current()->article.title() : QString(); },
             [&] { return scene.held.isElsewhere(); }});
    QSignalSpy changed(&pin, &Pin::changed);
    pin.set(true);
    CHECK(pin.isOn());
    CHECK(pin.kept() == u"Storm Ida closes the harbour of Vestmar");
    CHECK_FALSE(pin.isAside());
    scene.open(2);
    CHECK(pin.isAside());
    CHECK(changed.count() == 2);
    pin.set(false);
    CHECK_FALSE(pin.isAside());
    CHECK(pin.kept().isEmpty());
    scene.session.close();
    CHECK_FALSE(pin.isPossible());
    pin.set(true);
    CHECK_FALSE(pin.isOn());
}
