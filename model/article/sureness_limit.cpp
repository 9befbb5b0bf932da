#include "model/article/sureness_limit.h"

#include <algorithm>
#include <cmath>

namespace dateline::article {

SurenessLimit::SurenessLimit(int percent) : m_percent(std::clamp(percent, 0, most)) {}

bool SurenessLimit::shows(double confidence, bool isReaders) const
{
    return isReaders || std::lround(confidence * 100) >= needed();
}

bool SurenessLimit::shows(const Provenance& provenance) const
{
    return shows(provenance.confidence, provenance.source == Source::Reader);
}

bool SurenessLimit::shows(const Entity& entity, const Mention& mention) const
{
    if (mention.provenance.source == Source::Reader)
        return true;
    if (entity.provenance.source == Source::Reader && mention.kind == MentionKind::Name)
        return true;
    return shows(entity.provenance) && shows(mention.provenance);
}

bool SurenessLimit::shows(const Entity& entity) const
{
    return std::ranges::any_of(entity.mentions,
                               [this, &entity](const Mention& mention) { return shows(entity, mention); });
}

} // namespace dateline::article
