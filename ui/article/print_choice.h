#pragma once

#include "ui/viewmodels/mark_layers.h"

namespace dateline::articleview {

/// What is printed of an article beside its text.
struct PrintChoice
{
    bool marks = true; ///< those of the layers that are shown, with a legend below the byline
    bool entities = false;
    bool timeline = false;
    viewmodels::MarkLayers layers;

    friend bool operator==(const PrintChoice&, const PrintChoice&) = default;
};

} // namespace dateline::articleview
