#pragma once

#include <QString>
#include <QStringView>

namespace dateline::analysis::coreference {

/// How names are compared: the spelling of one name differs with keyboards, transcriptions and haste. All
/// functions are pure and take time linear in the words but for isVariant(), which is quadratic up to a fixed
/// length and says no beyond it.

/// A word in small letters of plain Latin as far as it has them: without accents, periods, apostrophes and
/// hyphens. "Erdoğan" is "erdogan", "U.N." is "un", "Qa’ida" is "qaida".
QString comparable(QStringView word);

/// What stays of a comparable word when vowels and doublings are left out, behind its first letter:
/// "soleimani" and "soleymani" are both "slmn". Words that may be variants of each other have one skeleton.
QString skeleton(QStringView comparableWord);

/// True if two comparable words differ as transcriptions or slips do, by at most so many letters left out,
/// put in, changed or swapped with their neighbours; by one at most in words under eight letters. False for
/// an ending that makes another word: "ivanov" and "ivanova", "republican" and "republicans".
bool isVariant(QStringView left, QStringView right, qsizetype mostSlips);

} // namespace dateline::analysis::coreference
