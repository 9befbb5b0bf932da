#pragma once

#include <QString>

namespace dateline::analysis::figures {

// All words are expected in lower case.

/// What happened to the counted people by a word of the sentence: "killed" for "dead", "died" and "deaths",
/// "injured" for "wounded"; empty for other words.
QString outcomeOf(const QString& word);

/// True for nouns that mean several people: "people", "protesters", "police".
bool isPeople(const QString& word);
/// True for those that say nothing more than that: "people", "persons".
bool isPlainPeople(const QString& word);

/// ISO 4217 code of a currency's sign or name: "USD" for "$" and "dollars"; empty for other words.
QString currencyOf(const QString& word);

/// True for nouns whose number is their name: "flight", "room", "magnitude" is none of them.
bool isNumbered(const QString& word);

} // namespace dateline::analysis::figures
