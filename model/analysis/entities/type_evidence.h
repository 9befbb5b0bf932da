#pragma once

#include "model/analysis/entities/name_cutter.h"
#include "model/analysis/entities/type_scores.h"

namespace dateline::analysis::entities {

/// What a candidate's own words say about its type: word lists, name lists, the gazetteer, its shape.
TypeScores evidenceOfWords(const TokenFacts& facts, const NameCandidate& candidate);

/// What the words around one mention say about its type: titles, prepositions, verbs, appositions.
TypeScores evidenceOfContext(const TokenFacts& facts, const NameCandidate& candidate);

} // namespace dateline::analysis::entities
