#pragma once

#include "model/analysis/document.h"
#include "model/analysis/entities/found_name.h"

#include <vector>

namespace dateline::analysis::coreference {

/// Two found names, by index, of which the article says that they are one thing's.
struct StatedPair
{
    qsizetype first = 0;
    qsizetype second = 0;
};

/// Finds the places where an article introduces another name: "Northern Fishing Bank (NFB)", "NFB (Northern
/// Fishing Bank)", "Ana Bek, better known as Tilda Orum". Brackets count only between names where one is
/// written as acronyms are; "Osh (Kyrgyzstan)" says something else. Linear in the number of names.
std::vector<StatedPair> statedPairs(const Document& document, const std::vector<entities::FoundName>& names);

} // namespace dateline::analysis::coreference
