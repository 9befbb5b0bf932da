#include "ui/viewmodels/timeline_files.h"

#include "model/export/output_file.h"
#include "ui/viewmodels/number_words.h"
#include "ui/viewmodels/reading_words.h"
#include "ui/viewmodels/timeline_dates.h"
#include "ui/viewmodels/when_answered.h"

#include <QFileInfo>

namespace dateline::viewmodels {

using base::Result;
using exporting::EventRow;

namespace {

constexpr int tickMs = 100;

} // namespace

TimelineFiles::TimelineFiles(QObject* parent) : LongWork(parent)
{
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] { Q_EMIT progressed(progress()); });
}

TimelineFiles::~TimelineFiles()
{
    for (const Task& task : m_tasks) {
        if (task.isReading)
            task.cancel.cancel();
    }
}

TimelineFiles::Running TimelineFiles::begin(bool isReading)
{
    const Running task = m_tasks.insert(m_tasks.end(), {.isReading = isReading});
    m_tick.start();
    Q_EMIT started();
    return task;
}

void TimelineFiles::end(Running task)
{
    m_tasks.erase(task);
    if (!isBusy())
        m_tick.stop();
    Q_EMIT ended();
}

void TimelineFiles::read(const std::function<QFuture<Rows>(const base::CancelToken&)>& source,
                         std::function<void(const std::vector<EventRow>&)> use)
{
    const Running task = begin(true);
    whenAnswered(source(task->cancel), this, [this, task, use = std::move(use)](const Rows& rows) {
        const bool isStopped = task->cancel.isCancelled();
        end(task);
        if (isStopped)
            Q_EMIT failed(base::Error::cancelled(tr("Stopped; no events were carried away.")));
        else if (!rows)
            Q_EMIT failed(rows.error());
        else
            use(*rows);
    });
}

Result<QString> TimelineFiles::writeTimeline(const QString& path, exporting::Format format,
                                             const std::vector<EventRow>& rows, exporting::Heading heading,
                                             const Task& task)
{
    auto file = exporting::OutputFile::open(path);
    if (!file)
        return file.error();
    const auto writer = exporting::makeEventWriter(format, (*file)->stream(), std::move(heading));
    writer->begin();
    for (const EventRow& row : rows) {
        if (task.cancel.isCancelled())
            return base::Error::cancelled(
                tr("Stopped; %1 was not written.", "a file").arg(QFileInfo(path).fileName()));
        writer->add(row);
        ++task.counts->done;
    }
    writer->end();
    if (const auto done = (*file)->commit(); !done)
        return done.error();
    const QString sentence =
        tr("Wrote %1 to %2.").arg(eventCount(writer->written()), QFileInfo(path).fileName());
    return writer->remark().isEmpty() ? sentence : sentence + u' ' + writer->remark();
}

void TimelineFiles::writeEvents(const QString& path, exporting::Format format, std::vector<EventRow> rows,
                                const QString& heading, article::EventClock clock)
{
    const exporting::Heading whole{
        heading, QDateTime::currentDateTimeUtc(),
        [](const article::DayInterval& days, const std::optional<article::TimeOfDay>& time) {
            return TimelineDates().interval(days, time);
        },
        clock};
    const Running task = begin(false);
    task->counts->total = std::ssize(rows);
    follow(task, m_pool.answer([path, format, whole, rows = std::move(rows), task = *task] {
        return writeTimeline(path, format, rows, whole, task);
    }));
}

void TimelineFiles::writePicture(const QString& path, const QByteArray& bytes)
{
    follow(begin(false), m_pool.answer([path, bytes]() -> Result<QString> {
        if (const auto done = exporting::OutputFile::writeBytes(path, bytes); !done)
            return done.error();
        return tr("Wrote a picture of the timeline to %1.").arg(QFileInfo(path).fileName());
    }));
}

void TimelineFiles::follow(Running task, const QFuture<Result<QString>>& outcome)
{
    whenAnswered(outcome, this, [this, task](const Result<QString>& sentence) {
        end(task);
        if (sentence)
            Q_EMIT written(*sentence);
        else
            Q_EMIT failed(sentence.error());
    });
}

base::Progress TimelineFiles::progress() const
{
    if (!isBusy())
        return {};
    const Counts& counts = *m_tasks.front().counts;
    return {counts.done, counts.total, {}};
}

QString TimelineFiles::name() const
{
    return tr("Export");
}

QString TimelineFiles::state() const
{
    const base::Progress now = progress();
    if (now.total == 0)
        return tr("Reading events");
    const QLocale locale = interfaceLocale();
    return tr("Writing events: %1 of %2").arg(locale.toString(now.done), locale.toString(now.total));
}

QString TimelineFiles::stopWords() const
{
    return tr("&Stop exporting");
}

QString TimelineFiles::stopTip() const
{
    return tr("Stop exporting; no file is written");
}

void TimelineFiles::cancel()
{
    for (const Task& task : m_tasks)
        task.cancel.cancel();
}

} // namespace dateline::viewmodels
