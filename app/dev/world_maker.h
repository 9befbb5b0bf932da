#pragma once

#include "model/base/result.h"
#include "model/geography/world_outline.h"

#include <QByteArray>
#include <QString>

namespace dateline::dev {

/// The rings of all countries in a TopoJSON file (topojson-specification: arcs are shared by neighbours, come
/// as differences in whole numbers, and are walked backwards where their number is negative).
base::Result<geography::WorldOutline> outlineFromTopoJson(const QByteArray& json);

/// Makes `world.outline` in a folder from `gazetteers/world_atlas/countries-110m.json` of the data. Io,
/// NotFound or Invalid.
base::Result<void> makeWorld(const QString& dataFolder, const QString& outFolder);

} // namespace dateline::dev
