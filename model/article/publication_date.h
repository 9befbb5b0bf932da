#pragma once

#include <QDate>
#include <QString>

namespace dateline::article {

/// How it is known when an article was published, from the surest to none.
enum class DateBasis
{
    Reader,   ///< the reader has set it
    Metadata, ///< the file says so: JSON-LD, meta elements, headers
    Dateline, ///< a date line in the first lines of the text
    FileTime, ///< the file was last changed then
    Unknown,
};

/// The day of publication, against which relative dates are resolved. `date` is invalid if and only if the
/// basis is Unknown.
struct PublicationDate
{
    QDate date;
    DateBasis basis = DateBasis::Unknown;
    QString source; ///< which field or words say so ("JSON-LD datePublished", "first line"), for the reader;
                    ///< may be empty

    friend bool operator==(const PublicationDate&, const PublicationDate&) = default;
};

/// The names used in JSON and in the store: "reader", "metadata", "dateline", "file_time", "unknown".
QString toString(DateBasis basis);
/// Unknown for any other name.
DateBasis dateBasisFromString(QStringView name);

} // namespace dateline::article
