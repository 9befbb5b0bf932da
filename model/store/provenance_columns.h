#pragma once

#include "model/article/provenance.h"
#include "model/store/statement.h"

namespace dateline::store {

/// The columns source, confidence and reason, which every table of findings ends with.
inline void bindProvenance(Statement& statement, const article::Provenance& provenance)
{
    statement.bind(article::toString(provenance.source), provenance.confidence, provenance.reason);
}

inline article::Provenance provenanceAt(const Statement& statement, int column)
{
    return {article::sourceFromString(statement.text(column)), statement.real(column + 1),
            statement.text(column + 2)};
}

} // namespace dateline::store
