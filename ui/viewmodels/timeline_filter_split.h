#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace dateline::viewmodels {

/// One condition of a timeline's filter line as it is written: "-place:"New York"" is {place, :, New York,
/// negated}. Where it stands is counted in the line.
struct FilterLineWord
{
    QString key;  ///< in small letters; empty where there is none
    QString sign; ///< between key and value: ":", ">", "<", ">=", "<="; empty without a key
    QString value;
    bool isNegated = false;
    qsizetype begin = 0;
    qsizetype keyBegin = 0; ///< behind the minus
    qsizetype keyEnd = 0;
    qsizetype valueBegin = 0;
    qsizetype end = 0;
};

/// A filter line taken apart at its spaces, those in quotation marks apart.
struct FilterLineWords
{
    std::vector<FilterLineWord> words;
    std::optional<QString> unclosed; ///< what stands behind a quotation mark that is not closed

    static FilterLineWords split(const QString& line);
};

} // namespace dateline::viewmodels
