#pragma once

#include "model/library/answers.h"

namespace dateline::viewmodels {

/// One line of an import's report for the reader.
struct ImportFinding
{
    enum class Kind
    {
        Failed,
        Warning,
        Note
    };

    Kind kind = Kind::Note;
    QString source;   ///< what lists call it: the file's name
    QString location; ///< the whole path, for a tool tip
    QString sentence;

    friend bool operator==(const ImportFinding&, const ImportFinding&) = default;
};

/// What an import came to, in words.
struct ImportSummary
{
    QString line; ///< "3 imported, 1 already there, 1 failed"
    bool failed = false;
    bool cancelled = false;
    article::ArticleId first; ///< the first article that is now in the library; invalid when there is none
    QList<ImportFinding> findings; ///< failures first, then warnings, then notes

    friend bool operator==(const ImportSummary&, const ImportSummary&) = default;
};

ImportSummary summarize(const library::ImportReport& report);

} // namespace dateline::viewmodels
