#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace dateline::exporting {

/// The forms in which a timeline leaves the program.
enum class Format
{
    Csv,        ///< a table for spreadsheets
    JsonLines,  ///< one object a line
    Calendar,   ///< iCalendar, RFC 5545
    TimelineJs, ///< what TimelineJS 3 shows
    Markdown,   ///< a table in a text
    Html,       ///< a page that stands alone
};

/// All of them, in the order in which they are offered.
const QList<Format>& allFormats();
/// What the command line calls it: "csv", "jsonl", "ics", "timelinejs", "markdown", "html".
QString toString(Format format);
std::optional<Format> formatFromString(QStringView name);
/// The suffix of its files, without the dot: "csv", "jsonl", "ics", "json", "md", "html".
QString suffixOf(Format format);
/// The format that a file's name asks for by its suffix, whatever its case; nothing for any other name.
std::optional<Format> formatForFile(const QString& name);
/// "Calendar": for lists of formats that the reader sees.
QString formatWords(Format format);

} // namespace dateline::exporting
