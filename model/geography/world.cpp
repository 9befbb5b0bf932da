#include "model/geography/world.h"

#include <utility>

namespace dateline::geography {

const WorldOutline* World::outline()
{
    if (!std::exchange(m_asked, true)) {
        if (auto opened = WorldOutline::open(m_path))
            m_outline = std::move(*opened);
    }
    return m_outline ? &*m_outline : nullptr;
}

} // namespace dateline::geography
