#pragma once

#include "model/analysis/entities/name_tagger.h"
#include "model/analysis/entities/token_facts.h"
#include "model/analysis/knowledge/gazetteers.h"
#include "model/analysis/tagging/sequence_model.h"
#include "model/analysis/tagging/word_clusters.h"

namespace dateline::analysis::entities {

/// Finds names with a trained model, sentence by sentence, then lets the article's sentences agree with each
/// other (NameAgreement). Holds references to all three, which must outlive it.
class TrainedTagger final : public NameTagger
{
public:
    TrainedTagger(const knowledge::Gazetteers& gazetteers, const tagging::WordClusters& clusters,
                  const tagging::SequenceModel& model)
        : m_gazetteers(gazetteers), m_clusters(clusters), m_model(model)
    {}

    std::vector<FoundName> tag(const Document& document) const override;

private:
    std::vector<FoundName> tagSentences(const TokenFacts& facts) const;
    void tagSentence(const TokenFacts& facts, qsizetype first, qsizetype end, tagging::Lattice& lattice,
                     std::vector<FoundName>& names) const;
    void describe(const TokenFacts& facts, FoundName& name) const;

    const knowledge::Gazetteers& m_gazetteers;
    const tagging::WordClusters& m_clusters;
    const tagging::SequenceModel& m_model;
};

} // namespace dateline::analysis::entities
