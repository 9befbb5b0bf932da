#pragma once

#include <QString>

namespace dateline::base {

/// Something the reader should be told about a thing that nevertheless worked: a guessed encoding, a date in
/// the future, a page without a headline. Issues are values: lists show them, verbs print them, tests compare
/// them.
struct Issue
{
    enum class Severity
    {
        Note,
        Warning
    };

    Severity severity = Severity::Note;
    QString text;  ///< one sentence for the reader
    QString place; ///< where: a file name, a line, a field; may be empty

    friend bool operator==(const Issue&, const Issue&) = default;
};

} // namespace dateline::base
