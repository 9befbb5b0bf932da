#include "model/library/correction_proposal.h"
#include "tests/model/library/scratch_shelf.h"

using namespace dateline;
using namespace dateline::article;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using library::CorrectionProposal;

namespace {

const EntityKey sol{u"Sol"_s, EntityType::Person};
const EntityKey solen{u"Mira Solen"_s, EntityType::Person};
const EntityKey vik{u"Ida Vik"_s, EntityType::Person};
const EntityKey sunday{u"Sunday"_s, EntityType::Person};
const EntityKey ferry{u"the Northern Light"_s, EntityType::Work};

/// Three articles, whose engine misses the ferry in the headlines.
struct Scene
{
    ScratchShelf shelf;
    std::unique_ptr<library::Library> library = open();
    ArticleId first = importOne(*library, "Northern Light sails\nSol\nIda Vik\nSunday\n");
    ArticleId second = importOne(*library, "Northern Light sinks\nSol\nSunday\n");
    ArticleId third = importOne(*library, "Three\nSol\nIda Vik\n");

    std::unique_ptr<library::Library> open() const
    {
        auto parts = shelf.parts();
        parts.workshop = linesAsPeople();
        auto opened = library::Library::open(parts);
        REQUIRE(opened);
        return std::move(*opened);
    }
    void name(const EntityKey& subject, std::optional<EntityKey> shownAs, std::optional<ArticleId> article)
    {
        REQUIRE(waitFor(library->nameEntity({subject, std::move(shownAs), article})));
    }
    /// Says that the ferry was missed in an article.
    void miss(ArticleId id, const EntityKey& entity = ferry)
    {
        const QString text = library->queries().article(id)->article.text;
        const qsizetype at = text.indexOf(u"Northern Light");
        const MentionJudgement missed{{}, QuotedSpan::of(text, {at, at + 14}), entity};
        REQUIRE(waitFor(library->correctMentions(id, {missed})));
    }
    QList<CorrectionProposal> proposals() const
    {
        const auto found = library->queries().correctionProposals({});
        REQUIRE(found);
        return *found;
    }
    std::vector<Correction> corrections() const
    {
        std::vector<Correction> all;
        for (const CorrectionProposal& proposal : proposals())
            all.push_back(proposal.correction);
        return all;
    }
    QStringList names(ArticleId id) const
    {
        const auto stored = library->queries().article(id);
        REQUIRE(stored);
        QStringList names;
        for (const Entity& entity : stored->analysis.entities)
            names.append(entity.name);
        names.sort();
        return names;
    }
};

} // namespace

TEST_CASE("what was corrected in one article is proposed for the others, with where they are")
{
    Scene scene;
    CHECK(scene.proposals().isEmpty());
    scene.name(sol, solen, scene.first);
    REQUIRE(scene.proposals().size() == 1);
    const CorrectionProposal proposal = scene.proposals().first();
    CHECK(std::get<Naming>(proposal.correction) == Naming{sol, solen, {}});
    CHECK(proposal.decided == 1);
    CHECK(proposal.articles == 2);
    CHECK(proposal.mentions == 2);
    CHECK(proposal.titles == QStringList{u"Three"_s, u"Northern Light sinks"_s});
    CHECK_FALSE(proposal.isKept);
    scene.name(sol, solen, scene.second);
    CHECK(scene.proposals().first().decided == 2);
    CHECK(scene.proposals().first().titles == QStringList{u"Three"_s});
}

TEST_CASE("nothing is proposed for others that was said of all, or that no other article has")
{
    Scene scene;
    scene.name(sol, solen, std::nullopt);
    CHECK(scene.proposals().isEmpty());
    scene.name(vik, std::nullopt, scene.first);
    scene.name(vik, std::nullopt, scene.third);
    CHECK(scene.proposals().isEmpty());
}

TEST_CASE("words that were missed in one article are proposed where they mention no one")
{
    Scene scene;
    scene.miss(scene.first);
    REQUIRE(scene.proposals().size() == 1);
    CHECK(std::get<WordsJudgement>(scene.proposals().first().correction) ==
          WordsJudgement{u"Northern Light"_s, ferry});
    CHECK(scene.proposals().first().articles == 1);
    CHECK(scene.proposals().first().titles == QStringList{u"Northern Light sinks"_s});
    scene.miss(scene.second);
    CHECK(scene.proposals().isEmpty());
}

TEST_CASE("what was said otherwise of another article is proposed for none")
{
    Scene scene;
    scene.name(sol, solen, scene.first);
    scene.name(sol, vik, scene.second);
    CHECK(scene.proposals().isEmpty());
    REQUIRE(waitFor(scene.library->undo()));
    CHECK(scene.proposals().size() == 1);
    scene.miss(scene.first);
    scene.miss(scene.second, solen);
    importOne(*scene.library, "Northern Light is back\nIda Vik\n");
    CHECK(scene.proposals().size() == 1); // the name only
}

TEST_CASE("what one decision made and a later one unmade is proposed for none, and of a chain the whole")
{
    Scene scene;
    scene.name(sunday, solen, scene.first);
    scene.name(solen, sunday, scene.first);
    CHECK(scene.proposals().isEmpty());
    scene.name(sol, solen, scene.second);
    scene.name(solen, vik, scene.second);
    REQUIRE(scene.proposals().size() == 1);
    CHECK(std::get<Naming>(scene.proposals().first().correction) == Naming{sol, vik, {}});
}

TEST_CASE("of two names that were made one each way in two articles, neither way is proposed")
{
    Scene scene;
    scene.name(sol, vik, scene.first);
    scene.name(vik, sol, scene.third);
    importOne(*scene.library, "Four\nSol\nIda Vik\n");
    CHECK(scene.proposals().isEmpty());
}

TEST_CASE("corrections are said of all articles as one act, which holds for later ones and is undone at once")
{
    Scene scene;
    scene.name(sol, solen, scene.first);
    scene.name(sunday, std::nullopt, scene.first);
    scene.miss(scene.first);
    const QStringList before = scene.names(scene.second);
    REQUIRE(scene.proposals().size() == 3);
    const auto changed = scene.library->spreadNow(scene.corrections(), {}, {});
    REQUIRE(changed);
    CHECK(*changed == 2);
    CHECK(scene.names(scene.second) == QStringList{u"Mira Solen"_s, ferry.name});
    CHECK(scene.names(scene.third) == QStringList{u"Ida Vik"_s, u"Mira Solen"_s});
    CHECK(scene.proposals().isEmpty());
    CHECK(scene.library->check());
    const ArticleId later = importOne(*scene.library, "Four\nSol\nSunday\n");
    CHECK(scene.names(later) == QStringList{u"Mira Solen"_s});

    handleEventsUntil([&] { return scene.library->canUndo(); });
    CHECK(scene.library->undoText() == u"Say 3 corrections of all articles");
    REQUIRE(waitFor(scene.library->undo()));
    CHECK(scene.names(scene.second) == before);
    CHECK(scene.names(later) == QStringList{u"Sol"_s, u"Sunday"_s});
    CHECK(scene.proposals().size() == 3);
    CHECK(scene.library->check());
    REQUIRE(waitFor(scene.library->redo()));
    CHECK(scene.names(later) == QStringList{u"Mira Solen"_s});
}

TEST_CASE("a single correction that is said of all articles is called in the history what it is")
{
    Scene scene;
    scene.name(sol, solen, scene.first);
    REQUIRE(scene.library->spreadNow(scene.corrections(), {}, {}));
    handleEventsUntil([&] { return scene.library->canUndo(); });
    const auto page = scene.library->queries().history({});
    REQUIRE(page);
    CHECK(page->acts.first().words == u"Call “Sol” “Mira Solen” in all articles, 2 mentions");
}

TEST_CASE("a correction that says nothing is refused, and so are those that would change nothing")
{
    Scene scene;
    const auto nothing = scene.library->spreadNow({Naming{sol, sol, {}}}, {}, {});
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().kind == base::Error::Kind::Invalid);
    const auto unknown = scene.library->spreadNow({Naming{solen, vik, {}}}, {}, {});
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().kind == base::Error::Kind::NotFound);
    const auto none = scene.library->spreadNow({}, {}, {});
    REQUIRE_FALSE(none);
    CHECK_FALSE(scene.library->canUndo());
}

TEST_CASE("saying corrections of all articles that is stopped leaves everything as it was")
{
    Scene scene;
    scene.name(sol, solen, scene.first);
    const base::CancelToken cancel;
    cancel.cancel();
    const auto stopped = scene.library->spreadNow(scene.corrections(), {}, cancel);
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == base::Error::Kind::Cancelled);
    CHECK(scene.names(scene.third) == QStringList{u"Ida Vik"_s, u"Sol"_s});
    CHECK(scene.proposals().size() == 1);
    const auto looked = scene.library->queries().correctionProposals(cancel);
    REQUIRE_FALSE(looked);
    CHECK(looked.error().kind == base::Error::Kind::Cancelled);
}

TEST_CASE("what the reader wants kept where he said it says so after a restart, too, until he takes it back")
{
    Scene scene;
    scene.name(sol, solen, scene.first);
    scene.name(sunday, std::nullopt, scene.first);
    scene.miss(scene.first);
    const std::vector<Correction> all = scene.corrections();
    for (const Correction& correction : all) {
        REQUIRE(waitFor(scene.library->keepCorrection(correction, true)));
        REQUIRE(waitFor(scene.library->keepCorrection(correction, true))); // said twice
    }
    scene.library.reset();
    scene.library = scene.open();
    CHECK(scene.library->check());
    REQUIRE(scene.proposals().size() == 3);
    for (const CorrectionProposal& proposal : scene.proposals())
        CHECK(proposal.isKept);
    REQUIRE(waitFor(scene.library->keepCorrection(Naming{sunday, {}, {}}, false)));
    CHECK_FALSE(scene.proposals().first().isKept); // what is open comes first
    CHECK(scene.proposals().at(1).isKept);
    CHECK(std::get<Naming>(scene.proposals().first().correction).subject == sunday);
}

TEST_CASE("names that are purged take what was kept of them with them")
{
    Scene scene;
    scene.name(vik, std::nullopt, scene.first);
    REQUIRE(waitFor(scene.library->keepCorrection(Naming{vik, {}, {}}, true)));
    REQUIRE(waitFor(scene.library->removeArticles({scene.first, scene.third})));
    REQUIRE(waitFor(scene.library->purgeRemoved()));
    CHECK(scene.library->check());
    const ArticleId again = importOne(*scene.library, "One\nIda Vik\n");
    importOne(*scene.library, "Two\nIda Vik\nSol\n");
    scene.name(vik, std::nullopt, again);
    REQUIRE(scene.proposals().size() == 1);
    CHECK_FALSE(scene.proposals().first().isKept);
}
