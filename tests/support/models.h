#pragma once

#include "model/analysis/models.h"
#include "tests/support/data_folder.h"

namespace dateline::tests {

/// The word lists and models of the source tree, opened once for a test program.
inline const analysis::Models& models()
{
    static const analysis::Models opened =
        std::move(analysis::Models::open(sourceFolder() + QStringLiteral("/resources"))).value();
    return opened;
}

} // namespace dateline::tests
