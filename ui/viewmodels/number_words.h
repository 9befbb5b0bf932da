#pragma once

#include <QLocale>
#include <QString>

namespace dateline::viewmodels {

/// The locale of all numbers and dates that the window shows: it speaks English whatever the desktop's
/// language is, so its numbers do, too.
const QLocale& interfaceLocale();

/// "1,204 articles", "1 article".
QString countInWords(qint64 count, const QString& one, const QString& many);
/// "4,500,000", "6.3".
QString numberWords(double number);
/// "US dollars" for "USD"; empty for what is no currency that the engine reads.
QString currencyWords(const QString& code);

} // namespace dateline::viewmodels
