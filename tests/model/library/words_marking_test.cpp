#include "tests/model/library/scratch_shelf.h"

#include <QSignalSpy>

using namespace dateline;
using namespace dateline::article;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

const EntityKey solen{u"Mira Solen"_s, EntityType::Person};
const EntityKey crane{u"Old Crane"_s, EntityType::Work};
const EntityKey ship{u"Ship"_s, EntityType::Group};

/// A library with two articles in which "crane", "captain" and "harbour" stand once and "Mira Solen" is found
/// twice each.
struct Marking : TwoArticles
{
    base::Result<qint64> mark(const QString& words, const EntityKey& key)
    {
        return waitFor(library->markWords({words, key}));
    }
    library::WordsSpread spread(const QString& words) const
    {
        const auto spread = library->queries().spread(words);
        REQUIRE(spread);
        return *spread;
    }
    QuotedSpan quoted(ArticleId id, const QString& words) const
    {
        const QString text = library->queries().article(id)->article.text;
        return QuotedSpan::of(text, {text.indexOf(words), text.indexOf(words) + words.size()});
    }
    /// "Mira Solen: Mira Solen, Mira Solen; Port Averra: Port Averra" of an article.
    QString shown(ArticleId id) const
    {
        const auto stored = library->queries().article(id);
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
    /// "4/2": mentions and articles of a name of the library.
    QString counted(const EntityKey& key) const
    {
        const auto entity = library->queries().entity(key);
        return u"%1/%2"_s.arg(entity->mentions).arg(entity->articles);
    }
    QStringList history() const
    {
        QStringList lines;
        const auto page = library->queries().history({});
        REQUIRE(page);
        for (const library::HistoryEntry& entry : page->acts)
            lines << (entry.isUndone ? u"-"_s : QString()) + entry.words + entry.hindrance;
        return lines;
    }
    bool isSound() const { return library->check().has_value(); }
    void undo() { CHECK(waitFor(library->undo())); }
    void redo() { CHECK(waitFor(library->redo())); }
};

const QString asFound = u"Mira Solen: Mira Solen, Mira Solen; Port Averra: Port Averra"_s;
const QString withCrane =
    asFound.left(asFound.indexOf(u"; ")) + u"; Old Crane: crane; Port Averra: Port Averra"_s;

} // namespace

TEST_CASE("missed words are marked in all articles as one act that is told before and counted in the history")
{
    Marking scene;
    const QSignalSpy changes(scene.library.get(), &library::Library::articleChanged);
    CHECK(scene.spread(u"crane"_s) == library::WordsSpread{2, 2});
    CHECK(scene.mark(u"crane"_s, crane).value() == 2);
    CHECK(changes.count() == 2);
    CHECK(scene.shown(scene.first) == withCrane);
    CHECK(scene.shown(scene.second) == withCrane);
    CHECK(scene.counted(crane) == u"2/2");
    CHECK(scene.spread(u"crane"_s) == library::WordsSpread{0, 0});
    CHECK(scene.library->undoText() == u"Add “crane” as “Old Crane” in all articles");
    CHECK(scene.history() == QStringList{u"Add “crane” as “Old Crane” in all articles, 2 mentions"_s});
    CHECK(scene.isSound());
    scene.library.reset();
    scene.library = scene.shelf.open();
    scene.undo();
    CHECK(scene.shown(scene.first) == asFound);
    CHECK(scene.counted(crane) == u"0/0");
    CHECK(scene.history() == QStringList{u"-Add “crane” as “Old Crane” in all articles, 2 mentions"_s});
    CHECK(scene.isSound());
    scene.redo();
    CHECK(scene.shown(scene.second) == withCrane);
    CHECK(scene.isSound());
}

TEST_CASE("articles that are imported later are marked, too, also while the decision is undone")
{
    Marking scene;
    REQUIRE(scene.mark(u"crane"_s, crane));
    const ArticleId third = importOne(*scene.library, fakeArticle(3));
    CHECK(scene.shown(third) == withCrane);
    CHECK(scene.counted(crane) == u"3/3");
    CHECK(scene.history() == QStringList{u"Add “crane” as “Old Crane” in all articles, 3 mentions"_s});
    scene.undo();
    const ArticleId fourth = importOne(*scene.library, fakeArticle(4));
    CHECK(scene.shown(third) == asFound);
    CHECK(scene.shown(fourth) == asFound);
    CHECK(scene.isSound());
    scene.redo();
    CHECK(scene.shown(fourth) == withCrane);
    CHECK(scene.counted(crane) == u"4/4");
    CHECK(scene.isSound());
}

TEST_CASE("other case, parts of words, names that were found and what the reader decided stay as they are")
{
    Marking scene;
    importOne(*scene.library, "Cranes\nCRANE and Crane and cranes and a crane's crane-like crane.\n");
    const ArticleId refused = scene.second;
    REQUIRE(
        waitFor(scene.library->correctMentions(refused, {{{}, scene.quoted(refused, u"crane"_s), ship}})));
    REQUIRE(waitFor(scene.library->correctMentions(refused, {{scene.quoted(refused, u"crane"_s), {}, {}}})));
    CHECK(scene.spread(u"crane"_s) == library::WordsSpread{3, 2});
    CHECK(scene.mark(u"crane"_s, crane).value() == 2);
    CHECK(scene.counted(crane) == u"3/2");
    CHECK(scene.shown(refused) == asFound);
    for (const QString& named : {u"Mira Solen"_s, u"Mira"_s, u"in Port"_s, u"Solen knows"_s}) {
        CHECK(scene.spread(named) == library::WordsSpread());
        CHECK(scene.mark(named, crane).error().kind == base::Error::Kind::NotFound);
    }
    CHECK(scene.isSound());
}

TEST_CASE("words that stand nowhere, are none or are nobody's are refused and leave no act")
{
    Marking scene;
    CHECK(scene.mark(u"lighthouse"_s, crane).error().kind == base::Error::Kind::NotFound);
    CHECK(scene.mark(u"cran"_s, crane).error().kind == base::Error::Kind::NotFound);
    CHECK(scene.mark(u" crane"_s, crane).error().kind == base::Error::Kind::Invalid);
    CHECK(scene.mark({}, crane).error().kind == base::Error::Kind::Invalid);
    CHECK(scene.mark(u"crane"_s, {u" "_s, EntityType::Work}).error().kind == base::Error::Kind::Invalid);
    CHECK_FALSE(scene.library->canUndo());
    CHECK(scene.isSound());
}

TEST_CASE("words without letters and with marks that searches know are found, too")
{
    Marking scene;
    importOne(*scene.library, "Marks\nThe sign \u201c&&\u201d hangs there. The \"Blue - Door\" is open.\n");
    CHECK(scene.mark(u"&&"_s, ship).value() == 1);
    CHECK(scene.mark(u"Blue - Door"_s, ship).value() == 1);
    CHECK(scene.mark(u"\"Blue"_s, ship).error().kind == base::Error::Kind::NotFound);
    CHECK(scene.counted(ship) == u"2/1");
    CHECK(scene.isSound());
}

TEST_CASE("a mark is corrected, named and left out like any mention, and all is undone in any order")
{
    Marking scene;
    REQUIRE(scene.mark(u"crane"_s, crane));
    const QuotedSpan here = scene.quoted(scene.first, u"crane"_s);
    REQUIRE(waitFor(scene.library->correctMentions(scene.first, {{here, {}, {}}})));
    CHECK(scene.shown(scene.first) == asFound);
    CHECK(scene.counted(crane) == u"1/1");
    REQUIRE(waitFor(scene.library->nameEntity({crane, ship, {}})));
    CHECK(scene.counted(ship) == u"1/1");
    CHECK(scene.counted(crane) == u"0/0");
    CHECK(scene.isSound());
    const auto acts = scene.library->queries().history({})->acts;
    REQUIRE(acts.size() == 3);
    CHECK(scene.history().filter(u"hangs"_s).isEmpty());
    CHECK(waitFor(scene.library->undo(acts.at(2).id)));
    CHECK(scene.shown(scene.second) == asFound);
    CHECK(scene.shown(scene.first) == asFound);
    CHECK(scene.isSound());
    CHECK(waitFor(scene.library->redo()));
    CHECK(scene.counted(ship) == u"1/1");
    CHECK(waitFor(scene.library->undo(acts.at(1).id)));
    CHECK(scene.counted(ship) == u"2/2");
    CHECK(waitFor(scene.library->undo(acts.at(2).id)));
    CHECK(waitFor(scene.library->undo(acts.at(0).id)));
    CHECK(scene.shown(scene.first) == asFound);
    CHECK(scene.isSound());
}

TEST_CASE("of two decisions on the same words the first marks, the second where the first does not")
{
    Marking scene;
    REQUIRE(scene.mark(u"The crane"_s, crane));
    CHECK(scene.mark(u"crane"_s, ship).error().kind == base::Error::Kind::NotFound);
    importOne(*scene.library, "Crane\nThe crane is an old crane.\n");
    CHECK(scene.mark(u"crane"_s, ship).value() == 1);
    CHECK(scene.counted(crane) == u"3/3");
    CHECK(scene.counted(ship) == u"1/1");
    const auto acts = scene.library->queries().history({})->acts;
    CHECK(waitFor(scene.library->undo(acts.at(1).id)));
    CHECK(scene.counted(ship) == u"4/3");
    CHECK(scene.history().first() == u"Add “crane” as “Ship” in all articles, 4 mentions"_s);
    CHECK(scene.isSound());
}

TEST_CASE("words mean an entity that the article has already, which the timeline and lists of places know")
{
    Marking scene;
    REQUIRE(scene.mark(u"captain"_s, solen));
    CHECK(scene.shown(scene.first) ==
          u"Mira Solen: Mira Solen, Mira Solen, captain; Port Averra: Port Averra");
    CHECK(scene.counted(solen) == u"6/2");
    const auto places = scene.library->queries().mentions({solen, {}, library::MentionOrder::Text, {}});
    CHECK(places->total == 6);
    CHECK(scene.library->queries().timeline({{}, solen.name, {}, {}, {}})->total == 6);
    CHECK(scene.isSound());
}

TEST_CASE("removed articles are marked, come back so, and deleting them for good leaves the decision")
{
    Marking scene;
    REQUIRE(waitFor(scene.library->removeArticles({scene.first})));
    CHECK(scene.spread(u"crane"_s) == library::WordsSpread{1, 1});
    CHECK(scene.mark(u"crane"_s, crane).value() == 2);
    CHECK(scene.counted(crane) == u"1/1");
    CHECK(scene.history().first() == u"Add “crane” as “Old Crane” in all articles, 1 mention"_s);
    CHECK(scene.isSound());
    importOne(*scene.library, fakeArticle(1));
    CHECK(scene.counted(crane) == u"2/2");
    CHECK(scene.isSound());
    REQUIRE(waitFor(scene.library->removeArticles({scene.first, scene.second})));
    REQUIRE(waitFor(scene.library->purgeRemoved()));
    CHECK(scene.isSound());
    const ArticleId third = importOne(*scene.library, fakeArticle(3));
    CHECK(scene.shown(third) == withCrane);
    scene.undo();
    CHECK(scene.shown(third) == asFound);
    CHECK(scene.isSound());
}

TEST_CASE("marks are made again after a new analysis, and a name that it finds there is left as it is")
{
    Marking scene;
    REQUIRE(scene.mark(u"crane"_s, crane));
    REQUIRE(scene.mark(u"captain"_s, ship));
    scene.library.reset();
    auto parts = scene.shelf.parts();
    parts.workshop.analyse = [old = parts.workshop.analyse](const Article& article,
                                                            const base::CancelToken& cancel) {
        Analysis found = old(article, cancel);
        const qsizetype at = article.text.indexOf(u"captain"_s);
        found.entities.push_back({u"The Captain"_s, EntityType::Person, {}, {}, {}, {}, {}});
        found.entities.back().mentions.push_back({{at, at + 7}, MentionKind::Name, {}});
        return found;
    };
    scene.library = std::move(*library::Library::open(parts));
    REQUIRE(scene.library->reanalyzeNow({}, {}, {}));
    CHECK(scene.shown(scene.first) == u"Mira Solen: Mira Solen, Mira Solen; Old Crane: crane; "
                                      "Port Averra: Port Averra; The Captain: captain");
    CHECK(scene.counted(ship) == u"0/0");
    CHECK(scene.history().first() == u"Add “captain” as “Ship” in all articles"_s);
    CHECK(scene.isSound());
    scene.undo();
    scene.undo();
    CHECK(scene.counted(crane) == u"0/0");
    CHECK(scene.isSound());
}

TEST_CASE("counting what words would mark stops when it is cancelled")
{
    const Marking scene;
    const base::CancelToken cancel;
    cancel.cancel();
    const auto spread = scene.library->queries().spread(u"crane"_s, cancel);
    REQUIRE_FALSE(spread);
    CHECK(spread.error().kind == base::Error::Kind::Cancelled);
}
