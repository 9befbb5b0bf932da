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
    /// What one cluster would stand for, by whether the selected entity has part in it.
    struct Sums
    {
        TimelineMark plain;
        TimelineMark emphasized;

        std::size_t count() const { return plain.count + emphasized.count; }
    };

    /// What counting has found out of one event.
    struct Place
    {
        enum class Kind
        {
            OutOfSight,
            Dot,
            Bar,
            Single ///< the selected one, or a long bar: whatever its column holds
        };
        Kind kind = Kind::OutOfSight;
        bool isEmphasized = false;
        unsigned column = 0;
    };

    /// The events whose middle is in the same stretch of time.
    struct Column
    {
        Sums dots;
        Sums bars; ///< but for long ones
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

    std::size_t itemAt(std::size_t place) const { return m_input.lane ? (*m_input.lane)[place] : place; }
    void findNear();
    TimelineMark markFor(std::size_t item) const;
    Place placeOf(const TimelineMark& mark) const;
    void addLabel(TimelineMark& mark) const;
    std::size_t columnOf(const TimelineMark& mark) const;
    bool isSelected(const TimelineMark& mark) const { return m_input.selected == mark.item; }
    bool isEmphasized(std::size_t item) const;

    bool isInSight(const TimelineMark& mark) const;
    bool isLong(const TimelineMark& mark) const;
    bool isGathered(const Place& place) const;
    bool isTooMuch(const TimelineMark& mark, Column& column) const;

    void countColumns();
    void judgeColumns();
    void collect();
    void gather(const Sums& sums, std::size_t column);
    void absorb(const TimelineMark& mark, std::size_t column);
    std::vector<TimelineMark> clusters() const;
    void settle(TimelineMark& cluster) const;
    bool tryPlacing(TimelineRows& rows);
    void makeRoomFor(std::size_t item);
    void absorb(Candidate& candidate);
    void absorbDots(std::size_t column);
    void reserve(const TimelineMark& mark);

    const TimelineLayout::Input& m_input;
    TimeRange m_shown;
    double m_pixelsPerDay;
    std::size_t m_first = 0; ///< of the places that may be in sight
    std::size_t m_behind = 0;
    std::vector<Place> m_places; ///< those
    double m_columnsPerDay = 1;  ///< a power of two
    double m_firstColumn = 0;    ///< number of the first column since the epoch
    std::vector<Column> m_columns;
    std::vector<Candidate> m_candidates;
    std::vector<TimelineMark> m_gathered;   ///< one for each column: what its cluster holds from the start
    std::optional<TimelineMark> m_reserved; ///< the selected one, with its label in full
    bool m_clustered = false;
};

} // namespace dateline::viewmodels
