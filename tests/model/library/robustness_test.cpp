#include "model/library/import_job.h"
#include "tests/model/library/scratch_shelf.h"

#include <QDir>
#include <QFileInfo>

#include <csignal>
#include <random>
#include <sys/resource.h>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;
using Outcome = library::ImportItem::Outcome;

namespace {

void requireSound(const library::Library& library)
{
    const auto good = library.check();
    INFO((good ? std::string() : good.error().message.toStdString()));
    REQUIRE(good);
}

/// While it lives no file of this process may grow beyond a size: writing fails as on a full disk.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(qint64 bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = static_cast<rlim_t>(bytes);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

} // namespace

TEST_CASE("an import that is stopped keeps what is done and can be finished later")
{
    std::mt19937 random(11);
    for (int round = 0; round < 12; ++round) {
        const ScratchShelf shelf;
        const QString folder = shelf.folderOfArticles(120);
        const auto library = shelf.open();
        const base::CancelToken cancel;
        const int stopAt = std::uniform_int_distribution(1, 119)(random);
        const auto report = library->importFilesNow(
            {folder},
            [&](const base::Progress& progress) {
                if (progress.done >= stopAt)
                    cancel.cancel();
            },
            cancel);
        INFO("stopped at " << stopAt);
        CHECK(report.cancelled);
        CHECK(report.items.size() == 120);
        CHECK(report.count(Outcome::Failed) == 0);
        CHECK(report.count(Outcome::Stored) + report.count(Outcome::Skipped) == 120);
        CHECK(library->queries().articleCount().value() == report.count(Outcome::Stored));
        requireSound(*library);
        const auto rest = library->importFilesNow({folder}, {}, {});
        CHECK(rest.count(Outcome::AlreadyThere) == report.count(Outcome::Stored));
        CHECK(library->queries().articleCount().value() == 120);
    }
}

TEST_CASE("an import that is stopped before it begins stores nothing")
{
    const ScratchShelf shelf;
    const auto library = shelf.open();
    const base::CancelToken cancel;
    cancel.cancel();
    const auto report = library->importFilesNow({shelf.folderOfArticles(5)}, {}, cancel);
    CHECK(report.cancelled);
    CHECK(report.count(Outcome::Skipped) == 5);
    CHECK(library->queries().articleCount().value() == 0);
}

TEST_CASE("a library that is closed in the middle of an import is sound")
{
    for (int round = 0; round < 5; ++round) {
        const ScratchShelf shelf;
        const QString folder = shelf.folderOfArticles(150);
        auto library = shelf.open();
        int stored = 0;
        auto* job = library->importFiles({folder});
        QObject::connect(job, &library::ImportJob::articleStored, [&](auto) { ++stored; });
        handleEventsUntil([&] { return stored > 10 * round; });
        library.reset();
        library = shelf.open();
        CHECK(library->queries().articleCount().value() >= stored);
        requireSound(*library);
    }
}

TEST_CASE("two libraries on one file import at the same time and see each other's articles")
{
    const ScratchShelf shelf;
    const auto one = shelf.open();
    const auto other = shelf.open();
    const ScratchShelf files;
    const QString folder = files.folderOfArticles(60);
    int ended = 0;
    for (const auto* library : {&one, &other}) {
        auto* job = (*library)->importFiles({folder});
        QObject::connect(job, &library::ImportJob::finished, [&](const library::ImportReport& report) {
            CHECK(report.count(Outcome::Failed) == 0);
            CHECK(report.count(Outcome::Stored) + report.count(Outcome::AlreadyThere) == 60);
            ++ended;
        });
    }
    handleEventsUntil([&] { return ended == 2; });
    CHECK(one->queries().articleCount().value() == 60);
    CHECK(other->queries().articleCount().value() == 60);
    requireSound(*one);
}

TEST_CASE("an article that cannot be stored fails alone and leaves nothing half")
{
    const ScratchShelf shelf;
    auto parts = shelf.parts();
    parts.workshop.analyse = [analyse = parts.workshop.analyse](const article::Article& article,
                                                                const base::CancelToken& cancel) {
        article::Analysis analysis = analyse(article, cancel);
        if (article.title().endsWith(u'3'))
            analysis.quotes.push_back({{0, article.text.size() + 1}, false, {}, {}, {}, {}});
        return analysis;
    };
    const auto library = library::Library::open(parts);
    REQUIRE(library);
    const auto report = (*library)->importFilesNow({shelf.folderOfArticles(20)}, {}, {});
    CHECK(report.count(Outcome::Failed) == 2);
    CHECK(report.items.at(2).outcome == Outcome::Failed);
    CHECK(report.items.at(2).articles.isEmpty());
    CHECK_FALSE(report.items.at(2).error.isEmpty());
    CHECK((*library)->queries().articleCount().value() == 18);
    CHECK((*library)->queries().search({u"\"Harbour report 3\""_s, {}})->total == 0);
    requireSound(**library);
}

TEST_CASE("a source with several articles is stored whole or not at all")
{
    const ScratchShelf shelf;
    auto parts = shelf.parts();
    bool isGood = false;
    parts.workshop.readSource = [read = parts.workshop.readSource](const importers::Source& source,
                                                                   const base::CancelToken& cancel) {
        auto first = read(source, cancel);
        first->push_back(first->front());
        first->back().article.text += u" more"_s;
        return first;
    };
    parts.workshop.analyse = [&isGood](const article::Article& article, const base::CancelToken&) {
        article::Analysis analysis;
        if (!isGood && article.text.endsWith(u"more"))
            analysis.sentences.push_back({});
        analysis.anchor = article.published.date;
        return analysis;
    };
    const auto library = library::Library::open(parts);
    REQUIRE(library);
    CHECK((*library)->importSourceNow({fakeArticle(1), u"two"_s, {}, {}}).count(Outcome::Failed) == 1);
    CHECK((*library)->queries().articleCount().value() == 0);
    isGood = true;
    const auto report = (*library)->importSourceNow({fakeArticle(1), u"two"_s, {}, {}});
    CHECK(report.items.first().articles.size() == 2);
    CHECK((*library)->queries().articleCount().value() == 2);
    requireSound(**library);
}

TEST_CASE("a disk that is full fails the rest of an import with a sentence and harms nothing")
{
    for (const qint64 room : {20'000, 200'000, 500'000}) {
        const ScratchShelf shelf;
        const QString folder = shelf.folderOfArticles(300);
        const auto library = shelf.open();
        importOne(*library, fakeArticle(1000));
        library::ImportReport report;
        {
            const FileSizeLimit limit(QFileInfo(shelf.libraryPath() + u"-wal"_s).size() + room);
            report = library->importFilesNow({folder}, {}, {});
        }
        INFO("room for " << room);
        CHECK(report.count(Outcome::Failed) > 0);
        CHECK(report.count(Outcome::Stored) + report.count(Outcome::Failed) == 300);
        for (const auto& item : report.items) {
            if (item.outcome == Outcome::Failed)
                CHECK(item.error.contains(u"disk"));
        }
        CHECK(library->queries().articleCount().value() == 1 + report.count(Outcome::Stored));
        requireSound(*library);
        CHECK(library->importFilesNow({folder}, {}, {}).count(Outcome::Failed) == 0);
        CHECK(library->queries().articleCount().value() == 301);
        requireSound(*library);
    }
}

TEST_CASE("text that SQLite cannot keep is made storable without moving an offset")
{
    const ScratchShelf shelf;
    auto parts = shelf.parts();
    parts.workshop.readSource = [](const importers::Source&, const base::CancelToken&) {
        importers::ImportedArticle imported;
        imported.article.text =
            u"a"_s + QChar(0) + u"b"_s + QChar(0xd800) + u"c"_s + QChar(0xdc00) + u"😀 end"_s;
        return base::Result(std::vector{imported});
    };
    const auto library = library::Library::open(parts);
    REQUIRE(library);
    const auto id = importOne(**library, "anything");
    CHECK((*library)->queries().article(id)->article.text == u"a\ufffdb\ufffdc\ufffd😀 end"_s);
    CHECK((*library)->queries().search({u"end"_s, {}})->total == 1);
    requireSound(**library);
}

TEST_CASE("a thousand random acts keep lists, timeline, counts and search index in step")
{
    std::mt19937 random(21);
    const auto pick = [&](int most) { return std::uniform_int_distribution(0, most)(random); };
    const ScratchShelf shelf;
    auto library = shelf.open();
    QList<article::ArticleId> ids;
    for (int act = 0; act < 1000; ++act) {
        const article::ArticleId id =
            ids.isEmpty() ? article::ArticleId() : ids.at(pick(static_cast<int>(ids.size()) - 1));
        switch (pick(9)) {
        case 0:
        case 1:
            ids.append(importOne(*library, fakeArticle(pick(60), pick(3) ? "2010-05-14" : "")));
            break;
        case 2:
        case 3:
            std::ignore = waitFor(
                library->setPublicationDate(id, pick(4) ? QDate(2010, 1, 1).addDays(pick(400)) : QDate()));
            break;
        case 4:
            std::ignore = waitFor(library->removeArticles({id}));
            break;
        case 5:
        case 6:
        case 7:
            std::ignore = waitFor(library->undo());
            break;
        case 8:
            std::ignore = waitFor(library->redo());
            break;
        default:
            if (pick(9) == 0)
                std::ignore = waitFor(library->purgeRemoved());
            else if (pick(9) == 0)
                library = shelf.open();
        }
        if (act % 50 == 0)
            requireSound(*library);
    }
    requireSound(*library);
    while (library->canUndo())
        REQUIRE(waitFor(library->undo()));
    requireSound(*library);
    const auto& queries = library->queries();
    const auto page = queries.articles({0, 1000});
    REQUIRE(page);
    CHECK(page->total == page->articles.size());
    for (const auto& listed : page->articles) {
        const auto stored = queries.article(listed.id);
        REQUIRE(stored);
        CHECK(stored->article.published == stored->foundPublished);
        CHECK(stored->analysis == fakeWorkshop().analyse(stored->article, {}));
    }
}
