#include "model/article/naming.h"
#include "tests/model/library/scratch_shelf.h"

using namespace dateline;
using namespace dateline::article;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

const EntityKey solen{u"Mira Solen"_s, EntityType::Person};
const EntityKey solenFully{u"Mira Anne Solen"_s, EntityType::Person};
const EntityKey averra{u"Port Averra"_s, EntityType::Place};
const EntityKey averraClub{u"Port Averra"_s, EntityType::Organization};

/// "Mira Solen (person), Port Averra (place)" of an article as the reader sees it.
QString shown(const library::Library& library, ArticleId id)
{
    const auto stored = library.queries().article(id);
    REQUIRE(stored);
    QStringList names;
    for (const Entity& entity : stored->analysis.entities)
        names << u"%1 (%2)"_s.arg(entity.name, toString(entity.type));
    names.sort();
    return names.join(u", ");
}

/// "Mira Solen 4/2": mentions and articles of the names of the whole library.
QString counted(const library::Library& library)
{
    const auto page = library.queries().entities({});
    REQUIRE(page);
    QStringList names;
    for (const library::EntitySummary& entity : page->entities)
        names << u"%1 %2/%3"_s.arg(entity.name).arg(entity.mentions).arg(entity.articles);
    names.sort();
    return names.join(u", ");
}

struct NamingScene : TwoArticles
{
    QString both() const { return shown(*library, first) + u" | "_s + shown(*library, second); }
    base::Result<qint64> name(const Naming& naming) { return waitFor(library->nameEntity(naming)); }
};

const QString asFound =
    u"Mira Solen (person), Port Averra (place) | Mira Solen (person), Port Averra (place)"_s;

} // namespace

TEST_CASE("an entity is renamed in one article and nowhere else")
{
    NamingScene two;
    CHECK(two.name({solen, solenFully, two.first}).value() == 1);
    CHECK(two.both() ==
          u"Mira Anne Solen (person), Port Averra (place) | Mira Solen (person), Port Averra (place)");
    CHECK(counted(*two.library) == u"Mira Anne Solen 2/1, Mira Solen 2/1, Port Averra 2/2");
    CHECK(two.library->undoText() == u"Call “Mira Solen” “Mira Anne Solen” in “Harbour report 1”");
    CHECK(two.library->check());
    CHECK(waitFor(two.library->undo()));
    CHECK(two.both() == asFound);
    CHECK(counted(*two.library) == u"Mira Solen 4/2, Port Averra 2/2");
    CHECK(two.library->check());
}

TEST_CASE("a name that holds everywhere holds for what is imported later")
{
    NamingScene two;
    CHECK(two.name({averra, averraClub, {}}).value() == 2);
    const ArticleId third = importOne(*two.library, fakeArticle(3));
    CHECK(shown(*two.library, third) == u"Mira Solen (person), Port Averra (organization)");
    CHECK(two.library->undoText() == u"Take “Port Averra” for an organization in all articles");
    CHECK(two.library->check());
    CHECK(waitFor(two.library->undo()));
    CHECK(shown(*two.library, third) == u"Mira Solen (person), Port Averra (place)");
    CHECK(two.library->check());
}

TEST_CASE("what is no entity leaves the article, the counts and the timeline of its name")
{
    NamingScene two;
    REQUIRE(two.library->queries().timeline({{}, u"Mira Solen"_s, {}, {}, {}})->total > 0);
    CHECK(two.name({solen, std::nullopt, {}}).value() == 2);
    CHECK(two.both() == u"Port Averra (place) | Port Averra (place)");
    CHECK(counted(*two.library) == u"Port Averra 2/2");
    CHECK(two.library->queries().timeline({{}, u"Mira Solen"_s, {}, {}, {}})->total == 0);
    CHECK(two.library->undoText() == u"Leave out “Mira Solen” in all articles");
    CHECK(waitFor(two.library->undo()));
    CHECK(two.both() == asFound);
    CHECK(waitFor(two.library->redo()));
    CHECK(two.both() == u"Port Averra (place) | Port Averra (place)");
    CHECK(two.library->check());
}

TEST_CASE("two entities that are called alike are one, and are two again when that is undone")
{
    NamingScene two;
    CHECK(two.name({averra, solen, two.second}).value() == 1);
    CHECK(shown(*two.library, two.second) == u"Mira Solen (person)");
    CHECK(two.library->queries().article(two.second)->analysis.entities.front().mentions.size() == 3);
    CHECK(counted(*two.library) == u"Mira Solen 5/2, Port Averra 1/1");
    CHECK(two.library->check());
    CHECK(waitFor(two.library->undo()));
    CHECK(two.both() == asFound);
    CHECK(two.library->check());
}

TEST_CASE("a decision acts on what the decisions before it have made")
{
    NamingScene two;
    CHECK(two.name({solen, solenFully, {}}));
    CHECK(two.name({solenFully, averra, two.first}));
    CHECK(two.both() == u"Port Averra (place) | Mira Anne Solen (person), Port Averra (place)");
    CHECK(two.name({averra, std::nullopt, {}}));
    CHECK(two.both() == u" | Mira Anne Solen (person)");
    CHECK(two.library->check());
    for (int act = 0; act < 3; ++act)
        CHECK(waitFor(two.library->undo()));
    CHECK(two.both() == asFound);
    for (int act = 0; act < 3; ++act)
        CHECK(waitFor(two.library->redo()));
    CHECK(two.both() == u" | Mira Anne Solen (person)");
    CHECK(two.library->check());
}

TEST_CASE("decisions on names are still there after a restart and can be undone then")
{
    const ScratchShelf shelf;
    ArticleId id;
    {
        const auto library = shelf.open();
        id = importOne(*library, fakeArticle(1));
        CHECK(waitFor(library->nameEntity({solen, solenFully, {}})));
    }
    const auto library = shelf.open();
    CHECK(shown(*library, id) == u"Mira Anne Solen (person), Port Averra (place)");
    CHECK(waitFor(library->undo()));
    CHECK(shown(*library, id) == u"Mira Solen (person), Port Averra (place)");
}

TEST_CASE("removed articles follow and come back with the name that holds then")
{
    NamingScene two;
    CHECK(waitFor(two.library->removeArticles({two.first})));
    CHECK(two.name({solen, solenFully, {}}).value() == 2);
    CHECK(counted(*two.library) == u"Mira Anne Solen 2/1, Port Averra 1/1");
    CHECK(two.library->check());
    importOne(*two.library, fakeArticle(1));
    CHECK(counted(*two.library) == u"Mira Anne Solen 4/2, Port Averra 2/2");
    CHECK(two.library->check());
}

TEST_CASE("deleting articles for good takes the decisions with them that held only there")
{
    NamingScene two;
    CHECK(two.name({solen, solenFully, two.first}));
    CHECK(waitFor(two.library->removeArticles({two.first})));
    CHECK(waitFor(two.library->purgeRemoved()));
    CHECK_FALSE(two.library->canUndo());
    CHECK(counted(*two.library) == u"Mira Solen 2/1, Port Averra 1/1");
    CHECK(two.library->check());
}

TEST_CASE("a decision that changes nothing is refused and is no act")
{
    NamingScene two;
    CHECK(two.name({{u"Nobody"_s, EntityType::Person}, solen, {}}).error().kind ==
          base::Error::Kind::NotFound);
    CHECK(two.name({solen, solen, {}}).error().kind == base::Error::Kind::Invalid);
    CHECK(two.name({solen, EntityKey{u"  "_s, EntityType::Person}, {}}).error().kind ==
          base::Error::Kind::Invalid);
    CHECK_FALSE(two.library->canUndo());
    CHECK(two.both() == asFound);
    CHECK(two.library->check());
}

TEST_CASE("every article whose names change is announced")
{
    NamingScene two;
    QList<ArticleId> changed;
    QObject::connect(two.library.get(), &library::Library::articleChanged,
                     [&](auto article) { changed.append(article); });
    CHECK(two.name({solen, solenFully, {}}));
    CHECK(changed == QList{two.first, two.second});
}

TEST_CASE("two names are counted together with the listed articles that have either")
{
    NamingScene two;
    const auto together = [&](const EntityKey& one, const EntityKey& other) {
        const auto pair = two.library->queries().entities(one, other);
        REQUIRE(pair);
        return u"%1/%2 + %3/%4 in %5"_s.arg(pair->one.mentions)
            .arg(pair->one.articles)
            .arg(pair->other.mentions)
            .arg(pair->other.articles)
            .arg(pair->articles);
    };
    CHECK(together(solen, averra) == u"4/2 + 2/2 in 2");
    CHECK(together(solen, solenFully) == u"4/2 + 0/0 in 2");
    CHECK(together(solenFully, averraClub) == u"0/0 + 0/0 in 0");
    REQUIRE(two.name({solen, solenFully, two.first}));
    CHECK(together(solen, solenFully) == u"2/1 + 2/1 in 2");
    REQUIRE(waitFor(two.library->removeArticles({two.second})));
    CHECK(together(solen, solenFully) == u"0/0 + 2/1 in 1");
}
