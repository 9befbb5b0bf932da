#pragma once

#include "model/analysis/tagging/sequence_model.h"
#include "model/analysis/tagging/word_traits.h"

#include <vector>

namespace dateline::analysis::tagging {

/// The features by which names are found: words, their shapes, affixes and clusters around a word, what the
/// word lists know of them, and the run of capitalized words that it stands in. After Ratinov and Roth,
/// "Design challenges and misconceptions in named entity recognition" (2009). Used by the tagger and by its
/// trainer.
class NameFeatures
{
public:
    /// Changes whenever a template does; models carry it.
    static constexpr std::uint64_t fingerprint = 1;

    /// `sentence` must outlive the object.
    explicit NameFeatures(const std::vector<WordTraits>& sentence);

    /// Replaces `features` with those of a word.
    void extract(std::size_t word, std::vector<Feature>& features) const;

private:
    class Collector;

    const WordTraits& at(qsizetype word) const;
    void addWords(qsizetype word, Collector& add) const;
    void addForms(qsizetype word, Collector& add) const;
    void addRun(qsizetype word, Collector& add) const;
    void addClusters(qsizetype word, Collector& add) const;
    void addKnowledge(qsizetype word, Collector& add) const;

    const std::vector<WordTraits>& m_sentence;
    bool m_isTitle = false; ///< most words are capitalized, as in headlines
    bool m_isAllCapitals = false;
};

} // namespace dateline::analysis::tagging
