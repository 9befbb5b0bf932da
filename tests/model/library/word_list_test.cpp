#include "model/library/word_list_job.h"
#include "tests/model/library/scratch_shelf.h"

#include <QSignalSpy>

using namespace dateline;
using namespace dateline::article;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using library::WordListOrder;
using library::WordListOutlook;
using library::WordListReport;
using library::WordsSpread;

namespace {

const EntityKey crane{u"Old Crane"_s, EntityType::Work};
const EntityKey ship{u"Ship"_s, EntityType::Group};
const EntityKey chief{u"Chief Solen"_s, EntityType::Person};
const WordListRow cranes{crane, {u"crane"_s, u"crane fell"_s}};
const WordListRow ships{ship, {u"captain"_s}};
const WordListRow chiefs{chief, {u"Mira Solen"_s}};

/// A library with two articles in which "crane fell", "captain", "harbour" and "Ship" stand once and "Mira
/// Solen" is found twice each.
struct Listing : TwoArticles
{
    base::Result<WordListReport> apply(const WordListOrder& order)
    {
        auto report = library->applyWordListNow(order, {}, {});
        handleEventsUntil([] { return true; });
        return report;
    }
    WordListOutlook outlook(const WordListOrder& order) const
    {
        const auto outlook = library->queries().outlook(order);
        REQUIRE(outlook);
        return *outlook;
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
        CHECK(page->total == page->acts.size());
        for (const library::HistoryEntry& entry : page->acts)
            lines << (entry.isUndone ? u"-"_s : QString()) + entry.words;
        return lines;
    }
    WordList list() const { return library->queries().wordList().value(); }
    bool isSound() const
    {
        const auto good = library->check();
        INFO((good ? std::string() : good.error().message.toStdString()));
        CHECK(good);
        return good.has_value();
    }
    void undo() { CHECK(waitFor(library->undo())); }
    void redo() { CHECK(waitFor(library->redo())); }
};

const QString asFound = u"Mira Solen: Mira Solen, Mira Solen; Port Averra: Port Averra"_s;

} // namespace

TEST_CASE("a list is applied to all articles as one act that is told before and undone at once")
{
    Listing scene;
    const QSignalSpy changes(scene.library.get(), &library::Library::articleChanged);
    const WordListOrder order{{cranes, ships}};
    const WordListOutlook outlook = scene.outlook(order);
    CHECK(outlook.rows ==
          QList<WordListOutlook::Row>{{WordsSpread{2, 2}, 0, true, {}}, {WordsSpread{4, 2}, 0, true, {}}});
    CHECK(outlook.spread == WordsSpread{6, 2});
    CHECK(outlook.added == 5);
    CHECK(outlook.isGood());
    CHECK(scene.shown(scene.first) == asFound);
    CHECK(scene.apply(order).value() == WordListReport{5, 0, 2});
    CHECK(changes.count() == 2);
    CHECK(scene.shown(scene.first) ==
          asFound.left(asFound.indexOf(u"; ")) +
              u"; Old Crane: crane fell; Port Averra: Port Averra; Ship: Ship, captain"_s);
    CHECK(scene.counted(ship) == u"4/2");
    CHECK(scene.library->undoText() == u"Add 5 names to the word list");
    CHECK(scene.history() == QStringList{u"Add 5 names to the word list, 6 mentions"_s});
    CHECK(scene.isSound());
    scene.library.reset();
    scene.library = scene.shelf.open();
    scene.undo();
    CHECK(scene.shown(scene.second) == asFound);
    CHECK(scene.counted(ship) == u"0/0");
    CHECK(scene.history() == QStringList{u"-Add 5 names to the word list, 6 mentions"_s});
    CHECK(scene.list().empty());
    CHECK(scene.isSound());
    scene.redo();
    CHECK(scene.counted(crane) == u"2/2");
    CHECK_FALSE(scene.library->canRedo());
    CHECK(scene.isSound());
}

TEST_CASE("longer words of a list are marked before words that are a part of them")
{
    Listing scene;
    REQUIRE(scene.apply({{{ship, {u"crane"_s}}, {crane, {u"The crane"_s}}}}));
    CHECK(scene.shown(scene.first).contains(u"Old Crane: The crane"));
    CHECK(scene.counted(ship) == u"2/2"); // the word itself
    CHECK(scene.isSound());
}

TEST_CASE("what is shown under an alias is the same entity as the name, also in later imports")
{
    Listing scene;
    const WordListOutlook outlook = scene.outlook({{chiefs}});
    CHECK(outlook.rows == QList<WordListOutlook::Row>{{WordsSpread{}, 4, true, {}}});
    CHECK(scene.apply({{chiefs}}).value().articles == 2);
    CHECK(scene.counted(chief) == u"4/2");
    CHECK(scene.counted({u"Mira Solen"_s, EntityType::Person}) == u"0/0");
    const ArticleId third = importOne(*scene.library, fakeArticle(3));
    CHECK(scene.shown(third) == u"Chief Solen: Mira Solen, Mira Solen; Port Averra: Port Averra");
    CHECK(scene.history().size() == 1);
    CHECK(scene.isSound());
    scene.undo();
    CHECK(scene.counted(chief) == u"0/0");
    CHECK(scene.shown(third) == asFound);
    CHECK(scene.isSound());
}

TEST_CASE("words that stand nowhere yet are kept and marked in later imports")
{
    Listing scene;
    const EntityKey tower{u"lighthouse"_s, EntityType::Work};
    CHECK(scene.outlook({{{tower, {}}}}).spread == WordsSpread());
    CHECK(scene.apply({{{tower, {}}}}).value() == WordListReport{1, 0, 0});
    CHECK(scene.list() == WordList{{tower, {}}});
    importOne(*scene.library, "Night\nThe lighthouse was dark. The lighthouse was cold.\n");
    CHECK(scene.counted(tower) == u"2/1");
    CHECK(scene.isSound());
}

TEST_CASE("a list adds only what is missing, and is refused where nothing is")
{
    Listing scene;
    REQUIRE(waitFor(scene.library->markWords({u"crane"_s, crane})));
    CHECK(scene.list() == WordList{{crane, {u"crane"_s}}});
    CHECK(scene.outlook({{cranes}}).added == 2);
    CHECK(scene.apply({{cranes}}).value() == WordListReport{2, 0, 0}); // where a crane fell is taken
    CHECK(scene.list() == WordList{{crane, {u"crane"_s, u"crane fell"_s}}});
    const auto again = scene.apply({{cranes}});
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == base::Error::Kind::NotFound);
    CHECK_FALSE(scene.outlook({{cranes}}).rows.front().isNew);
    CHECK(scene.isSound());
}

TEST_CASE(
    "a row whose words the library takes for another entity is told, and nothing of the list is applied")
{
    Listing scene;
    REQUIRE(waitFor(scene.library->markWords({u"captain"_s, crane})));
    const WordListOutlook outlook = scene.outlook({{ships, chiefs}});
    CHECK_FALSE(outlook.isGood());
    CHECK(outlook.rows.front().problem ==
          u"The words you have added hold “captain” already, as “Old Crane”. Take that back first.");
    const auto refused = scene.apply({{ships, chiefs}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == base::Error::invalid(outlook.rows.front().problem));
    CHECK(scene.history().size() == 1);
    // It may be taken back by the same order.
    CHECK(scene.apply({{ships}, {{u"captain"_s, crane}}}).value() == WordListReport{2, 1, 2});
    CHECK(scene.counted(ship) == u"4/2");
    CHECK(scene.isSound());
}

TEST_CASE("what is taken off the list comes back when that is undone, wherever it came from")
{
    Listing scene;
    REQUIRE(waitFor(scene.library->markWords({u"harbour"_s, ship})));
    REQUIRE(scene.apply({{cranes, chiefs}}));
    const QString before = scene.shown(scene.first);
    const WordListOrder order{{}, {{u"harbour"_s, ship}, {u"crane fell"_s, crane}, {u"Mira Solen"_s, chief}}};
    CHECK(scene.outlook(order).withdrawn == 3);
    CHECK(scene.outlook(order).unmarked == 4);
    CHECK(scene.apply(order).value() == WordListReport{0, 3, 2});
    CHECK(scene.library->undoText() == u"Take 3 names off the word list");
    CHECK(scene.shown(scene.first).contains(u"Mira Solen: Mira Solen, Mira Solen"));
    CHECK(scene.shown(scene.first).contains(u"Old Crane: crane;")); // the shorter alias is still there
    CHECK(scene.counted(ship) == u"0/0");
    CHECK(scene.history() == QStringList{u"Take 3 names off the word list"_s,
                                         u"Add 5 names to the word list, 2 mentions"_s,
                                         u"-Add “harbour” as “Ship” in all articles, 2 mentions"_s});
    const auto acts = scene.library->queries().history({})->acts;
    CHECK(acts.last().hindrance ==
          u"It was taken back with this: Take 3 names off the word list. Undo that first.");
    CHECK_FALSE(waitFor(scene.library->redo(acts.last().id)));
    CHECK_FALSE(scene.library->canRedo());
    CHECK(scene.isSound());
    // Something else that is done meanwhile does not lose it.
    REQUIRE(waitFor(scene.library->nameEntity({{u"Port Averra"_s, EntityType::Place}, {}, {}})));
    scene.undo();
    scene.undo();
    CHECK(scene.shown(scene.first) == before);
    CHECK(scene.isSound());
    scene.redo();
    CHECK(scene.counted(ship) == u"0/0");
    CHECK(scene.isSound());
    scene.undo();
    scene.undo();
    CHECK(scene.history().at(1) == u"-Take 3 names off the word list"_s);
    CHECK(scene.counted(ship) == u"2/2");
    CHECK(scene.isSound());
}

TEST_CASE("a list that is undone after a part of it was taken off leaves nothing behind")
{
    Listing scene;
    REQUIRE(scene.apply({{cranes, ships}}));
    REQUIRE(scene.apply({{chiefs}, {{u"captain"_s, ship}}}));
    CHECK(scene.library->undoText() == u"Change the word list: 2 names added, 1 taken off");
    const auto acts = scene.library->queries().history({})->acts;
    REQUIRE(waitFor(scene.library->undo(acts.last().id)));
    CHECK(scene.counted(ship) == u"0/0");
    CHECK(scene.isSound());
    scene.undo();
    CHECK(scene.shown(scene.first) == asFound); // the captain came from the list that is undone
    CHECK(scene.isSound());
    scene.redo();
    scene.redo();
    CHECK(scene.counted(ship) == u"2/2"); // without the captain
    CHECK(scene.counted(chief) == u"4/2");
    CHECK(scene.isSound());
}

TEST_CASE("one decision of a list is taken back by itself and done again")
{
    Listing scene;
    REQUIRE(scene.apply({{chiefs, cranes}}));
    const auto joins = scene.library->queries().joins(chief, scene.first);
    REQUIRE(joins);
    REQUIRE(joins->size() == 1);
    REQUIRE(waitFor(scene.library->undo(joins->first().act)));
    CHECK(scene.shown(scene.first).contains(u"Mira Solen: Mira Solen, Mira Solen"));
    CHECK(scene.history() == QStringList{u"-Call “Mira Solen” “Chief Solen” in all articles, 4 mentions"_s,
                                         u"Add 5 names to the word list, 2 mentions"_s});
    CHECK(scene.isSound());
    scene.redo();
    CHECK(scene.counted(chief) == u"4/2");
    CHECK(scene.history().size() == 1);
    CHECK(scene.isSound());
}

TEST_CASE("a list says what the library has of other types by its names and aliases")
{
    Listing scene;
    const EntityKey port{u"Old Port"_s, EntityType::Organization};
    const WordListOutlook outlook = scene.outlook({{{port, {u"Port Averra"_s}}, cranes}});
    CHECK(outlook.rows.at(0).otherTypes ==
          QList<library::EntitySummary>{{u"Port Averra"_s, EntityType::Place, 2, 2}});
    CHECK(outlook.rows.at(0).problem.isEmpty());
    CHECK(outlook.rows.at(0).spread == WordsSpread{0, 0});
    CHECK(outlook.rows.at(1).otherTypes.isEmpty());
}

TEST_CASE("undoing a list tells how far it is, and leaves the list in force where it is stopped")
{
    Listing scene;
    REQUIRE(scene.apply({{cranes, ships}}));
    handleEventsUntil([&] { return scene.library->canUndo(); });
    const base::CancelToken cancel;
    cancel.cancel();
    const auto stopped = waitFor(scene.library->undo({}, cancel));
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().kind == base::Error::Kind::Cancelled);
    CHECK(scene.counted(ship) == u"4/2");
    CHECK(scene.library->undoText() == u"Add 5 names to the word list");
    CHECK(scene.isSound());
    QList<qint64> totals;
    REQUIRE(waitFor(scene.library->undo([&](const base::Progress& now) { totals.append(now.total); })));
    REQUIRE_FALSE(totals.isEmpty());
    CHECK(totals.last() == 2);
    CHECK(scene.counted(ship) == u"0/0");
    REQUIRE_FALSE(waitFor(scene.library->redo({}, cancel)));
    CHECK(scene.counted(ship) == u"0/0");
}

TEST_CASE("a list that is stopped leaves everything as it was")
{
    Listing scene;
    const base::CancelToken cancel;
    const auto stop = [&cancel](const base::Progress& progress) {
        CHECK(progress.total > 0);
        cancel.cancel();
    };
    const auto report = scene.library->applyWordListNow({{cranes}}, stop, cancel);
    REQUIRE_FALSE(report);
    CHECK(report.error().kind == base::Error::Kind::Cancelled);
    CHECK(scene.shown(scene.first) == asFound);
    CHECK_FALSE(scene.library->canUndo());
    CHECK(scene.list().empty());
    CHECK(scene.library->queries().outlook({{cranes}}, {}, cancel).error().kind ==
          base::Error::Kind::Cancelled);
    CHECK(scene.isSound());
}

TEST_CASE("a list is applied as a job with progress beside the window")
{
    Listing scene;
    auto* job = scene.library->applyWordList({{cranes, ships}});
    const QSignalSpy progress(job, &library::Job::progressed);
    std::optional<base::Result<WordListReport>> outcome;
    QObject::connect(job, &library::WordListJob::finished, job,
                     [&](const auto& result) { outcome = result; });
    handleEventsUntil([&] { return outcome.has_value(); });
    CHECK(outcome->value() == WordListReport{5, 0, 2});
    CHECK_FALSE(progress.isEmpty());
    CHECK(scene.counted(ship) == u"4/2");
}

TEST_CASE("words that are changed to another entity are told as they will be")
{
    Listing scene;
    REQUIRE(scene.apply({{ships}}));
    const EntityKey crew{u"Ship"_s, EntityType::Organization};
    const WordListOrder order{{{crew, {u"captain"_s}}}, {{u"Ship"_s, ship}, {u"captain"_s, ship}}};
    CHECK(scene.outlook(order).rows == QList<WordListOutlook::Row>{{WordsSpread{4, 2}, 0, true, {}}});
    REQUIRE(scene.apply(order));
    CHECK(scene.counted(crew) == u"4/2");
    CHECK(scene.counted(ship) == u"0/0");
    CHECK(scene.list() == WordList{{crew, {u"captain"_s}}});
    CHECK(scene.isSound());
}
