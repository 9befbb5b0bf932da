#pragma once

#include <QString>

namespace dateline::viewmodels {

/// A provenance's reason in the language of the interface. The library keeps reasons in English; one that is
/// not known here, from an older or a newer engine, is shown as it is kept.
QString reasonWords(const QString& reason);

} // namespace dateline::viewmodels
