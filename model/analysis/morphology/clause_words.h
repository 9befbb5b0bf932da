#pragma once

#include <QStringView>

namespace dateline::analysis::morphology {

/// Verbs that take a statement behind them without "that": "officials said two people died".
bool takesStatement(QStringView lemma);

/// Verbs that keep an object when they are passive: "the man given a prize".
bool takesTwoObjects(QStringView lemma);

/// Words that open a clause or a mere phrase: "after the fire", "after fire broke out".
bool opensClauses(QStringView lower);

/// "which", "who" and their forms.
bool isRelative(QStringView lower);

/// "if", "unless" and the like: what follows may not be so.
bool isConditional(QStringView lower);

} // namespace dateline::analysis::morphology
