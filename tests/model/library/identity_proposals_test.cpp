#include "model/library/identity_proposal.h"
#include "tests/model/library/scratch_shelf.h"

using namespace dateline;
using namespace dateline::article;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using library::IdentityProposal;

namespace {

struct Scene
{
    ScratchShelf shelf;
    std::unique_ptr<library::Library> library = open();
    ArticleId surname = importOne(*library, "One\nSolen\nIda Vik\nJonas Brekke\n");
    ArticleId full = importOne(*library, "Two\nMira Solen\nIda Vik\nJonas Brekke\n");

    std::unique_ptr<library::Library> open() const
    {
        auto parts = shelf.parts();
        parts.workshop = linesAsPeople();
        auto opened = library::Library::open(parts);
        REQUIRE(opened);
        return std::move(*opened);
    }
    QList<IdentityProposal> proposals() const
    {
        const auto found = library->queries().identityProposals({});
        REQUIRE(found);
        return *found;
    }
};

const EntityKey solen{u"Solen"_s, EntityType::Person};
const EntityKey miraSolen{u"Mira Solen"_s, EntityType::Person};

} // namespace

TEST_CASE("a library proposes what may be one in its articles until it is one, and again when that is undone")
{
    const Scene scene;
    REQUIRE(scene.proposals().size() == 1);
    CHECK(scene.proposals().first().subject == solen);
    CHECK(scene.proposals().first().target == miraSolen);
    REQUIRE(waitFor(scene.library->nameEntity({solen, miraSolen, {}})));
    CHECK(scene.proposals().isEmpty());
    REQUIRE(waitFor(scene.library->undo()));
    CHECK(scene.proposals().size() == 1);
}

TEST_CASE("articles that are removed speak for nothing")
{
    const Scene scene;
    REQUIRE(waitFor(scene.library->removeArticles({scene.full})));
    CHECK(scene.proposals().isEmpty());
}

TEST_CASE("a proposal that the reader has rejected says so after a restart, too, until he takes it back")
{
    Scene scene;
    REQUIRE(waitFor(scene.library->keepApart(solen, miraSolen, true)));
    REQUIRE(waitFor(scene.library->keepApart(miraSolen, solen, true))); // said twice, in the other order
    scene.library.reset();
    scene.library = scene.open();
    REQUIRE(scene.proposals().size() == 1);
    CHECK(scene.proposals().first().isRejected);
    CHECK_FALSE(scene.library->canUndo()); // nothing that is shown has changed
    CHECK(scene.library->check());
    REQUIRE(waitFor(scene.library->keepApart(miraSolen, solen, false)));
    REQUIRE(scene.proposals().size() == 1);
    CHECK_FALSE(scene.proposals().first().isRejected);
}

TEST_CASE("names that are purged take what was said on them with them")
{
    const Scene scene;
    REQUIRE(waitFor(scene.library->keepApart(solen, miraSolen, true)));
    REQUIRE(waitFor(scene.library->removeArticles({scene.full})));
    REQUIRE(waitFor(scene.library->purgeRemoved()));
    CHECK(scene.library->check());
    importOne(*scene.library, "Two\nMira Solen\nIda Vik\nJonas Brekke\n");
    REQUIRE(scene.proposals().size() == 1);
    CHECK_FALSE(scene.proposals().first().isRejected);
}

TEST_CASE("looking for proposals can be stopped")
{
    const Scene scene;
    const base::CancelToken cancel;
    cancel.cancel();
    const auto found = scene.library->queries().identityProposals(cancel);
    REQUIRE_FALSE(found);
    CHECK(found.error().kind == base::Error::Kind::Cancelled);
}
