#pragma once

#include "model/analysis/quotes/sentence_words.h"

namespace dateline::analysis::quotes {

/// Where, in a statement that goes to the end of its sentence, the words begin that the reporter adds to it:
/// "Lind said the bridge was closed | , a decision that many regret"; "… | , which was built in 1910"; "… | ,
/// calling it a danger". The end of the range where there are none. What is taken up again behind it ("the
/// bridge, which is old, was closed") and quoted words are never an aside.
qsizetype beforeAside(const SentenceWords& words, Range statement);

} // namespace dateline::analysis::quotes
