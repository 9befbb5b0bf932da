#include "tests/support/printers.h"
#include "ui/viewmodels/timeline_files.h"

#include <QFile>
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
