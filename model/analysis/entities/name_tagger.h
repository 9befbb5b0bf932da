#pragma once

#include "model/analysis/document.h"
#include "model/analysis/entities/found_name.h"

#include <vector>

namespace dateline::analysis::entities {

/// Finds the names of a text and says what kind of thing each one names. What works on names further on,
/// grouping, roles and places, does not know who found them.
class NameTagger
{
public:
    virtual ~NameTagger() = default;

    /// Called once per article, behind tokens, sentences and times. The names come in text order and do not
    /// overlap. Must be safe from any number of threads.
    virtual std::vector<FoundName> tag(const Document& document) const = 0;
};

} // namespace dateline::analysis::entities
