#pragma once

#include "model/export/event_row.h"
#include "model/export/format.h"

#include <QDateTime>
#include <QString>
#include <QTextStream>

#include <functional>
#include <memory>

namespace dateline::exporting {

/// What a written timeline says of itself, and how it says when things were.
struct Heading
{
    QString title;  ///< "Timeline of “Ferry runs aground”"
    QDateTime made; ///< UTC
    std::function<QString(const article::DayInterval&, const std::optional<article::TimeOfDay>&)>
        when; ///< an interval, or the time of a day, in words; "undated" for an unknown one
    article::EventClock clock = article::EventClock::Happened; ///< by which the events stand
};

/// Writes a timeline in one format, row by row, so that a library of any size needs the memory of one row.
/// Rows come in the order of the heading's clock, those without a day on it last; begin() comes first, end()
/// last. Whether the stream has taken everything is for its owner to ask.
class EventWriter
{
public:
    virtual ~EventWriter();
    EventWriter(const EventWriter&) = delete;
    EventWriter& operator=(const EventWriter&) = delete;

    virtual void begin() {}
    void add(const EventRow& row);
    virtual void end() {}

    qint64 written() const { return m_written; }
    /// What the format has no place for, in a sentence: "3 events without a day are left out …". Empty when
    /// all were written.
    QString remark() const;

protected:
    EventWriter(QTextStream& out, Heading heading) : m_out(out), m_heading(std::move(heading)) {}

    /// False where the format has no place for the row.
    virtual bool write(const EventRow& row) = 0;

    QTextStream& out() { return m_out; }
    const Heading& heading() const { return m_heading; }
    /// The days on which an event stands by the heading's clock, the first of them, its time of day, and
    /// whether there is a day.
    article::DayInterval daysOf(const EventRow& row) const { return row.daysBy(m_heading.clock); }
    QDate sortDayOf(const EventRow& row) const { return row.sortDay(m_heading.clock); }
    std::optional<article::TimeOfDay> timeOf(const EventRow& row) const
    {
        return row.timeBy(m_heading.clock);
    }
    bool isPlaced(const EventRow& row) const { return sortDayOf(row).isValid(); }
    /// Whether no row was written before.
    bool isFirst() const { return m_written == 0; }

private:
    QTextStream& m_out;
    Heading m_heading;
    qint64 m_written = 0;
    qint64 m_leftOut = 0;
};

/// The stream must outlive the writer and write UTF-8.
std::unique_ptr<EventWriter> makeEventWriter(Format format, QTextStream& out, Heading heading);

} // namespace dateline::exporting
