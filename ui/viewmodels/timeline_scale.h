#pragma once

#include <QDate>

namespace dateline::viewmodels {

/// A stretch of time, in days since 1 January 1970, 00:00.
struct TimeRange
{
    double begin = 0;
    double end = 0;

    double length() const { return end - begin; }
    double middle() const { return (begin + end) / 2; }

    friend bool operator==(const TimeRange&, const TimeRange&) = default;
};

/// Maps time to pixels and back. A value: zooming and panning give a new one. Time is counted in days since
/// 1 January 1970 as a double, a day of the calendar is [time(day), time(day) + 1). The scale never leaves
/// the years 1 to 9999 and never shows less than six hours.
///
///     TimelineScale scale = TimelineScale::fitting(events, 800, 24, 180);
///     scale = scale.zoomed(2, mouse.x()); // what is under the mouse stays there
class TimelineScale
{
public:
    /// The beginning of a day. The day must be valid.
    static double timeOf(QDate day);
    /// The day that a time falls on.
    static QDate dayAt(double time);

    /// A scale that shows a year from 1970 on one pixel: something to stand on until there is a width.
    TimelineScale() = default;
    /// Shows a range on a width in pixels, of at least one.
    TimelineScale(TimeRange shown, double width);
    /// Shows a range with margins in pixels before and after it.
    static TimelineScale fitting(TimeRange content, double width, double before, double after);
    /// The scale at a part (0 to 1) of the way between two of equal width, for motion: what stands still in
    /// both stands still on the way.
    static TimelineScale between(const TimelineScale& from, const TimelineScale& to, double progress);

    double width() const { return m_width; }
    double daysPerPixel() const { return m_daysPerPixel; }
    TimeRange shown() const { return {m_begin, timeAt(m_width)}; }

    double pixelOf(double time) const { return (time - m_begin) / m_daysPerPixel; }
    double timeAt(double pixel) const { return m_begin + pixel * m_daysPerPixel; }

    /// Magnifies (factor above 1) around a pixel, which keeps its time.
    TimelineScale zoomed(double factor, double pixel) const;
    /// Shows what lies a number of pixels later, or earlier when it is negative.
    TimelineScale panned(double pixels) const;
    /// Shows the same range on another width.
    TimelineScale resized(double width) const;
    /// The same magnification with more room at both ends, as much as fits on the calendar.
    TimelineScale widened(double pixels) const;
    /// Moved as little as needed so that a part of the content stays in sight.
    TimelineScale keeping(TimeRange content) const;

    friend bool operator==(const TimelineScale&, const TimelineScale&) = default;

private:
    void clamp();

    double m_begin = 0;
    double m_daysPerPixel = 365.25;
    double m_width = 1;
};

} // namespace dateline::viewmodels
