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

DateDoubt doubtAbout(QDate date, const QDateTime& imported)
{
    constexpr int firstNewspapers = 1600;
    if (!date.isValid())
        return DateDoubt::None;
    if (date.year() < firstNewspapers)
        return DateDoubt::BeforeNewspapers;
    return imported.isValid() && date > imported.date().addDays(1) ? DateDoubt::AfterImport : DateDoubt::None;
}

QString toString(DateBasis dateBasis)
{
    return basisNames.name(dateBasis);
}

DateBasis dateBasisFromString(QStringView name)
{
    return basisNames.value(name).value_or(DateBasis::Unknown);
}

} // namespace dateline::article
