#pragma once

#include "model/article/naming.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace dateline::viewmodels {

/// What can take the place of the word that is being typed in a timeline's filter line.
struct TimelineFilterCompletion
{
    qsizetype begin = 0; ///< of the word in the line; it ends at the cursor
    QStringList words;   ///< whole words, quoted where they need it; empty when nothing is to be offered

    /// Keys where a word begins, entities of the article behind a key that names them, else the key's values.
    static TimelineFilterCompletion at(const QString& line, qsizetype cursor,
                                       const std::vector<article::EntityKey>& entities);
};

} // namespace dateline::viewmodels
