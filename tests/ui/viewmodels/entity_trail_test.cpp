#include "tests/support/invented_article.h"
#include "tests/support/printers.h"
#include "tests/ui/viewmodels/invented_articles.h"
#include "ui/viewmodels/entity_trail.h"
#include "ui/viewmodels/reading_session.h"

#include <QCoreApplication>
#include <QPromise>
#include <QSignalSpy>

using namespace dateline;
using article::ArticleId;
using viewmodels::EntityTrail;
using viewmodels::ReadingSession;

namespace {

library::StoredArticle numbered(ArticleId id)
{
    library::StoredArticle story = tests::harbourStory();
    story.id = id;
    return story;
}

/// An article whose entity 6 is selected. What the library answers is set by hand.
struct Trail
{
    Trail()
    {
        session.show(numbered(ArticleId(1)));
        session.selectMention(6, 1);
    }

    viewmodels::ArticleSource source()
    {
        return {.load = [](ArticleId id) { return tests::finished(base::Result(numbered(id))); },
                .setPublicationDate = {},
                .countEntities = {},
                .neighbourWith =
                    [this](const library::NeighbourRequest& request) {
                        asked.append(request);
                        return tests::finished(neighbour);
                    }};
    }
    static void settle()
    {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    }

    QList<library::NeighbourRequest> asked;
    base::Result<std::optional<ArticleId>> neighbour = std::optional(ArticleId(2));
    ReadingSession session{source()};
    EntityTrail trail{session};
    QSignalSpy ended{&trail, &EntityTrail::ended};
};

} // namespace

TEST_CASE("the trail of an entity leads to the neighbour that the library knows and keeps it selected")
{
    Trail scene;
    const article::EntityKey key = *scene.session.selectedKey();
    REQUIRE(scene.trail.canGo());
    scene.trail.next();
    scene.settle();
    REQUIRE(scene.asked.size() == 1);
    CHECK(scene.asked.first().from == ArticleId(1));
    CHECK(scene.asked.first().entity == key);
    CHECK(scene.asked.first().direction == library::ListDirection::Down);
    CHECK(scene.session.current()->id == ArticleId(2));
    CHECK(scene.session.selectedKey() == key);
    CHECK(scene.session.currentMention() == 0);
    scene.trail.previous();
    CHECK(scene.asked.last().direction == library::ListDirection::Up);
    CHECK(scene.ended.isEmpty());
}

TEST_CASE("a trail that ends says so and leaves the reader where he is")
{
    Trail scene;
    scene.neighbour = std::optional<ArticleId>();
    const QString name = scene.session.selectedKey()->name;
    scene.trail.next();
    scene.settle();
    scene.trail.previous();
    scene.settle();
    REQUIRE(scene.ended.size() == 2);
    CHECK(scene.ended.at(0).at(0).toString() ==
          QStringLiteral("No article further down the list names %1.").arg(name));
    CHECK(scene.ended.at(1).at(0).toString() ==
          QStringLiteral("No article further up the list names %1.").arg(name));
    scene.neighbour = base::Error::io(QStringLiteral("The disk is full."));
    scene.trail.next();
    scene.settle();
    CHECK(scene.ended.last().at(0).toString() == QStringLiteral("The disk is full."));
    CHECK(scene.session.current()->id == ArticleId(1));
    CHECK(scene.session.currentMention() == 1);
}

TEST_CASE("an answer that comes after the reader has gone elsewhere leads nowhere")
{
    Trail scene;
    scene.trail.next();
    scene.session.selectEntity(0);
    scene.settle();
    CHECK(scene.session.current()->id == ArticleId(1));
}

TEST_CASE("an article that is read anew meanwhile does not end the trail")
{
    Trail scene;
    scene.trail.next();
    scene.session.show(numbered(ArticleId(1)));
    scene.settle();
    CHECK(scene.session.current()->id == ArticleId(2));
}

TEST_CASE("without a selected entity there is no trail")
{
    Trail scene;
    const QSignalSpy changed(&scene.trail, &EntityTrail::changed);
    scene.session.clearSelection();
    CHECK(changed.size() == 1);
    CHECK_FALSE(scene.trail.canGo());
    scene.trail.next();
    scene.settle();
    CHECK(scene.asked.isEmpty());
}
