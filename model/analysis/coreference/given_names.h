#pragma once

#include <QStringList>
#include <QStringView>

namespace dateline::analysis::coreference {

/// True if two given names in comparable spelling may be one person's: equal, one the initial of the other
/// ("j", "john"), one a shortening of the other ("alex", "alexander"), or a usual English short form ("bill",
/// "william"). Pure; constant time.
bool mayBeOneGivenName(QStringView left, QStringView right);

/// True if nothing between the first and the last words of two names, in comparable spelling, speaks against
/// one person: "George W. Bek" is not "George H. Bek", but "George Bek" may be either.
bool middleNamesAgree(const QStringList& left, const QStringList& right);

/// "jr", "iii": what tells father and son apart, in comparable spelling.
bool isGenerationSuffix(QStringView word);

} // namespace dateline::analysis::coreference
