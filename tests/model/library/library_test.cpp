#include "model/library/import_job.h"
#include "model/library/library.h"
#include "tests/model/library/scratch_shelf.h"

#include <QFile>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

TEST_CASE("a new library is an empty file that only its owner may read")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    CHECK(library->queries().articleCount().value() == 0);
    CHECK_FALSE(library->canUndo());
    CHECK(QFile::permissions(shelf.libraryPath()) ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
    CHECK(library->check());
}

TEST_CASE("an imported article is listed and is found again when the library is opened again")
{
    const ScratchShelf shelf;
    const article::ArticleId id = importOne(*shelf.open(), fakeArticle(7));

    const auto library = shelf.open();
    const auto page = library->queries().articles({});
    REQUIRE(page);
    REQUIRE(page->articles.size() == 1);
    CHECK(page->total == 1);
    CHECK(page->articles.first().id == id);
    CHECK(page->articles.first().title == u"Harbour report 7"_s);
    CHECK(page->articles.first().site == u"The Averra Post"_s);
    CHECK(page->articles.first().published.date == QDate(2010, 5, 14));
    CHECK(page->articles.first().imported == shelf.clock().now());
    CHECK(page->articles.first().words == 34);
}

TEST_CASE("a stored article is the one that was imported and its analysis the one that the engine made")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    const article::ArticleId id = importOne(*library, fakeArticle(1));
    const auto workshop = fakeWorkshop();
    const auto imported = workshop.readSource({fakeArticle(1), u"paste"_s, {}, {}}, {});

    const auto stored = library->queries().article(id);
    REQUIRE(stored);
    CHECK(stored->article == imported->front().article);
    CHECK(stored->foundPublished == imported->front().article.published);
    CHECK(stored->analysis == workshop.analyse(imported->front().article, {}));
    CHECK(stored->importIssues == imported->front().issues);
}

TEST_CASE("importing the same bytes twice keeps one article")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    const article::ArticleId id = importOne(*library, fakeArticle(1));
    const auto report = library->importSourceNow({fakeArticle(1), u"again"_s, {}, {}});
    CHECK(report.items.first().outcome == library::ImportItem::Outcome::AlreadyThere);
    CHECK(report.items.first().articles == QList{id});
    CHECK(library->queries().articleCount().value() == 1);
}

TEST_CASE("a folder is imported to any depth and each file has its line in the report")
{
    const ScratchShelf shelf;
    const QString folder = shelf.folderOfArticles(3);
    shelf.file(u"articles/deep/er/4.txt"_s, fakeArticle(4));
    shelf.file(u"articles/broken.txt"_s, "broken bytes");
    shelf.file(u"articles/picture.png"_s, "foreign bytes");
    shelf.file(u"articles/.hidden"_s, fakeArticle(5));
    shelf.file(u"articles/page.html"_s, fakeArticle(6));
    shelf.file(u"articles/page_files/frame.html"_s, fakeArticle(7));
    const auto library = shelf.open();
    QList<base::Progress> progress;
    const auto report = library->importFilesNow(
        {folder, folder + u"/missing.txt"_s}, [&](const base::Progress& now) { progress.append(now); },
        base::CancelToken());

    using Outcome = library::ImportItem::Outcome;
    REQUIRE(report.items.size() == 8);
    CHECK(report.count(Outcome::Stored) == 5);
    CHECK(report.count(Outcome::Failed) == 2);
    CHECK(report.count(Outcome::Skipped) == 1);
    CHECK_FALSE(report.cancelled);
    CHECK(report.items.at(3).source == folder + u"/broken.txt"_s);
    CHECK(report.items.at(3).error == u"“broken.txt” is broken."_s);
    CHECK(report.items.at(7).outcome == Outcome::Failed);
    CHECK(library->queries().articleCount().value() == 5);
    REQUIRE_FALSE(progress.isEmpty());
    CHECK(progress.last().done == 8);
    CHECK(progress.last().total == 8);
    CHECK(library->check());
}

TEST_CASE("an import in the background says what it stores and when it has ended")
{
    const ScratchShelf shelf;
    const QString folder = shelf.folderOfArticles(60);
    const auto library = shelf.open();
    QList<article::ArticleId> added;
    QList<article::ArticleId> stored;
    std::optional<library::ImportReport> report;
    QObject::connect(library.get(), &library::Library::articlesAdded,
                     [&](const auto& ids) { added.append(ids); });
    auto* job = library->importFiles({folder});
    QObject::connect(job, &library::ImportJob::articleStored, [&](auto id) {
        CHECK(library->queries().article(id));
        stored.append(id);
    });
    QObject::connect(job, &library::ImportJob::finished, [&](const auto& ended) { report = ended; });
    handleEventsUntil([&] { return report.has_value(); });

    CHECK(report->count(library::ImportItem::Outcome::Stored) == 60);
    CHECK(stored.size() == 60);
    CHECK(added == stored);
    CHECK(std::is_sorted(stored.begin(), stored.end()));
}

TEST_CASE("without an engine imports fail with a sentence and the library still answers")
{
    const ScratchShelf shelf;
    importOne(*shelf.open(), fakeArticle(1));
    auto parts = shelf.parts();
    parts.workshop = {};
    const auto library = library::Library::open(parts);
    REQUIRE(library);
    const auto report = (*library)->importSourceNow({fakeArticle(2), u"paste"_s, {}, {}});
    CHECK(report.items.first().outcome == library::ImportItem::Outcome::Failed);
    CHECK(report.items.first().error.contains(u"reinstall"));
    CHECK((*library)->queries().search({u"crane"_s, {}})->total == 1);
    CHECK_FALSE(waitFor((*library)->setPublicationDate(article::ArticleId(1), QDate(2011, 1, 1))));
}

TEST_CASE("a question is answered on another thread and its future ends before the library")
{
    const ScratchShelf shelf;
    auto library = shelf.open();
    importOne(*library, fakeArticle(1));
    const auto answer = library->ask([](const library::Queries& queries) { return queries.articleCount(); });
    CHECK(waitFor(answer).value() == 1);
    const auto late = library->ask([](const library::Queries& queries) { return queries.articleCount(); });
    library.reset();
    CHECK(late.isFinished());
}
