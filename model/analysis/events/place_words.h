#pragma once

#include <QStringView>

namespace dateline::analysis::events {

/// Prepositions that lead to where something happens: "in", "at", "near".
bool leadsToPlace(QStringView lower);
/// Those of them that say it behind any noun: "talks in Osby", but "officials from Osby", "flights to Osby".
bool liesAtPlace(QStringView lower);

/// Nouns for what somebody can be in or at: "city", "border", "airport". "The war of 1990 in the Gulf" is
/// where nothing happens; "the region around the Gulf" is.
bool isKindOfPlace(QStringView lower);

} // namespace dateline::analysis::events
