#pragma once

#include "model/analysis/document.h"
#include "model/analysis/knowledge/gazetteers.h"
#include "model/analysis/parsing/parser_model.h"
#include "model/analysis/tagging/sequence_model.h"
#include "model/analysis/tagging/word_clusters.h"

namespace dateline::analysis {

/// Fills the document's parts of speech and dependency trees: each sentence by itself, with trained models.
/// Immutable and safe from any thread; holds references to all four, which must outlive it.
class SyntaxStage
{
public:
    SyntaxStage(const knowledge::Gazetteers& gazetteers, const tagging::WordClusters& clusters,
                const tagging::SequenceModel& parts, const parsing::ParserModel& dependencies)
        : m_gazetteers(gazetteers), m_clusters(clusters), m_parts(parts), m_dependencies(dependencies)
    {}

    /// Called behind tokens and sentences; fills `document.parts`, one for each token, and `document.trees`,
    /// one for each sentence. Linear in the text.
    void run(Document& document) const;

private:
    const knowledge::Gazetteers& m_gazetteers;
    const tagging::WordClusters& m_clusters;
    const tagging::SequenceModel& m_parts;
    const parsing::ParserModel& m_dependencies;
};

} // namespace dateline::analysis
