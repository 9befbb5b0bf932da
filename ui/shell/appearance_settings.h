#pragma once

#include "ui/theme/colour_scheme.h"

#include <QString>

namespace dateline::shell {

/// How the program looks and what it speaks. A value.
struct AppearanceSettings
{
    theme::ColourScheme colours = theme::ColourScheme::Desktop;
    QString language; ///< its code, as language::Translation says it; empty for that of the desktop

    friend bool operator==(const AppearanceSettings&, const AppearanceSettings&) = default;
};

} // namespace dateline::shell
