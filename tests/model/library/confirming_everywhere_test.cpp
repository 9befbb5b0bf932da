// Entities that the reader says are right in all articles.
#include "tests/model/library/scratch_shelf.h"

#include <QSignalSpy>

using namespace dateline;
using namespace dateline::article;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

const EntityKey solen{u"Mira Solen"_s, EntityType::Person};
const EntityKey other{u"Mara Solen"_s, EntityType::Person};

/// A library with two articles that both name Mira Solen.
struct Everywhere
{
    ScratchShelf shelf;
    std::unique_ptr<library::Library> library = shelf.open();
    QList<ArticleId> ids{importOne(*library, fakeArticle(1, "2010-05-14")),
                         importOne(*library, fakeArticle(2, "2010-05-07"))};

    base::Result<qint64> confirm(const EntityKey& entity, bool isConfirmed = true)
    {
        return waitFor(library->confirm(EntityConfirmation{entity, isConfirmed}));
    }
    /// Whether what is called so is confirmed in an article.
    bool isRight(ArticleId id, const QString& name = u"Mira Solen"_s) const
    {
        const auto stored = library->queries().article(id);
        for (const Entity& entity : stored->analysis.entities) {
            if (entity.name == name)
                return isConfirmed(entity.provenance);
        }
        FAIL("no such entity");
        return false;
    }
    Confirmation here(ArticleId id, bool isConfirmed) const
    {
        const auto stored = library->queries().article(id);
        Confirmation said = Confirmation::of(stored->article.text, stored->analysis.entities.front());
        said.isConfirmed = isConfirmed;
        return said;
    }
};

} // namespace

TEST_CASE(
    "an entity is confirmed in all articles as one act, which one undo takes back, also after a restart")
{
    Everywhere scene;
    const QSignalSpy changes(scene.library.get(), &library::Library::articleChanged);
    const auto done = scene.confirm(solen);
    REQUIRE(done);
    CHECK(*done == 2);
    CHECK(changes.count() == 2);
    CHECK(scene.library->queries().isConfirmed(solen).value());
    CHECK(scene.isRight(scene.ids[0]));
    CHECK(scene.isRight(scene.ids[1]));
    CHECK(scene.library->undoText() == u"Confirm “Mira Solen” in all articles");
    CHECK(scene.library->check());
    scene.library.reset();
    scene.library = scene.shelf.open();
    CHECK(scene.isRight(scene.ids[1]));
    REQUIRE(waitFor(scene.library->undo()));
    CHECK_FALSE(scene.isRight(scene.ids[0]));
    CHECK_FALSE(scene.isRight(scene.ids[1]));
    CHECK_FALSE(scene.library->queries().isConfirmed(solen).value());
    CHECK_FALSE(scene.library->canUndo());
    CHECK(scene.library->check());
    REQUIRE(waitFor(scene.library->redo()));
    CHECK(scene.isRight(scene.ids[0]));
    CHECK(scene.library->check());
}

TEST_CASE("what is confirmed in all articles is so in an article that is imported or analysed later")
{
    Everywhere scene;
    REQUIRE(scene.confirm(solen));
    const ArticleId third = importOne(*scene.library, fakeArticle(3, "2010-04-30"));
    CHECK(scene.isRight(third));
    CHECK(scene.library->check());
    REQUIRE(scene.library->reanalyzeNow({{scene.ids[0], third}}, {}, {}));
    CHECK(scene.isRight(scene.ids[0]));
    CHECK(scene.isRight(third));
    CHECK(scene.library->check());
    REQUIRE(waitFor(scene.library->undo()));
    CHECK_FALSE(scene.isRight(third));
    CHECK(scene.library->check());
}

TEST_CASE("of what is said of one article and of all the last word counts")
{
    Everywhere scene;
    REQUIRE(scene.confirm(solen));
    REQUIRE(waitFor(scene.library->confirm(scene.ids[0], {scene.here(scene.ids[0], false)})));
    CHECK_FALSE(scene.isRight(scene.ids[0]));
    CHECK(scene.isRight(scene.ids[1]));
    REQUIRE(waitFor(scene.library->confirm(scene.ids[0], {scene.here(scene.ids[0], true)})));
    const auto back = scene.confirm(solen, false);
    REQUIRE(back);
    CHECK(*back == 2);
    CHECK(scene.library->undoText() == u"Take back that “Mira Solen” is right in all articles");
    CHECK_FALSE(scene.isRight(scene.ids[0]));
    CHECK_FALSE(scene.isRight(scene.ids[1]));
    CHECK(scene.library->check());
    REQUIRE(waitFor(scene.library->undo()));
    CHECK(scene.isRight(scene.ids[0]));
    CHECK(scene.library->check());
}

TEST_CASE("what is confirmed in all articles follows names, and is undone by itself whatever came after it")
{
    Everywhere scene;
    REQUIRE(scene.confirm(solen));
    REQUIRE(waitFor(scene.library->nameEntity({solen, other, {}})));
    CHECK_FALSE(scene.isRight(scene.ids[0], u"Mara Solen"_s)); // the reader's by its name already
    CHECK(scene.library->check());
    const auto acts = scene.library->queries().history({})->acts;
    REQUIRE(acts.size() == 2);
    CHECK(acts.at(1).hindrance.isEmpty());
    REQUIRE(waitFor(scene.library->undo(acts.at(0).id)));
    CHECK(scene.isRight(scene.ids[0]));
    REQUIRE(waitFor(scene.library->undo(acts.at(1).id)));
    CHECK_FALSE(scene.isRight(scene.ids[0]));
    CHECK(scene.library->check());
}

TEST_CASE("confirming in all articles what nothing is called, or what is confirmed so already, is no act")
{
    Everywhere scene;
    CHECK(scene.confirm({u"Nobody"_s, EntityType::Person}).error().kind == base::Error::Kind::NotFound);
    CHECK(scene.confirm({u"Mira Solen"_s, EntityType::Place}).error().kind == base::Error::Kind::NotFound);
    CHECK_FALSE(scene.confirm(solen, false));
    CHECK_FALSE(scene.library->canUndo());
    REQUIRE(scene.confirm(solen));
    CHECK_FALSE(scene.confirm(solen));
    CHECK(scene.library->queries().history({})->total == 1);
}

TEST_CASE("what is confirmed in all articles outlives the articles that named it")
{
    Everywhere scene;
    REQUIRE(scene.confirm(solen));
    REQUIRE(waitFor(scene.library->removeArticles(scene.ids)));
    REQUIRE(waitFor(scene.library->purgeRemoved()));
    CHECK(scene.library->check());
    CHECK(scene.isRight(importOne(*scene.library, fakeArticle(4, "2010-05-01"))));
    CHECK(scene.library->undoText() == u"Confirm “Mira Solen” in all articles");
}
