#include "model/importers/readable/text_weights.h"

#include <algorithm>

namespace dateline::importers::readable {

TextWeights::TextWeights(const html::Page& page, const std::vector<Block>& blocks)
    : m_page(page), m_characters{0}, m_linked{0}
{
    for (const Block& block : blocks) {
        m_starts.push_back(block.firstNode);
        m_characters.push_back(m_characters.back() + block.text.size());
        m_linked.push_back(m_linked.back() + std::min(block.linkedCharacters, block.text.size()));
    }
}

std::pair<std::size_t, std::size_t> TextWeights::blocksIn(qsizetype element) const
{
    const auto first = std::lower_bound(m_starts.begin(), m_starts.end(), element);
    const auto end = std::lower_bound(first, m_starts.end(), m_page.node(element).end);
    return {static_cast<std::size_t>(first - m_starts.begin()),
            static_cast<std::size_t>(end - m_starts.begin())};
}

double TextWeights::linkShare(qsizetype element) const
{
    const qsizetype all = characters(element);
    return all == 0 ? 0 : static_cast<double>(sum(m_linked, element)) / static_cast<double>(all);
}

qsizetype TextWeights::sum(const std::vector<qsizetype>& sums, qsizetype element) const
{
    const auto [first, end] = blocksIn(element);
    return sums[end] - sums[first];
}

} // namespace dateline::importers::readable
