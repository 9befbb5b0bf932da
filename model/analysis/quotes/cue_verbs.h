#pragma once

#include <QStringView>

namespace dateline::analysis::quotes {

/// What a verb can do to ascribe words to somebody.
enum class Cue
{
    None,
    Direct, ///< beside words in quotation marks only: "called the plan \"a step back\""
    That,   ///< also before "that": "denied that …"
    Clause, ///< also before a statement without "that", and behind one: "claims it works"
    Say,    ///< also turned round behind a statement: "…, said Lind"
};

/// The part of a verb, given by its lemma.
Cue cueOf(QStringView lemma);

/// Verbs behind which whom they speak to must stand: behind "told" is never who tells.
bool needsHearer(QStringView lemma);

/// Verbs that name whom the words are said to between themselves and the words: "told reporters that …".
bool namesHearer(QStringView lemma);

} // namespace dateline::analysis::quotes
