#pragma once

#include "ui/viewmodels/timeline_layout.h"

#include <vector>

namespace dateline::viewmodels {

/// Puts marks into rows so that none overlap: each where its label does not touch the one before, as near to
/// the axis as can be; else where it cuts the label before it least. Marks come from left to right.
class TimelineRows
{
public:
    TimelineRows(int rows, const TimelineMetrics& metrics);

    /// Puts a mark where it says, before all others.
    void reserve(const TimelineMark& mark);
    /// Sets the mark's row. False when no row has room for it.
    bool place(TimelineMark& mark);
    /// All marks by row, with labels cut to what has room, long ones as far as there is room.
    std::vector<TimelineMark> marks() const;

private:
    struct Row
    {
        double markEnd = -1e18;
        double labelEnd = -1e18;
        std::vector<TimelineMark> marks;
        std::vector<TimelineMark> reserved;
    };

    bool isReserved(const Row& row, double left, double right) const;
    Row* freeRow(const TimelineMark& mark);
    Row* leastCutRow(const TimelineMark& mark);
    void fitLabels(std::vector<TimelineMark>& marks) const;

    TimelineMetrics m_metrics;
    std::vector<Row> m_rows;
};

} // namespace dateline::viewmodels
