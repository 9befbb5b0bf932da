#include "model/analysis/tagging/sentence_traits.h"

#include <algorithm>
#include <array>

namespace dateline::analysis::tagging {

SentenceTraits::SentenceTraits(std::span<const WordTraits> words) : m_words(words)
{
    const auto written =
        std::count_if(words.begin(), words.end(), [](const WordTraits& word) { return word.isWord; });
    const auto capitals =
        std::count_if(words.begin(), words.end(), [](const WordTraits& word) { return word.isCapital; });
    m_isTitle = written >= 4 && capitals * 10 >= written * 7;
    m_isAllCapitals = written > 0 && std::none_of(words.begin(), words.end(),
                                                  [](const WordTraits& word) { return word.hasSmallLetter; });
}

const WordTraits& SentenceTraits::edge(std::size_t which)
{
    static const std::array<WordTraits, 2> edges = [] {
        std::array<WordTraits, 2> both;
        for (std::uint32_t i = 0; i < 2; ++i)
            both[i].surface = both[i].lower = both[i].shape = both[i].shortShape = i + 1;
        return both;
    }();
    return edges[which];
}

} // namespace dateline::analysis::tagging
