#pragma once

#include "model/article/analysis.h"
#include "model/article/naming.h"

#include <optional>

namespace dateline::viewmodels {

/// A mention of an entity, as indexes into an analysis.
struct MentionPlace
{
    qsizetype entity = 0;
    qsizetype mention = 0;
};

/// The first mention by name at an offset or behind it; the very first one where there is none.
qsizetype firstMentionFrom(const article::Entity& entity, qsizetype offset);

/// The mention with these words.
std::optional<MentionPlace> mentionWith(text::Span span, const article::Analysis& analysis);

/// The first mention by name of an entity that is called so; none for no key.
std::optional<MentionPlace> mentionOf(const std::optional<article::EntityKey>& key,
                                      const article::Analysis& analysis);

/// A mention in another analysis of the same text: in the same place, whosever it is now; with other words,
/// where its entity has kept its name; else the next one of what its entity is now.
std::optional<MentionPlace> sameMention(const article::Entity& entity, qsizetype mention,
                                        const article::Analysis& analysis);

} // namespace dateline::viewmodels
