#include "ui/viewmodels/timeline_files.h"

#include "model/export/output_file.h"
#include "ui/viewmodels/reading_words.h"
#include "ui/viewmodels/timeline_dates.h"
#include "ui/viewmodels/when_answered.h"

#include <QFileInfo>

namespace dateline::viewmodels {

using base::Result;
using exporting::EventRow;

namespace {

Result<QString> writeTimeline(const QString& path, exporting::Format format,
                              const std::vector<EventRow>& rows, exporting::Heading heading)
{
    auto file = exporting::OutputFile::open(path);
    if (!file)
        return file.error();
    const auto writer = exporting::makeEventWriter(format, (*file)->stream(), std::move(heading));
    writer->begin();
    for (const EventRow& row : rows)
        writer->add(row);
    writer->end();
    if (const auto done = (*file)->commit(); !done)
        return done.error();
    const QString sentence =
        TimelineFiles::tr("Wrote %1 to %2.").arg(eventCount(writer->written()), QFileInfo(path).fileName());
    return writer->remark().isEmpty() ? sentence : sentence + u' ' + writer->remark();
}

} // namespace

void TimelineFiles::writeEvents(const QString& path, exporting::Format format, std::vector<EventRow> rows,
                                const QString& heading, article::EventClock clock)
{
    const exporting::Heading whole{
        heading, QDateTime::currentDateTimeUtc(),
        [](const article::DayInterval& days) { return TimelineDates().interval(days); }, clock};
    write([=, rows = std::move(rows)] { return writeTimeline(path, format, rows, whole); });
}

void TimelineFiles::writePicture(const QString& path, const QByteArray& bytes)
{
    write([path, bytes]() -> Result<QString> {
        if (const auto done = exporting::OutputFile::writeBytes(path, bytes); !done)
            return done.error();
        return tr("Wrote a picture of the timeline to %1.").arg(QFileInfo(path).fileName());
    });
}

void TimelineFiles::write(std::function<Result<QString>()> work)
{
    whenAnswered(m_pool.answer(std::move(work)), this, [this](const Result<QString>& outcome) {
        if (outcome)
            Q_EMIT written(*outcome);
        else
            Q_EMIT failed(outcome.error());
    });
}

} // namespace dateline::viewmodels
