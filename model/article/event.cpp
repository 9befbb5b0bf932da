#include "model/article/event.h"

#include "model/article/enum_names.h"

namespace dateline::article {

namespace {

constexpr EnumNames<EventClass, 7> classNames({{
    {EventClass::Occurrence, QLatin1StringView("OCCURRENCE")},
    {EventClass::Reporting, QLatin1StringView("REPORTING")},
    {EventClass::Perception, QLatin1StringView("PERCEPTION")},
    {EventClass::Aspectual, QLatin1StringView("ASPECTUAL")},
    {EventClass::IntensionalAction, QLatin1StringView("I_ACTION")},
    {EventClass::IntensionalState, QLatin1StringView("I_STATE")},
    {EventClass::State, QLatin1StringView("STATE")},
}});

constexpr EnumNames<TimeBasis, 5> basisNames({{
    {TimeBasis::Expression, QLatin1StringView("expression")},
    {TimeBasis::Narrative, QLatin1StringView("narrative")},
    {TimeBasis::Publication, QLatin1StringView("publication")},
    {TimeBasis::None, QLatin1StringView("none")},
    {TimeBasis::Reader, QLatin1StringView("reader")},
}});

constexpr EnumNames<TimeRelation, 5> relationNames({{
    {TimeRelation::During, QLatin1StringView("during")},
    {TimeRelation::Since, QLatin1StringView("since")},
    {TimeRelation::Until, QLatin1StringView("until")},
    {TimeRelation::After, QLatin1StringView("after")},
    {TimeRelation::Before, QLatin1StringView("before")},
}});

constexpr EnumNames<EventStatus, 3> statusNames({{
    {EventStatus::Occurred, QLatin1StringView("occurred")},
    {EventStatus::Planned, QLatin1StringView("planned")},
    {EventStatus::Denied, QLatin1StringView("denied")},
}});

constexpr EnumNames<EventPart, 3> partNames({{
    {EventPart::Who, QLatin1StringView("who")},
    {EventPart::Whom, QLatin1StringView("whom")},
    {EventPart::Where, QLatin1StringView("where")},
}});

} // namespace

QString toString(EventClass eventClass)
{
    return classNames.name(eventClass);
}

std::optional<EventClass> eventClassFromString(QStringView name)
{
    return classNames.value(name);
}

QString toString(TimeBasis timeBasis)
{
    return basisNames.name(timeBasis);
}

std::optional<TimeBasis> timeBasisFromString(QStringView name)
{
    return basisNames.value(name);
}

QString toString(TimeRelation timeRelation)
{
    return relationNames.name(timeRelation);
}

std::optional<TimeRelation> timeRelationFromString(QStringView name)
{
    return relationNames.value(name);
}

QString toString(EventPart part)
{
    return partNames.name(part);
}

std::optional<EventPart> eventPartFromString(QStringView name)
{
    return partNames.value(name);
}

QString toString(EventStatus eventStatus)
{
    return statusNames.name(eventStatus);
}

std::optional<EventStatus> eventStatusFromString(QStringView name)
{
    return statusNames.value(name);
}

} // namespace dateline::article
