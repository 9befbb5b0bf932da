#pragma once

#include "model/analysis/document.h"
#include "model/analysis/knowledge/gazetteers.h"
#include "model/analysis/tagging/sequence_model.h"
#include "model/analysis/tagging/word_clusters.h"

namespace dateline::analysis {

/// Fills the document's parts of speech: each sentence by itself, with a trained model. Immutable and safe
/// from any thread; holds references to all three, which must outlive it.
class PartOfSpeechStage
{
public:
    PartOfSpeechStage(const knowledge::Gazetteers& gazetteers, const tagging::WordClusters& clusters,
                      const tagging::SequenceModel& model)
        : m_gazetteers(gazetteers), m_clusters(clusters), m_model(model)
    {}

    /// Called behind tokens and sentences; fills `document.parts`, one for each token. Linear in the text.
    void run(Document& document) const;

private:
    const knowledge::Gazetteers& m_gazetteers;
    const tagging::WordClusters& m_clusters;
    const tagging::SequenceModel& m_model;
};

} // namespace dateline::analysis
