#include "model/article/naming.h"
#include "tests/model/library/scratch_shelf.h"

using namespace dateline;
using namespace dateline::article;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

const EntityKey solen{u"Mira Solen"_s, EntityType::Person};
const EntityKey anne{u"Mira Anne Solen"_s, EntityType::Person};
const EntityKey averra{u"Port Averra"_s, EntityType::Place};
const EntityKey averraClub{u"Port Averra"_s, EntityType::Organization};

struct Joins : TwoArticles
{
    void name(const EntityKey& from, const EntityKey& to, std::optional<ArticleId> article = {})
    {
        REQUIRE(waitFor(library->nameEntity({from, to, article})));
    }
    QList<library::EntityJoin> of(const EntityKey& entity, ArticleId article) const
    {
        const auto joins = library->queries().joins(entity, article);
        REQUIRE(joins);
        return *joins;
    }
    /// "Mira Solen here, Port Averra": the last first, "here" where it holds in one article.
    QString names(const EntityKey& entity) const
    {
        QStringList names;
        for (const library::EntityJoin& join : of(entity, first))
            names << join.from.name + (join.isEverywhere ? QString() : u" here"_s);
        return names.join(u", ");
    }
    QString shown() const
    {
        const auto stored = library->queries().article(first);
        REQUIRE(stored);
        QStringList names;
        for (const Entity& entity : stored->analysis.entities)
            names << u"%1 (%2)"_s.arg(entity.name, toString(entity.type));
        names.sort();
        return names.join(u", ");
    }
};

} // namespace

TEST_CASE("what was made one with an entity is known, in one article or everywhere, the last first")
{
    Joins joins;
    CHECK(joins.names(averra).isEmpty());
    joins.name(solen, averra, joins.first);
    CHECK(joins.names(averra) == u"Mira Solen here");
    CHECK(joins.of(averra, joins.second).isEmpty());
    joins.name(solen, averra);
    CHECK(joins.names(averra) == u"Mira Solen, Mira Solen here");
    CHECK(joins.of(averra, joins.second).size() == 1);
    CHECK(joins.names(solen).isEmpty());
}

TEST_CASE("a name that nothing else had, and another type, make nothing one, and neither does leaving out")
{
    Joins joins;
    joins.name(solen, anne);
    joins.name(averra, averraClub);
    CHECK(joins.names(anne).isEmpty());
    CHECK(joins.names(averraClub).isEmpty());
    REQUIRE(waitFor(joins.library->nameEntity({anne, std::nullopt, {}})));
    CHECK(joins.names(anne).isEmpty());
}

TEST_CASE("two that got the same new name are one, and so are those that the reader added by that name")
{
    Joins joins;
    joins.name(solen, anne, joins.first);
    CHECK(joins.names(anne).isEmpty());
    joins.name(averra, anne, joins.first);
    CHECK(joins.names(anne) == u"Port Averra here, Mira Solen here");
    Joins others;
    REQUIRE(waitFor(others.library->markWords({u"crane"_s, anne})));
    others.name(solen, anne);
    CHECK(others.names(anne) == u"Mira Solen");
}

TEST_CASE("what was made one is taken apart under a later name, and is not with what went on by itself")
{
    Joins joins;
    joins.name(solen, averra, joins.first);
    joins.name(averra, averraClub, joins.first);
    CHECK(joins.names(averra).isEmpty());
    REQUIRE(joins.names(averraClub) == u"Mira Solen here");
    CHECK(waitFor(joins.library->undo(joins.of(averraClub, joins.first).first().act)));
    CHECK(joins.shown() == u"Mira Solen (person), Port Averra (organization)");
    CHECK(joins.names(averraClub).isEmpty());
    CHECK(joins.library->check());
}
