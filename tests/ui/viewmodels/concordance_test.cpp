#include "tests/support/eventually.h"
#include "tests/support/invented_article.h"
#include "tests/support/model_check.h"
#include "tests/support/printers.h"
#include "ui/viewmodels/concordance.h"
#include "ui/viewmodels/reading_session.h"

#include <QPromise>
#include <QSignalSpy>

using namespace dateline;
using namespace Qt::StringLiterals;
using tests::settle;
using viewmodels::Concordance;
using viewmodels::ReadingSession;

namespace {

/// A concordance whose library is the harbour story, and as many other articles as are wanted with one place
/// of the entity each.
struct Scene
{
    Scene()
    {
        session.show(tests::harbourStory());
        concordance.setShown(true);
    }

    QFuture<base::Result<library::StoredArticle>> load(article::ArticleId id)
    {
        library::StoredArticle story = tests::harbourStory();
        story.id = id;
        if (id.number() > 1) {
            tests::InventedArticle other(u"Report"_s, {u"In Bergen Signe Aldervik spoke."_s});
            other.entity(u"Signe Aldervik"_s, article::EntityType::Person, {}, {u"Signe Aldervik"_s});
            story = other.stored();
            story.id = id;
        }
        QPromise<base::Result<library::StoredArticle>> promise;
        promise.start();
        promise.addResult(base::Result(story));
        promise.finish();
        return promise.future();
    }

    QFuture<base::Result<library::MentionPage>> answer(const library::MentionRequest& request)
    {
        asked.append(request);
        QPromise<base::Result<library::MentionPage>> promise;
        promise.start();
        if (failure)
            promise.addResult(base::Result<library::MentionPage>(*failure));
        else
            promise.addResult(base::Result(page(request)));
        promise.finish();
        return promise.future();
    }

    library::MentionPage page(const library::MentionRequest& request) const
    {
        const library::StoredArticle story = tests::harbourStory();
        QList<library::MentionInContext> all;
        for (const article::Entity& entity : story.analysis.entities) {
            for (const article::Mention& mention : entity.mentions) {
                if (entity.name == request.entity.name)
                    all.append({story.id,
                                mention.span,
                                mention.kind,
                                article::contextOf(story.article.text, mention.span, 60),
                                u"Storm"_s,
                                {},
                                {}});
            }
        }
        for (qint64 other = 2; other < 2 + others && !request.article; ++other)
            all.append({article::ArticleId(other),
                        {18, 32},
                        article::MentionKind::Name,
                        {u"In Bergen"_s, u"Signe Aldervik"_s, u" spoke."_s},
                        u"Report"_s,
                        u"The Post"_s,
                        QDate(2010, 5, 14)});
        return {all.mid(request.page.offset, request.page.limit), all.size()};
    }

    int rows() const { return concordance.rowCount(); }
    QString at(int row, int role) const { return concordance.index(row).data(role).toString(); }

    qint64 others = 0;
    QList<library::MentionRequest> asked;
    std::optional<base::Error> failure;
    ReadingSession session{{[this](article::ArticleId id) { return load(id); }, {}}};
    Concordance concordance{session,
                            {[this](const library::MentionRequest& request) { return answer(request); }}};
    tests::ModelCheck check{concordance};
};

} // namespace

TEST_CASE("the places of the selected entity are listed with the words around them")
{
    Scene scene;
    CHECK(scene.rows() == 0);
    CHECK(scene.asked.isEmpty());
    CHECK(scene.concordance.emptyWords().startsWith(u"Select a person"_s));
    scene.session.selectEntity(6);
    CHECK(scene.concordance.emptyWords().isEmpty()); // on their way
    settle();
    REQUIRE(scene.rows() == 2);
    CHECK(scene.asked.front().article == article::ArticleId(1));
    CHECK(scene.concordance.summary() == u"2 places"_s);
    CHECK(scene.at(1, viewmodels::WordsRole) == u"Brekke"_s);
    CHECK(scene.at(1, viewmodels::LeftRole).endsWith(u"blamed the Coastal Authority."_s));
    CHECK(scene.at(1, viewmodels::RightRole).startsWith(u" said the repair"_s));
    CHECK(scene.at(1, viewmodels::PlaceRole).isEmpty());
    CHECK(scene.at(1, Qt::AccessibleTextRole).contains(u"Authority. Brekke said the repair"_s));
    scene.session.nextMention();
    settle();
    CHECK(scene.asked.size() == 1);
    scene.session.clearSelection();
    CHECK(scene.rows() == 0);
}

TEST_CASE("places without a name are told apart")
{
    Scene scene;
    scene.session.selectEntity(0);
    settle();
    REQUIRE(scene.rows() == 4);
    CHECK(scene.concordance.index(0).data(viewmodels::ByNameRole).toBool());
    CHECK_FALSE(scene.concordance.index(2).data(viewmodels::ByNameRole).toBool());
}

TEST_CASE("what is not on show asks for nothing and catches up when it is shown")
{
    Scene scene;
    scene.concordance.setShown(false);
    scene.session.selectEntity(6);
    scene.concordance.refreshSoon();
    settle();
    CHECK(scene.asked.isEmpty());
    scene.concordance.setShown(true);
    settle();
    CHECK(scene.rows() == 2);
}

TEST_CASE("the places of the library are told with date and publication and fetched as they are scrolled to")
{
    Scene scene;
    scene.others = 500;
    scene.session.selectEntity(0);
    scene.concordance.setScope(Concordance::Scope::Library);
    settle();
    CHECK_FALSE(scene.asked.back().article);
    CHECK(scene.rows() == Concordance::pageSize);
    CHECK(scene.concordance.summary() == u"200 of 504 places"_s);
    CHECK(scene.at(10, viewmodels::PlaceRole) == u"14 May 2010 · The Post · Report"_s);
    REQUIRE(scene.concordance.canFetchMore({}));
    scene.concordance.fetchMore({});
    CHECK_FALSE(scene.concordance.canFetchMore({})); // one page at a time
    settle();
    scene.concordance.fetchMore({});
    settle();
    CHECK(scene.rows() == 504);
    CHECK_FALSE(scene.concordance.canFetchMore({}));
    scene.concordance.setOrder(Concordance::Order::LeftContext);
    settle();
    CHECK(scene.asked.back().order == library::MentionOrder::LeftContext);
    CHECK(scene.rows() == Concordance::pageSize);
}

TEST_CASE("a jump within the article selects the place and the way back leads to where the reader was")
{
    Scene scene;
    scene.session.selectMention(6, 0);
    scene.session.setReadingPosition(17);
    settle();
    CHECK_FALSE(scene.concordance.canGoBack());
    scene.concordance.jump(1);
    CHECK(scene.session.currentMention() == 1);
    scene.session.setReadingPosition(99);
    scene.concordance.jump(0);
    REQUIRE(scene.concordance.canGoBack());
    const QSignalSpy wanted(&scene.session, &ReadingSession::positionWanted);
    scene.concordance.goBack();
    CHECK(scene.session.currentMention() == 0);
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.front().front().toLongLong() == 17);
    CHECK_FALSE(scene.concordance.canGoBack());
}

TEST_CASE(
    "a jump into another article opens it at the place and keeps the list and the way back opens the first")
{
    Scene scene;
    scene.others = 1;
    scene.session.selectMention(0, 1);
    scene.session.setReadingPosition(17);
    scene.concordance.setScope(Concordance::Scope::Library);
    settle();
    REQUIRE(scene.rows() == 5);
    const qsizetype asked = scene.asked.size();
    scene.concordance.jump(4);
    settle();
    REQUIRE(scene.session.current()->id == article::ArticleId(2));
    CHECK(scene.session.selectedEntity() == 0);
    CHECK(scene.rows() == 5);
    CHECK(scene.asked.size() == asked);
    const QSignalSpy wanted(&scene.session, &ReadingSession::positionWanted);
    scene.concordance.goBack();
    settle();
    CHECK(scene.session.current()->id == article::ArticleId(1));
    CHECK(scene.session.currentMention() == 1);
    CHECK(scene.rows() == 5);
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.front().front().toLongLong() == 17);
}

TEST_CASE("changes of the library are asked for once and a failure is told in words")
{
    Scene scene;
    scene.session.selectEntity(6);
    settle();
    const qsizetype asked = scene.asked.size();
    scene.failure = base::Error::io(u"The disk is gone."_s);
    for (int i = 0; i < 5; ++i)
        scene.concordance.refreshSoon();
    REQUIRE(tests::eventually([&] { return scene.concordance.emptyWords() == u"The disk is gone."_s; }));
    CHECK(scene.asked.size() == asked + 1);
    CHECK(scene.rows() == 0);
}

TEST_CASE("a place that is gone leads nowhere and rows that do not exist neither")
{
    Scene scene;
    scene.session.selectEntity(6);
    settle();
    scene.concordance.jump(-1);
    scene.concordance.jump(7);
    CHECK_FALSE(scene.concordance.canGoBack());
    scene.session.selectMentionAt({0, 1});
    CHECK(scene.session.selectedEntity() == 6);
    scene.concordance.goBack();
    CHECK(scene.session.selectedEntity() == 6);
}
