#pragma once

#include <QStringList>
#include <QStringView>

#include <cstdint>
#include <optional>

namespace dateline::analysis::parsing {

/// How a word depends on its head: the relations of Universal Dependencies
/// (universaldependencies.org/u/dep) with those subtypes that English treebanks use and readers of clauses
/// want to tell apart. The numbers are the labels of the model.
enum class Relation : std::uint8_t
{
    AdnominalClause, ///< "the man *seen* there"
    RelativeClause,  ///< "the man who *fled*"
    AdverbialClause, ///< "left because it *rained*"
    AdverbialModifier,
    AdjectivalModifier,
    Apposition,
    Auxiliary,
    PassiveAuxiliary,
    Case, ///< prepositions and the possessive ending, on their noun
    Coordinator,
    ClausalComplement, ///< "said that he *left*"
    Compound,
    VerbParticle,
    Conjunct, ///< on the first of those that are joined
    Copula,
    ClausalSubject,
    PassiveClausalSubject,
    Unspecified,
    Determiner,
    Predeterminer,
    Discourse,
    Dislocated,
    Expletive,
    Fixed,
    Flat, ///< the further words of a name, on its first
    GoesWith,
    IndirectObject,
    List,
    Marker, ///< "that", "because", "to" on the verb of their clause
    NominalModifier,
    Possessor,
    UnmarkedNominalModifier, ///< without a preposition: "two metres *deep*", "Monday *night*"
    Descriptor,              ///< titles and the like before a name
    Subject,
    PassiveSubject,
    Number,
    Object,
    Oblique,         ///< a noun with a preposition on a verb
    Agent,           ///< "arrested by *police*"
    UnmarkedOblique, ///< "left *Monday*"
    Orphan,
    Parataxis, ///< clauses side by side; "he said" within or behind what he said
    Punctuation,
    Reparandum,
    Root,
    Vocative,
    OpenComplement, ///< a clause whose subject is that of its head: "wants to *leave*"
};

constexpr int relationCount = 47;

/// "nsubj:pass", …, in the order of the numbers.
QStringList relationLabels();

/// The relation of a label. Unknown subtypes are as the universal relation; none for an unknown one.
std::optional<Relation> relationOf(QStringView label);

/// The universal relation without subtype: "nsubj".
QStringView universalRelation(Relation relation);

} // namespace dateline::analysis::parsing
