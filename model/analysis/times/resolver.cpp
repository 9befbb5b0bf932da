#include "model/analysis/times/resolver.h"

#include "model/analysis/times/calendar_choice.h"
#include "model/analysis/times/calendar_point.h"
#include "model/analysis/times/timex_codes.h"

#include <QDateTime>

namespace dateline::analysis::times {

using namespace Qt::StringLiterals;
using article::TimeExpression;
using article::TimeForm;
using Direction = TimeForm::Direction;
using Kind = TimeForm::Kind;
using Unit = TimeForm::Unit;
using MaybePoint = std::optional<CalendarPoint>;

namespace {

/// In days: news quotes what was said within a week, and tells an older day as the past.
constexpr qint64 longestSpeechAgo = 6;

std::optional<Grain> grainOf(Unit unit)
{
    switch (unit) {
    case Unit::Day:
        return Grain::Day;
    case Unit::Week:
        return Grain::Week;
    case Unit::Weekend:
        return Grain::Weekend;
    case Unit::Month:
        return Grain::Month;
    case Unit::Quarter:
        return Grain::Quarter;
    case Unit::Season:
        return Grain::Season;
    case Unit::Year:
        return Grain::Year;
    case Unit::Decade:
        return Grain::Decade;
    case Unit::Century:
        return Grain::Century;
    default:
        return std::nullopt;
    }
}

/// "An hour later": only a clock time can tell when that was; else it is the same day.
MaybePoint movedByClock(const TimeForm& form, const CalendarPoint& anchor)
{
    if (anchor.grain != Grain::Day || !form.amount)
        return std::nullopt;
    if (!anchor.hour)
        return anchor;
    const qint64 seconds = form.unit == Unit::Hour ? 3600 : form.unit == Unit::Minute ? 60 : 1;
    const QDateTime start(anchor.first, QTime(0, 0), Qt::UTC);
    const QDateTime moved =
        start.addSecs(*anchor.hour * 3600 + anchor.minute.value_or(0) * 60 + *form.amount * seconds);
    CalendarPoint point = anchor;
    point.first = moved.date();
    point.hour = moved.time().hour();
    point.minute = moved.time().minute();
    return point;
}

MaybePoint shifted(const TimeForm& form, const CalendarPoint& anchor)
{
    if (form.unit == Unit::Weekend && form.amount)
        return weekendNear(anchor.first, form.direction, *form.amount);
    const std::optional<Grain> grain = grainOf(form.unit);
    if (!grain)
        return movedByClock(form, anchor);
    if (!form.amount)
        return std::nullopt;
    // The year before a quarter is the same quarter of that year, as business news compares them.
    if (*grain == Grain::Year && anchor.grain == Grain::Quarter)
        return anchor.moved(4 * *form.amount);
    return CalendarPoint::around(anchor.first, *grain).moved(*form.amount);
}

/// The week or weekend of a day. A holiday on a Monday belongs to the weekend before it.
CalendarPoint stretchAround(QDate day, Grain grain)
{
    const bool isBehind = grain == Grain::Weekend && day.dayOfWeek() == Qt::Monday;
    return CalendarPoint::around(isBehind ? day.addDays(-1) : day, grain);
}

class Resolver
{
public:
    explicit Resolver(QDate published)
    {
        if (published.isValid())
            m_publication = CalendarPoint::around(published, Grain::Day);
    }

    void resolve(TimeExpression& time)
    {
        m_points.push_back(point(time));
        const MaybePoint& found = m_points.back();
        time.value = found ? found->value() : timelessValue(time.form);
        time.days = found ? found->days() : article::DayInterval();
    }

private:
    MaybePoint anchorOf(const TimeExpression& time) const
    {
        if (time.form.anchor == TimeForm::Anchor::Publication)
            return m_publication;
        const MaybePoint told = toldAt(time.anchorTime);
        if (time.form.anchor == TimeForm::Anchor::Speech && m_publication && !(told && isRecent(*told)))
            return m_publication;
        return told;
    }

    MaybePoint toldAt(std::optional<qsizetype> index) const
    {
        if (!index || *index < 0 || *index >= qsizetype(m_points.size()))
            return std::nullopt;
        return m_points[std::size_t(*index)];
    }

    bool isRecent(const CalendarPoint& told) const
    {
        const qint64 ago = told.first.daysTo(m_publication->first);
        return told.grain == Grain::Day && ago >= 0 && ago <= longestSpeechAgo;
    }

    MaybePoint point(const TimeExpression& time) const
    {
        const TimeForm& form = time.form;
        if (form.kind != Kind::Calendar && form.kind != Kind::Weekday && form.kind != Kind::Shift)
            return std::nullopt;
        const MaybePoint anchor = anchorOf(time);
        MaybePoint found = form.kind == Kind::Calendar ? calendarPoint(form, anchor)
                           : !anchor                   ? std::nullopt
                           : form.kind == Kind::Shift  ? shifted(form, *anchor)
                                                       : weekdayNear(form, anchor->first);
        if (!found || !found->first.isValid() || found->first.year() < 1 || found->first.year() > 9999)
            return std::nullopt;
        if (form.kind == Kind::Calendar && (form.unit == Unit::Week || form.unit == Unit::Weekend))
            found = stretchAround(found->first, *grainOf(form.unit));
        addClock(form, *found);
        return found;
    }

    static void addClock(const TimeForm& form, CalendarPoint& found)
    {
        found.modifier = form.modifier;
        if (found.grain != Grain::Day)
            return;
        if (form.part != TimeForm::Part::None && seasonMonth(form.part) == 0)
            found.part = form.part;
        if (form.hour) {
            found.hour = form.hour;
            found.minute = form.minute;
            found.utc = form.utc;
        }
    }

    static QString timelessValue(const TimeForm& form)
    {
        switch (form.kind) {
        case Kind::Duration:
            return durationValue(form);
        case Kind::Set:
            return setValue(form);
        case Kind::Vague:
            return form.direction == Direction::Past     ? u"PAST_REF"_s
                   : form.direction == Direction::Future ? u"FUTURE_REF"_s
                                                         : u"PRESENT_REF"_s;
        default:
            return {};
        }
    }

    MaybePoint m_publication;
    std::vector<MaybePoint> m_points; ///< of the expressions so far
};

} // namespace

void resolve(std::vector<TimeExpression>& times, QDate published)
{
    Resolver resolver(published);
    for (TimeExpression& time : times)
        resolver.resolve(time);
}

} // namespace dateline::analysis::times
