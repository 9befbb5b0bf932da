#include "model/library/library.h"
#include "model/store/connection.h"
#include "model/store/statement.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <random>

using namespace dateline;
using namespace Qt::StringLiterals;

/// Fills a library with made-up articles of about 3 kB and prints how fast it takes them and answers:
///     store_bench [ARTICLES]            100,000 where no number is given

namespace {

/// Articles of words whose frequencies fall as those of a language do: word n is used about n times less than
/// word 1. "word7" is common, "word900" middling, "word45000" rare.
class Writer
{
public:
    explicit Writer(unsigned seed) : m_random(seed) {}

    article::Article article(int number)
    {
        article::Article made;
        QStringList paragraphs;
        for (int i = 0; i < 6; ++i)
            paragraphs << sentences(5);
        article::setText(made, u"Report %1: "_s.arg(number) + sentences(1), paragraphs);
        made.published = {QDate(2000, 1, 1).addDays(number % 9000), article::DateBasis::Metadata, u"bench"_s};
        made.origin = {u"bench"_s, {}, u"plain"_s, QByteArray::number(number)};
        return made;
    }

private:
    QString word()
    {
        const double share = std::uniform_real_distribution(0.0, 1.0)(m_random);
        return u"word%1"_s.arg(static_cast<int>(std::pow(50000.0, share)));
    }

    QString sentences(int count)
    {
        QString text;
        for (int i = 0; i < count * 14; ++i)
            text += word() + (i % 14 == 13 ? u". "_s : u" "_s);
        return text.trimmed();
    }

    std::mt19937 m_random;
};

/// As many findings as a real analysis of such an article has.
article::Analysis analysisOf(const article::Article& article)
{
    article::Analysis found;
    found.engine = u"bench/1"_s;
    found.anchor = article.published.date;
    const qint64 number = article.origin.fingerprint.toLongLong();
    const auto span = [](qsizetype at) { return text::Span{at, at + 8}; };
    for (int i = 0; i < 30; ++i)
        found.sentences.push_back({i * 80, i * 80 + 79});
    for (int i = 0; i < 14; ++i) {
        article::Entity entity;
        entity.name = u"Name %1"_s.arg((number * 31 + i * i * 977) % (i < 7 ? 500 : 60000));
        entity.type = static_cast<article::EntityType>(i % 3);
        for (int mention = 0; mention < 4; ++mention)
            entity.mentions.push_back({span(i * 90 + mention * 20), {}, {}});
        found.entities.push_back(entity);
    }
    for (int i = 0; i < 12; ++i) {
        article::TimeExpression time;
        time.span = span(i * 150);
        time.form.kind = article::TimeForm::Kind::Shift;
        time.form.amount = -i;
        time.days = {found.anchor.addDays(-i), found.anchor.addDays(-i)};
        time.value = time.days.begin.toString(Qt::ISODate);
        found.times.push_back(time);
        article::Event event;
        event.evidence = {i * 150, i * 150 + 120};
        event.trigger = span(i * 150 + 30);
        event.title = u"Something happened"_s;
        event.time = i;
        event.days = time.days;
        event.who = {i, (i + 1) % 14};
        found.events.push_back(event);
    }
    for (int i = 0; i < 50; ++i)
        found.triggers.push_back({span(i * 50), {}, {}});
    for (int i = 0; i < 5; ++i)
        found.quotes.push_back({span(i * 300), true, i, span(i * 300 + 20), {}, {}});
    return found;
}

library::Library::Parts parts(const QString& path)
{
    library::Library::Parts made;
    made.path = path;
    made.clock = std::make_shared<base::SystemClock>();
    made.workshop.readSource = [](const importers::Source& source, const base::CancelToken&) {
        const int first = source.bytes.toInt();
        std::vector<importers::ImportedArticle> articles;
        Writer writer(static_cast<unsigned>(first));
        for (int i = 0; i < 50; ++i)
            articles.push_back({writer.article(first + i), {}});
        return base::Result(std::move(articles));
    };
    made.workshop.readFile = [read = made.workshop.readSource](const QString& path,
                                                               const base::CancelToken& cancel) {
        return read({path.toUtf8(), path, {}, {}}, cancel);
    };
    made.workshop.analyse = [](const article::Article& article, const base::CancelToken&) {
        return analysisOf(article);
    };
    made.workshop.redate = [](article::Analysis analysis, QDate published) {
        analysis.anchor = published;
        for (auto& time : analysis.times)
            time.days.begin = time.days.end = published;
        for (auto& event : analysis.events)
            event.days.begin = event.days.end = published;
        return analysis;
    };
    return made;
}

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
    Writer writer(1);
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

void import(library::Library& library, int first, int count)
{
    QStringList sources;
    for (int i = first; i < first + count; i += 50)
        sources << QString::number(i);
    const auto report = library.importFilesNow(sources, {}, {});
    for (const auto& item : report.items) {
        if (!item.error.isEmpty())
            std::printf("%s\n", qPrintable(item.error));
    }
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
    auto library = library::Library::open(parts(folder.filePath(u"library.dateline"_s)));
    if (!library)
        return 1;
    const double reference = referenceRate(folder.filePath(u"reference"_s), 1000);
    std::printf("reference, text and index alone: %.0f articles a second\n", reference);
    const double first = seconds([&] { import(**library, 0, 1000); });
    std::printf("import of the first 1,000: %.0f articles a second, %.2f of the reference\n", 1000 / first,
                1000 / first / reference);
    const double rest = seconds([&] { import(**library, 1000, count - 1000); });
    std::printf("import of %d more: %.0f articles a second\n", count - 1000, (count - 1000) / rest);
    std::printf("size: %lld MB\n", static_cast<long long>(QFileInfo((*library)->path()).size() / 1000000));
    printAnswers(**library, count);
    std::printf("check: %.1f s\n", seconds([&] { std::ignore = (*library)->check(); }));
    return 0;
}
