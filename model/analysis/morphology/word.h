#pragma once

#include "model/analysis/morphology/verb_forms.h"

#include <QString>

namespace dateline::analysis::morphology {

/// What a word is in its sentence, as readers of clauses want it.
enum class Tag
{
    Noun,
    Name,
    Pronoun, ///< in subject form or undecided: he, they, it, everyone
    ObjectPronoun,
    Possessive, ///< his, their; the ending 's of a noun
    Determiner,
    Number,
    Adjective,
    Adverb,
    Negation, ///< not, never
    Preposition,
    Conjunction,  ///< and, or, but
    Subordinator, ///< that, after, because, if
    Relative,     ///< who, which, whose, where
    To,
    Modal,
    Auxiliary, ///< a form of be, have or do that is not (yet) known to be the verb itself
    Verb,
    Mark, ///< punctuation and symbols
};

/// A token with what is known about it.
struct Word
{
    QString lower; ///< the token in lower case with straight apostrophes
    Tag tag = Tag::Noun;
    VerbReading verb;     ///< for Verb and Auxiliary: lemma and form
    bool capital = false; ///< begins with a capital letter
    bool endsLikePlural = false;

    bool is(Tag wanted) const { return tag == wanted; }
    bool isVerbal() const { return is(Tag::Verb) || is(Tag::Auxiliary) || is(Tag::Modal); }
    /// A noun, a name or a pronoun: what can be the last word of a subject.
    bool isNominal() const
    {
        return is(Tag::Noun) || is(Tag::Name) || is(Tag::Pronoun) || is(Tag::ObjectPronoun);
    }
    /// A word that needs a noun behind it.
    bool opensNoun() const
    {
        return is(Tag::Determiner) || is(Tag::Possessive) || is(Tag::Adjective) || is(Tag::Number);
    }
};

} // namespace dateline::analysis::morphology
