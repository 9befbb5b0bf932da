#include "tests/model/library/scratch_shelf.h"

using namespace dateline;
using namespace dateline::article;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

/// Three events of one day, the last one told first, and one without a time on it.
QByteArray report(const QByteArray& name)
{
    return name +
           "\npublished 2010-05-14\n"
           "The crane fell at 16:00 today. Mira Solen spoke about it today. The pier burned at 09:30 today. "
           "A ship left yesterday.\n";
}

QStringList shown(const library::Library& library, const library::TimelineRequest& request = {})
{
    QStringList all;
    const auto page = library.queries().timeline(request);
    REQUIRE(page);
    for (const library::TimelineEntry& entry : page->entries)
        all << entry.event.days.begin.toString(u"dd ") +
                   (entry.time ? toString(*entry.time) + u' ' : QString()) +
                   entry.event.title.section(u' ', 0, 1);
    return all;
}

} // namespace

TEST_CASE("what happened on one day is told in the order of its times of day, those without one first")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    importOne(*library, report("First"));
    CHECK(shown(*library) ==
          QStringList{u"13 A ship"_s, u"14 Mira Solen"_s, u"14 09:30 The pier"_s, u"14 16:00 The crane"_s});
    CHECK(library->check());
}

TEST_CASE("times of day put the events of several articles in one order, page by page")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    importOne(*library, report("First"));
    importOne(*library, report("Second"));
    const QStringList all = shown(*library);
    CHECK(all == QStringList{u"13 A ship"_s, u"13 A ship"_s, u"14 Mira Solen"_s, u"14 Mira Solen"_s,
                             u"14 09:30 The pier"_s, u"14 09:30 The pier"_s, u"14 16:00 The crane"_s,
                             u"14 16:00 The crane"_s});
    QStringList paged;
    for (qint64 offset = 0; offset < 8; offset += 3) {
        library::TimelineRequest request;
        request.page = {offset, 3};
        paged += shown(*library, request);
    }
    CHECK(paged == all);
}

TEST_CASE("a walk in many steps keeps the order of the times of day")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    // More events than one step reads.
    for (int number = 1; number <= 70; ++number)
        importOne(*library, report("Report " + QByteArray::number(number)));
    std::vector<std::pair<int, qint64>> places;
    REQUIRE(
        library->queries().walkTimeline({}, [&](const library::TimelineEntry& entry) -> base::Result<void> {
            places.emplace_back(entry.event.days.begin.day() * 10000 + minuteInOrder(entry.time),
                                entry.article.number());
            return {};
        }));
    CHECK(places.size() == 280);
    CHECK(std::is_sorted(places.begin(), places.end()));
    CHECK(std::adjacent_find(places.begin(), places.end()) == places.end());
}

TEST_CASE("an event that the reader dates loses its time of day, and undo gives it back")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    const ArticleId id = importOne(*library, report("First"));
    const auto stored = library->queries().article(id);
    REQUIRE(stored);
    const EventAnchor crane = EventAnchor::of(stored->article.text, stored->analysis.events.front());
    const DayInterval day{QDate(2010, 5, 14), QDate(2010, 5, 14)};
    REQUIRE(waitFor(library->correctEvents({{id, {{EventJudgement::Kind::Dated, crane, day}}}})));
    CHECK(shown(*library) ==
          QStringList{u"13 A ship"_s, u"14 The crane"_s, u"14 Mira Solen"_s, u"14 09:30 The pier"_s});
    CHECK(library->check());
    REQUIRE(waitFor(library->undo()));
    CHECK(shown(*library).last() == u"14 16:00 The crane");
    CHECK(library->check());
}

TEST_CASE("an event that the reader calls otherwise keeps its time of day")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    const ArticleId id = importOne(*library, report("First"));
    const auto stored = library->queries().article(id);
    REQUIRE(stored);
    const EventAnchor crane = EventAnchor::of(stored->article.text, stored->analysis.events.front());
    REQUIRE(
        waitFor(library->correctEvents({{id, {{EventJudgement::Kind::Titled, crane, {}, u"Big fall"_s}}}})));
    CHECK(shown(*library).last() == u"14 16:00 Big fall");
}

TEST_CASE("times of day move with the date of the article")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    const ArticleId id = importOne(*library, report("First"));
    REQUIRE(waitFor(library->setPublicationDate(id, QDate(2010, 5, 20))));
    CHECK(shown(*library) ==
          QStringList{u"19 A ship"_s, u"20 Mira Solen"_s, u"20 09:30 The pier"_s, u"20 16:00 The crane"_s});
    CHECK(library->check());
}

TEST_CASE("an article that is removed and taken up again keeps the order of its times of day")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    const ArticleId id = importOne(*library, report("First"));
    const QStringList before = shown(*library);
    REQUIRE(waitFor(library->removeArticles({id})));
    CHECK(shown(*library).isEmpty());
    REQUIRE(waitFor(library->undo()));
    CHECK(shown(*library) == before);
}
