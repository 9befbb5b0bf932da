#pragma once

#include "model/analysis/document.h"
#include "model/analysis/entities/entity_stage.h"
#include "model/analysis/knowledge/gazetteers.h"

namespace dateline::analysis {

/// The stages of the engine in their order. Immutable and safe from any number of threads.
class Pipeline
{
public:
    explicit Pipeline(const knowledge::Gazetteers& gazetteers);

    /// Takes an article through all stages. Stops between two of them when the document's token is cancelled.
    void run(Document& document) const;

private:
    entities::EntityStage m_entities;
};

} // namespace dateline::analysis
