#include "ui/viewmodels/timeline_rows.h"

#include <algorithm>

namespace dateline::viewmodels {

TimelineRows::TimelineRows(int rows, const TimelineMetrics& metrics)
    : m_metrics(metrics), m_rows(static_cast<std::size_t>(rows))
{}

void TimelineRows::reserve(const TimelineMark& mark)
{
    m_rows[static_cast<std::size_t>(mark.row)].reserved.push_back(mark);
}

bool TimelineRows::place(TimelineMark& mark)
{
    Row* row = freeRow(mark);
    if (row == nullptr)
        row = leastCutRow(mark);
    if (row == nullptr)
        return false;
    mark.row = static_cast<int>(row - m_rows.data());
    row->markEnd = mark.right;
    row->labelEnd = mark.end();
    row->marks.push_back(mark);
    return true;
}

std::vector<TimelineMark> TimelineRows::marks() const
{
    std::vector<TimelineMark> all;
    for (const Row& row : m_rows) {
        std::vector<TimelineMark> marks = row.marks;
        marks.insert(marks.end(), row.reserved.begin(), row.reserved.end());
        std::ranges::stable_sort(marks, {}, &TimelineMark::left);
        fitLabels(marks);
        all.insert(all.end(), marks.begin(), marks.end());
    }
    return all;
}

bool TimelineRows::isReserved(const Row& row, double left, double right) const
{
    return std::ranges::any_of(row.reserved, [&](const TimelineMark& mark) {
        return left < mark.end() + m_metrics.gap && mark.left < right + m_metrics.gap;
    });
}

/// The row nearest to the axis where mark and label touch nothing.
TimelineRows::Row* TimelineRows::freeRow(const TimelineMark& mark)
{
    const auto isFree = [&](const Row& row) {
        return row.labelEnd + m_metrics.gap <= mark.left && !isReserved(row, mark.left, mark.end());
    };
    const auto found = std::ranges::find_if(m_rows, isFree);
    return found == m_rows.end() ? nullptr : &*found;
}

/// The row where the mark has room and the label before it loses least.
TimelineRows::Row* TimelineRows::leastCutRow(const TimelineMark& mark)
{
    Row* best = nullptr;
    for (Row& row : m_rows) {
        if (row.markEnd + m_metrics.gap > mark.left || isReserved(row, mark.left, mark.right))
            continue;
        if (best == nullptr || row.labelEnd < best->labelEnd)
            best = &row;
    }
    return best;
}

void TimelineRows::fitLabels(std::vector<TimelineMark>& marks) const
{
    for (std::size_t i = 0; i < marks.size(); ++i) {
        TimelineMark& mark = marks[i];
        if (mark.labelInside)
            continue;
        const bool isLast = i + 1 == marks.size();
        const double room = isLast ? mark.labelWanted : marks[i + 1].left - m_metrics.gap - mark.labelLeft;
        const double width = std::min(mark.labelWanted, room);
        mark.labelWidth = width >= std::min(mark.labelWanted, m_metrics.shortestLabel) ? width : 0;
    }
}

} // namespace dateline::viewmodels
