#pragma once

#include "model/analysis/entities/name_tagger.h"
#include "model/analysis/entities/token_facts.h"
#include "model/analysis/knowledge/gazetteers.h"
#include "model/analysis/tagging/sequence_model.h"
#include "model/analysis/tagging/word_clusters.h"

#include <memory>
#include <mutex>
#include <vector>

namespace dateline::analysis::entities {

/// Finds names with a trained model, sentence by sentence, then lets the article's sentences agree with each
/// other (NameAgreement). Holds references to all three, which must outlive it. What it learns of words while
/// it works is kept for the next article, in as many copies as there are threads at work at once.
class TrainedTagger final : public NameTagger
{
public:
    TrainedTagger(const knowledge::Gazetteers& gazetteers, const tagging::WordClusters& clusters,
                  const tagging::SequenceModel& model);
    ~TrainedTagger() override;

    std::vector<FoundName> tag(const Document& document) const override;

private:
    struct Desk;

    std::unique_ptr<Desk> takeDesk() const;
    void giveBack(std::unique_ptr<Desk> desk) const;
    std::vector<FoundName> tagSentences(const TokenFacts& facts, Desk& desk) const;
    void tagSentence(const TokenFacts& facts, qsizetype first, qsizetype end, Desk& desk,
                     std::vector<FoundName>& names) const;
    void describe(const TokenFacts& facts, FoundName& name) const;

    const knowledge::Gazetteers& m_gazetteers;
    const tagging::WordClusters& m_clusters;
    const tagging::SequenceModel& m_model;
    mutable std::mutex m_mutex;
    mutable std::vector<std::unique_ptr<Desk>> m_freeDesks; ///< guarded by the mutex
};

} // namespace dateline::analysis::entities
