#pragma once

#include <QStringView>

namespace dateline::text {

/// What single characters are to the tokenizer. All constant time.

bool isApostrophe(QChar character); ///< straight, curly, or the modifier letter
bool isHyphen(QChar character);     ///< the hyphens that join words, never a dash
bool isWordCharacter(QChar character);
bool isAddressCharacter(QChar character); ///< may stand in a web address
bool isMailCharacter(QChar character);    ///< may stand in a mail address, on either side of the @
bool isSymbolMark(QChar character);       ///< Unicode calls it punctuation, a reader a symbol: % & @ #

/// UTF-16 units of the character at `at` that belongs to a word: a letter, digit or mark, also outside the
/// basic plane; 0 for anything else.
qsizetype wordCharacterLength(QStringView text, qsizetype at);

/// The end of the symbol at `at`: a surrogate pair with what modifies it, or one unit.
qsizetype symbolEnd(QStringView text, qsizetype at);

bool isOrdinalEnding(QStringView letters); ///< st nd rd th
bool isUnitEnding(QStringView letters);    ///< of numbers written together with their unit: bn, km, am

} // namespace dateline::text
