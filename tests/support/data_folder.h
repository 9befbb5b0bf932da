#pragma once

#include <QString>

namespace dateline::tests {

/// The root of the project's source tree.
QString sourceFolder();

/// The folder of development data, from the variable DATELINE_DATA, else ../shared/data beside the source
/// tree; empty when neither exists. A test that needs it begins with DATELINE_REQUIRE_DATA(folder).
QString dataFolder();

} // namespace dateline::tests

/// Ends the test as skipped where the development data is absent.
#define DATELINE_REQUIRE_DATA(variable)                                                                      \
    const QString variable = dateline::tests::dataFolder();                                                  \
    if (variable.isEmpty()) {                                                                                \
        WARN("skipped: no data");                                                                            \
        return;                                                                                              \
    }
