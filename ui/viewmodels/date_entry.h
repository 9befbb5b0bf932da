#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

namespace dateline::viewmodels {

/// The day that the reader has typed: "2010-05-14", "14 May 2010", "May 14, 2010", "14.5.2010". Months in
/// the language of the interface or in English, in full or short, in any case. Forms that mean two days
/// ("05/06/2010"), days that do not exist and years without four digits are none.
std::optional<QDate> dateFromEntry(QStringView typed);

} // namespace dateline::viewmodels
