#pragma once

#include "model/analysis/parsing/parser_state.h"

#include <QtGlobal>

#include <span>
#include <vector>

namespace dateline::analysis::training {

/// Tells the moves that lead to a tree. Of the several orders it takes the one in which words leave the stack
/// as late as they can, so that the parser has seen as much as possible of what follows.
class MoveOracle
{
public:
    /// `heads` is a projective tree, with -1 for the root.
    explicit MoveOracle(std::span<const qsizetype> heads);

    /// The next move in a state that the oracle's own moves led to.
    parsing::Move move(const parsing::ParserStates& states, std::int32_t state) const;

private:
    std::int32_t head(std::int32_t word) const { return m_heads[static_cast<std::size_t>(word)]; }

    std::vector<std::int32_t> m_heads; ///< of words from 1; 0 for the root
    std::vector<std::int32_t> m_lefts; ///< how many children each word has before it
};

} // namespace dateline::analysis::training
