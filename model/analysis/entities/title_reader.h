#pragma once

#include "model/analysis/entities/found_name.h"
#include "model/analysis/entities/token_facts.h"

namespace dateline::analysis::entities {

/// Reads the titles, offices and honorifics around people's names. Holds a reference to the facts.
class TitleReader
{
public:
    explicit TitleReader(const TokenFacts& facts) : m_facts(facts) {}

    /// True for a word of a title: an honorific, a role, or what goes before a role.
    bool isTitleWord(qsizetype token) const;
    /// What an honorific among the tokens says.
    Gender gender(qsizetype first, qsizetype end) const;
    /// The first token of a title in small letters before a name; -1 when there is none.
    qsizetype lowerTitle(qsizetype first) const;
    /// The end of the title that begins a run of capitalized words and leaves a name over; `first` when none
    /// does.
    qsizetype endOfTitle(qsizetype first, qsizetype end) const;
    /// The role that a run is the office of, "Secretary" of "Secretary of | State"; -1 when there is none.
    qsizetype roleBeforeOf(qsizetype first) const;

private:
    const TokenFacts& m_facts;
};

} // namespace dateline::analysis::entities
