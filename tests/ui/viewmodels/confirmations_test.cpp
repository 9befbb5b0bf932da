#include "tests/support/eventually.h"
#include "tests/support/invented_article.h"
#include "tests/support/printers.h"
#include "ui/viewmodels/confirmations.h"
#include "ui/viewmodels/reading_session.h"

#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace Qt::StringLiterals;
using article::Confirmation;
using viewmodels::Confirmations;
using viewmodels::FindingKind;
using viewmodels::ReadingSession;

namespace {

/// The harbour story open, with a keeper that writes down what it is given.
struct Scene
{
    Scene() { session.show(tests::harbourStory()); }

    ReadingSession session{viewmodels::ArticleSource{}};
    std::vector<Confirmation> kept;
    base::Result<void> answer;
    bool isRightEverywhere = false;
    std::vector<article::EntityConfirmation> keptEverywhere;
    Confirmations confirmations{session,
                                [this](article::ArticleId, const Confirmation& confirmation) {
                                    kept.push_back(confirmation);
                                    return QtFuture::makeReadyFuture(answer);
                                },
                                {[this](const article::EntityKey& entity) {
                                     return QtFuture::makeReadyFuture(
                                         base::Result<viewmodels::EverywhereOffer>(
                                             {{entity, !isRightEverywhere}, u"14 mentions in 3 articles"_s}));
                                 },
                                 [this](const article::EntityConfirmation& confirmation) {
                                     keptEverywhere.push_back(confirmation);
                                     return QtFuture::makeReadyFuture(base::Result<qint64>(3));
                                 }}};
    QSignalSpy done{&confirmations, &Confirmations::done};
    QSignalSpy failed{&confirmations, &Confirmations::failed};
};

} // namespace

TEST_CASE("nothing can be confirmed where nothing is selected")
{
    Scene scene;
    CHECK_FALSE(scene.confirmations.ofEntity());
    CHECK_FALSE(scene.confirmations.ofEvent());
    CHECK_FALSE(scene.confirmations.ofWords());
    scene.session.close();
    CHECK_FALSE(scene.confirmations.ofEntity());
}

TEST_CASE("what is selected is confirmed by the words it is known by")
{
    Scene scene;
    scene.session.selectEntity(0);
    const auto confirmation = scene.confirmations.ofEntity();
    REQUIRE(confirmation);
    CHECK(confirmation->called == scene.session.current()->analysis.entities.at(0).name);
    CHECK(confirmation->isConfirmed);
    scene.confirmations.say(*confirmation);
    CHECK(tests::eventually([&] { return scene.done.size() == 1; }));
    CHECK(scene.done.first().first().toString() == u"“%1” is confirmed."_s.arg(confirmation->called));
    REQUIRE(scene.kept.size() == 1);
    CHECK(scene.kept.front() == *confirmation);
}

TEST_CASE("an event is confirmed as an event, a quote and a figure as words")
{
    Scene scene;
    REQUIRE_FALSE(scene.session.current()->analysis.events.empty());
    scene.session.selectEvent(0);
    CHECK(scene.confirmations.ofEvent()->kind == Confirmation::Kind::Event);
    CHECK_FALSE(scene.confirmations.ofWords());
    library::StoredArticle story = *scene.session.current();
    story.analysis.quotes = {{{0, 4}, true, {}, {}, {}, {}}};
    story.analysis.figures = {{{5, 9}, 12, {}, u"boats"_s, {}, {}}};
    scene.session.show(story);
    scene.session.selectFinding(viewmodels::Finding{FindingKind::Quote, 0});
    CHECK(scene.confirmations.ofWords()->kind == Confirmation::Kind::Quote);
    CHECK_FALSE(scene.confirmations.ofEvent());
    scene.session.selectFinding(viewmodels::Finding{FindingKind::Figure, 0});
    CHECK(scene.confirmations.ofWords()->kind == Confirmation::Kind::Figure);
}

TEST_CASE("what is confirmed can be taken back, and what the reader has made himself cannot be confirmed")
{
    Scene scene;
    library::StoredArticle story = *scene.session.current();
    story.analysis.entities.at(0).provenance = {article::Source::Reader, 1.0, u"named by the reader"_s};
    story.analysis.entities.at(1).provenance = {article::Source::Reader, 1.0,
                                                QString(article::confirmedReason)};
    scene.session.show(story);
    scene.session.selectEntity(0);
    CHECK_FALSE(scene.confirmations.ofEntity());
    scene.session.selectEntity(1);
    REQUIRE(scene.confirmations.ofEntity());
    CHECK_FALSE(scene.confirmations.ofEntity()->isConfirmed);
}

TEST_CASE("why something could not be confirmed is told")
{
    Scene scene;
    scene.answer = base::Error::invalid(u"Too late."_s);
    scene.session.selectEntity(0);
    scene.confirmations.say(*scene.confirmations.ofEntity());
    CHECK(tests::eventually([&] { return scene.failed.size() == 1; }));
    CHECK(scene.done.isEmpty());
}

TEST_CASE(
    "an entity is offered to be confirmed in all articles, or that to be taken back, with how much that is")
{
    Scene scene;
    std::optional<viewmodels::EverywhereOffer> offered;
    QObject::connect(&scene.confirmations, &Confirmations::everywhereOffered,
                     [&offered](const viewmodels::EverywhereOffer& offer) { offered = offer; });
    scene.confirmations.askEverywhere(); // of nothing
    scene.session.selectEntity(0);
    scene.confirmations.askEverywhere();
    REQUIRE(tests::eventually([&] { return offered.has_value(); }));
    CHECK(offered->wanted.entity == *scene.confirmations.entity());
    CHECK(offered->wanted.isConfirmed);
    CHECK(offered->spread == u"14 mentions in 3 articles");
    scene.confirmations.say(offered->wanted);
    REQUIRE(tests::eventually([&] { return scene.done.size() == 1; }));
    CHECK(scene.keptEverywhere.size() == 1);
    CHECK(
        scene.done.first().first().toString() ==
        u"“%1” is confirmed in 3 articles, and in those imported later."_s.arg(offered->wanted.entity.name));

    offered.reset();
    scene.isRightEverywhere = true;
    scene.confirmations.askEverywhere();
    REQUIRE(tests::eventually([&] { return offered.has_value(); }));
    CHECK_FALSE(offered->wanted.isConfirmed);
    offered.reset();
    scene.confirmations.askEverywhere();
    scene.session.selectEntity(1);
    CHECK_FALSE(tests::eventually([&] { return offered.has_value(); }, 100));
}
