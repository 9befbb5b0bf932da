#pragma once

#include <QString>

namespace dateline::importers::html {

/// Decodes character references that are left in metadata: fields are often escaped twice. Knows numbers and
/// the dozen names that metadata use; others stay as they are.
QString decodeEntities(const QString& field);

} // namespace dateline::importers::html
