#pragma once

#include "model/analysis/tagging/sentence_traits.h"
#include "model/analysis/tagging/sequence_model.h"

#include <span>
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
    explicit PartOfSpeechFeatures(std::span<const WordTraits> sentence);

    /// Replaces `features` with those of a word.
    void extract(std::size_t word, std::vector<Feature>& features) const;

private:
    class Collector;

    void addWords(qsizetype word, Collector& add) const;
    void addForms(qsizetype word, Collector& add) const;
    void addClusters(qsizetype word, Collector& add) const;

    SentenceTraits m_sentence;
    std::uint32_t m_casing = 0; ///< of the sentence
};

} // namespace dateline::analysis::tagging
