#include "ui/viewmodels/timeline_axis.h"

#include "ui/viewmodels/timeline_step.h"

#include <algorithm>

namespace dateline::viewmodels {

namespace {

constexpr double labelInset = 4;
constexpr double labelGap = 12;
constexpr double narrowestFineTick = 6;

/// The width that any label of a step fits into.
double widestLabel(const TimelineStep& step, const TimelineDates& dates, const TextWidth& textWidth)
{
    if (step.unit != TimelineStep::Unit::Month)
        return textWidth(step.label(TimelineScale::timeOf(QDate(2000, 12, 30)) + 0.9, dates));
    double widest = 0;
    for (int month = 1; month <= 12; ++month)
        widest = std::max(widest, textWidth(dates.monthName(month)));
    return widest;
}

/// Index of the finest step whose labels fit between its ticks.
std::size_t finestStep(const TimelineScale& scale, const TimelineDates& dates, const TextWidth& textWidth)
{
    const auto steps = TimelineStep::all();
    for (std::size_t i = 0; i + 1 < steps.size(); ++i) {
        const double room = steps[i].shortestDays() / scale.daysPerPixel();
        if (room >= widestLabel(steps[i], dates, textWidth) + labelGap)
            return i;
    }
    return steps.size() - 1;
}

std::vector<double> ticks(const TimelineScale& scale, const TimelineStep& step, const TimelineDates& dates)
{
    std::vector<double> pixels;
    const double end = scale.shown().end;
    for (double time = step.floor(scale.shown().begin, dates); time <= end; time = step.next(time, dates))
        pixels.push_back(scale.pixelOf(time));
    return pixels;
}

void addMinorLabels(TimelineAxis& axis, const TimelineScale& scale, const TimelineStep& step,
                    const TimelineDates& dates, const TextWidth& textWidth)
{
    for (const double tick : axis.minorTicks) {
        // Half a pixel later, so that rounding cannot fall into the part before.
        const QString text = step.label(scale.timeAt(tick) + 1e-6, dates);
        const double left = tick + labelInset;
        const double end = left + textWidth(text);
        const bool isCrossed = std::ranges::any_of(axis.majorTicks, [left, end](double major) {
            return major > left - labelInset + 1 && major < end + 2;
        });
        if (left >= 0 && end <= scale.width() && !isCrossed)
            axis.minorLabels.push_back({left, text});
    }
}

void addMajorLabels(TimelineAxis& axis, const TimelineScale& scale, const TimelineStep& step,
                    const TimelineDates& dates, const TextWidth& textWidth)
{
    for (std::size_t i = 0; i < axis.majorTicks.size(); ++i) {
        const double time = scale.timeAt(axis.majorTicks[i]) + 1e-6;
        const double left = std::max(axis.majorTicks[i], 0.0) + labelInset;
        const double end =
            i + 1 < axis.majorTicks.size() ? axis.majorTicks[i + 1] - labelInset : scale.width();
        for (const QString& text : step.wholeLabels(time, dates)) {
            if (left + textWidth(text) <= end) {
                axis.majorLabels.push_back({left, text});
                break;
            }
        }
    }
}

} // namespace

TimelineAxis TimelineAxis::make(const TimelineScale& scale, const TimelineDates& dates,
                                const TextWidth& textWidth)
{
    const auto steps = TimelineStep::all();
    const std::size_t index = finestStep(scale, dates, textWidth);
    const TimelineStep& step = steps[index];

    TimelineAxis axis;
    axis.minorTicks = ticks(scale, step, dates);
    if (index > 0 && steps[index - 1].shortestDays() / scale.daysPerPixel() >= narrowestFineTick)
        axis.fineTicks = ticks(scale, steps[index - 1], dates);
    if (const std::optional<TimelineStep> whole = step.whole()) {
        axis.majorTicks = ticks(scale, *whole, dates);
        addMajorLabels(axis, scale, *whole, dates, textWidth);
    }
    addMinorLabels(axis, scale, step, dates, textWidth);
    return axis;
}

} // namespace dateline::viewmodels
