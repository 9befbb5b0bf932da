#include "tests/model/library/scratch_shelf.h"

#include <QProcess>

#include <limits>
#include <random>

using namespace dateline;
using namespace dateline::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype everything = std::numeric_limits<qsizetype>::max();

/// Runs the importer, kills it once it has reported so many articles, and gives all that it reported.
QList<article::ArticleId> importUntilKilled(const ScratchShelf& shelf, const QString& folder,
                                            qsizetype reports)
{
    QProcess importer;
    importer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    importer.start(QStringLiteral(KILL_IMPORTER), {shelf.libraryPath(), folder});
    REQUIRE(importer.waitForStarted());
    QByteArray output;
    while (output.count('\n') < reports && importer.waitForReadyRead(30000))
        output += importer.readAllStandardOutput();
    importer.kill();
    importer.waitForFinished();
    output += importer.readAllStandardOutput();
    // A last line without its end was not reported yet.
    QList<QByteArray> lines = output.split('\n');
    lines.removeLast();
    QList<article::ArticleId> ids;
    for (const QByteArray& line : lines)
        ids.append(article::ArticleId(line.toLongLong()));
    return ids;
}

} // namespace

TEST_CASE("a library whose import was killed is sound and holds every article that was reported as stored")
{
    std::mt19937 random(4);
    int cutShort = 0;
    for (int round = 0; round < 20; ++round) {
        const ScratchShelf shelf;
        const QString folder = shelf.folderOfArticles(200);
        const auto reports = std::uniform_int_distribution<qsizetype>(0, 190)(random);
        const auto ids = importUntilKilled(shelf, folder, reports);
        INFO("round " << round << ", killed after " << reports << " reports, " << ids.size() << " were made");
        CHECK(ids.size() >= reports);
        const auto library = shelf.open();
        const auto good = library->check();
        INFO((good ? std::string() : good.error().message.toStdString()));
        CHECK(good);
        const qint64 stored = library->queries().articleCount().value();
        CHECK(stored >= ids.size());
        for (const article::ArticleId id : ids)
            CHECK(library->queries().article(id));
        cutShort += stored < 200;
    }
    // Otherwise nothing was tested.
    CHECK(cutShort >= 10);
}

TEST_CASE("a killed import goes on at the next file when it is started again")
{
    const ScratchShelf shelf;
    const QString folder = shelf.folderOfArticles(200);
    const auto ids = importUntilKilled(shelf, folder, 40);
    const qint64 before = shelf.open()->queries().articleCount().value();
    CHECK(before < 200);
    // Again in a process of its own: this one has forked, and is no place for threads.
    const auto reported = importUntilKilled(shelf, folder, everything);
    CHECK(reported.size() == 200);
    for (const article::ArticleId id : ids)
        CHECK(reported.contains(id));
    const auto library = shelf.open();
    CHECK(library->queries().articleCount().value() == 200);
    CHECK(library->check());
}
