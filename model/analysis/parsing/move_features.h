#pragma once

#include "model/analysis/parsing/parser_state.h"
#include "model/analysis/parsing/parser_word.h"
#include "model/analysis/tagging/sequence_model.h"

#include <array>

namespace dateline::analysis::parsing {

/// The features by which the parser chooses its moves: the words around the top of the stack and the next
/// word, their parts of speech and clusters, their children, distances and numbers of children, alone and
/// together. After Zhang and Nivre, "Transition-based dependency parsing with rich non-local features"
/// (2011). Used by the parser and by its trainer.
class MoveFeatures
{
public:
    /// Changes whenever a template does; models carry it.
    static constexpr std::uint64_t fingerprint = 1;
    static constexpr std::size_t count = 117;
    using All = std::array<tagging::Feature, count>;

    /// Both must outlive the object.
    MoveFeatures(const ParserWords& words, const ParserStates& states) : m_words(words), m_states(states) {}

    All of(std::int32_t state) const;

private:
    const ParserWords& m_words;
    const ParserStates& m_states;
};

} // namespace dateline::analysis::parsing
