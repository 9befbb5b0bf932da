#pragma once

#include "model/analysis/coreference/link.h"
#include "model/analysis/document.h"
#include "model/analysis/entities/found_name.h"
#include "model/analysis/knowledge/gazetteers.h"

#include <vector>

namespace dateline::analysis::coreference {

/// Which names name one thing.
struct NameGroups
{
    std::vector<qsizetype> groupOf; ///< for each name; numbered from 0 in the order of first mentions
    std::vector<LinkBasis> basisOf; ///< for each name why it is in its group
};

/// Groups the names of an article by what they name: "Mr. Bek" joins "Ana Bek", "UNB" joins "United Nations
/// Bank", "U.S." joins "United States", "Erdogan" joins "Erdoğan"; two people of one surname stay two. Where
/// names written alike were found with different types, gives them the one that most speaks for, so that all
/// names of a group have one type. Time grows with the number of names. Stateless and safe from any thread.
NameGroups groupNames(const Document& document, const knowledge::Gazetteers& gazetteers,
                      std::vector<entities::FoundName>& names);

} // namespace dateline::analysis::coreference
