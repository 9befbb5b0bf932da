#include "ui/viewmodels/found_mention.h"

#include "ui/viewmodels/reading_session.h"

#include <algorithm>

namespace dateline::viewmodels {

MentionPlace foundMention(const ReadingSession& session)
{
    const article::Entity& shown =
        session.current()->analysis.entities[static_cast<std::size_t>(*session.selectedEntity())];
    const article::Mention& wanted = shown.mentions[static_cast<std::size_t>(session.currentMention())];
    for (qsizetype index = 0; const article::Entity& entity : session.found().entities) {
        const auto mention = std::ranges::find(entity.mentions, wanted);
        if (entity.name == shown.name && entity.type == shown.type && mention != entity.mentions.end())
            return {index, mention - entity.mentions.begin()};
        ++index;
    }
    return {*session.selectedEntity(), session.currentMention()};
}

} // namespace dateline::viewmodels
