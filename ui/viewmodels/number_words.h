#pragma once

#include "model/base/interface_locale.h"

#include <QString>

namespace dateline::viewmodels {

using base::interfaceLocale;

/// A count for the choice of a plural form: Qt takes an int there.
int forPlural(qint64 count);
/// "4,500,000", "6.3".
QString numberWords(double number);
/// "US dollars" for "USD"; empty for what is no currency that the engine reads.
QString currencyWords(const QString& code);

} // namespace dateline::viewmodels
