#pragma once

#include "model/analysis/document.h"
#include "model/analysis/entities/found_name.h"
#include "model/analysis/knowledge/gazetteers.h"

#include <vector>

namespace dateline::analysis::coreference {

/// A pronoun or description that means an entity.
struct Reference
{
    qsizetype entity = -1; ///< index into found.entities
    article::Mention mention;
};

/// Finds whom "he" and "she" mean, and what "the deposed president" or "the ministry" means, among the
/// entities that the article has named before, in text order. Called when entities have their names and
/// roles. Says nothing where a guess would be wrong often; the confidence is the share of right answers among
/// such links on annotated news (docs/analysis.md). Linear in the length of the document.
std::vector<Reference> findReferences(const Document& document, const knowledge::Gazetteers& gazetteers,
                                      const std::vector<entities::FoundName>& names,
                                      const std::vector<qsizetype>& groupOf);

} // namespace dateline::analysis::coreference
