#pragma once

#include "model/analysis/tagging/lattice.h"
#include "model/analysis/tagging/name_labels.h"

namespace dateline::analysis::tagging {

/// The probability that a name stands exactly there and is of that type, by a lattice whose marginals are
/// computed: its labels are a Markov chain, so that the probabilities of the steps from word to word
/// multiply, with that of the step out of the name.
double probabilityOf(const LabelledName& name, const Lattice& lattice);

} // namespace dateline::analysis::tagging
