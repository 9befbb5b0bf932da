#include "ui/viewmodels/mention_place.h"

#include <algorithm>

namespace dateline::viewmodels {

using article::Analysis;
using article::Entity;

namespace {

template<typename Value>
const Value& at(const std::vector<Value>& values, qsizetype index)
{
    return values[static_cast<std::size_t>(index)];
}

template<typename Value, typename Same>
std::optional<qsizetype> indexWhere(const std::vector<Value>& values, Same same)
{
    const auto found = std::find_if(values.begin(), values.end(), same);
    if (found == values.end())
        return std::nullopt;
    return std::distance(values.begin(), found);
}

template<typename Same>
std::optional<MentionPlace> mentionWhere(const Analysis& analysis, Same same)
{
    for (qsizetype entity = 0; entity < std::ssize(analysis.entities); ++entity) {
        if (const auto mention = indexWhere(at(analysis.entities, entity).mentions, same))
            return MentionPlace{entity, *mention};
    }
    return std::nullopt;
}

} // namespace

qsizetype firstMentionFrom(const Entity& entity, qsizetype position)
{
    return indexWhere(entity.mentions,
                      [position](const article::Mention& mention) {
                          return mention.kind == article::MentionKind::Name && mention.span.begin >= position;
                      })
        .value_or(0);
}

std::optional<MentionPlace> mentionWith(text::Span span, const Analysis& analysis)
{
    return mentionWhere(analysis, [span](const article::Mention& each) { return each.span == span; });
}

std::optional<MentionPlace> mentionOf(const std::optional<article::EntityKey>& key, const Analysis& analysis)
{
    const auto called = indexWhere(analysis.entities, [&key](const Entity& entity) {
        return key && entity.name == key->name && entity.type == key->type;
    });
    if (!called)
        return std::nullopt;
    return MentionPlace{*called, firstMentionFrom(at(analysis.entities, *called), 0)};
}

std::optional<MentionPlace> sameMention(const Entity& entity, qsizetype mention, const Analysis& analysis)
{
    const text::Span span = at(entity.mentions, mention).span;
    if (const auto place = mentionWith(span, analysis))
        return place;
    const auto called = indexWhere(analysis.entities, [&entity](const Entity& other) {
        return other.name == entity.name && other.type == entity.type;
    });
    if (called) {
        const auto resized =
            indexWhere(at(analysis.entities, *called).mentions, [span](const article::Mention& other) {
                return other.kind == article::MentionKind::Name && other.span.overlaps(span);
            });
        if (resized)
            return MentionPlace{*called, *resized};
    }
    const auto place = mentionWhere(analysis, [&entity](const article::Mention& other) {
        return std::any_of(entity.mentions.begin(), entity.mentions.end(),
                           [&other](const article::Mention& one) { return one.span == other.span; });
    });
    if (!place)
        return std::nullopt;
    return MentionPlace{place->entity, firstMentionFrom(at(analysis.entities, place->entity), span.begin)};
}

} // namespace dateline::viewmodels
