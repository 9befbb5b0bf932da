#include "model/analysis/training/move_oracle.h"

namespace dateline::analysis::training {

using parsing::Move;

MoveOracle::MoveOracle(std::span<const qsizetype> heads) : m_heads(1, 0), m_lefts(heads.size() + 1, 0)
{
    for (const qsizetype each : heads) {
        const auto word = static_cast<std::int32_t>(m_heads.size());
        const auto itsHead = static_cast<std::int32_t>(each + 1);
        m_heads.push_back(itsHead);
        if (itsHead > word)
            ++m_lefts[static_cast<std::size_t>(itsHead)];
    }
}

Move MoveOracle::move(const parsing::ParserStates& states, std::int32_t state) const
{
    const std::int32_t top = states[state].top.word;
    const parsing::PartialTree& front = states[state].front;
    if (front.word == 0)
        return Move::Right;
    if (top == 0)
        return Move::Shift;
    if (head(top) == front.word)
        return Move::Left;
    // What waits below the top for the next word, as its child or as its head, must come to the top first.
    const bool hasAllLefts = front.lefts == m_lefts[static_cast<std::size_t>(front.word)];
    const bool headIsReachable = head(front.word) > front.word || head(front.word) == top;
    return hasAllLefts && headIsReachable ? Move::Shift : Move::Right;
}

} // namespace dateline::analysis::training
