#pragma once

#include "model/analysis/parsing/parser_word.h"

#include <QtGlobal>

#include <cstdint>
#include <vector>

namespace dateline::analysis::parsing {

/// The steps of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta, "Dynamic programming algorithms
/// for transition-based dependency parsers", 2011).
enum class Move : std::uint8_t
{
    Shift, ///< the next word goes onto the stack
    Left,  ///< the word on top of the stack becomes a child of the next word and leaves the stack
    Right, ///< the word on top of the stack becomes a child of the one below it and leaves the stack
};
constexpr std::size_t moveCount = 3;

/// A word with what the parser remembers of its children so far. 0 is no word.
struct PartialTree
{
    std::int32_t word = 0;
    std::int32_t leftmost = 0;
    std::int32_t secondLeft = 0; ///< beside the leftmost
    std::int32_t rightmost = 0;
    std::int32_t secondRight = 0; ///< beside the rightmost
    std::int32_t lefts = 0;       ///< how many
    std::int32_t rights = 0;
    std::uint32_t leftParts = 0; ///< a bit for each part of speech among the children before it
    std::uint32_t rightParts = 0;

    void addLeft(std::int32_t child, std::uint32_t part);
    void addRight(std::int32_t child, std::uint32_t part);
};

/// How far a parse has come. Where it came from and the rest of its stack are other states, by their numbers
/// in the same ParserStates, so that states of a beam share what they have in common.
struct ParserState
{
    PartialTree top;           ///< of the stack; no word when it is empty
    PartialTree front;         ///< the next word; none when all were read
    std::int32_t below = 0;    ///< the state whose top is the next on the stack
    std::int32_t previous = 0; ///< the state that `move` was made in; the first state is its own
    Move move = Move::Shift;
    double score = 0; ///< of all moves so far
};

/// All states that are met while a sentence is parsed. A sentence of n words, n > 0, takes 2n - 1 moves, in
/// whatever order: n shifts, and n - 1 words get heads. The one that is left is the root.
class ParserStates
{
public:
    /// Forgets all and makes the first state, number 0. The words must outlive the states.
    void start(const ParserWords& words);
    void start(ParserWords&& words) = delete;

    const ParserState& operator[](std::int32_t state) const
    {
        return m_states[static_cast<std::size_t>(state)];
    }
    const PartialTree& stack(std::int32_t state, int depth) const; ///< 0 is the top
    bool isAllowed(std::int32_t state, Move move) const;
    /// The number of the new state. The move must be allowed.
    std::int32_t apply(std::int32_t state, Move move, double score);
    int movesToEnd() const { return 2 * wordCount() - 1; }
    /// The head of each word, from 0 here, -1 for the root; of a state at the end.
    std::vector<qsizetype> heads(std::int32_t state) const;

private:
    std::int32_t wordCount() const { return static_cast<std::int32_t>(m_words->size()) - 1; }
    std::uint32_t part(std::int32_t word) const { return (*m_words)[static_cast<std::size_t>(word)].part; }

    const ParserWords* m_words = nullptr;
    std::vector<ParserState> m_states;
};

} // namespace dateline::analysis::parsing
