#pragma once

#include "model/importers/readable/blocks.h"

namespace dateline::importers::readable {

/// How much text and how much of it in links lies inside each element, answered from sums over the blocks.
class TextWeights
{
public:
    TextWeights(const html::Page& page, const std::vector<Block>& blocks);

    /// Indexes [first, end) of the blocks whose text begins inside an element.
    std::pair<std::size_t, std::size_t> blocksIn(qsizetype element) const;
    qsizetype characters(qsizetype element) const { return sum(m_characters, element); }
    /// 0 to 1; 0 for an element without text.
    double linkShare(qsizetype element) const;

private:
    qsizetype sum(const std::vector<qsizetype>& sums, qsizetype element) const;

    const html::Page& m_page;
    std::vector<qsizetype> m_starts;     ///< first node of each block
    std::vector<qsizetype> m_characters; ///< sums up to each block
    std::vector<qsizetype> m_linked;
};

} // namespace dateline::importers::readable
