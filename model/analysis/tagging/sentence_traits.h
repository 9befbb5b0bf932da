#pragma once

#include "model/analysis/tagging/word_traits.h"

#include <span>

namespace dateline::analysis::tagging {

/// The words of a sentence as features look at them: also before its beginning and behind its end, and how
/// the whole is written. A view: the words must outlive it.
class SentenceTraits
{
public:
    explicit SentenceTraits(std::span<const WordTraits> words);

    /// A word of the sentence, or what stands for one outside of it.
    const WordTraits& at(qsizetype word) const
    {
        if (word < 0)
            return edge(0);
        return word < std::ssize(m_words) ? m_words[static_cast<std::size_t>(word)] : edge(1);
    }
    /// What stands for a word before the beginning (0) or behind the end (1) of a sentence.
    static const WordTraits& edge(std::size_t which);

    bool isTitle() const { return m_isTitle; } ///< most words are capitalized, as in headlines
    bool isAllCapitals() const { return m_isAllCapitals; }

private:
    std::span<const WordTraits> m_words;
    bool m_isTitle = false;
    bool m_isAllCapitals = false;
};

} // namespace dateline::analysis::tagging
