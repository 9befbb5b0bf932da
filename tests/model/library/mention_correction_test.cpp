#include "tests/model/library/scratch_shelf.h"

#include <QSignalSpy>

using namespace dateline;
using namespace dateline::article;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

const EntityKey solen{u"Mira Solen"_s, EntityType::Person};
const EntityKey other{u"Mara Solen"_s, EntityType::Person};
const EntityKey averra{u"Port Averra"_s, EntityType::Place};

/// A library with two articles; the first one's mentions are corrected. Each names Mira Solen twice and Port
/// Averra once.
struct Corrections : TwoArticles
{
    QString text() const { return library->queries().article(first)->article.text; }
    /// The words at their n-th place in the first article, from 0.
    QuotedSpan quoted(const QString& words, int place = 0) const
    {
        const QString all = text();
        qsizetype begin = all.indexOf(words);
        for (; place > 0; --place)
            begin = all.indexOf(words, begin + 1);
        REQUIRE(begin >= 0);
        return {{begin, begin + words.size()}, words};
    }

    base::Result<void> correct(const std::vector<MentionJudgement>& judgements)
    {
        return waitFor(library->correctMentions(first, judgements));
    }
    base::Result<void> leaveOut(int place) { return correct({{quoted(u"Mira Solen"_s, place), {}, {}}}); }
    base::Result<void> take(int place, const EntityKey& key)
    {
        return correct({{quoted(u"Mira Solen"_s, place), quoted(u"Mira Solen"_s, place), key}});
    }

    /// "Mira Solen: Mira Solen, Mira Solen; Port Averra: Port Averra" of the first article.
    QString shown() const
    {
        const auto stored = library->queries().article(first);
        REQUIRE(stored);
        QStringList entities;
        for (const Entity& entity : stored->analysis.entities) {
            QStringList words;
            for (const Mention& mention : entity.mentions)
                words << mention.span.of(stored->article.text).toString();
            entities << u"%1: %2"_s.arg(entity.name, words.join(u", "));
        }
        entities.sort();
        return entities.join(u"; ");
    }
    /// "Mira Solen 4/2": mentions and articles of the names of the whole library, or of the first article.
    QString counted(std::optional<ArticleId> article = {}) const
    {
        const auto page = library->queries().entities({article, {}, {}, {}});
        REQUIRE(page);
        CHECK(page->total == page->entities.size());
        QStringList names;
        for (const library::EntitySummary& entity : page->entities)
            names << u"%1 %2/%3"_s.arg(entity.name).arg(entity.mentions).arg(entity.articles);
        names.sort();
        return names.join(u", ");
    }
    qint64 eventsWith(const QString& name) const
    {
        return library->queries().timeline({first, name, {}, {}, {}})->total;
    }
    void undo() { CHECK(waitFor(library->undo())); }
    void redo() { CHECK(waitFor(library->redo())); }
};

const QString asFound = u"Mira Solen: Mira Solen, Mira Solen; Port Averra: Port Averra"_s;
const QString countedAsFound = u"Mira Solen 4/2, Port Averra 2/2"_s;

} // namespace

TEST_CASE("a single mention is left out, counts follow, and undo and redo work also after a restart")
{
    Corrections scene;
    CHECK(scene.leaveOut(0));
    CHECK(scene.shown() == u"Mira Solen: Mira Solen; Port Averra: Port Averra");
    CHECK(scene.counted() == u"Mira Solen 3/2, Port Averra 2/2");
    CHECK(scene.counted(scene.first) == u"Mira Solen 1/1, Port Averra 1/1");
    CHECK(scene.library->undoText() == u"Leave out the mention “Mira Solen” in “Harbour report 1”");
    CHECK(scene.library->check());
    scene.library.reset();
    scene.library = scene.shelf.open();
    CHECK(scene.shown() == u"Mira Solen: Mira Solen; Port Averra: Port Averra");
    scene.undo();
    CHECK(scene.shown() == asFound);
    CHECK(scene.counted() == countedAsFound);
    CHECK(scene.library->check());
    scene.redo();
    CHECK(scene.counted() == u"Mira Solen 3/2, Port Averra 2/2");
    CHECK(scene.library->check());
}

TEST_CASE("a mention is somebody else's: a new entity, which the timeline knows")
{
    Corrections scene;
    REQUIRE(scene.eventsWith(u"Mira Solen"_s) == 3);
    CHECK(scene.take(0, other));
    CHECK(scene.shown() == u"Mara Solen: Mira Solen; Mira Solen: Mira Solen; Port Averra: Port Averra");
    CHECK(scene.counted() == u"Mara Solen 1/1, Mira Solen 3/2, Port Averra 2/2");
    CHECK(scene.eventsWith(u"Mara Solen"_s) == 1);
    CHECK(scene.eventsWith(u"Mira Solen"_s) == 2);
    CHECK(scene.library->undoText() ==
          u"Take the mention “Mira Solen” for “Mara Solen” in “Harbour report 1”");
    CHECK(scene.library->check());
    scene.undo();
    CHECK(scene.eventsWith(u"Mara Solen"_s) == 0);
    CHECK(scene.eventsWith(u"Mira Solen"_s) == 3);
    CHECK(scene.counted() == countedAsFound);
}

TEST_CASE("several mentions are moved, added or left out as one act")
{
    Corrections scene;
    const QuotedSpan one = scene.quoted(u"Mira Solen"_s, 0);
    const QuotedSpan two = scene.quoted(u"Mira Solen"_s, 1);
    CHECK(scene.correct({{one, one, other}, {two, two, other}}));
    CHECK(scene.shown() == u"Mara Solen: Mira Solen, Mira Solen; Port Averra: Port Averra");
    CHECK(scene.library->undoText() ==
          u"Take the mention “Mira Solen” and 1 more for “Mara Solen” in “Harbour report 1”");
    scene.undo();
    CHECK(scene.shown() == asFound);
    CHECK(scene.correct({{{}, scene.quoted(u"Ship"_s), EntityKey{u"Ship"_s, EntityType::Group}},
                         {{}, scene.quoted(u"crane"_s), EntityKey{u"Ship"_s, EntityType::Group}}}));
    CHECK(scene.counted(scene.first) == u"Mira Solen 2/1, Port Averra 1/1, Ship 2/1");
    CHECK(scene.library->undoText() == u"Add “Ship” and 1 more as “Ship” in “Harbour report 1”");
    CHECK(scene.library->check());
}

TEST_CASE("a mention shrinks and grows, each from what it was before")
{
    Corrections scene;
    const QSignalSpy changes(scene.library.get(), &library::Library::articleChanged);
    CHECK(scene.correct({{scene.quoted(u"Port Averra"_s), scene.quoted(u"Averra"_s), {}}}));
    CHECK(scene.shown() == u"Mira Solen: Mira Solen, Mira Solen; Port Averra: Averra");
    CHECK(scene.correct({{scene.quoted(u"Averra"_s), scene.quoted(u"in Port Averra"_s), {}}}));
    CHECK(scene.shown() == u"Mira Solen: Mira Solen, Mira Solen; Port Averra: in Port Averra");
    CHECK(scene.library->undoText() == u"Make the mention “Averra” “in Port Averra” in “Harbour report 1”");
    CHECK(changes.count() == 2);
    scene.undo();
    CHECK(scene.shown() == u"Mira Solen: Mira Solen, Mira Solen; Port Averra: Averra");
    scene.undo();
    CHECK(scene.shown() == asFound);
    CHECK(changes.count() == 4);
    CHECK(scene.library->check());
}

TEST_CASE("names and mentions are corrected in any order and combine")
{
    Corrections scene;
    CHECK(scene.take(0, other));
    CHECK(waitFor(scene.library->nameEntity({other, averra, {}})).value() == 1);
    CHECK(scene.shown() == u"Mira Solen: Mira Solen; Port Averra: Port Averra, Mira Solen");
    CHECK(scene.library->check());
    CHECK(waitFor(scene.library->nameEntity({averra, {}, {}})).value() == 2);
    CHECK(scene.shown() == u"Mira Solen: Mira Solen");
    CHECK(scene.counted() == u"Mira Solen 3/2");
    CHECK(scene.library->check());
    for (int act = 0; act < 3; ++act)
        scene.undo();
    CHECK(scene.shown() == asFound);
    CHECK(scene.counted() == countedAsFound);
    for (int act = 0; act < 3; ++act)
        scene.redo();
    CHECK(scene.shown() == u"Mira Solen: Mira Solen");
    CHECK(scene.library->check());
}

TEST_CASE("removed articles keep their corrections, and purging them takes the acts along")
{
    Corrections scene;
    CHECK(scene.take(0, other));
    CHECK(waitFor(scene.library->removeArticles({scene.first})));
    CHECK(scene.counted() == u"Mira Solen 2/1, Port Averra 1/1");
    CHECK(scene.library->check());
    scene.undo();
    CHECK(scene.counted() == u"Mara Solen 1/1, Mira Solen 3/2, Port Averra 2/2");
    CHECK(waitFor(scene.library->removeArticles({scene.first})));
    CHECK(waitFor(scene.library->purgeRemoved()));
    CHECK_FALSE(scene.library->canUndo());
    CHECK(scene.counted() == u"Mira Solen 2/1, Port Averra 1/1");
    CHECK(scene.library->check());
}

TEST_CASE("what says nothing, quotes wrongly or changes nothing is refused and leaves no act")
{
    Corrections scene;
    const QuotedSpan one = scene.quoted(u"Mira Solen"_s);
    const QuotedSpan wrong{one.span, u"Mara Solen"_s};
    const QuotedSpan beyond{{one.span.begin, 100000}, u"Mira Solen"_s};
    const QuotedSpan empty{{5, 5}, {}};
    for (const MentionJudgement& judgement :
         {MentionJudgement{}, MentionJudgement{one, one, {}}, MentionJudgement{one, {}, other},
          MentionJudgement{wrong, {}, {}}, MentionJudgement{beyond, {}, {}},
          MentionJudgement{{}, empty, other},
          MentionJudgement{one, one, EntityKey{u" "_s, EntityType::Person}},
          MentionJudgement{one, one, solen}}) {
        const auto done = scene.correct({judgement});
        REQUIRE_FALSE(done);
        CHECK(done.error().kind == base::Error::Kind::Invalid);
    }
    CHECK_FALSE(scene.library->canUndo());
    CHECK(scene.shown() == asFound);
}

TEST_CASE("mentions of an article that does not exist cannot be corrected")
{
    Corrections scene;
    const auto done =
        waitFor(scene.library->correctMentions(ArticleId(99), {{scene.quoted(u"crane"_s), {}, {}}}));
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == base::Error::Kind::NotFound);
}

TEST_CASE("the places of a name over all articles follow a corrected mention, in every order")
{
    Corrections scene;
    const auto places = [&scene](const EntityKey& key, library::MentionOrder order) {
        const auto page = scene.library->queries().mentions({key, {}, order, {}});
        REQUIRE(page);
        CHECK(page->total == page->mentions.size());
        QStringList found;
        for (const library::MentionInContext& place : page->mentions)
            found << u"%1: %2"_s.arg(place.articleTitle, place.context.words);
        found.sort();
        return found;
    };
    const auto everyOrder = {library::MentionOrder::Text, library::MentionOrder::LeftContext,
                             library::MentionOrder::RightContext};
    CHECK(scene.take(0, other));
    for (const library::MentionOrder order : everyOrder) {
        CHECK(places(other, order) == QStringList{u"Harbour report 1: Mira Solen"_s});
        CHECK(places(solen, order) == QStringList{u"Harbour report 1: Mira Solen"_s,
                                                  u"Harbour report 2: Mira Solen"_s,
                                                  u"Harbour report 2: Mira Solen"_s});
    }
    const auto ofSecond = scene.library->queries().mentions({other, scene.second, {}, {}});
    CHECK(ofSecond->total == 0);
    scene.undo();
    for (const library::MentionOrder order : everyOrder) {
        CHECK(places(other, order).isEmpty());
        CHECK(places(solen, order).size() == 4);
    }
}

TEST_CASE("a walk over the timeline names whom the mentions of an event mean now")
{
    Corrections scene;
    const auto named = [&scene] {
        QStringList names;
        const auto walked = scene.library->queries().walkTimeline(
            {scene.first, {}, {}, {}, {}},
            [&names](const library::TimelineEntry& entry) -> base::Result<void> {
                names << entry.who + entry.where;
                return {};
            });
        CHECK(walked);
        names.removeDuplicates();
        names.sort();
        return names;
    };
    CHECK_FALSE(named().contains(u"Mara Solen"_s));
    CHECK(scene.take(0, other));
    CHECK(named().contains(u"Mara Solen"_s));
}
