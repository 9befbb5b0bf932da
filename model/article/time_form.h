#pragma once

#include "model/base/result.h"

#include <QString>

#include <optional>

namespace dateline::article {

/// A time expression as the words have it, before any calendar is asked: "Friday" is a weekday with the tense
/// of its sentence, "April 7 of this year" is a month, a day and a year that is still to be counted from the
/// publication. Resolving a form against a publication date gives a TIMEX3 value and days; the form itself
/// never changes, so that a new publication date moves everything that hangs on it. Stored as its string
/// form.
struct TimeForm
{
    enum class Kind
    {
        Calendar, ///< the fields below name a day, month, year, decade or century, some perhaps missing
        Weekday,  ///< a day of the week near the anchor
        Shift, ///< `amount` units away from the anchor: "two days earlier", "yesterday", "next month", "this
               ///< year"
        Duration, ///< a length of time: "five months"
        Set,      ///< a repetition: "every Friday"
        Vague,    ///< PAST_REF, PRESENT_REF, FUTURE_REF
    };
    enum class Anchor
    {
        Publication,
        Story,  ///< the day that the story has reached where the expression stands: `anchorTime` of the
                ///< TimeExpression
        Speech, ///< the day on which quoted words were said, `anchorTime` as well; the publication where that
                ///< lies more than some days before it
    };
    enum class Direction
    {
        Unknown,
        Past,
        Present,
        Future
    };
    enum class Unit
    {
        None,
        Hour,
        Minute,
        Second,
        Day,
        Week,
        Weekend,
        Month,
        Quarter,
        Season,
        Year,
        Decade,
        Century
    };
    /// TIMEX3 season codes and parts of a day; None where the words name none.
    enum class Part
    {
        None,
        Spring,
        Summer,
        Autumn,
        Winter,
        Morning,
        Midday,
        Afternoon,
        Evening,
        Night,
        Early,
        Middle,
        Late
    };

    /// A day of the year with a name of its own. Ramadan and Eid follow the sighting of the moon and stay
    /// unresolved.
    enum class Holiday
    {
        None,
        NewYearsDay,
        NewYearsEve,
        ValentinesDay,
        StPatricksDay,
        AshWednesday,
        PalmSunday,
        GoodFriday,
        Easter,
        EasterMonday,
        Ascension,
        Pentecost,
        MayDay,
        MemorialDay,
        LaborDay,
        ColumbusDay,
        Halloween,
        VeteransDay,
        Thanksgiving,
        ChristmasEve,
        Christmas,
        BoxingDay,
        MartinLutherKingDay,
        PresidentsDay,
        Ramadan,
        Eid,
        AustraliaDay,
        WomensDay,
        MaundyThursday,
        HolySaturday,
        WhitMonday,
        EarthDay,
        AnzacDay,
        Juneteenth,
        CanadaDay,
        BastilleDay,
        AllSaintsDay,
        AllSoulsDay,
        GuyFawkesNight,
        ArmisticeDay,
        RemembranceSunday
    };
    /// Whether `year` is a year of the calendar or one that a business or a school counts.
    enum class YearKind
    {
        Calendar,
        Fiscal,
        School
    };

    Kind kind = Kind::Calendar;
    Anchor anchor = Anchor::Publication;
    Direction direction = Direction::Unknown; ///< from the tense or from words like "last" and "next"
    Unit unit = Unit::None; ///< Shift, Duration, Set: what is counted. Calendar: what the value is as fine as
    std::optional<int> amount; ///< Shift (negative is earlier), Duration, Set; missing for "some months"
    std::optional<int> century, decade, year, half, quarter, month, week, day,
        weekday; ///< century 19 is the 1900s, decade 199 the 1990s; weekday 1 is Monday
    std::optional<int> hour, minute;
    std::optional<int>
        yearShift; ///< "April 7 of this year": 0, "of last year": -1; only where `year` is missing
    std::optional<int> monthShift, weekShift; ///< the same for "the 5th of last month", "Monday of last week"
    Holiday holiday = Holiday::None;          ///< Calendar: the day is given by its name
    YearKind yearKind = YearKind::Calendar;
    Part part = Part::None;     ///< season or part of the day
    Part modifier = Part::None; ///< Early, Middle or Late: "early May"
    bool approximate = false;   ///< "about two years ago"
    bool exclusive = false;     ///< "last Friday", "next May": the anchor's own day or month does not count
    bool plusHalf = false;      ///< Duration: half a unit more, "two and a half years"
    bool utc = false;           ///< the clock time is that of Greenwich

    /// The kind, then `key=value` words separated by spaces in a fixed order, without the fields that are at
    /// rest: "weekday direction=past weekday=5".
    QString toString() const;
    /// The inverse of toString(); Invalid for anything else, also for another order of the words.
    static base::Result<TimeForm> fromString(QStringView line);

    friend bool operator==(const TimeForm&, const TimeForm&) = default;
};

} // namespace dateline::article
