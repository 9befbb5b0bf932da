#include "tests/support/eventually.h"
#include "tests/support/invented_article.h"
#include "tests/support/invented_counts.h"
#include "tests/support/printers.h"
#include "ui/viewmodels/entity_counts.h"
#include "ui/viewmodels/reading_session.h"

#include <QSignalSpy>

using namespace dateline;
using tests::EntityAnswer;
using tests::eventually;
using viewmodels::ReadingSession;

namespace {

/// A session whose library answers when it is told to.
struct SlowLibrary
{
    QFuture<EntityAnswer> ask(const QList<article::EntityKey>& entities)
    {
        asked.append(entities);
        promises.emplace_back();
        promises.back().start();
        return promises.back().future();
    }
    void answer(std::size_t question, const EntityAnswer& answer)
    {
        promises[question].addResult(answer);
        promises[question].finish();
    }
    EntityAnswer counted(qsizetype question, qint64 mentions) const
    {
        return tests::countedAs(mentions, 5, asked.at(question)).result();
    }

    QList<QList<article::EntityKey>> asked;
    std::vector<QPromise<EntityAnswer>> promises;
    ReadingSession session{{.load = {},
                            .setPublicationDate = {},
                            .countEntities = [this](const auto& entities) { return ask(entities); }}};
    const library::StoredArticle story = tests::harbourStory();
    const article::Entity& first = story.analysis.entities.front();
};

} // namespace

TEST_CASE("all entities of an article are counted with one question")
{
    SlowLibrary library;
    QSignalSpy changed(&library.session.counts(), &viewmodels::EntityCounts::changed);
    library.session.show(library.story);
    REQUIRE(library.asked.size() == 1);
    CHECK(library.asked.front().size() == std::ssize(library.story.analysis.entities));
    CHECK(library.session.counts().of(library.first) == nullptr);
    library.answer(0, library.counted(0, 30));
    REQUIRE(eventually([&] { return changed.count() == 1; }));
    CHECK(library.session.counts().of(library.first)->mentions == 30);
}

TEST_CASE("an answer that comes after a newer question is dropped")
{
    SlowLibrary library;
    library.session.show(library.story);
    library.session.show(library.story);
    REQUIRE(library.asked.size() == 2);
    library.answer(1, library.counted(1, 31));
    library.answer(0, library.counted(0, 30));
    REQUIRE(eventually([&] { return library.session.counts().of(library.first) != nullptr; }));
    QTest::qWait(20);
    CHECK(library.session.counts().of(library.first)->mentions == 31);
}

TEST_CASE("what is known of an entity stands until there is an answer and is forgotten with its article")
{
    SlowLibrary library;
    library.session.show(library.story);
    library.answer(0, library.counted(0, 30));
    REQUIRE(eventually([&] { return library.session.counts().of(library.first) != nullptr; }));
    library.session.show(library.story);
    CHECK(library.session.counts().of(library.first)->mentions == 30);
    library::StoredArticle other = library.story;
    other.id = article::ArticleId(2);
    library.session.show(other);
    CHECK(library.session.counts().of(library.first) == nullptr);
}

TEST_CASE("a question that fails leaves no counts and many changes of the library ask once")
{
    SlowLibrary library;
    library.session.show(library.story);
    library.answer(0, base::Error::io(QStringLiteral("no disk")));
    library.session.counts().refreshSoon();
    library.session.counts().refreshSoon();
    REQUIRE(eventually([&] { return library.asked.size() == 2; }));
    QTest::qWait(20);
    CHECK(library.asked.size() == 2);
    CHECK(library.session.counts().of(library.first) == nullptr);
}
