#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>

namespace dateline::analysis::tagging {

/// The part of speech of a word in its sentence, with the form of verbs, the number of nouns and the use of
/// pronouns where English tells them apart. Finer than the universal parts of speech of Universal
/// Dependencies (universaldependencies.org/u/pos), each of which is one or more of these. The numbers are the
/// labels of the model.
enum class PartOfSpeech : std::uint8_t
{
    Adjective,
    Adposition,
    Particle, ///< of a verb: "give up"
    Adverb,
    RelativeAdverb, ///< when, where, why, how
    Auxiliary,      ///< be, have, do beside another verb; be with what it says of the subject
    Modal,          ///< will, could
    Conjunction,    ///< and, or, but
    Determiner,
    Interjection,
    Noun,
    PluralNoun,
    Numeral,
    To,       ///< before an infinitive
    Negation, ///< not
    PossessiveEnding,
    Pronoun,
    ObjectPronoun,     ///< him, them
    PossessivePronoun, ///< his, their
    RelativePronoun,   ///< who, which, what; that behind a noun
    ProperNoun,
    Punctuation,
    Subordinator, ///< that, because, if; prepositions before clauses
    Symbol,
    BaseVerb, ///< infinitive and imperative
    PresentVerb,
    ThirdPersonVerb,
    PastVerb,
    PastParticiple,
    PresentParticiple,     ///< also the gerund
    AttributiveParticiple, ///< before its noun: "the elected mayor", "falling prices"
    Other,
};

constexpr int partOfSpeechCount = 32;

/// "VERB.past", "NOUN", …, in the order of the numbers: the universal tag, then what is finer.
QStringList partOfSpeechLabels();

/// The universal tag: "VERB". Always one of the 17.
QStringView universalTag(PartOfSpeech part);

constexpr bool isFullVerb(PartOfSpeech part)
{
    return part >= PartOfSpeech::BaseVerb && part <= PartOfSpeech::AttributiveParticiple;
}

} // namespace dateline::analysis::tagging
