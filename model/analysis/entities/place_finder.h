#pragma once

#include "model/analysis/document.h"
#include "model/analysis/knowledge/gazetteers.h"

namespace dateline::analysis::entities {

/// Gives the document's places their locations. Where several places share a name, the one in a country that
/// the article speaks of wins, then the one whose country or province follows the name, then the most
/// populous.
void findPlaces(Document& document, const knowledge::Gazetteers& gazetteers);

} // namespace dateline::analysis::entities
