#pragma once

#include "model/article/analysis.h"

namespace dateline::article {

/// The number of an entity's mentions by name: what readers are told and walk through. Pronouns and
/// descriptions are only likely to mean the entity. Linear in the number of mentions.
qsizetype nameCount(const Entity& entity);

/// A mention by name stands in a stretch of the text, or reaches into it. Linear in the number of mentions.
bool isNamed(const Analysis& analysis, text::Span span);

} // namespace dateline::article
