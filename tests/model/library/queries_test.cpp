#include "model/library/queries.h"
#include "model/text/code_points.h"
#include "tests/model/library/scratch_shelf.h"

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

QStringList titles(const library::ArticlePage& page)
{
    QStringList list;
    for (const library::ArticleSummary& article : page.articles)
        list << article.title;
    return list;
}

} // namespace

TEST_CASE("articles are listed by their date with undated ones last or by their import")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    importOne(*library, fakeArticle(1, "2010-01-01"));
    importOne(*library, fakeArticle(2, ""));
    importOne(*library, fakeArticle(3, "2012-01-01"));
    importOne(*library, fakeArticle(4, "2011-01-01"));
    const auto& queries = library->queries();
    CHECK(titles(*queries.articles({})) == QStringList{u"Harbour report 3"_s, u"Harbour report 4"_s,
                                                       u"Harbour report 1"_s, u"Harbour report 2"_s});
    CHECK(titles(*queries.articles({1, 2}, library::ArticleOrder::NewestImported)) ==
          QStringList{u"Harbour report 3"_s, u"Harbour report 2"_s});
    CHECK(queries.articles({4, 10})->articles.isEmpty());
    CHECK(queries.articles({4, 10})->total == 4);
}

TEST_CASE("an article without a headline is listed with its first words")
{
    const ScratchShelf shelf;
    auto parts = shelf.parts();
    parts.workshop.readSource = [](const importers::Source& source, const base::CancelToken&) {
        importers::ImportedArticle imported;
        article::setText(imported.article, {}, {QString::fromUtf8(source.bytes)});
        return base::Result(std::vector{imported});
    };
    const auto library = library::Library::open(parts);
    REQUIRE(library);
    importOne(**library, "Short words.");
    importOne(**library, QByteArray("word ").repeated(40));
    const auto list = titles(*(*library)->queries().articles({}, library::ArticleOrder::NewestImported));
    CHECK(list.at(1) == u"Short words."_s);
    CHECK(list.at(0) == u"word "_s.repeated(17) + u"word…"_s);
}

TEST_CASE("pronouns and descriptions are not counted as mentions")
{
    const ScratchShelf shelf;
    auto parts = shelf.parts();
    parts.workshop.analyse = [analyse = parts.workshop.analyse](const article::Article& article,
                                                                const base::CancelToken& cancel) {
        article::Analysis analysis = analyse(article, cancel);
        for (article::Entity& entity : analysis.entities) {
            article::Mention likely = entity.mentions.front();
            likely.kind = article::MentionKind::Pronoun;
            entity.mentions.push_back(likely);
            likely.kind = article::MentionKind::Nominal;
            entity.mentions.push_back(likely);
        }
        return analysis;
    };
    const auto library = library::Library::open(parts);
    REQUIRE(library);
    const article::ArticleId id = importOne(**library, fakeArticle(1));
    const auto stored = (*library)->queries().article(id);
    REQUIRE(stored);
    for (const auto& request :
         {library::EntityRequest{},
          library::EntityRequest{.article = id, .type = {}, .nameContains = {}, .page = {}}}) {
        const auto counted = (*library)->queries().entities(request);
        REQUIRE(counted);
        REQUIRE(!counted->entities.isEmpty());
        for (const library::EntitySummary& entity : counted->entities) {
            const auto same =
                std::find_if(stored->analysis.entities.begin(), stored->analysis.entities.end(),
                             [&](const article::Entity& one) { return one.name == entity.name; });
            REQUIRE(same != stored->analysis.entities.end());
            CHECK(entity.mentions == std::ssize(same->mentions) - 2);
        }
    }
    CHECK((*library)->check());
    REQUIRE((*library)->removeArticles({id}).result());
    CHECK((*library)->check());
}

TEST_CASE("names are counted over the library and over one article")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    const article::ArticleId id = importOne(*library, fakeArticle(1));
    importOne(*library, fakeArticle(2));
    const auto& queries = library->queries();
    const auto all = queries.entities({});
    REQUIRE(all);
    REQUIRE(all->entities.size() == 2);
    CHECK(all->total == 2);
    CHECK(all->entities.at(0).name == u"Mira Solen"_s);
    CHECK(all->entities.at(0).mentions == 4);
    CHECK(all->entities.at(0).articles == 2);
    CHECK(all->entities.at(1).type == article::EntityType::Place);

    const auto ofOne = queries.entities({.article = id, .type = {}, .nameContains = {}, .page = {}});
    REQUIRE(ofOne);
    REQUIRE(ofOne->entities.size() == 2);
    CHECK(ofOne->total == 2);
    CHECK(ofOne->entities.at(0).mentions == 2);
    CHECK(ofOne->entities.at(0).articles == 1);
}

TEST_CASE("the counts of several names come in the order asked for and a name that is not there has none")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    importOne(*library, fakeArticle(1));
    importOne(*library, fakeArticle(2));
    const auto counts = library->queries().counts({{u"Nobody"_s, article::EntityType::Person},
                                                   {u"Mira Solen"_s, article::EntityType::Person},
                                                   {u"Mira Solen"_s, article::EntityType::Place}});
    REQUIRE(counts);
    REQUIRE(counts->size() == 3);
    CHECK(counts->at(0).name == u"Nobody"_s);
    CHECK(counts->at(0).mentions == 0);
    CHECK(counts->at(1).mentions == 4);
    CHECK(counts->at(1).articles == 2);
    CHECK(counts->at(2).articles == 0);
    CHECK(library->queries().counts({})->isEmpty());
}

TEST_CASE("names are narrowed by type and by a part of the name without case and diacritics")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    importOne(*library, fakeArticle(1));
    const auto& queries = library->queries();
    CHECK(
        queries.entities({.article = {}, .type = article::EntityType::Place, .nameContains = {}, .page = {}})
            ->total == 1);
    CHECK(queries.entities({.article = {}, .type = {}, .nameContains = u"SÓLEN"_s, .page = {}})->total == 1);
    CHECK(queries.entities({.article = {}, .type = {}, .nameContains = u"solen%"_s, .page = {}})->total == 0);
}

TEST_CASE("the timeline is in the order of time and each entry has its evidence")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    const article::ArticleId early = importOne(*library, fakeArticle(1, "2010-05-14"));
    const article::ArticleId undated = importOne(*library, fakeArticle(2, ""));
    const auto& queries = library->queries();
    const auto page = queries.timeline({});
    REQUIRE(page);
    CHECK(page->total == 6);
    REQUIRE(page->entries.size() == 6);
    CHECK(page->entries.at(0).event.days.begin == QDate(2009, 3, 1));
    CHECK(page->entries.at(2).event.days.begin == QDate(2010, 5, 13));
    CHECK(page->entries.at(2).evidence == u"The crane fell yesterday in Port Averra"_s);
    CHECK(page->entries.at(2).articleTitle == u"Harbour report 1"_s);
    CHECK(page->entries.at(3).article == early);
    CHECK(page->entries.at(4).article == undated);
    CHECK(page->entries.at(5).event.days.isUnknown());
    const auto stored = queries.article(early);
    for (const auto& entry : page->entries) {
        if (entry.article == early)
            CHECK(entry.event == stored->analysis.events.at(static_cast<std::size_t>(entry.index)));
    }
}

namespace {

QList<library::TimelineEntry> entriesOf(const library::Queries& queries)
{
    library::TimelineRequest request;
    request.page.limit = 1000;
    const auto page = queries.timeline(request);
    REQUIRE(page);
    return page->entries;
}

QList<std::pair<qint64, qsizetype>> walked(const library::Queries& queries,
                                           const library::TimelineRequest& request)
{
    QList<std::pair<qint64, qsizetype>> places;
    CHECK(queries.walkTimeline(request, [&places](const library::TimelineEntry& entry) -> base::Result<void> {
        places.append({entry.article.number(), entry.index});
        return {};
    }));
    return places;
}

} // namespace

TEST_CASE("a walk over the timeline meets every event once in the order of its pages")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    // More events than one stride reads.
    for (int number = 1; number <= 90; ++number)
        importOne(*library, fakeArticle(number, number % 3 == 0 ? "" : "2010-05-14"));
    QList<std::pair<qint64, qsizetype>> listed;
    for (const auto& entry : entriesOf(library->queries()))
        listed.append({entry.article.number(), entry.index});
    REQUIRE(listed.size() == 270);
    CHECK(walked(library->queries(), {}) == listed);
    library::TimelineRequest request;
    request.until = QDate(2009, 12, 31);
    CHECK(walked(library->queries(), request).size() == 90);
}

TEST_CASE("an error of the visit ends a walk over the timeline")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    importOne(*library, fakeArticle(1, "2010-05-14"));
    int visits = 0;
    const auto outcome =
        library->queries().walkTimeline({}, [&visits](const library::TimelineEntry&) -> base::Result<void> {
            ++visits;
            return base::Error::cancelled(u"enough"_s);
        });
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().message == u"enough");
    CHECK(visits == 1);
}

TEST_CASE("an entry of the timeline says who, where, by which words and where in code points")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    const article::ArticleId id = importOne(*library, fakeArticle(1, "2010-05-14"));
    const auto stored = library->queries().article(id);
    REQUIRE(stored);
    const text::CodePoints points(stored->article.text);
    bool hasWho = false;
    bool hasExpression = false;
    for (const auto& entry : entriesOf(library->queries())) {
        QStringList who;
        for (const qsizetype index : entry.event.who)
            who.append(stored->analysis.entities.at(static_cast<std::size_t>(index)).name);
        CHECK(entry.who == who);
        CHECK(entry.evidencePoints == text::Span{points.fromUtf16(entry.event.evidence.begin),
                                                 points.fromUtf16(entry.event.evidence.end)});
        CHECK(entry.triggerPoint == points.fromUtf16(entry.event.trigger.begin));
        if (entry.event.time)
            CHECK(entry.expression == stored->analysis.times.at(static_cast<std::size_t>(*entry.event.time))
                                          .span.of(stored->article.text));
        hasWho = hasWho || !who.isEmpty();
        hasExpression = hasExpression || !entry.expression.isEmpty();
    }
    CHECK(hasWho);
    CHECK(hasExpression);
}

TEST_CASE("an entry of the timeline names people as the reader does and leaves out who is none")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    importOne(*library, fakeArticle(1, "2010-05-14"));
    const article::EntityKey mira{u"Mira Solen"_s, article::EntityType::Person};
    const auto names = [&library] {
        QStringList all;
        for (const auto& entry : entriesOf(library->queries()))
            all += entry.who + entry.where;
        return all;
    };
    REQUIRE(names().contains(u"Mira Solen"_s));
    REQUIRE(library->nameEntity({mira, article::EntityKey{u"M. S."_s, article::EntityType::Person}, {}})
                .result());
    CHECK(names().contains(u"M. S."_s));
    CHECK_FALSE(names().contains(u"Mira Solen"_s));
    REQUIRE(library->undo().result());
    REQUIRE(library->nameEntity({mira, std::nullopt, {}}).result());
    CHECK_FALSE(names().contains(u"Mira Solen"_s));
    CHECK_FALSE(names().contains(u"M. S."_s));
}

TEST_CASE("the timeline is narrowed by article, by entity and by days")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    const article::ArticleId id = importOne(*library, fakeArticle(1, "2010-05-14"));
    importOne(*library, fakeArticle(2, ""));
    const auto& queries = library->queries();
    library::TimelineRequest request;
    request.article = id;
    CHECK(queries.timeline(request)->total == 3);
    request.from = QDate(2010, 5, 14);
    CHECK(queries.timeline(request)->total == 1);
    request.until = QDate(2010, 5, 14);
    request.from = QDate();
    CHECK(queries.timeline(request)->total == 3);
    request = {};
    request.entity = u"Mira Solen"_s;
    CHECK(queries.timeline(request)->total == 6);
    request.until = QDate(2009, 12, 31);
    CHECK(queries.timeline(request)->total == 2);
    request = {};
    request.entity = u"Nobody"_s;
    CHECK(queries.timeline(request)->entries.isEmpty());
}

TEST_CASE("the next article that names an entity is the nearest further down or up the list")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    const auto import = [&library](const QByteArray& title, const QByteArray& published,
                                   const QByteArray& text) {
        const QByteArray day = published.isEmpty() ? QByteArray() : "published " + published + "\n";
        return importOne(*library, title + "\n" + day + text + "\n");
    };
    const auto undated = import("Undated", "", "Mira Solen spoke.");
    const auto oldest = import("Oldest", "2009-01-01", "Mira Solen left.");
    const auto lateUndated = import("Also undated", "", "Mira Solen slept.");
    const auto other = import("Other", "2010-01-01", "Nobody was there.");
    const auto twin = import("Twin", "2011-01-01", "Mira Solen came.");
    const auto newest = import("Newest", "2011-01-01", "Mira Solen met Mira Solen.");
    const article::EntityKey mira{u"Mira Solen"_s, article::EntityType::Person};
    const auto next = [&](article::ArticleId from, library::ListDirection direction) {
        const auto found = library->queries().neighbour({from, mira, direction});
        REQUIRE(found);
        return found->value_or(article::ArticleId());
    };
    QList<article::ArticleId> down{newest};
    for (auto id = next(down.last(), library::ListDirection::Down); id.isValid();
         id = next(id, library::ListDirection::Down))
        down << id;
    CHECK(down == QList{newest, twin, oldest, lateUndated, undated});
    QList<article::ArticleId> up{undated};
    for (auto id = next(up.last(), library::ListDirection::Up); id.isValid();
         id = next(id, library::ListDirection::Up))
        up << id;
    CHECK(up == QList{undated, lateUndated, oldest, twin, newest});
    CHECK(next(other, library::ListDirection::Down) == oldest);
    CHECK(next(other, library::ListDirection::Up) == twin);
    CHECK_FALSE(next(article::ArticleId(4711), library::ListDirection::Down).isValid());
    const auto place = library->queries().neighbour(
        {newest, {mira.name, article::EntityType::Place}, library::ListDirection::Down});
    REQUIRE(place);
    CHECK_FALSE(place->has_value());
    REQUIRE(waitFor(library->removeArticles({oldest})));
    CHECK(next(twin, library::ListDirection::Down) == lateUndated);
    CHECK_FALSE(next(oldest, library::ListDirection::Down).isValid());
}

TEST_CASE(
    "the next article that names an entity is sought in dates, names and mentions as the reader has them")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    const auto newest = importOne(*library, fakeArticle(1, "2012-01-01"));
    const auto middle = importOne(*library, fakeArticle(2, "2011-01-01"));
    const auto oldest = importOne(*library, fakeArticle(3, "2010-01-01"));
    const article::EntityKey mira{u"Mira Solen"_s, article::EntityType::Person};
    const article::EntityKey mara{u"Mara Solen"_s, article::EntityType::Person};
    const auto below = [&](article::ArticleId from, const article::EntityKey& key) {
        const auto found = library->queries().neighbour({from, key, library::ListDirection::Down});
        REQUIRE(found);
        return found->value_or(article::ArticleId());
    };
    REQUIRE(below(newest, mira) == middle);

    std::vector<article::MentionJudgement> taken;
    const QString text = library->queries().article(middle)->article.text;
    for (qsizetype at = text.indexOf(mira.name); at >= 0; at = text.indexOf(mira.name, at + 1)) {
        const article::QuotedSpan words{{at, at + mira.name.size()}, mira.name};
        taken.push_back({words, words, mara});
    }
    REQUIRE(taken.size() == 2);
    REQUIRE(waitFor(library->correctMentions(middle, taken)));
    CHECK(below(newest, mira) == oldest);
    CHECK(below(newest, mara) == middle);
    CHECK_FALSE(below(middle, mara).isValid());

    REQUIRE(waitFor(library->nameEntity({mira, mara, oldest})));
    CHECK_FALSE(below(newest, mira).isValid());
    CHECK(below(middle, mara) == oldest);

    REQUIRE(waitFor(library->setPublicationDate(oldest, QDate(2013, 1, 1))));
    CHECK_FALSE(below(middle, mara).isValid());
    CHECK(below(oldest, mara) == middle);
}
