#pragma once

#include "model/analysis/knowledge/gazetteers.h"
#include "model/analysis/tagging/word_clusters.h"

#include <QStringView>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace dateline::analysis::tagging {

/// What a model looks at in a word, computed once and used by the features of the word and of its neighbours.
/// All texts are hashes. All but `phrase` and `place` is decided by the word alone.
struct WordTraits
{
    std::uint32_t surface = 0;
    std::uint32_t lower = 0;
    std::uint32_t shape = 0;                 ///< "Xxxx-Xxxx"
    std::uint32_t shortShape = 0;            ///< "Xx-Xx"
    std::array<std::uint32_t, 4> prefixes{}; ///< of one to four letters in small; 0 for shorter words
    std::array<std::uint32_t, 4> suffixes{};
    ClusterRecord clusters;
    std::uint32_t personName = 0; ///< how usual as male, female and family name, in four steps each
    std::uint32_t usage =
        0; ///< seen rather in small or in capital letters, in five steps; 0 for unknown words
    std::uint32_t classes = 0;     ///< knowledge::WordClass
    std::uint32_t phrase = 0;      ///< place in a known name of one thing, and its type; 0 outside
    std::uint32_t place = 0;       ///< place in a name of the place list, and its kind; 0 outside
    std::uint32_t phraseAlone = 0; ///< 1 + its type as a known name by itself; 0 when it is none
    std::uint32_t placeAlone = 0;  ///< 1 + its kind as a place by itself; 0 when it is none
    bool beginsNames = false;      ///< known names of several words may begin with it
    bool isCapital = false;
    bool hasSmallLetter = false;
    bool isWord = false;
};

/// Looks at words. Holds references that must outlive it. Safe from any thread.
class WordReader
{
public:
    WordReader(const knowledge::Gazetteers& gazetteers, const WordClusters& clusters)
        : m_gazetteers(gazetteers), m_clusters(clusters)
    {}

    /// The traits of the words of one sentence: readWord() of each, then markKnownNames().
    std::vector<WordTraits> read(std::span<const QStringView> words) const;

    /// What a word alone decides. A word has at least one letter.
    WordTraits readWord(QStringView word) const;
    /// Fills in `phrase` and `place` of a sentence's words, by the longest known name that covers each.
    void markKnownNames(std::span<const QStringView> words, std::span<WordTraits> traits) const;

private:
    void lookUp(QStringView word, QStringView lower, WordTraits& traits) const;

    const knowledge::Gazetteers& m_gazetteers;
    const WordClusters& m_clusters;
};

} // namespace dateline::analysis::tagging
