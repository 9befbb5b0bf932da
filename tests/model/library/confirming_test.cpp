#include "model/article/sifting.h"
#include "tests/model/library/scratch_shelf.h"

#include <QFile>
#include <QSignalSpy>

using namespace dateline;
using namespace dateline::article;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

/// A library with an article in which findings are confirmed.
struct Confirming
{
    ScratchShelf shelf;
    std::unique_ptr<library::Library> library = shelf.open();
    ArticleId first = importOne(*library, fakeArticle(1, "2010-05-14"));
    ArticleId second = importOne(*library, fakeArticle(2, "2010-05-07"));

    library::StoredArticle stored() const { return *library->queries().article(first); }
    Confirmation ofEntity(std::size_t index = 0) const
    {
        const auto now = stored();
        return Confirmation::of(now.article.text, now.analysis.entities.at(index));
    }
    Confirmation ofEvent(std::size_t index = 0) const
    {
        const auto now = stored();
        return Confirmation::of(now.article.text, now.analysis.events.at(index));
    }
    base::Result<void> confirm(const std::vector<Confirmation>& confirmations)
    {
        return waitFor(library->confirm(first, confirmations));
    }
    /// What is left where only what the reader has decided is shown.
    qsizetype entitiesLeft() const
    {
        Analysis analysis = stored().analysis;
        sift(analysis, SurenessLimit(SurenessLimit::most));
        return std::ssize(analysis.entities);
    }
};

} // namespace

TEST_CASE("a confirmed entity stays where only what the reader has decided is shown")
{
    Confirming confirming;
    QSignalSpy changes(confirming.library.get(), &library::Library::articleChanged);
    CHECK(confirming.entitiesLeft() == 0);
    REQUIRE(confirming.confirm({confirming.ofEntity()}));
    CHECK(confirming.entitiesLeft() == 1);
    CHECK(changes.size() == 1);
    CHECK(isConfirmed(confirming.stored().analysis.entities.front().provenance));
    CHECK(confirming.library->check());
}

TEST_CASE("a second entity can be confirmed, and each is taken back by itself")
{
    Confirming confirming;
    REQUIRE(confirming.confirm({confirming.ofEntity(0)}));
    REQUIRE(confirming.confirm({confirming.ofEntity(1)}));
    CHECK(confirming.entitiesLeft() == 2);
    Confirmation back = confirming.ofEntity(0);
    back.isConfirmed = false;
    REQUIRE(confirming.confirm({back}));
    CHECK(confirming.entitiesLeft() == 1);
    REQUIRE(waitFor(confirming.library->undo()));
    CHECK(confirming.entitiesLeft() == 2);
    CHECK(confirming.library->check());
}

TEST_CASE("confirmations are undone in any order and done again, also after a restart")
{
    Confirming confirming;
    const auto before = confirming.stored();
    REQUIRE(confirming.confirm({confirming.ofEntity(0)}));
    REQUIRE(confirming.confirm({confirming.ofEvent(0)}));
    const auto page = confirming.library->queries().history({0, 10});
    REQUIRE(page);
    CHECK(page->acts.at(1).words == u"Confirm “Mira Solen” in “Harbour report 1”");
    CHECK(page->acts.at(1).hindrance.isEmpty());
    REQUIRE(waitFor(confirming.library->undo(page->acts.at(1).id)));
    CHECK(confirming.entitiesLeft() == 0);
    CHECK(isConfirmed(confirming.stored().analysis.events.front().provenance));
    confirming.library.reset();
    confirming.library = confirming.shelf.open();
    CHECK(isConfirmed(confirming.stored().analysis.events.front().provenance));
    REQUIRE(waitFor(confirming.library->undo()));
    CHECK(confirming.stored().analysis.events == before.analysis.events);
    REQUIRE(waitFor(confirming.library->redo()));
    CHECK(isConfirmed(confirming.stored().analysis.events.front().provenance));
    CHECK(confirming.library->check());
}

TEST_CASE("the timeline of the library knows a confirmed event")
{
    Confirming confirming;
    REQUIRE(confirming.confirm({confirming.ofEvent(0)}));
    const auto page = confirming.library->queries().timeline({});
    REQUIRE(page);
    qsizetype confirmed = 0;
    for (const library::TimelineEntry& entry : page->entries)
        confirmed += isConfirmed(entry.event.provenance) ? 1 : 0;
    CHECK(confirmed == 1);
    CHECK(page->total == 6);
}

TEST_CASE("what is confirmed stays so when the article is analysed again and when it is dated anew")
{
    Confirming confirming;
    REQUIRE(confirming.confirm({confirming.ofEntity(), confirming.ofEvent()}));
    REQUIRE(confirming.library->reanalyzeNow({{confirming.first}}, {}, {}));
    REQUIRE(waitFor(confirming.library->setPublicationDate(confirming.first, QDate(2011, 3, 8))));
    CHECK(isConfirmed(confirming.stored().analysis.entities.front().provenance));
    CHECK(isConfirmed(confirming.stored().analysis.events.front().provenance));
    CHECK(confirming.library->check());
}

TEST_CASE("a confirmed entity that is called otherwise is the reader's under its other name")
{
    Confirming confirming;
    REQUIRE(confirming.confirm({confirming.ofEntity()}));
    REQUIRE(waitFor(confirming.library->nameEntity(
        {{u"Mira Solen"_s, EntityType::Person}, EntityKey{u"Mira S. Solen"_s, EntityType::Person}, {}})));
    CHECK(confirming.entitiesLeft() == 1);
    REQUIRE(waitFor(confirming.library->undo()));
    CHECK(confirming.entitiesLeft() == 1);
    CHECK(confirming.library->check());
}

TEST_CASE("what says nothing, stands elsewhere, is not found or is confirmed already is no act")
{
    Confirming confirming;
    Confirmation nothing;
    CHECK_FALSE(confirming.confirm({nothing}));
    Confirmation elsewhere = confirming.ofEntity();
    elsewhere.words.words = u"Someone"_s;
    CHECK_FALSE(confirming.confirm({elsewhere}));
    Confirmation other = confirming.ofEvent();
    other.kind = Confirmation::Kind::Quote;
    CHECK_FALSE(confirming.confirm({other}));
    REQUIRE(confirming.confirm({confirming.ofEntity()}));
    CHECK_FALSE(confirming.confirm({confirming.ofEntity()}));
    CHECK(confirming.library->queries().history({0, 10})->total == 1);
}

TEST_CASE("a removed article that is deleted for good takes its confirmations with it")
{
    Confirming confirming;
    REQUIRE(confirming.confirm({confirming.ofEntity()}));
    REQUIRE(waitFor(confirming.library->removeArticles({confirming.first})));
    REQUIRE(waitFor(confirming.library->purgeRemoved()));
    CHECK(confirming.library->queries().history({0, 10})->total == 0);
    CHECK(confirming.library->check());
}
