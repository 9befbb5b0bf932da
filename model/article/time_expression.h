#pragma once

#include "model/article/provenance.h"
#include "model/article/time_form.h"
#include "model/text/span.h"

#include <QDate>
#include <QString>

#include <optional>

namespace dateline::article {

/// Whole days [begin, end]; an invalid begin or end is open.
struct DayInterval
{
    QDate begin;
    QDate end;

    bool isUnknown() const { return !begin.isValid() && !end.isValid(); }

    friend bool operator==(const DayInterval&, const DayInterval&) = default;
};

enum class TimeType
{
    Date,
    Time,
    Duration,
    Set
};

/// A time expression of the text: its unresolved form, and what that means for the article's publication
/// date.
struct TimeExpression
{
    text::Span span; ///< without a preposition
    TimeType type = TimeType::Date;
    TimeForm form; ///< as found
    std::optional<qsizetype>
        anchorTime; ///< for Anchor::Story and Speech: index of the expression it counts from, a smaller one
    QString value; ///< resolved, TIMEX3: "2010-05-14", "2010-W19", "P5M", "PAST_REF"; empty when it cannot be
    DayInterval days; ///< resolved; unknown for durations, sets and vague references
    Provenance provenance;

    friend bool operator==(const TimeExpression&, const TimeExpression&) = default;
};

/// TIMEX3 names: "DATE", "TIME", "DURATION", "SET".
QString toString(TimeType type);
std::optional<TimeType> timeTypeFromString(QStringView name);

} // namespace dateline::article
