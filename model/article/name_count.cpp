#include "model/article/name_count.h"

#include <algorithm>

namespace dateline::article {

qsizetype nameCount(const Entity& entity)
{
    return std::count_if(entity.mentions.begin(), entity.mentions.end(),
                         [](const Mention& mention) { return mention.kind == MentionKind::Name; });
}

} // namespace dateline::article
