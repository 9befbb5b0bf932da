#pragma once

#include <QStringView>

namespace dateline::text {

/// How a word is written, which is half of what tells a name from another word.
enum class WordShape
{
    Lower,       ///< "city", also scripts without case and everything that is not a word
    Capitalized, ///< "City", "O'Neill", "Jala-Abad", and a single capital
    AllCaps,     ///< "NATO", "U.S.": two capitals or more and no small letter
    Mixed,       ///< "iPhone", "al-Qaida", "McDonald", "EasyJet": a capital behind the first letter
};

/// The shape of a word. Looks at letters only; linear in the word's length.
WordShape wordShape(QStringView word);

/// True for a word whose first letter is a capital.
bool startsWithCapital(QStringView word);

/// The word with small letters, by Unicode and never by locale: keys of word lists are made this way.
QString folded(QStringView word);

} // namespace dateline::text
