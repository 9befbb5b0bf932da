#pragma once

#include <QStringView>

namespace dateline::analysis::entities {

/// Small closed lists of English words that tell what stands around a name. All take constant time and are
/// safe from any thread.

bool isCalendarWord(QStringView word);   ///< Monday, April
bool isNeverName(QStringView word);      ///< words with a capital that name nothing: I, Mr., Internet
bool isNeverNameAlone(QStringView word); ///< names nothing by itself but may stand in a name: Islam, State
bool isCurrencyWord(QStringView word);   ///< RM, HK, Rs: a currency before an amount
bool takesNumber(QStringView word);      ///< Region, Resolution, Flight: a number belongs to the name
bool speaksLanguage(QStringView word);   ///< a verb whose object is a language
bool opensSpeech(QStringView mark); ///< a mark behind which a sentence begins: quotation marks, colon, dash
bool isNameParticle(QStringView word);        ///< small words inside people's names: bin, de, van
bool isSpeechVerb(QStringView word);          ///< said, told
bool isPersonVerb(QStringView word);          ///< what only people do: resigned, smiled, married
bool joinsOrganization(QStringView word);     ///< of, for, on, against

} // namespace dateline::analysis::entities
