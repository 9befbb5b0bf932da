#include "model/article/name_count.h"

#include <algorithm>

namespace dateline::article {

qsizetype nameCount(const Entity& entity)
{
    return std::count_if(entity.mentions.begin(), entity.mentions.end(),
                         [](const Mention& mention) { return mention.kind == MentionKind::Name; });
}

bool isNamed(const Analysis& analysis, text::Span span)
{
    const auto reaches = [span](const Mention& mention) {
        return mention.kind == MentionKind::Name && mention.span.overlaps(span);
    };
    return std::any_of(analysis.entities.begin(), analysis.entities.end(), [&reaches](const Entity& entity) {
        return std::any_of(entity.mentions.begin(), entity.mentions.end(), reaches);
    });
}

} // namespace dateline::article
