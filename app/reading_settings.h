#pragma once

#include "ui/shell/window_settings.h"

class QSettings;

namespace dateline::app {

/// The part of what the window remembers that means nothing in another library: its articles have other
/// numbers, its stories other days, and the reader's filters name its people and places. Into and out of a
/// file; takes what older versions left there.
void readReading(QSettings& file, shell::WindowSettings& settings);
void writeReading(QSettings& file, const shell::WindowSettings& settings);

} // namespace dateline::app
