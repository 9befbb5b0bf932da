#include "model/analysis/tagging/name_probability.h"

#include <algorithm>

namespace dateline::analysis::tagging {

namespace {

/// Of a label, given that of the word before.
double stepProbability(const Lattice& lattice, std::size_t word, std::size_t before, std::size_t label)
{
    const double given = lattice.marginal(word - 1, before);
    return given <= 0 ? 0 : std::min(1.0, lattice.pairMarginal(word, before, label) / given);
}

} // namespace

double probabilityOf(const LabelledName& name, const Lattice& lattice)
{
    const auto inside = static_cast<std::size_t>(insideLabel(name.type));
    auto label = static_cast<std::size_t>(beginLabel(name.type));
    double probability = lattice.marginal(name.first, label);
    for (std::size_t word = name.first + 1; word < name.end; ++word) {
        probability *= stepProbability(lattice, word, label, inside);
        label = inside;
    }
    if (name.end < lattice.wordCount())
        probability *= 1 - stepProbability(lattice, name.end, label, inside);
    return std::clamp(probability, 0.0, 1.0);
}

} // namespace dateline::analysis::tagging
