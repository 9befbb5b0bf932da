#include "ui/viewmodels/timeline_rows.h"

#include <algorithm>

namespace dateline::viewmodels {

TimelineRows::TimelineRows(int rows, const TimelineMetrics& metrics)
    : m_metrics(metrics), m_rows(static_cast<std::size_t>(rows))
{}

void TimelineRows::reserve(const TimelineMark& mark)
{
    m_reserved = mark;
}

bool TimelineRows::place(TimelineMark& mark, int lowest)
{
    std::optional<int> index = freeRow(mark, lowest);
    if (!index)
        index = leastCutRow(mark, lowest);
    if (!index)
        return false;
    Row& row = m_rows[static_cast<std::size_t>(*index)];
    mark.row = *index;
    row.markEnd = mark.right;
    row.labelEnd = mark.end();
    row.marks.push_back(mark);
    return true;
}

std::vector<TimelineMark> TimelineRows::take()
{
    if (m_reserved) {
        std::vector<TimelineMark>& marks = m_rows[static_cast<std::size_t>(m_reserved->row)].marks;
        const auto behind = std::ranges::upper_bound(marks, m_reserved->left, {}, &TimelineMark::left);
        marks.insert(behind, *m_reserved);
    }
    std::vector<TimelineMark> all;
    for (Row& row : m_rows) {
        cutLabels(row.marks);
        all.insert(all.end(), row.marks.begin(), row.marks.end());
    }
    return all;
}

bool TimelineRows::isReserved(int row, const TimelineMark& mark) const
{
    return m_reserved && m_reserved->row == row && mark.left < m_reserved->end() + m_metrics.gap &&
           m_reserved->left < mark.right + m_metrics.gap;
}

std::optional<int> TimelineRows::freeRow(const TimelineMark& mark, int lowest) const
{
    for (int i = lowest; i < static_cast<int>(m_rows.size()); ++i) {
        const Row& row = m_rows[static_cast<std::size_t>(i)];
        if (row.labelEnd + m_metrics.gap <= mark.left && !isReserved(i, mark))
            return i;
    }
    return std::nullopt;
}

std::optional<int> TimelineRows::leastCutRow(const TimelineMark& mark, int lowest) const
{
    std::optional<int> best;
    for (int i = lowest; i < static_cast<int>(m_rows.size()); ++i) {
        const Row& row = m_rows[static_cast<std::size_t>(i)];
        if (row.markEnd + m_metrics.gap > mark.left || isReserved(i, mark))
            continue;
        if (!best || row.labelEnd < m_rows[static_cast<std::size_t>(*best)].labelEnd)
            best = i;
    }
    return best;
}

void TimelineRows::cutLabels(std::vector<TimelineMark>& marks) const
{
    for (std::size_t i = 0; i + 1 < marks.size(); ++i) {
        TimelineMark& mark = marks[i];
        const double room = marks[i + 1].left - m_metrics.gap - mark.labelLeft;
        if (mark.labelInside || mark.labelWidth <= room)
            continue;
        mark.labelWidth = room >= m_metrics.shortestLabel ? room : 0;
    }
}

} // namespace dateline::viewmodels
