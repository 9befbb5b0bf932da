#include "ui/viewmodels/timeline_layout.h"

#include "ui/viewmodels/timeline_placer.h"

#include <algorithm>

namespace dateline::viewmodels {

namespace {

/// When the density band tells more than the marks do: from this many events on, with this part of them in
/// clusters.
constexpr std::size_t crowd = 30;
constexpr double crowdedPart = 0.25;

bool isCrowd(std::span<const TimelineMark> marks)
{
    std::size_t all = 0;
    std::size_t clustered = 0;
    for (const TimelineMark& mark : marks) {
        all += mark.count;
        clustered += mark.kind == TimelineMark::Kind::Cluster ? mark.count : 0;
    }
    return all >= crowd && static_cast<double>(clustered) >= crowdedPart * static_cast<double>(all);
}

} // namespace

TimelineLayout TimelineLayout::make(const Input& input)
{
    TimelinePlacer placer(input);
    TimelineLayout layout;
    layout.m_marks = placer.place();
    layout.m_crowded = isCrowd(layout.m_marks);
    if (layout.m_crowded && !input.lane) // lanes have no band
        layout.m_density = placer.density();
    if (!layout.m_marks.empty())
        layout.m_usedRows = layout.m_marks.back().row + 1;
    return layout;
}

void TimelineLayout::stack(const TimelineLayout& lane, int rowsBefore)
{
    for (TimelineMark mark : lane.m_marks) {
        mark.row += rowsBefore;
        m_marks.push_back(mark);
    }
    m_usedRows = rowsBefore + lane.m_usedRows;
}

const TimelineMark* TimelineLayout::markAt(double pixel, int row) const
{
    const auto place = [](const TimelineMark& mark) { return std::pair(mark.row, mark.left); };
    const auto behind = std::ranges::upper_bound(m_marks, std::pair(row, pixel), {}, place);
    if (behind == m_marks.begin())
        return nullptr;
    const TimelineMark& mark = *std::prev(behind);
    return mark.row == row && pixel < mark.end() ? &mark : nullptr;
}

const TimelineMark* TimelineLayout::markOf(std::size_t item) const
{
    const auto isIt = [item](const TimelineMark& mark) {
        return mark.kind != TimelineMark::Kind::Cluster && mark.item == item;
    };
    const auto found = std::ranges::find_if(m_marks, isIt);
    return found == m_marks.end() ? nullptr : &*found;
}

QString clusterCount(std::size_t count)
{
    if (count < 1000)
        return QString::number(count);
    const double thousands = static_cast<double>(count) / 1000;
    return QString::number(thousands, 'f', count < 10000 ? 1 : 0) + u'k';
}

} // namespace dateline::viewmodels
