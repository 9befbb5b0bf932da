#include "model/export/event_writer.h"

#include "model/export/calendar_writer.h"
#include "model/export/csv_writer.h"
#include "model/export/html_writer.h"
#include "model/export/json_lines_writer.h"
#include "model/export/markdown_writer.h"
#include "model/export/timeline_js_writer.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace dateline::exporting {

EventWriter::~EventWriter() = default;

void EventWriter::add(const EventRow& row)
{
    ++(write(row) ? m_written : m_leftOut);
}

QString EventWriter::remark() const
{
    if (m_leftOut == 0)
        return {};
    constexpr qint64 most = std::numeric_limits<int>::max();
    const int count = static_cast<int>(std::min(m_leftOut, most));
    return QCoreApplication::translate(
        "dateline::exporting", "%n events without a day are left out: a calendar has no place for them.",
        nullptr, count);
}

std::unique_ptr<EventWriter> makeEventWriter(Format format, QTextStream& out, Heading heading)
{
    switch (format) {
    case Format::Csv:
        return std::make_unique<CsvWriter>(out, std::move(heading));
    case Format::JsonLines:
        return std::make_unique<JsonLinesWriter>(out, std::move(heading));
    case Format::Calendar:
        return std::make_unique<CalendarWriter>(out, std::move(heading));
    case Format::TimelineJs:
        return std::make_unique<TimelineJsWriter>(out, std::move(heading));
    case Format::Markdown:
        return std::make_unique<MarkdownWriter>(out, std::move(heading));
    case Format::Html:
        return std::make_unique<HtmlWriter>(out, std::move(heading));
    }
    Q_UNREACHABLE();
}

} // namespace dateline::exporting
