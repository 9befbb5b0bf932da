#pragma once

#include <QString>

namespace dateline::viewmodels {

/// The country's name in the language of the interface: "Kyrgyzstan", "Kirgisistan"; the code itself where it
/// has none.
/// @param code two letters of ISO 3166
QString countryWords(const QString& code);

} // namespace dateline::viewmodels
