#pragma once

#include "model/geography/world_outline.h"

#include <optional>

namespace dateline::geography {

/// The outline of the world, read from its file when it is first asked for: most windows never show a map.
/// For one thread.
class World
{
public:
    explicit World(QString path) : m_path(std::move(path)) {}

    /// Null where the file is missing or damaged: then there is no map. Valid as long as the world.
    const WorldOutline* outline();

private:
    QString m_path;
    bool m_asked = false;
    std::optional<WorldOutline> m_outline;
};

} // namespace dateline::geography
