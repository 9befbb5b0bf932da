#pragma once

#include <QStringList>
#include <QStringView>

#include <vector>

namespace dateline::importers::words {

/// A record of a table in text form.
struct DelimitedRecord
{
    QStringList fields;
    qsizetype line = 0;      ///< on which it begins, from 1
    bool isUnclosed = false; ///< a quotation mark opens a field and none closes it

    friend bool operator==(const DelimitedRecord&, const DelimitedRecord&) = default;
};

/// Reads a table as RFC 4180 writes it, with any separator: a field in quotation marks may hold separators,
/// line ends and, doubled, quotation marks. Blank lines are passed over. Lines end in '\n'. Never fails:
/// what stands behind a closing mark belongs to the field. Linear in the text.
std::vector<DelimitedRecord> delimitedRecords(QStringView text, QChar separator);

} // namespace dateline::importers::words
