#include "model/library/judgements.h"
#include "tests/model/library/scratch_shelf.h"

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

QDate firstEventDay(const library::Library& library, article::ArticleId id)
{
    const auto stored = library.queries().article(id);
    REQUIRE(stored);
    REQUIRE_FALSE(stored->analysis.events.empty());
    return stored->analysis.events.front().days.begin;
}

} // namespace

TEST_CASE("a new publication date moves relative times and their events and leaves absolute ones")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    const article::ArticleId id = importOne(*library, fakeArticle(1));
    QList<article::ArticleId> changed;
    QObject::connect(library.get(), &library::Library::articleChanged,
                     [&](auto article) { changed.append(article); });
    const auto change = waitFor(library->setPublicationDate(id, QDate(2010, 5, 7)));

    REQUIRE(change);
    CHECK(change->before.date == QDate(2010, 5, 14));
    CHECK(change->after.date == QDate(2010, 5, 7));
    CHECK(change->after.basis == article::DateBasis::Reader);
    CHECK(change->movedEvents == 2);
    CHECK(change->movedTimes == 2);
    CHECK(changed == QList{id});
    const auto stored = library->queries().article(id);
    CHECK(stored->article.published.date == QDate(2010, 5, 7));
    CHECK(stored->foundPublished.date == QDate(2010, 5, 14));
    CHECK(stored->analysis.anchor == QDate(2010, 5, 7));
    CHECK(firstEventDay(*library, id) == QDate(2010, 5, 6));
    CHECK(library->queries().articles({})->articles.first().published.date == QDate(2010, 5, 7));
    CHECK(library->check());
}

TEST_CASE("an invalid date takes the decision back to what the import found")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    const article::ArticleId id = importOne(*library, fakeArticle(1, ""));
    CHECK(firstEventDay(*library, id) == QDate());
    CHECK(waitFor(library->setPublicationDate(id, QDate(2010, 5, 7))));
    CHECK(firstEventDay(*library, id) == QDate(2010, 5, 6));
    CHECK(waitFor(library->setPublicationDate(id, QDate())));
    CHECK(firstEventDay(*library, id) == QDate());
    CHECK(library->queries().article(id)->article.published == article::PublicationDate());
    CHECK(library->undoText() == u"Take back the date of “Harbour report 1”"_s);
    CHECK(library->check());
}

TEST_CASE("deciding what was decided already is no act")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    const article::ArticleId id = importOne(*library, fakeArticle(1));
    CHECK(waitFor(library->setPublicationDate(id, QDate())));
    CHECK_FALSE(library->canUndo());
    CHECK(waitFor(library->setPublicationDate(id, QDate(2010, 1, 1))));
    CHECK(waitFor(library->setPublicationDate(id, QDate(2010, 1, 1))));
    CHECK(waitFor(library->undo()));
    CHECK_FALSE(library->canUndo());
}

TEST_CASE("the date of an article that does not exist cannot be set")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    const auto change = waitFor(library->setPublicationDate(article::ArticleId(99), QDate(2010, 1, 1)));
    REQUIRE_FALSE(change);
    CHECK(change.error().kind == base::Error::Kind::NotFound);
    CHECK_FALSE(library->canUndo());
}

TEST_CASE("undo and redo walk through the acts in their order and say what they would do")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    const article::ArticleId first = importOne(*library, fakeArticle(1));
    const article::ArticleId second = importOne(*library, fakeArticle(2));
    CHECK(waitFor(library->setPublicationDate(first, QDate(2010, 5, 7))));
    CHECK(waitFor(library->removeArticles({first, second})));
    CHECK(library->undoText() == u"Remove 2 articles"_s);
    CHECK(library->queries().articleCount().value() == 0);
    CHECK(waitFor(library->undo()));
    CHECK(library->queries().articleCount().value() == 2);
    CHECK(library->undoText() == u"Set the date of “Harbour report 1” to 7 May 2010"_s);
    CHECK(library->redoText() == u"Remove 2 articles"_s);
    CHECK(firstEventDay(*library, first) == QDate(2010, 5, 6));
    CHECK(waitFor(library->undo()));
    CHECK(firstEventDay(*library, first) == QDate(2010, 5, 13));
    CHECK_FALSE(waitFor(library->undo()));
    CHECK(waitFor(library->redo()));
    CHECK(waitFor(library->redo()));
    CHECK_FALSE(waitFor(library->redo()));
    CHECK(library->queries().articleCount().value() == 0);
    CHECK(library->check());
}

TEST_CASE("the acts are still there after a restart")
{
    const ScratchShelf shelf;
    article::ArticleId id;
    {
        const auto library = shelf.open();
        id = importOne(*library, fakeArticle(1));
        CHECK(waitFor(library->setPublicationDate(id, QDate(2010, 5, 7))));
        CHECK(waitFor(library->removeArticles({id})));
        CHECK(waitFor(library->undo()));
    }
    const auto library = shelf.open();
    CHECK(library->canUndo());
    CHECK(library->redoText() == u"Remove “Harbour report 1”"_s);
    CHECK(waitFor(library->redo()));
    CHECK(waitFor(library->undo()));
    CHECK(waitFor(library->undo()));
    CHECK_FALSE(library->canUndo());
    CHECK(firstEventDay(*library, id) == QDate(2010, 5, 13));
}

TEST_CASE("a new act ends what could be redone")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    const article::ArticleId id = importOne(*library, fakeArticle(1));
    CHECK(waitFor(library->removeArticles({id})));
    CHECK(waitFor(library->undo()));
    CHECK(library->canRedo());
    CHECK(waitFor(library->setPublicationDate(id, QDate(2010, 5, 7))));
    CHECK_FALSE(library->canRedo());
}

TEST_CASE("undoing gives back the very analysis that was there before")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    const article::ArticleId id = importOne(*library, fakeArticle(1));
    const auto before = library->queries().article(id);
    CHECK(waitFor(library->setPublicationDate(id, QDate(1999, 12, 31))));
    CHECK(library->queries().article(id)->analysis != before->analysis);
    CHECK(waitFor(library->undo()));
    CHECK(library->queries().article(id)->analysis == before->analysis);
    CHECK(library->queries().article(id)->article == before->article);
}

TEST_CASE("a removed article is in no list and comes back when its file is imported again")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    const article::ArticleId id = importOne(*library, fakeArticle(1));
    QList<article::ArticleId> removed;
    QObject::connect(library.get(), &library::Library::articlesRemoved,
                     [&](const auto& ids) { removed = ids; });
    CHECK(waitFor(library->removeArticles({id, article::ArticleId(77)})));
    CHECK(removed == QList{id});
    const auto& queries = library->queries();
    CHECK(queries.article(id).error().kind == base::Error::Kind::NotFound);
    CHECK(queries.articles({})->articles.isEmpty());
    CHECK(queries.search({u"crane"_s, {}})->total == 0);
    CHECK(queries.entities({})->total == 0);
    CHECK(queries.timeline({})->total == 0);
    CHECK(library->check());

    QList<article::ArticleId> added;
    QObject::connect(library.get(), &library::Library::articlesAdded, [&](const auto& ids) { added = ids; });
    CHECK(importOne(*library, fakeArticle(1)) == id);
    CHECK(added == QList{id});
    CHECK(queries.articleCount().value() == 1);
    CHECK(queries.search({u"crane"_s, {}})->total == 1);
    CHECK(library->check());
    // The removal is still the last act; undoing it has nothing left to do.
    CHECK(waitFor(library->undo()));
    CHECK(queries.articleCount().value() == 1);
}

TEST_CASE("purging deletes removed articles with everything that hangs on them and their acts")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    const article::ArticleId id = importOne(*library, fakeArticle(1));
    const article::ArticleId kept = importOne(*library, fakeArticle(2));
    CHECK(waitFor(library->setPublicationDate(id, QDate(2010, 5, 7))));
    CHECK(waitFor(library->setPublicationDate(kept, QDate(2010, 5, 8))));
    CHECK(waitFor(library->removeArticles({id})));
    CHECK(waitFor(library->purgeRemoved()).value() == 1);
    CHECK(library->undoText() == u"Set the date of “Harbour report 2” to 8 May 2010"_s);
    CHECK(waitFor(library->undo()));
    CHECK_FALSE(library->canUndo());
    CHECK(library->queries().articleCount().value() == 1);
    CHECK(library->check());
    CHECK(importOne(*library, fakeArticle(1)) != id);
}
