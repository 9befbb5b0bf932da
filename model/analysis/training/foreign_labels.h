#pragma once

#include "model/analysis/training/partial_sentence.h"

namespace dateline::analysis::training {

/// Rules by which names are labelled in collections that others have made.
enum class LabelRules
{
    Groningen, ///< Groningen Meaning Bank, told by a machine: geo, gpe (countries and nationalities), org,
               ///< per, tim …
    Wikigold,  ///< PER, LOC, ORG and MISC, which is all the rest, nationalities too
    Universal, ///< Universal NER: PER, LOC, ORG; nationalities, events and works bear no label
    Politics,  ///< CrossNER's politics: politicians, parties, countries, elections …
};

/// A word with its label as the collection writes it: "O", "B-geo", "I-LOC".
struct ForeignWord
{
    QString word;
    QString label;
};

/// Which of our labels each word of a sentence may have.
std::vector<LabelSet> possibleLabels(LabelRules rules, const std::vector<ForeignWord>& sentence);

} // namespace dateline::analysis::training
