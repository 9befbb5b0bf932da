#pragma once

#include "model/analysis/morphology/tagger.h"

#include <QString>

#include <optional>

namespace dateline::analysis::morphology {

/// What the first word of a verb group says of time.
enum class Tense
{
    Past,
    Present,
    Future, ///< will hold, is to hold, is going to hold
    Infinitive,
    Participle, ///< without an auxiliary: "killing two", "the man arrested on Monday"
};

/// A verb with its auxiliaries: "has not yet been held". Indexes are tokens.
struct VerbGroup
{
    qsizetype first = 0; ///< its first word
    qsizetype head = 0;  ///< the verb itself; the auxiliary where there is nothing else ("is a farmer")
    QString lemma;       ///< of the head
    Tense tense = Tense::Present;
    bool perfect = false;
    bool progressive = false;
    bool passive = false;
    bool negated = false;
    bool possible = false;  ///< could, might, would, should, has to
    bool auxiliary = false; ///< the head is be, have or do as a verb of its own
    bool bare = false;      ///< no auxiliary: a past form may in truth be a participle

    bool isFinite() const { return tense != Tense::Infinitive && tense != Tense::Participle; }
};

/// The verb group that starts at a token, nothing where none does. Never looks beyond `end`.
std::optional<VerbGroup> readVerbGroup(const Words& words, qsizetype start, qsizetype end);

} // namespace dateline::analysis::morphology
