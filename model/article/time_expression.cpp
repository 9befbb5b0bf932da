#include "model/article/time_expression.h"

#include "model/article/enum_names.h"

namespace dateline::article {

namespace {

constexpr EnumNames<TimeType, 4> typeNames({{
    {TimeType::Date, QLatin1StringView("DATE")},
    {TimeType::Time, QLatin1StringView("TIME")},
    {TimeType::Duration, QLatin1StringView("DURATION")},
    {TimeType::Set, QLatin1StringView("SET")},
}});

} // namespace

QString toString(TimeType timeType)
{
    return typeNames.name(timeType);
}

std::optional<TimeType> timeTypeFromString(QStringView name)
{
    return typeNames.value(name);
}

} // namespace dateline::article
