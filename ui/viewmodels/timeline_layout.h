#pragma once

#include "ui/viewmodels/timeline_item.h"
#include "ui/viewmodels/timeline_scale.h"

#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace dateline::viewmodels {

/// The measures of a timeline in pixels.
struct TimelineMetrics
{
    double dot = 10;              ///< a day, a moment, or a span too short to see
    double shortestBar = 12;      ///< a span shorter than this is a dot
    double longestDay = 160;      ///< a day wider than this is a bar: at which hour it was is not known
    double openTail = 40;         ///< how far an open end is drawn
    double gap = 8;               ///< between things in a row
    double labelInset = 5;        ///< between a dot and its label, a bar's edge and the label in it
    double longestLabel = 280;    ///< longer ones are elided where others want the room
    double longestSelected = 520; ///< of a selected event's label
    double shortestLabel = 48;    ///< shorter ones are left out
    double column = 76;           ///< least width of what a cluster gathers
    double clusterInset = 7;      ///< beside a cluster's count
    double digit = 7;             ///< of a cluster's count
    double binWidth = 4;          ///< of the density band
};

/// Something drawn on a timeline: one event, or the count of several that have no room. Positions are pixels
/// of the layout's scale; rows count from the axis.
struct TimelineMark
{
    enum class Kind
    {
        Dot,
        Bar,
        Cluster
    };

    Kind kind = Kind::Dot;
    int row = 0;
    double left = 0;
    double right = 0;
    double labelLeft = 0;
    double labelWidth = 0;    ///< 0 where there is no room for a label
    double labelWanted = 0;   ///< what the whole label needs
    bool labelInside = false; ///< the label stands on the bar
    std::size_t item = 0;     ///< into the items; the first one of a cluster
    std::size_t count = 1;
    std::size_t emphasized = 0; ///< how many of them are
    double middles = 0;         ///< of a cluster: the sum of the places of its events
    TimeRange range;            ///< of the event, of all events of a cluster

    /// Where the mark with its label ends.
    double end() const { return labelWidth > 0 ? std::max(right, labelLeft + labelWidth) : right; }
};

/// How many events begin within each few pixels.
struct TimelineDensity
{
    std::vector<int> all;
    std::vector<int> emphasized;
    int highest = 0;
};

/// Which events stand where: rows in which nothing overlaps, labels where they fit, clusters with counts
/// where even the marks do not. A value without a window; how it stays fast: one pass counts the events of
/// each column of time, and only those of columns that are not too full are placed one by one. Columns are
/// fixed in time, so that panning changes nothing.
class TimelineLayout
{
public:
    struct Input
    {
        std::span<const TimelineStretch> items; ///< dated ones, in order
        std::optional<std::span<const std::size_t>>
            lane{}; ///< only these of the items, in order; all without it
        /// What lies outside of these positions is not in sight, the second excluded: saves looking at it.
        std::pair<std::size_t, std::size_t> near{0, std::numeric_limits<std::size_t>::max()};
        TimelineScale scale;
        int rows = 2; ///< at least 2
        TimelineMetrics metrics;
        std::function<double(std::size_t)> labelWidth; ///< of an item's title, in full
        std::span<const char> emphasized;              ///< one flag for each item; empty is none
        std::optional<std::size_t> selected; ///< an item that is never in a cluster and has its label in full
    };

    static TimelineLayout make(const Input& input);
    /// Takes in the marks of another layout of the same scale, its rows behind so many others. What follows
    /// must stand behind it. There is no density band then.
    void stack(const TimelineLayout& lane, int rowsBefore);

    /// By row, then from left to right.
    std::span<const TimelineMark> marks() const { return m_marks; }
    /// So many events are in clusters that the density band tells more than they do.
    bool isCrowded() const { return m_crowded; }
    const TimelineDensity& density() const { return m_density; }
    int usedRows() const { return m_usedRows; }

    /// The mark at a place of the scale, its label included; none beside them. Binary search.
    const TimelineMark* markAt(double pixel, int row) const;
    /// The mark of one item; null when it is not in the scale's range or in a cluster.
    const TimelineMark* markOf(std::size_t item) const;

private:
    std::vector<TimelineMark> m_marks;
    TimelineDensity m_density;
    int m_usedRows = 0;
    bool m_crowded = false;
};

/// A count as a cluster shows it: "12", "1.2k", "45k".
QString clusterCount(std::size_t count);

} // namespace dateline::viewmodels
