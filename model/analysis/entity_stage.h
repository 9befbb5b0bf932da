#pragma once

#include "model/analysis/confidence/confidence_scale.h"
#include "model/analysis/document.h"
#include "model/analysis/entities/name_tagger.h"
#include "model/analysis/knowledge/gazetteers.h"

#include <memory>

namespace dateline::analysis {

/// Fills the document's entities: names are found by a tagger, grouped into entities, given their confidence,
/// roles and locations. Immutable and safe from any thread; holds a reference to the gazetteers.
class EntityStage
{
public:
    EntityStage(const knowledge::Gazetteers& gazetteers, std::unique_ptr<const entities::NameTagger> tagger,
                const confidence::ConfidenceScale& confidence);

    /// Called behind tokens, sentences and times; fills `document.found.entities`.
    void run(Document& document) const;

private:
    const knowledge::Gazetteers& m_gazetteers;
    std::unique_ptr<const entities::NameTagger> m_tagger;
    confidence::ConfidenceScale m_confidence;
};

} // namespace dateline::analysis
