#pragma once

#include "ui/viewmodels/timeline_layout.h"
#include "ui/viewmodels/timeline_rows.h"

#include <vector>

namespace dateline::viewmodels {

/// The work of one TimelineLayout: gathers the events of each column of time, places what is not too much one
/// by one, and where that fails turns the column into a cluster and starts again.
class TimelinePlacer
{
public:
    explicit TimelinePlacer(const TimelineLayout::Input& input);

    std::vector<TimelineMark> place();
    TimelineDensity density() const;

private:
    /// The events whose middle is in the same stretch of time.
    struct Column
    {
        std::size_t dots = 0;
        std::size_t bars = 0;
        std::size_t emphasized = 0;
        std::size_t placedBars = 0;
        bool clustered = false;      ///< its dots are counted, not shown
        bool packed = false;         ///< and its bars too, but for long ones
        bool showsEmphasized = true; ///< few enough of them to be shown even so
    };

    struct Candidate
    {
        TimelineMark mark;
        std::size_t column = 0;
        bool absorbed = false; ///< counted in its column's cluster
    };

    std::size_t count() const { return m_input.lane ? m_input.lane->size() : m_input.items.size(); }
    std::size_t itemAt(std::size_t place) const { return m_input.lane ? (*m_input.lane)[place] : place; }
    TimelineMark markFor(std::size_t item) const;
    void addLabel(TimelineMark& mark) const;
    std::size_t columnOf(const TimelineMark& mark) const;
    bool isSelected(const TimelineMark& mark) const { return m_input.selected == mark.item; }
    bool isEmphasized(std::size_t item) const;

    bool isInSight(const TimelineMark& mark) const;
    bool isLong(const TimelineMark& mark) const;
    bool isTooMuch(const TimelineMark& mark, Column& column) const;

    void countColumns();
    void collect();
    void absorb(const TimelineMark& mark, std::size_t column);
    std::vector<TimelineMark> clusters() const;
    void settle(TimelineMark& cluster) const;
    bool tryPlacing(TimelineRows& rows);
    void makeRoomFor(std::size_t item);
    void absorb(Candidate& candidate);
    void absorbDots(std::size_t column);
    void reserve(const TimelineMark& mark);

    const TimelineLayout::Input& m_input;
    double m_columnDays = 1;
    double m_firstColumn = 0; ///< number of the first column since the epoch
    std::vector<Column> m_columns;
    std::vector<Candidate> m_candidates;
    std::vector<TimelineMark> m_gathered;   ///< one for each column: what its cluster holds from the start
    std::optional<TimelineMark> m_reserved; ///< the selected one, with its label in full
    bool m_clustered = false;
};

} // namespace dateline::viewmodels
