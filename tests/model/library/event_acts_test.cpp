// Acts on several events at once, of one article or of many.
#include "tests/model/library/scratch_shelf.h"

#include <QSignalSpy>

using namespace dateline;
using namespace dateline::article;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using Kind = EventJudgement::Kind;

namespace {

/// A library with three articles, each of which tells that a pier was built, a crane fell, and Mira Solen
/// spoke.
struct Timelines
{
    ScratchShelf shelf;
    std::unique_ptr<library::Library> library = shelf.open();
    QList<ArticleId> ids{importOne(*library, fakeArticle(1, "2010-05-14")),
                         importOne(*library, fakeArticle(2, "2010-05-07")),
                         importOne(*library, fakeArticle(3, "2010-04-30"))};

    /// What is said of the events of an article whose titles begin so.
    JudgedEvents said(Kind kind, ArticleId id, const QStringList& titles) const
    {
        const auto stored = library->queries().article(id);
        JudgedEvents judged{id, {}};
        const qsizetype all = std::ssize(stored->analysis.events) + std::ssize(stored->analysis.hiddenEvents);
        for (const QString& title : titles) {
            for (qsizetype i = 0; i < all; ++i) {
                const Event& event = eventOf(stored->analysis, i);
                if (event.title.startsWith(title))
                    judged.judgements.push_back({kind, EventAnchor::of(stored->article.text, event)});
            }
        }
        REQUIRE(std::ssize(judged.judgements) == titles.size());
        return judged;
    }
    /// Five events of three articles.
    std::vector<JudgedEvents> five(Kind kind) const
    {
        return {said(kind, ids[0], {u"The crane"_s, u"The pier"_s}), said(kind, ids[1], {u"The crane"_s}),
                said(kind, ids[2], {u"The crane"_s, u"Mira"_s})};
    }
    qint64 total() const { return library->queries().timeline({})->total; }
    qint64 total(ArticleId id) const { return library->queries().timeline({id, {}, {}, {}, {}})->total; }
    bool correct(const std::vector<JudgedEvents>& judged)
    {
        return static_cast<bool>(waitFor(library->correctEvents(judged)));
    }
    bool undo() { return static_cast<bool>(waitFor(library->undo())); }
    bool redo() { return static_cast<bool>(waitFor(library->redo())); }
};

} // namespace

TEST_CASE("events of many articles are hidden as one act, which one undo takes back, also after a restart")
{
    Timelines scene;
    REQUIRE(scene.total() == 9);
    const QSignalSpy changes(scene.library.get(), &library::Library::articleChanged);
    REQUIRE(scene.correct(scene.five(Kind::Hidden)));
    CHECK(changes.count() == 3);
    CHECK(scene.total() == 4);
    CHECK(scene.total(scene.ids[0]) == 1);
    CHECK(scene.library->queries().history({})->acts.size() == 1);
    CHECK(scene.library->check());
    scene.library.reset();
    scene.library = scene.shelf.open();
    CHECK(scene.total() == 4);
    REQUIRE(scene.undo());
    CHECK(scene.total() == 9);
    CHECK_FALSE(scene.library->canUndo());
    CHECK(scene.library->check());
    REQUIRE(scene.redo());
    CHECK(scene.total() == 4);
    CHECK(scene.library->check());
}

TEST_CASE("an act on several events says how many they are, where, and what the first are called")
{
    Timelines scene;
    REQUIRE(scene.correct(scene.five(Kind::Hidden)));
    CHECK(scene.library->undoText() == u"Hide 5 events in 3 articles: “The crane fell yesterday in Port "
                                       u"Averra”, “The pier was built on 2009-03-01” …");
    REQUIRE(scene.correct(scene.five(Kind::Shown)));
    CHECK(scene.library->undoText() ==
          u"Show 5 events in 3 articles again: “The crane fell yesterday in Port "
          u"Averra”, “The pier was built on 2009-03-01” …");
    REQUIRE(scene.correct({scene.said(Kind::Hidden, scene.ids[0], {u"The crane"_s, u"The pier"_s})}));
    CHECK(scene.library->undoText() == u"Hide 2 events in “Harbour report 1”: “The crane fell yesterday in "
                                       u"Port Averra”, “The pier was built on 2009-03-01”");
    REQUIRE(scene.undo());
    REQUIRE(scene.correct({scene.said(Kind::Hidden, scene.ids[0], {u"The crane"_s}),
                           scene.said(Kind::Hidden, scene.ids[1], {u"The crane"_s})}));
    CHECK(scene.library->undoText() ==
          u"Hide 2 events in 2 articles: “The crane fell yesterday in Port Averra”");
    const auto found = scene.library->queries().history({}, u"pier"_s);
    REQUIRE(found);
    CHECK(found->total == 2);
}

TEST_CASE("an act on events of many articles is undone by itself whatever came after it")
{
    Timelines scene;
    REQUIRE(scene.correct(scene.five(Kind::Hidden)));
    REQUIRE(scene.correct({scene.said(Kind::Hidden, scene.ids[1], {u"The pier"_s})}));
    const auto acts = scene.library->queries().history({})->acts;
    REQUIRE(acts.size() == 2);
    CHECK(acts.at(1).hindrance.isEmpty());
    REQUIRE(waitFor(scene.library->undo(acts.at(1).id)));
    CHECK(scene.total() == 8);
    CHECK(scene.total(scene.ids[1]) == 2);
    CHECK(scene.library->check());
}

TEST_CASE("an act on events of many articles is refused as a whole where one of them is quoted wrongly")
{
    Timelines scene;
    auto judged = scene.five(Kind::Hidden);
    judged[2].judgements[0].event.evidence.words = u"The crane rose"_s;
    const auto done = waitFor(scene.library->correctEvents(judged));
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == base::Error::Kind::Invalid);
    CHECK(scene.total() == 9);
    CHECK_FALSE(scene.library->canUndo());
    CHECK(scene.library->check());
}

TEST_CASE("an act that hides what is hidden already counts where it hides something, and is none elsewhere")
{
    Timelines scene;
    REQUIRE(scene.correct({scene.said(Kind::Hidden, scene.ids[0], {u"The crane"_s})}));
    CHECK_FALSE(scene.correct({scene.said(Kind::Hidden, scene.ids[0], {u"The crane"_s})}));
    CHECK(scene.correct({scene.said(Kind::Hidden, scene.ids[0], {u"The crane"_s}),
                         scene.said(Kind::Hidden, scene.ids[1], {u"The crane"_s})}));
    CHECK(scene.total() == 7);
    REQUIRE(scene.undo());
    CHECK(scene.total() == 8);
}

TEST_CASE("purging one of its articles leaves the rest of an act on events, which undo still takes back")
{
    Timelines scene;
    REQUIRE(scene.correct(scene.five(Kind::Hidden)));
    REQUIRE(waitFor(scene.library->removeArticles({scene.ids[0]})));
    REQUIRE(waitFor(scene.library->purgeRemoved()));
    CHECK(scene.library->undoText().startsWith(u"Hide 3 events in 2 articles"));
    CHECK(scene.total() == 3);
    REQUIRE(scene.undo());
    CHECK(scene.total() == 6);
    CHECK(scene.library->check());
}
