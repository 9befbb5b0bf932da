#pragma once

#include "model/importers/dates/written_date.h"

#include <QString>

namespace dateline::importers::dates {

/// The date line among the first lines of an article.
struct DateLine
{
    WrittenDate date;
    QString words; ///< as printed: "Friday, January 4, 2019", "May 14"
};

/// Whether a line says nothing but a day, perhaps with a time of day, "Published on", a place or a name
/// beside it: "Friday, January 4, 2019", "Updated 4 January 2019, 10:15 GMT", "By A. Lind | Jan. 4, 2019".
std::optional<DateLine> dateLineAlone(QStringView line);

/// Whether a paragraph opens with place and day in the manner of the agencies, up to a dash: "OSH,
/// Kyrgyzstan, May 14 (Wire) - Unrest …". Looks at its first 120 characters only.
std::optional<DateLine> dateLineOpening(QStringView paragraph);

} // namespace dateline::importers::dates
