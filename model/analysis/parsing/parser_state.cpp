#include "model/analysis/parsing/parser_state.h"

namespace dateline::analysis::parsing {

void PartialTree::addLeft(std::int32_t child, std::uint32_t part)
{
    secondLeft = leftmost;
    leftmost = child;
    ++lefts;
    leftParts |= 1U << (part - 1);
}

void PartialTree::addRight(std::int32_t child, std::uint32_t part)
{
    secondRight = rightmost;
    rightmost = child;
    ++rights;
    rightParts |= 1U << (part - 1);
}

void ParserStates::start(const ParserWords& words)
{
    m_words = &words;
    m_states.clear();
    ParserState& first = m_states.emplace_back();
    first.front.word = wordCount() > 0 ? 1 : 0;
}

const PartialTree& ParserStates::stack(std::int32_t state, int depth) const
{
    for (; depth > 0; --depth)
        state = (*this)[state].below;
    return (*this)[state].top;
}

bool ParserStates::isAllowed(std::int32_t state, Move move) const
{
    const ParserState& here = (*this)[state];
    switch (move) {
    case Move::Shift:
        return here.front.word != 0;
    case Move::Left:
        return here.front.word != 0 && here.top.word != 0;
    case Move::Right:
        return stack(state, 1).word != 0;
    }
    return false;
}

std::int32_t ParserStates::apply(std::int32_t state, Move move, double score)
{
    const ParserState& here = (*this)[state];
    const ParserState& below = (*this)[here.below];
    ParserState next{below.top, here.front, below.below, state, move, score};
    switch (move) {
    case Move::Shift:
        next.top = here.front;
        next.below = state;
        next.front = {};
        next.front.word = here.front.word < wordCount() ? here.front.word + 1 : 0;
        break;
    case Move::Left:
        next.front.addLeft(here.top.word, part(here.top.word));
        break;
    case Move::Right:
        next.top.addRight(here.top.word, part(here.top.word));
        break;
    }
    m_states.push_back(next);
    return static_cast<std::int32_t>(m_states.size() - 1);
}

std::vector<qsizetype> ParserStates::heads(std::int32_t state) const
{
    std::vector<qsizetype> heads(static_cast<std::size_t>(wordCount()), -1);
    for (; state != 0; state = (*this)[state].previous) {
        const std::int32_t before = (*this)[state].previous;
        const auto child = static_cast<std::size_t>((*this)[before].top.word);
        if ((*this)[state].move == Move::Left)
            heads[child - 1] = (*this)[before].front.word - 1;
        else if ((*this)[state].move == Move::Right)
            heads[child - 1] = stack(before, 1).word - 1;
    }
    return heads;
}

} // namespace dateline::analysis::parsing
