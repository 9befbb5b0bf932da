#include "model/article/time_of_day.h"

#include <algorithm>
#include <array>

namespace dateline::article {

using namespace Qt::StringLiterals;
using Part = TimeForm::Part;

namespace {

constexpr int minutesOfHour = 60;
constexpr int hoursOfDay = 24;
/// Of "2010-05-14", behind which the time of day begins with a T.
constexpr qsizetype lengthOfDay = 10;

struct DayPart
{
    Part part = Part::None;
    QLatin1StringView code;
    QLatin1StringView name;
    int beginHour = 0;
    int endHour = 0;
};

constexpr std::array dayParts{
    DayPart{Part::Morning, "MO"_L1, "morning"_L1, 6, 12},
    DayPart{Part::Midday, "MI"_L1, "midday"_L1, 11, 14},
    DayPart{Part::Afternoon, "AF"_L1, "afternoon"_L1, 12, 18},
    DayPart{Part::Evening, "EV"_L1, "evening"_L1, 18, 24},
    DayPart{Part::Night, "NI"_L1, "night"_L1, 20, 30},
};

std::optional<TimeOfDay> partOf(QStringView code)
{
    const auto found =
        std::ranges::find_if(dayParts, [code](const DayPart& one) { return one.code == code; });
    if (found == dayParts.end())
        return std::nullopt;
    return TimeOfDay{found->beginHour * minutesOfHour, found->endHour * minutesOfHour, found->part, false};
}

/// Of two digits; none for anything else, signs among it.
std::optional<int> twoDigits(QStringView text)
{
    const auto isDigit = [](QChar unit) { return unit >= u'0' && unit <= u'9'; };
    if (text.size() != 2 || !std::ranges::all_of(text, isDigit))
        return std::nullopt;
    return text.toInt();
}

/// "16:00", "15:00Z".
std::optional<TimeOfDay> clockOf(QStringView text)
{
    const bool isUtc = text.endsWith(u'Z');
    if (isUtc)
        text.chop(1);
    if (text.size() != 5 || text.at(2) != u':')
        return std::nullopt;
    const std::optional<int> hour = twoDigits(text.left(2));
    const std::optional<int> minute = twoDigits(text.mid(3));
    if (!hour || !minute || *minute >= minutesOfHour)
        return std::nullopt;
    const int all = *hour * minutesOfHour + *minute;
    if (all > hoursOfDay * minutesOfHour)
        return std::nullopt;
    return TimeOfDay{all, all, Part::None, isUtc};
}

} // namespace

std::optional<TimeOfDay> TimeOfDay::fromValue(QStringView value)
{
    if (value.size() <= lengthOfDay + 1 || value.at(lengthOfDay) != u'T' ||
        !QDate::fromString(value.left(lengthOfDay).toString(), Qt::ISODate).isValid())
        return std::nullopt;
    const QStringView behind = value.mid(lengthOfDay + 1);
    const std::optional<TimeOfDay> part = partOf(behind);
    return part ? part : clockOf(behind);
}

std::optional<TimeOfDay> timeOfDay(const Event& event, const TimeExpression& time)
{
    const bool isOneDay = event.days.begin.isValid() && event.days.begin == event.days.end;
    if (event.basis != TimeBasis::Expression || event.relation != TimeRelation::During || event.untilTime ||
        !isOneDay || time.days != event.days)
        return std::nullopt;
    return TimeOfDay::fromValue(time.value);
}

std::optional<TimeOfDay> timeOfDay(const Event& event, const Analysis& analysis)
{
    if (!event.time)
        return std::nullopt;
    return timeOfDay(event, analysis.times.at(static_cast<std::size_t>(*event.time)));
}

int minuteInOrder(const std::optional<TimeOfDay>& time)
{
    return time ? time->begin : -1;
}

QString toString(const TimeOfDay& time)
{
    const auto part = std::ranges::find(dayParts, time.part, &DayPart::part);
    if (part != dayParts.end())
        return part->name;
    const auto padded = [](int number) { return QString::number(number).rightJustified(2, u'0'); };
    return padded(time.begin / minutesOfHour) + u':' + padded(time.begin % minutesOfHour) +
           (time.isUtc ? "Z"_L1 : ""_L1);
}

QLatin1StringView dayPartCode(Part part)
{
    const auto found = std::ranges::find(dayParts, part, &DayPart::part);
    return found == dayParts.end() ? QLatin1StringView() : found->code;
}

} // namespace dateline::article
