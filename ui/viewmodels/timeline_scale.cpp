#include "ui/viewmodels/timeline_scale.h"

#include <algorithm>
#include <cmath>

namespace dateline::viewmodels {

namespace {

constexpr qint64 julianDayOfEpoch = 2440588; // 1 January 1970
constexpr double shortestSpan = 0.25;
/// How much of the window the content may not leave.
constexpr double keptPart = 0.1;

/// The beginning of year 1 and the end of year 9999.
TimeRange calendar()
{
    static const TimeRange range{TimelineScale::timeOf(QDate(1, 1, 1)),
                                 TimelineScale::timeOf(QDate(9999, 12, 31)) + 1};
    return range;
}

} // namespace

double TimelineScale::timeOf(QDate day)
{
    Q_ASSERT(day.isValid());
    return static_cast<double>(day.toJulianDay() - julianDayOfEpoch);
}

QDate TimelineScale::dayAt(double time)
{
    return QDate::fromJulianDay(static_cast<qint64>(std::floor(time)) + julianDayOfEpoch);
}

TimelineScale::TimelineScale(TimeRange shown, double width)
    : m_begin(shown.begin), m_width(std::max(width, 1.0))
{
    const double missing = std::max(0.0, shortestSpan - shown.length());
    m_begin -= missing / 2;
    m_daysPerPixel = (shown.length() + missing) / m_width;
    clamp();
}

TimelineScale TimelineScale::fitting(TimeRange content, double width, double before, double after)
{
    const double room = std::max(width - before - after, 1.0);
    const double missing = std::max(0.0, shortestSpan - content.length());
    const double perPixel = (content.length() + missing) / room;
    const double begin = content.begin - missing / 2 - perPixel * before;
    return TimelineScale({begin, begin + perPixel * width}, width);
}

TimelineScale TimelineScale::between(const TimelineScale& from, const TimelineScale& to, double progress)
{
    if (progress >= 1)
        return to;
    TimelineScale scale = from;
    scale.m_daysPerPixel = from.m_daysPerPixel * std::pow(to.m_daysPerPixel / from.m_daysPerPixel, progress);
    // The left end is a linear function of the magnification while some pixel keeps its time.
    const double change = to.m_daysPerPixel - from.m_daysPerPixel;
    const bool pans = std::abs(change) < 1e-9 * from.m_daysPerPixel;
    const double part = pans ? progress : (scale.m_daysPerPixel - from.m_daysPerPixel) / change;
    scale.m_begin = from.m_begin + (to.m_begin - from.m_begin) * part;
    scale.clamp();
    return scale;
}

TimelineScale TimelineScale::zoomed(double factor, double pixel) const
{
    TimelineScale scale = *this;
    const double longest = calendar().length() / m_width;
    scale.m_daysPerPixel = std::clamp(m_daysPerPixel / factor, shortestSpan / m_width, longest);
    scale.m_begin = timeAt(pixel) - pixel * scale.m_daysPerPixel;
    scale.clamp();
    return scale;
}

TimelineScale TimelineScale::panned(double pixels) const
{
    TimelineScale scale = *this;
    scale.m_begin = timeAt(pixels);
    scale.clamp();
    return scale;
}

TimelineScale TimelineScale::resized(double width) const
{
    return TimelineScale(shown(), width);
}

TimelineScale TimelineScale::widened(double pixels) const
{
    TimelineScale scale = *this;
    scale.m_begin = std::max(timeAt(-pixels), calendar().begin);
    const double end = std::min(timeAt(m_width + pixels), calendar().end);
    scale.m_width = (end - scale.m_begin) / m_daysPerPixel;
    return scale;
}

TimelineScale TimelineScale::keeping(TimeRange content) const
{
    const double inset = shown().length() * keptPart;
    if (content.end < shown().begin + inset)
        return panned((content.end - shown().begin - inset) / m_daysPerPixel);
    if (content.begin > shown().end - inset)
        return panned((content.begin - shown().end + inset) / m_daysPerPixel);
    return *this;
}

void TimelineScale::clamp()
{
    const double span = std::min(m_daysPerPixel * m_width, calendar().length());
    m_daysPerPixel = span / m_width;
    m_begin = std::clamp(m_begin, calendar().begin, std::max(calendar().begin, calendar().end - span));
}

} // namespace dateline::viewmodels
