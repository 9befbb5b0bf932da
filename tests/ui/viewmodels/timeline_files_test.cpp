#include "tests/support/printers.h"
#include "ui/viewmodels/timeline_files.h"

#include <QFile>
#include <QPromise>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace dateline;
using namespace dateline::viewmodels;
using namespace Qt::StringLiterals;

namespace {

std::vector<exporting::EventRow> rows()
{
    exporting::EventRow dated;
    dated.title = u"Ferry ran aground"_s;
    dated.days = {QDate(2010, 5, 10), QDate(2010, 5, 10)};
    exporting::EventRow undated;
    undated.title = u"Residents asked"_s;
    return {dated, undated};
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("a timeline is written apart and what the format left out is told")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ferry.ics"_s);
    TimelineFiles files;
    QSignalSpy written(&files, &TimelineFiles::written);
    files.writeEvents(path, exporting::Format::Calendar, rows(), u"Timeline of “Ferry”"_s);
    REQUIRE(written.wait());
    CHECK(written.first().first().toString() ==
          u"Wrote 1 event to ferry.ics. 1 event without a day is left out: a calendar has no place for it.");
    CHECK(contents(path).contains("SUMMARY:Ferry ran aground"));
    CHECK(contents(path).contains("Timeline of “Ferry”"));
}

TEST_CASE("events are read before they are written and how far that is is told in words")
{
    TimelineFiles files;
    QSignalSpy started(&files, &LongWork::started);
    QSignalSpy ended(&files, &LongWork::ended);
    QPromise<TimelineFiles::Rows> promise;
    promise.start();
    std::vector<exporting::EventRow> read;
    files.read([&promise](const base::CancelToken&) { return promise.future(); },
               [&read](const std::vector<exporting::EventRow>& rows) { read = rows; });
    CHECK(started.count() == 1);
    CHECK(files.isBusy());
    CHECK(files.state() == u"Reading events"_s);
    promise.addResult(rows());
    promise.finish();
    REQUIRE(ended.wait());
    CHECK_FALSE(files.isBusy());
    CHECK(read.size() == 2);
}

TEST_CASE("reading that is stopped hands nothing on and says so")
{
    TimelineFiles files;
    QSignalSpy failed(&files, &TimelineFiles::failed);
    QPromise<TimelineFiles::Rows> promise;
    promise.start();
    base::CancelToken given;
    bool isUsed = false;
    files.read(
        [&](const base::CancelToken& cancel) {
            given = cancel;
            return promise.future();
        },
        [&isUsed](const std::vector<exporting::EventRow>&) { isUsed = true; });
    files.cancel();
    CHECK(given.isCancelled());
    promise.addResult(rows()); // it was too late to stop
    promise.finish();
    REQUIRE(failed.wait());
    CHECK(failed.first().first().value<base::Error>().message == u"Stopped; no events were carried away."_s);
    CHECK_FALSE(isUsed);
    CHECK_FALSE(files.isBusy());
}

TEST_CASE("writing that is stopped leaves the file that stood there")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ferry.csv"_s);
    TimelineFiles files;
    QSignalSpy written(&files, &TimelineFiles::written);
    files.writeEvents(path, exporting::Format::Csv, rows(), u"Timeline of “Ferry”"_s);
    REQUIRE(written.wait());
    const QByteArray before = contents(path);
    QSignalSpy failed(&files, &TimelineFiles::failed);
    files.writeEvents(path, exporting::Format::Csv, std::vector<exporting::EventRow>(500000, rows()[0]),
                      u"Timeline of “Ferry”"_s);
    CHECK(files.state().startsWith(u"Writing events: "));
    CHECK(files.state().endsWith(u"of 500,000"));
    files.cancel();
    REQUIRE(failed.wait());
    CHECK(failed.first().first().value<base::Error>().message == u"Stopped; ferry.csv was not written."_s);
    CHECK(contents(path) == before);
    files.writeEvents(path, exporting::Format::Csv, rows(),
                      u"Timeline of “Ferry”"_s); // what comes later is not stopped
    CHECK(written.wait());
}

TEST_CASE("a file that cannot be written is told and nothing else")
{
    const QTemporaryDir folder;
    TimelineFiles files;
    QSignalSpy written(&files, &TimelineFiles::written);
    QSignalSpy failed(&files, &TimelineFiles::failed);
    files.writePicture(folder.filePath(u"none/ferry.png"_s), "png");
    REQUIRE(failed.wait());
    CHECK(failed.first().first().value<base::Error>().message.contains(u"none/ferry.png"));
    CHECK(written.isEmpty());
}

TEST_CASE("what was begun is finished when the window goes")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ferry.csv"_s);
    {
        TimelineFiles files;
        files.writeEvents(path, exporting::Format::Csv, rows(), u"Timeline of “Ferry”"_s);
    }
    CHECK(contents(path).contains("Residents asked"));
}
