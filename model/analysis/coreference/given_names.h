#pragma once

#include <QStringView>

namespace dateline::analysis::coreference {

/// True if two given names in comparable spelling may be one person's: equal, one the initial of the other
/// ("j", "john"), one a shortening of the other ("alex", "alexander"), or a usual English short form ("bill",
/// "william"). Pure; constant time.
bool mayBeOneGivenName(QStringView left, QStringView right);

} // namespace dateline::analysis::coreference
