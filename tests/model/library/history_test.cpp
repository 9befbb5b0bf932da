#include "tests/model/library/scratch_shelf.h"

#include <algorithm>
#include <random>

using namespace dateline;
using namespace dateline::article;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

const EntityKey solen{u"Mira Solen"_s, EntityType::Person};
const EntityKey anne{u"Mira Anne Solen"_s, EntityType::Person};
const EntityKey averra{u"Port Averra"_s, EntityType::Place};
const QDate may(2010, 5, 14);
const QDate june(2010, 6, 1);

struct History : TwoArticles
{
    library::HistoryPage page(library::PageRequest request = {}) const
    {
        const auto page = library->queries().history(request);
        REQUIRE(page);
        return *page;
    }
    /// "-Remove “…”": the acts, oldest first, "-" before undone ones.
    QString acts() const
    {
        QStringList lines;
        for (const library::HistoryEntry& entry : page().acts)
            lines.prepend((entry.isUndone ? u"-"_s : QString()) + entry.words);
        return lines.join(u"; ");
    }
    library::HistoryEntry entry(qsizetype oldest) const
    {
        const auto acts = page().acts;
        return acts.at(acts.size() - 1 - oldest);
    }
    base::Result<void> redo(qsizetype oldest) { return waitFor(library->redo(entry(oldest).id)); }
    base::Result<void> undo(qsizetype oldest) { return waitFor(library->undo(entry(oldest).id)); }
    void date(ArticleId id, QDate day) { REQUIRE(waitFor(library->setPublicationDate(id, day))); }
    void name(const EntityKey& from, const EntityKey& to)
    {
        REQUIRE(waitFor(library->nameEntity({from, to, {}})));
    }
    QDate dateOf(ArticleId id) const { return library->queries().article(id)->article.published.date; }
    bool isDated(ArticleId id) const
    {
        return library->queries().article(id)->article.published.basis == DateBasis::Reader;
    }
    /// What the entity is called that is found as Mira Solen.
    QString nameOf(ArticleId id) const
    {
        const auto stored = library->queries().article(id);
        for (const Entity& entity : stored->analysis.entities) {
            for (const Mention& mention : entity.mentions) {
                if (mention.span.of(stored->article.text) == solen.name)
                    return entity.name;
            }
        }
        return {};
    }
};

} // namespace

TEST_CASE("the history lists the acts in words with their time, newest first, page by page")
{
    History history;
    history.date(history.first, may);
    history.shelf.clock().set(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
    history.name(solen, anne);
    const auto page = history.page();
    REQUIRE(page.acts.size() == 2);
    CHECK(page.total == 2);
    CHECK(page.acts[0].words == u"Call “Mira Solen” “Mira Anne Solen” in all articles, 4 mentions");
    CHECK(page.acts[0].when == QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
    CHECK(page.acts[1].words == u"Set the date of “Harbour report 1” to 14 May 2010");
    CHECK(history.page({1, 5}).acts == QList{page.acts[1]});
}

TEST_CASE("an act on which nothing hangs is undone by itself and redone in its place")
{
    History history;
    history.date(history.first, may);
    history.name(solen, anne);
    history.date(history.second, june);
    CHECK(history.undo(0));
    CHECK_FALSE(history.isDated(history.first));
    CHECK(history.dateOf(history.second) == june);
    CHECK(history.undo(1));
    CHECK(history.nameOf(history.second) == solen.name);
    CHECK(history.library->redoText() == u"Call “Mira Solen” “Mira Anne Solen” in all articles");
    CHECK(history.library->check());
    CHECK(waitFor(history.library->redo()));
    CHECK(history.nameOf(history.second) == anne.name);
    CHECK_FALSE(history.isDated(history.first));
    CHECK(waitFor(history.library->redo()));
    CHECK(history.dateOf(history.first) == may);
    CHECK_FALSE(history.library->canRedo());
    CHECK(history.library->check());
}

TEST_CASE("what was undone last is redone first, also after a restart")
{
    History history;
    history.date(history.first, may);
    history.name(solen, anne);
    history.date(history.second, june);
    CHECK(history.undo(1));
    CHECK(waitFor(history.library->undo()));
    history.library.reset();
    history.library = history.shelf.open();
    CHECK(history.library->redoText() == u"Set the date of “Harbour report 2” to 1 June 2010");
    CHECK(history.library->undoText() == u"Set the date of “Harbour report 1” to 14 May 2010");
    CHECK(waitFor(history.library->redo()));
    CHECK(history.library->redoText() == u"Call “Mira Solen” “Mira Anne Solen” in all articles");
}

TEST_CASE("a date hangs on the dates before it and on nothing of other articles")
{
    History history;
    history.date(history.first, may);
    history.date(history.second, may);
    history.date(history.first, june);
    CHECK(history.entry(0).hindrance ==
          u"This hangs on it: Set the date of “Harbour report 1” to 1 June 2010. Undo that first.");
    CHECK(history.entry(1).hindrance.isEmpty());
    CHECK(history.entry(2).hindrance.isEmpty());
    const auto undone = history.undo(0);
    REQUIRE_FALSE(undone);
    CHECK(undone.error().message == history.entry(0).hindrance);
    CHECK(history.dateOf(history.first) == june);
    CHECK(history.undo(2));
    CHECK(history.undo(0));
    CHECK_FALSE(history.isDated(history.first));
}

TEST_CASE("the date of an article that was removed later waits for it to come back")
{
    History history;
    history.date(history.first, may);
    REQUIRE(waitFor(history.library->removeArticles({history.first, history.second})));
    CHECK(history.entry(0).hindrance == u"This hangs on it: Remove 2 articles. Undo that first.");
    CHECK(history.undo(1));
    CHECK(history.undo(0));
    CHECK(history.library->check());
}

TEST_CASE("corrections of the same words hang on each other, those of other words do not")
{
    History history;
    const QString text = history.library->queries().article(history.first)->article.text;
    const auto quoted = [&](const QString& words) {
        return QuotedSpan::of(text, {text.indexOf(words), text.indexOf(words) + words.size()});
    };
    const QuotedSpan port = quoted(u"Port Averra"_s);
    const QuotedSpan name = quoted(u"Averra"_s);
    REQUIRE(waitFor(history.library->correctMentions(history.first, {{port, name, {}}})));
    REQUIRE(waitFor(history.library->correctMentions(history.first, {{name, name, solen}})));
    REQUIRE(waitFor(history.library->correctMentions(history.first, {{quoted(u"Mira Solen"_s), {}, {}}})));
    CHECK(history.entry(0).hindrance == u"This hangs on it: Take the mention “Averra” for “Mira Solen” in "
                                        u"“Harbour report 1”. Undo that first.");
    CHECK(history.entry(1).hindrance.isEmpty());
    CHECK(history.undo(1));
    CHECK(history.undo(0));
    CHECK(history.acts() == u"-Make the mention “Port Averra” “Averra” in “Harbour report 1”; "
                            "-Take the mention “Averra” for “Mira Solen” in “Harbour report 1”; "
                            "Leave out the mention “Mira Solen” in “Harbour report 1”");
    CHECK(history.library->check());
}

TEST_CASE("names hang on nothing: what they make is made anew without the one that is undone")
{
    History history;
    history.name(solen, anne);
    history.name(anne, averra);
    CHECK(history.entry(0).hindrance.isEmpty());
    CHECK(history.undo(0));
    CHECK(history.nameOf(history.first) == solen.name);
    CHECK(history.library->queries().entity(solen)->articles == 2);
    CHECK(history.library->check());
}

TEST_CASE("what is undone already or was never done cannot be undone")
{
    History history;
    history.date(history.first, may);
    CHECK(history.undo(0));
    CHECK(history.undo(0).error().kind == base::Error::Kind::NotFound);
    CHECK(waitFor(history.library->undo(ActId(99))).error().kind == base::Error::Kind::NotFound);
}

TEST_CASE("an undone name is done again by itself, whatever was undone after it")
{
    History history;
    history.date(history.first, may);
    history.name(solen, anne);
    history.name(anne, averra);
    for (const qsizetype act : {1, 2, 0})
        CHECK(history.undo(act));
    for (const qsizetype act : {0, 1, 2})
        CHECK(history.entry(act).hindrance.isEmpty());
    CHECK(history.redo(1));
    CHECK(history.nameOf(history.first) == anne.name);
    CHECK_FALSE(history.isDated(history.first));
    CHECK(history.redo(2));
    CHECK(history.nameOf(history.first) == averra.name);
    CHECK(waitFor(history.library->redo()));
    CHECK(history.dateOf(history.first) == may);
    CHECK_FALSE(history.library->canRedo());
    CHECK(history.library->check());
}

TEST_CASE("a date that is undone waits for what was undone later, and what is in force is not done again")
{
    History history;
    history.date(history.first, may);
    history.date(history.second, june);
    CHECK(history.undo(0));
    CHECK(history.undo(1));
    CHECK(history.entry(1).hindrance.isEmpty());
    CHECK(history.entry(0).hindrance ==
          u"This was undone later: Set the date of “Harbour report 2” to 1 June 2010. Redo that first.");
    const auto early = history.redo(0);
    REQUIRE_FALSE(early);
    CHECK(early.error().message == history.entry(0).hindrance);
    CHECK(history.redo(1));
    CHECK(history.redo(0));
    CHECK(history.dateOf(history.first) == may);
    CHECK(history.redo(0).error().kind == base::Error::Kind::NotFound);
    CHECK(waitFor(history.library->redo(ActId(99))).error().kind == base::Error::Kind::NotFound);
}

TEST_CASE("the history is narrowed by words, case and diacritics aside, page by page")
{
    History history;
    history.date(history.first, may);
    history.name(solen, anne);
    history.date(history.second, june);
    const auto found = [&](const QString& words, library::PageRequest page = {}) {
        const auto answer = history.library->queries().history(page, words);
        QStringList acts;
        for (const library::HistoryEntry& entry : answer->acts)
            acts << entry.words;
        return u"%1: %2"_s.arg(answer->total).arg(acts.join(u"; "));
    };
    CHECK(found(u"MÍRA anne"_s) == u"1: Call “Mira Solen” “Mira Anne Solen” in all articles, 4 mentions");
    CHECK(found(u"set the date"_s, {1, 1}) == u"2: Set the date of “Harbour report 1” to 14 May 2010");
    CHECK(found(u"Averra"_s) == u"0: ");
    CHECK(history.undo(1));
    CHECK(found(u"anne"_s).startsWith(u"1: "));
}

TEST_CASE("a name of the library is asked for exactly")
{
    const History history;
    const auto known = history.library->queries().entity(solen);
    REQUIRE(known);
    CHECK(known->mentions == 4);
    CHECK(known->articles == 2);
    CHECK(history.library->queries().entity({u"Mira"_s, EntityType::Person})->articles == 0);
    CHECK(history.library->queries().entity({solen.name, EntityType::Place})->articles == 0);
}

TEST_CASE("three hundred names, single mentions and missed words decided on at random can be taken back in "
          "any order, leave what was found, and can be done again in any order")
{
    std::mt19937 random(31);
    const auto pick = [&](qsizetype count) {
        return std::uniform_int_distribution<qsizetype>(0, count - 1)(random);
    };
    const ScratchShelf shelf;
    const auto library = shelf.open();
    QList<ArticleId> ids;
    for (int number = 1; number <= 5; ++number)
        ids.append(importOne(*library, fakeArticle(number)));
    const QList<EntityKey> names{solen, anne, averra, {u"Averra"_s, EntityType::Organization}};
    const auto entitiesOf = [&](ArticleId id) { return library->queries().article(id)->analysis.entities; };
    const QStringList missed{u"crane"_s, u"The crane"_s, u"captain"_s, u"harbour"_s, u"number 3"_s};
    int given = 0;
    int marked = 0;
    int corrected = 0;
    for (int act = 0; act < 300; ++act) {
        const ArticleId id = ids.at(pick(ids.size()));
        if (pick(6) == 0) {
            marked +=
                waitFor(library->markWords({missed.at(pick(missed.size())), names.at(pick(names.size()))}))
                        .has_value()
                    ? 1
                    : 0;
            continue;
        }
        const auto entities = entitiesOf(id);
        if (entities.empty()) { // all were said to be none
            REQUIRE(waitFor(library->undo()));
            continue;
        }
        const Entity& subject = entities.at(static_cast<std::size_t>(pick(std::ssize(entities))));
        if (pick(4) == 0) { // the like of a mark that was made before, too
            const auto at = subject.mentions.at(static_cast<std::size_t>(pick(std::ssize(subject.mentions))));
            const auto quoted = QuotedSpan::of(library->queries().article(id)->article.text, at.span);
            const bool isOther = pick(2) > 0;
            const MentionJudgement judgement{quoted, isOther ? std::optional(quoted) : std::nullopt,
                                             isOther ? std::optional(names.at(pick(names.size())))
                                                     : std::nullopt};
            corrected += waitFor(library->correctMentions(id, {judgement})).has_value() ? 1 : 0;
            continue;
        }
        Naming naming{{subject.name, subject.type}, std::nullopt, std::nullopt};
        if (pick(5) > 0) // one in five is said to be none
            naming.shownAs = names.at(pick(names.size()));
        if (pick(3) > 0)
            naming.article = id;
        given += waitFor(library->nameEntity(naming)).has_value() ? 1 : 0;
    }
    CHECK(given > 70);
    CHECK(marked > 10);
    CHECK(corrected > 30);
    CHECK(library->check());
    const auto actsNow = [&] { return library->queries().history({0, 1000}).value().acts; };
    QList<ActId> inForce; // not those that were undone on the way
    for (const library::HistoryEntry& entry : actsNow()) {
        if (!entry.isUndone)
            inForce.append(entry.id);
    }
    const auto walk = [&](bool isRedoing) {
        for (bool goesOn = true; goesOn;) {
            goesOn = false;
            auto acts = actsNow();
            acts.removeIf([&](const library::HistoryEntry& entry) {
                return entry.isUndone != isRedoing || !entry.hindrance.isEmpty() ||
                       !inForce.contains(entry.id);
            });
            std::ranges::shuffle(acts, random);
            // Those behind the first may be hindered or free by then.
            for (const library::HistoryEntry& entry : acts.first(std::min<qsizetype>(acts.size(), 5)))
                goesOn = waitFor(isRedoing ? library->redo(entry.id) : library->undo(entry.id)).has_value() ||
                         goesOn;
        }
    };
    std::vector<std::vector<Entity>> decided;
    for (const ArticleId id : ids)
        decided.push_back(entitiesOf(id));
    walk(false);
    CHECK_FALSE(library->canUndo());
    CHECK(library->check());
    for (const ArticleId id : ids) {
        const auto stored = library->queries().article(id);
        CHECK(stored->analysis == fakeWorkshop().analyse(stored->article, {}));
    }
    walk(true);
    CHECK(library->check());
    for (const library::HistoryEntry& entry : actsNow())
        CHECK(entry.isUndone != inForce.contains(entry.id));
    for (qsizetype i = 0; i < ids.size(); ++i)
        CHECK(entitiesOf(ids.at(i)) == decided[static_cast<std::size_t>(i)]);
}

TEST_CASE(
    "what was decided on a name says in the history how many mentions it is about, whatever came before and "
    "after")
{
    History history;
    const auto words = [&](qsizetype oldest) { return history.entry(oldest).words; };
    REQUIRE(waitFor(history.library->nameEntity({solen, anne, history.first})));
    history.name(anne, averra);
    history.name(solen, averra);
    history.name(averra, solen);
    CHECK(words(0) == u"Call “Mira Solen” “Mira Anne Solen” in “Harbour report 1”, 2 mentions");
    CHECK(words(1) == u"Call “Mira Anne Solen” “Port Averra” in all articles, 2 mentions");
    CHECK(words(2) == u"Call “Mira Solen” “Port Averra” in all articles, 2 mentions");
    CHECK(words(3) == u"Call “Port Averra” “Mira Solen” in all articles, 6 mentions");
    CHECK(history.library->undoText() == u"Call “Port Averra” “Mira Solen” in all articles");
    REQUIRE(waitFor(history.library->undo()));
    CHECK(words(3) == u"Call “Port Averra” “Mira Solen” in all articles, 6 mentions");
    REQUIRE(waitFor(history.library->removeArticles({history.first})));
    CHECK(words(1) == u"Call “Mira Anne Solen” “Port Averra” in all articles");
    CHECK(words(2) == u"Call “Mira Solen” “Port Averra” in all articles, 2 mentions");
}
