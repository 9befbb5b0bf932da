#include "tests/support/eventually.h"
#include "tests/support/printers.h"
#include "tests/ui/shell/person.h"
#include "ui/shell/day_watch.h"

#include <QSignalSpy>

using namespace dateline;
using namespace Qt::StringLiterals;
using shell::DayWatch;
using tests::eventually;

namespace {

const QDate day(2031, 3, 6);

/// A clock that goes on from a moment of the test.
DayWatch::Now clockFrom(const QDateTime& start)
{
    return [start, begin = QDateTime::currentDateTime()] {
        return start.addMSecs(begin.msecsTo(QDateTime::currentDateTime()));
    };
}

} // namespace

TEST_CASE("another day is told of when midnight comes")
{
    const DayWatch watch(clockFrom(QDateTime(day, QTime(23, 59, 59, 500))));
    CHECK(watch.day() == day);
    const QSignalSpy changed(&watch, &DayWatch::dayChanged);
    REQUIRE(eventually([&] { return changed.size() == 1; }));
    CHECK(changed.first().first().toDate() == day.addDays(1));
    CHECK(watch.day() == day.addDays(1));
}

TEST_CASE("where the computer slept over midnight the next look tells, and one on the same day does not")
{
    QDateTime now(day, QTime(22, 0));
    DayWatch watch([&now] { return now; });
    const QSignalSpy changed(&watch, &DayWatch::dayChanged);
    now = now.addSecs(3600);
    watch.look();
    CHECK(changed.isEmpty());
    now = now.addDays(3);
    Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    REQUIRE(changed.size() == 1);
    CHECK(changed.first().first().toDate() == day.addDays(3));
}

TEST_CASE("the line of the timeline follows the day")
{
    const tests::Person reader;
    reader.openReports(1);
    auto* watch = reader.window->findChild<DayWatch*>();
    REQUIRE(watch);
    const QImage before = reader.timeView().grab().toImage();
    Q_EMIT watch->dayChanged(reader.reading->current()->article.published.date);
    CHECK(reader.timeView().grab().toImage() != before);
}
