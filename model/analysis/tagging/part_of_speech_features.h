#pragma once

#include "model/analysis/tagging/sequence_model.h"
#include "model/analysis/tagging/word_traits.h"

#include <vector>

namespace dateline::analysis::tagging {

/// The features by which parts of speech are told: the word and its neighbours, its affixes and shape, and
/// the clusters around it. After Toutanova and others,
/// "Feature-rich part-of-speech tagging with a cyclic dependency network" (2003), with word clusters as in
/// Owoputi and others (2013). Used by the tagger and by its trainer.
class PartOfSpeechFeatures
{
public:
    /// Changes whenever a template does; models carry it.
    static constexpr std::uint64_t fingerprint = 1;

    /// `sentence` must outlive the object.
    explicit PartOfSpeechFeatures(const std::vector<WordTraits>& sentence);

    /// Replaces `features` with those of a word.
    void extract(std::size_t word, std::vector<Feature>& features) const;

private:
    class Collector;

    const WordTraits& at(qsizetype word) const;
    void addWords(qsizetype word, Collector& add) const;
    void addForms(qsizetype word, Collector& add) const;
    void addClusters(qsizetype word, Collector& add) const;

    const std::vector<WordTraits>& m_sentence;
    std::uint32_t m_casing = 0; ///< of the sentence: 1 capitals throughout, 2 a headline in capitals
};

} // namespace dateline::analysis::tagging
