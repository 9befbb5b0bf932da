#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace dateline::article {

/// How it is known when an article was published, from the surest to none.
enum class DateBasis
{
    Reader,   ///< the reader has set it
    Metadata, ///< the file says so: JSON-LD, meta elements, headers
    Dateline, ///< a date line in the first lines of the text
    FileTime, ///< the file was last changed then; offered to the reader, never taken by itself
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

/// Values of PublicationDate::source that have no words of the article or its file in them.
inline constexpr QStringView addressAsSource = u"address of the page";
inline constexpr QStringView timeElementAsSource = u"time element";

/// Why a day can hardly be that of a publication.
enum class DateDoubt
{
    None,
    BeforeNewspapers, ///< before 1600
    AfterImport,      ///< later than the article was imported
};

/// `imported` may be invalid: then any later day goes. A day of grace is given, because a day of publication
/// is counted where the paper is, and the moment of the import here.
DateDoubt doubtAbout(QDate date, const QDateTime& imported);

/// The names used in JSON and in the store: "reader", "metadata", "dateline", "file_time", "unknown".
QString toString(DateBasis basis);
/// Unknown for any other name.
DateBasis dateBasisFromString(QStringView name);

} // namespace dateline::article
