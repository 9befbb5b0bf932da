#pragma once

#include <QStringView>

namespace dateline::analysis::entities {

/// Small closed lists of English words that tell where a role begins and ends, and what it is worth. Words in
/// small letters unless said otherwise. All take constant time and are safe from any thread.

/// An occupation, by list or by its ending: "footballer", "oceanographer". In any case.
bool isOccupation(QStringView word);
/// What a single organization is: "airline", "party", "watchdog".
bool isOrganizationNoun(QStringView word);
/// What describes an organization before its name and is worth being told: "separatist", "ruling".
bool isOrganizationDescription(QStringView word);
/// What goes before an organization noun without an article: "rights group", "news agency".
bool isOrganizationModifier(QStringView word);
/// What can be headed, led or chaired, beside organizations: "delegation", "inquiry".
bool isBody(QStringView word);
/// A role that says little: "resident", "suspect".
bool isWeakRole(QStringView word);
/// An adjective that stands behind its role: "minister designate".
bool followsRole(QStringView word);

/// "the", "a", "his", in any case.
bool isDeterminer(QStringView word);
/// An adverb before a role that is no part of it: "also", "currently".
bool standsBeforeRole(QStringView word);
/// An adverb that puts a role into the past and must be told with it: "formerly".
bool putsIntoPast(QStringView word);
/// An adjective that puts a role into the past: "former", in any case.
bool isFormer(QStringView word);
/// A preposition that joins what somebody is with of what: "minister of health", "ambassador to Kenya".
bool joinsToRole(QStringView word);
/// A word at which a role's words have ended: verbs, pronouns, words that open clauses, prepositions of time.
bool endsRole(QStringView word);
/// A word in -ing that names a field: "housing", "planning".
bool isFieldName(QStringView word);
/// A verb of giving an office: "appointed".
bool givesOffice(QStringView word);
/// A verb of being at the head: "heads", "chaired".
bool isHeadingVerb(QStringView word);
/// A word that takes back what is said behind it: "if", "whether".
bool putsInDoubt(QStringView word);

} // namespace dateline::analysis::entities
