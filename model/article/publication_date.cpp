#include "model/article/publication_date.h"

#include "model/article/enum_names.h"

namespace dateline::article {

namespace {

constexpr EnumNames<DateBasis, 5> basisNames({{
    {DateBasis::Reader, QLatin1StringView("reader")},
    {DateBasis::Metadata, QLatin1StringView("metadata")},
    {DateBasis::Dateline, QLatin1StringView("dateline")},
    {DateBasis::FileTime, QLatin1StringView("file_time")},
    {DateBasis::Unknown, QLatin1StringView("unknown")},
}});

} // namespace

QString toString(DateBasis dateBasis)
{
    return basisNames.name(dateBasis);
}

DateBasis dateBasisFromString(QStringView name)
{
    return basisNames.value(name).value_or(DateBasis::Unknown);
}

} // namespace dateline::article
