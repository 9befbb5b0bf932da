#pragma once

#include <QStringView>

namespace dateline::text {

/// What a word that may end in a period is, and what that says about a sentence's end.
enum class Abbreviation
{
    None,
    Title,    ///< "Mr.", "Gen.", "vs.": something always follows
    Month,    ///< "Jan.", "Tue.": a day or year mostly follows
    Number,   ///< "No.", "pp.": an abbreviation only before a number
    Tail,     ///< "Inc.", "Jr.", "Calif.", "etc.": may well end a sentence
    HourMark, ///< "a.m.", "p.m."
};

/// The kind of the word written without its last period ("Mr", "a.m"). Case counts only where a common word
/// is spelt the same ("Miss." is none, "Mass." is a state, "mass." is not). Safe from any thread.
Abbreviation abbreviation(QStringView wordWithoutPeriod);

/// True for a capitalized word that opens sentences far more often than it stands inside a name: "The",
/// "He", "But", "In".
bool opensSentences(QStringView word);

} // namespace dateline::text
