#include "tests/model/library/scratch_shelf.h"

#include <QSignalSpy>

using namespace dateline;
using namespace dateline::article;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using library::ReanalysisReport;
using library::ReanalysisRequest;
using Kind = EventJudgement::Kind;

namespace {

/// A newer engine: it takes "Ship number" for a person, and finds no place any more.
library::Workshop newerWorkshop()
{
    library::Workshop workshop = fakeWorkshop();
    workshop.engineName = [] { return u"fake/2"_s; };
    workshop.analyse = [analyse = workshop.analyse](const Article& article, const base::CancelToken& cancel) {
        Analysis found = analyse(article, cancel);
        found.engine = u"fake/2"_s;
        const qsizetype at = article.text.indexOf(u"Ship number"_s);
        for (Entity& entity : found.entities) {
            if (entity.type != EntityType::Place)
                continue;
            entity.name = u"Ship"_s;
            entity.type = EntityType::Person;
            entity.mentions = {{{at, at + 4}, MentionKind::Name, {}}};
        }
        return found;
    };
    return workshop;
}

/// A library of three articles by the old engine, to be opened with the newer one.
struct Old
{
    ScratchShelf shelf;
    std::unique_ptr<library::Library> library = shelf.open();
    QList<ArticleId> ids{importOne(*library, fakeArticle(1)), importOne(*library, fakeArticle(2)),
                         importOne(*library, fakeArticle(3))};

    void reopen(const library::Workshop& workshop = newerWorkshop())
    {
        library.reset();
        auto parts = shelf.parts();
        parts.workshop = workshop;
        auto opened = library::Library::open(parts);
        REQUIRE(opened);
        library = std::move(*opened);
    }
    ReanalysisReport reanalyze(const ReanalysisRequest& request = {}, const base::CancelToken& cancel = {},
                               const base::ProgressSink& progress = {})
    {
        const auto report = library->reanalyzeNow(request, progress, cancel);
        REQUIRE(report);
        CHECK(library->check());
        return *report;
    }
    Analysis analysis(ArticleId id) const { return library->queries().article(id)->analysis; }
    QStringList engines() const
    {
        QStringList all;
        for (const ArticleId id : ids)
            all += analysis(id).engine;
        return all;
    }
    EventAnchor crane(ArticleId id) const
    {
        const auto stored = library->queries().article(id);
        return EventAnchor::of(stored->article.text, stored->analysis.events.front());
    }
    qint64 count(const QString& name, EntityType type) const
    {
        return library->queries().entity({name, type})->articles;
    }
};

} // namespace

TEST_CASE("stored articles are analysed again and everything counts what is found now")
{
    Old old;
    CHECK(old.count(u"Port Averra"_s, EntityType::Place) == 3);
    old.reopen();
    const QSignalSpy changes(old.library.get(), &library::Library::articleChanged);
    const ReanalysisReport report = old.reanalyze();
    CHECK(report.done == 3);
    CHECK(report.failures.isEmpty());
    CHECK(report.left == 0);
    CHECK_FALSE(report.isCancelled);
    handleEventsUntil([&] { return changes.count() == 3; });
    CHECK(old.engines() == QStringList{u"fake/2"_s, u"fake/2"_s, u"fake/2"_s});
    CHECK(old.count(u"Ship"_s, EntityType::Person) == 3);
    CHECK(old.count(u"Port Averra"_s, EntityType::Place) == 0);
    CHECK(old.library->queries().timeline({})->total == 9);
    CHECK(old.library->queries().articleCount().value() == 3);
}

TEST_CASE("what the reader decided stays and can still be undone")
{
    Old old;
    const ArticleId first = old.ids.at(0);
    REQUIRE(waitFor(old.library->setPublicationDate(first, QDate(2011, 6, 1))));
    REQUIRE(waitFor(old.library->nameEntity(
        {{u"Mira Solen"_s, EntityType::Person}, EntityKey{u"M. Solen"_s, EntityType::Person}, {}})));
    REQUIRE(waitFor(old.library->correctEvents({{first, {{Kind::Hidden, old.crane(first)}}}})));
    REQUIRE(waitFor(old.library->removeArticles({old.ids.at(2)})));
    old.reopen();
    CHECK(old.reanalyze().done == 3);
    const auto stored = old.library->queries().article(first);
    CHECK(stored->article.published.date == QDate(2011, 6, 1));
    CHECK(stored->analysis.anchor == QDate(2011, 6, 1));
    CHECK(stored->analysis.entities.front().name == u"M. Solen"_s);
    REQUIRE(stored->analysis.hiddenEvents.size() == 1);
    CHECK(stored->analysis.hiddenEvents.front().days.begin == QDate(2011, 5, 31));
    CHECK(old.library->queries().articleCount().value() == 2);
    CHECK(old.library->queries().timeline({})->total == 5);
    for (int act = 0; act < 4; ++act)
        REQUIRE(waitFor(old.library->undo()));
    CHECK(old.library->queries().timeline({})->total == 9);
    CHECK(old.count(u"Mira Solen"_s, EntityType::Person) == 3);
    CHECK(old.library->check());
}

TEST_CASE("events of many articles that were hidden as one act stay hidden, and one undo brings all back")
{
    Old old;
    const auto hidden = [&old](int article) {
        return JudgedEvents{old.ids.at(article), {{Kind::Hidden, old.crane(old.ids.at(article))}}};
    };
    REQUIRE(waitFor(old.library->correctEvents({hidden(0), hidden(1), hidden(2)})));
    REQUIRE(old.library->queries().timeline({})->total == 6);
    old.reopen();
    CHECK(old.reanalyze().done == 3);
    CHECK(old.library->queries().timeline({})->total == 6);
    REQUIRE(waitFor(old.library->undo()));
    CHECK(old.library->queries().timeline({})->total == 9);
    CHECK(old.library->check());
}

TEST_CASE("only the articles that are named, or that another engine analysed, are analysed again")
{
    Old old;
    old.reopen();
    CHECK(old.reanalyze({{old.ids.at(1)}}).done == 1);
    CHECK(old.engines() == QStringList{u"fake/1"_s, u"fake/2"_s, u"fake/1"_s});
    CHECK(old.reanalyze({{}, true}).done == 2);
    CHECK(old.engines() == QStringList{u"fake/2"_s, u"fake/2"_s, u"fake/2"_s});
    CHECK(old.reanalyze({{}, true}).done == 0);
    CHECK(old.reanalyze().done == 3);
}

TEST_CASE("stopping leaves what is done")
{
    Old old;
    old.reopen();
    const base::CancelToken cancel;
    QList<base::Progress> steps;
    const ReanalysisReport report = old.reanalyze({}, cancel, [&](const base::Progress& progress) {
        steps.append(progress);
        cancel.cancel();
    });
    CHECK(report.isCancelled == (report.left > 0));
    CHECK(report.done >= 1); // what was on its way is written, too
    CHECK(report.done + report.left == 3);
    CHECK(steps.front() == base::Progress{1, 3, {}});
    CHECK(old.engines().front() == u"fake/2"_s);
    CHECK(old.engines().count(u"fake/2"_s) == report.done);
    const ReanalysisReport none = old.reanalyze({}, cancel);
    CHECK(none.isCancelled);
    CHECK(none.done == 0);
    CHECK(none.left == 3);
}

TEST_CASE("an article that fails is named and stays as it was, and the others go on")
{
    Old old;
    library::Workshop workshop = newerWorkshop();
    workshop.analyse = [analyse = workshop.analyse](const Article& article, const base::CancelToken& cancel) {
        Analysis found = analyse(article, cancel);
        if (article.title().endsWith(u'2'))
            found.sentences.push_back({0, article.text.size() + 1});
        return found;
    };
    old.reopen(workshop);
    const ReanalysisReport report = old.reanalyze();
    CHECK(report.done == 2);
    REQUIRE(report.failures.size() == 1);
    CHECK(report.failures.front().article == old.ids.at(1));
    CHECK_FALSE(report.failures.front().error.isEmpty());
    CHECK(old.engines() == QStringList{u"fake/2"_s, u"fake/1"_s, u"fake/2"_s});
    CHECK(old.count(u"Port Averra"_s, EntityType::Place) == 1);
    const ReanalysisReport none = old.reanalyze({{ArticleId(99)}});
    CHECK(none.failures.size() == 1);
}

TEST_CASE("without an engine nothing is analysed again")
{
    Old old;
    old.reopen(library::Workshop());
    const auto report = old.library->reanalyzeNow({}, {}, {});
    REQUIRE_FALSE(report);
    CHECK(report.error().kind == base::Error::Kind::NotFound);
    CHECK(old.engines() == QStringList{u"fake/1"_s, u"fake/1"_s, u"fake/1"_s});
}
