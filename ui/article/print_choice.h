#pragma once

#include "model/article/sureness_limit.h"
#include "ui/viewmodels/mark_layers.h"

namespace dateline::articleview {

/// What is printed of an article beside its text.
struct PrintChoice
{
    bool marks = true; ///< those of the layers that are shown, with a legend below the byline
    bool entities = false;
    bool timeline = false;
    viewmodels::MarkLayers layers;
    article::SurenessLimit sureness; ///< of the times that are marked

    friend bool operator==(const PrintChoice&, const PrintChoice&) = default;
};

} // namespace dateline::articleview
