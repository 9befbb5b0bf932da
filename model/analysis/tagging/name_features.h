#pragma once

#include "model/analysis/tagging/sentence_traits.h"
#include "model/analysis/tagging/sequence_model.h"

#include <array>
#include <span>
#include <vector>

namespace dateline::analysis::tagging {

/// The features by which names are found: words, their shapes, affixes and clusters around a word, what the
/// word lists know of them, and the run of capitalized words that it stands in. After Ratinov and Roth,
/// "Design challenges and misconceptions in named entity recognition" (2009). Used by the tagger and by its
/// trainer.
///
/// Most features of a word are decided by one word alone, itself or a neighbour, and are the same wherever
/// that word stands; the others are joint. So who scores many sentences needs to sum up the former only once
/// for each word.
class NameFeatures
{
public:
    /// Changes whenever a template does; models carry it.
    static constexpr std::uint64_t fingerprint = 1;
    /// How far away a word decides features alone, to either side.
    static constexpr qsizetype reach = 2;

    /// `sentence` must outlive the object.
    explicit NameFeatures(std::span<const WordTraits> sentence) : m_sentence(sentence) {}

    /// Replaces `features` with those of a word.
    void extract(std::size_t word, std::vector<Feature>& features) const;
    /// The same without those that one word alone decides.
    void extractJoint(std::size_t word, std::vector<Feature>& features) const;

    /// The features that a word alone decides, of the words around it: first of the word that it stands
    /// `reach` behind, in the middle its own, last of the word that it stands `reach` before.
    using OwnFeatures = std::array<std::vector<Feature>, 2 * reach + 1>;
    static OwnFeatures own(const WordTraits& word);

private:
    class JointFeatures;
    class AllFeatures;
    class OwnFeatureLists;

    template<typename Taker>
    void collect(qsizetype word, Taker& add) const;
    template<typename Taker>
    void addWords(qsizetype word, Taker& add) const;
    template<typename Taker>
    void addForms(qsizetype word, Taker& add) const;
    template<typename Taker>
    void addRun(qsizetype word, Taker& add) const;
    template<typename Taker>
    void addClusters(qsizetype word, Taker& add) const;
    template<typename Taker>
    void addKnowledge(qsizetype word, Taker& add) const;

    SentenceTraits m_sentence;
};

} // namespace dateline::analysis::tagging
