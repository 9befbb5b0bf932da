#include "model/analysis/times/story_anchors.h"

namespace dateline::analysis::times {

using article::TimeForm;
using Kind = TimeForm::Kind;
using Unit = TimeForm::Unit;

namespace {

/// How coarse a date is, from 0 for a day to 5 for a century; -1 for what is no date.
int coarseness(Unit unit)
{
    switch (unit) {
    case Unit::Week:
    case Unit::Weekend:
        return 1;
    case Unit::Month:
        return 2;
    case Unit::Quarter:
    case Unit::Season:
        return 3;
    case Unit::Year:
        return 4;
    case Unit::Decade:
    case Unit::Century:
        return 5;
    default:
        return 0;
    }
}

int coarseness(const TimeForm& form)
{
    if (form.kind == Kind::Weekday)
        return 0;
    if (form.kind == Kind::Shift)
        return coarseness(form.unit);
    if (form.kind != Kind::Calendar)
        return -1;
    if (form.century || form.decade)
        return 5;
    if (form.week || (form.day && form.unit == Unit::Week))
        return 1;
    if (form.day || form.hour || form.holiday != TimeForm::Holiday::None)
        return 0;
    if (form.month)
        return 2;
    if (form.quarter || form.half)
        return 3;
    return form.year ? 4 : 0;
}

/// What the anchor has to be at least as fine as.
int needed(const TimeForm& form)
{
    if (form.yearShift)
        return 4;
    return form.kind == Kind::Shift ? coarseness(form.unit) : coarseness(form);
}

/// "A year ago", "a year earlier": behind a quarter, the same quarter of the year before.
bool comparesQuarters(const TimeForm& form)
{
    return form.kind == Kind::Shift && form.unit == Unit::Year && form.amount == -1 && !form.exclusive;
}

bool isQuarter(const TimeForm& form)
{
    return form.quarter || (form.kind == Kind::Shift && form.unit == Unit::Quarter);
}

/// "An hour later".
bool isClockShift(const TimeForm& form)
{
    return form.kind == Kind::Shift &&
           (form.unit == Unit::Hour || form.unit == Unit::Minute || form.unit == Unit::Second);
}

} // namespace

void anchorInStory(std::vector<article::TimeExpression>& times)
{
    // The last expression of each coarseness so far, -1 for none.
    qsizetype last[6] = {-1, -1, -1, -1, -1, -1};
    qsizetype lastClock = -1;
    qsizetype lastDate = -1;
    for (std::size_t i = 0; i < times.size(); ++i) {
        TimeForm& form = times[i].form;
        if (comparesQuarters(form) && lastDate >= 0 && isQuarter(times[std::size_t(lastDate)].form))
            form.anchor = TimeForm::Anchor::Story;
        if (form.anchor == TimeForm::Anchor::Story) {
            qsizetype anchor = -1;
            for (int level = 0; level <= needed(form); ++level)
                anchor = std::max(anchor, last[level]);
            if (isClockShift(form) && lastClock >= 0)
                anchor = lastClock;
            if (anchor >= 0)
                times[i].anchorTime = anchor;
            else
                form.anchor = TimeForm::Anchor::Publication;
        }
        if (const int level = coarseness(form); level >= 0) {
            last[level] = qsizetype(i);
            lastDate = comparesQuarters(form) ? lastDate : qsizetype(i);
            lastClock = (form.hour && !form.utc) || isClockShift(form) ? qsizetype(i) : lastClock;
        }
    }
}

} // namespace dateline::analysis::times
