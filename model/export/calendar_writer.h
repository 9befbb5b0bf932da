#pragma once

#include "model/export/event_writer.h"

namespace dateline::exporting {

/// An iCalendar (RFC 5545). An event with a clock time is a moment of floating local time, as the article
/// does not say of which place, or of UTC where it says Greenwich; all others fill whole days, also what was
/// in the morning, for which a calendar has no word. An open end is the day that is known; events without a
/// day, or with one outside of the years 1 to 9999, have no place in it.
class CalendarWriter final : public EventWriter
{
public:
    CalendarWriter(QTextStream& out, Heading heading) : EventWriter(out, std::move(heading)) {}

    void begin() override;
    void end() override;

protected:
    bool write(const EventRow& row) override;

private:
    void line(const QString& text);
    void property(const QString& name, const QString& value);
    void writeWhen(const EventRow& row);
    void writeDays(const EventRow& row);
    QString description(const EventRow& row) const;
};

/// A content line folded after at most 75 octets, never within a character, with CR LF behind every part.
QString foldedLine(const QString& text);
/// A text as the value of a property: backslashes, semicolons, commas and ends of lines escaped, other
/// control characters taken out.
QString escapedValue(QString text);

} // namespace dateline::exporting
