#pragma once

#include <QLocale>

namespace dateline::base {

/// The locale of all dates and numbers in sentences for the reader. The translation that is installed names
/// it, so that words and dates are never in two languages, whatever the desktop's own formats are; without a
/// translation it is British English. May be called from any thread.
QLocale interfaceLocale();

} // namespace dateline::base
