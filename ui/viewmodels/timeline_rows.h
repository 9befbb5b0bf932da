#pragma once

#include "ui/viewmodels/timeline_layout.h"

#include <optional>
#include <vector>

namespace dateline::viewmodels {

/// Puts marks into rows so that none overlap: each where its label does not touch the one before, as near to
/// the axis as can be; else where it cuts the label before it least. Marks come from left to right.
class TimelineRows
{
public:
    TimelineRows(int rows, const TimelineMetrics& metrics);

    /// Keeps a stretch of a row free for a mark that is placed by hand.
    void reserve(const TimelineMark& mark);
    /// Sets the mark's row, at least `lowest`. False when no row has room for it.
    bool place(TimelineMark& mark, int lowest);
    /// All marks by row, with labels cut to what has room. Ends the life of the rows.
    std::vector<TimelineMark> take();

private:
    struct Row
    {
        double markEnd = -1e18;
        double labelEnd = -1e18;
        std::vector<TimelineMark> marks;
    };

    bool isReserved(int row, const TimelineMark& mark) const;
    std::optional<int> freeRow(const TimelineMark& mark, int lowest) const;
    std::optional<int> leastCutRow(const TimelineMark& mark, int lowest) const;
    void cutLabels(std::vector<TimelineMark>& marks) const;

    TimelineMetrics m_metrics;
    std::vector<Row> m_rows;
    std::optional<TimelineMark> m_reserved;
};

} // namespace dateline::viewmodels
