#pragma once

#include "model/base/result.h"
#include "model/text/span.h"

#include <QDate>
#include <QString>

#include <vector>

namespace dateline::analysis::training {

/// A sentence with the time expressions in it, as the test cases of a recognizer for chat and calendars have
/// them (resolved to candidates: the one before the day of the message and the one behind it).
struct TimeCase
{
    /// What an expression may mean.
    struct Candidate
    {
        QString timex;      ///< "2016-11-07", "XXXX-11-07", "(2016-11-07,2016-11-09,P2D)", "P2D"
        QString value;      ///< of a day
        QString start, end; ///< of a range; the end is the first day behind it
        QString modifier;   ///< "before", "start" and the like
    };
    struct Answer
    {
        text::Span span; ///< in the sentence
        QString words;   ///< in lower case
        QString type;    ///< "date", "daterange", "duration", "set" …
        std::vector<Candidate> candidates;
    };

    QString sentence; ///< with capitals where news writes names of months, days and holidays with them
    QDate reference;  ///< the day of the message; invalid where none is told
    std::vector<Answer> answers;

    /// Why news does not write such a thing, or why TIMEX3 reads it by another rule, in a few words; empty
    /// for a case that makes sense for news.
    QString reasonToLeaveOut() const;
};

/// Reads a file of test cases (JSON: Input, Context.ReferenceDateTime, Results). NotFound and Invalid as for
/// any file.
base::Result<std::vector<TimeCase>> readTimeCases(const QString& path);

} // namespace dateline::analysis::training
