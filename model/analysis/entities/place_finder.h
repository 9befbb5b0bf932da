#pragma once

#include "model/analysis/document.h"
#include "model/analysis/knowledge/gazetteers.h"

namespace dateline::analysis::entities {

/// Gives the document's places their locations, as PlaceResolver finds them in the light of the whole
/// article. Names of people and organizations get none, whatever places are called like them.
void findPlaces(Document& document, const knowledge::Gazetteers& gazetteers);

} // namespace dateline::analysis::entities
