#pragma once

#include "model/analysis/tagging/part_of_speech.h"
#include "model/analysis/tagging/word_clusters.h"

#include <QStringView>

#include <cstdint>
#include <span>
#include <vector>

namespace dateline::analysis::parsing {

/// What the parser looks at in a word. Where no word is, all of it is 0.
struct ParserWord
{
    std::uint32_t form = 0; ///< hash of the word in small letters
    std::uint32_t part = 0; ///< 1 + its part of speech
    std::uint32_t formAndPart = 0;
    std::uint32_t fine = 0; ///< its clusters
    std::uint32_t middle = 0;
    std::uint32_t marksBefore = 0; ///< commas and the like in the sentence before it
    std::uint32_t verbsBefore = 0; ///< full verbs before it
};

/// The words of a sentence as the parser numbers them: from 1, since 0 stands for no word.
using ParserWords = std::vector<ParserWord>;

/// `words` and `parts` are of one length; each word holds a character at least.
ParserWords parserWords(std::span<const QStringView> words, std::span<const tagging::PartOfSpeech> parts,
                        const tagging::WordClusters& clusters);

} // namespace dateline::analysis::parsing
