#include "model/store/connection.h"
#include "model/store/statement.h"
#include "tests/bench/made_up_library.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace dateline;
using namespace Qt::StringLiterals;

/// Fills a library with made-up articles of about 3 kB and prints how fast it takes them and answers:
///     store_bench [ARTICLES]            100,000 where no number is given

namespace {

double seconds(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

void printLatency(const char* what, const std::function<qint64()>& ask)
{
    std::vector<double> times;
    qint64 total = 0;
    for (int i = 0; i < 31; ++i)
        times.push_back(1000 * seconds([&] { total = ask(); }));
    std::ranges::sort(times);
    std::printf("%-46s median %8.2f ms, worst %8.2f ms, total %lld\n", what, times[times.size() / 2],
                times.back(), static_cast<long long>(total));
}

/// The texts alone, in one table with a full-text index, through the same wrapper, 50 in a transaction: what
/// everything else costs is the ratio to this. Articles a second.
double referenceRate(const QString& path, int count)
{
    auto opened = store::Connection::open(path, std::chrono::milliseconds(1000));
    if (!opened)
        return 0;
    store::Connection& connection = **opened;
    for (const QString& sql :
         {u"PRAGMA journal_mode = WAL"_s,
          u"CREATE TABLE plain (id INTEGER PRIMARY KEY, title TEXT, text TEXT)"_s,
          u"CREATE VIRTUAL TABLE words USING fts5 (title, text, content = 'plain', content_rowid = 'id', "
          "tokenize = 'unicode61 remove_diacritics 2')"_s})
        std::ignore = connection.execute(sql);
    bench::Writer writer(1);
    return count / seconds([&] {
               for (int i = 0; i < count; ++i) {
                   if (i % 50 == 0)
                       std::ignore = connection.execute(u"BEGIN"_s);
                   const article::Article article = writer.article(i);
                   for (const auto sql : {"INSERT INTO plain (id, title, text) VALUES (?, ?, ?)"_L1,
                                          "INSERT INTO words (rowid, title, text) VALUES (?, ?, ?)"_L1})
                       std::ignore =
                           store::Statement(connection, sql).bind(i + 1, article.title(), article.text).run();
                   if (i % 50 == 49)
                       std::ignore = connection.execute(u"COMMIT"_s);
               }
           });
}

void printSearches(const library::Queries& queries)
{
    for (const char* words : {"word45000", "word900", "word7", "word900 word901", "\"word7 word3\"",
                              "word45*", "word9*", "word7 -word8"}) {
        const QString typed = QString::fromUtf8(words);
        printLatency(qPrintable(u"search "_s + typed), [&] {
            return queries.search({typed, {0, 50}})->total;
        });
    }
}

void printAnswers(library::Library& library, qint64 count)
{
    const library::Queries& queries = library.queries();
    printLatency("list, first page", [&] { return queries.articles({0, 100})->total; });
    printLatency("list, last page", [&] { return queries.articles({count - 100, 100})->total; });
    printLatency("list by import, first page", [&] {
        return queries.articles({0, 100}, library::ArticleOrder::NewestImported)->total;
    });
    printLatency("one article", [&] {
        return static_cast<qint64>(queries.article(article::ArticleId(count / 2))->analysis.events.size());
    });
    printSearches(queries);
    printLatency("names, first page", [&] { return queries.entities({})->total; });
    printLatency("names that contain “me 77”", [&] {
        return queries.entities({.article = {}, .type = {}, .nameContains = u"me 77"_s, .page = {}})->total;
    });
    printLatency("timeline, first page", [&] { return queries.timeline({})->total; });
    library::TimelineRequest request;
    request.from = QDate(2010, 5, 1);
    request.until = QDate(2010, 5, 31);
    printLatency("timeline of one month", [&] { return queries.timeline(request)->total; });
    request = {};
    request.entity = u"Name 77"_s;
    printLatency("timeline of one name", [&] { return queries.timeline(request)->total; });
    int day = 0;
    printLatency("publication date set", [&] {
        const auto change =
            library.setPublicationDate(article::ArticleId(5), QDate(2011, 1, 1).addDays(++day)).result();
        return change ? change->movedEvents : -1;
    });
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const int count = argc > 1 ? application.arguments().at(1).toInt() : 100000;
    const QTemporaryDir folder;
    auto library = library::Library::open(bench::madeUpParts(folder.filePath(u"library.dateline"_s)));
    if (!library)
        return 1;
    const double reference = referenceRate(folder.filePath(u"reference"_s), 1000);
    std::printf("reference, text and index alone: %.0f articles a second\n", reference);
    const double first = seconds([&] { bench::import(**library, 0, 1000); });
    std::printf("import of the first 1,000: %.0f articles a second, %.2f of the reference\n", 1000 / first,
                1000 / first / reference);
    const double rest = seconds([&] { bench::import(**library, 1000, count - 1000); });
    std::printf("import of %d more: %.0f articles a second\n", count - 1000, (count - 1000) / rest);
    std::printf("size: %lld MB\n", static_cast<long long>(QFileInfo((*library)->path()).size() / 1000000));
    printAnswers(**library, count);
    std::printf("check: %.1f s\n", seconds([&] { std::ignore = (*library)->check(); }));
    return 0;
}
