#pragma once

#include "ui/viewmodels/timeline_stock.h"

#include <QString>
#include <QStringList>

namespace dateline::viewmodels {

/// What can take the place of the word that is being typed in a timeline's filter line.
struct TimelineFilterCompletion
{
    qsizetype begin = 0; ///< of the word in the line; it ends at the cursor
    QStringList words;   ///< whole words, quoted where they need it; empty when nothing is to be offered

    /// Keys where a word begins; behind a key the entities, articles or publications of the timeline that it
    /// names, else the key's values.
    static TimelineFilterCompletion at(const QString& line, qsizetype cursor, const TimelineStock& stock);
};

} // namespace dateline::viewmodels
