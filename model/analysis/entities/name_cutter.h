#pragma once

#include "model/analysis/entities/found_name.h"
#include "model/analysis/entities/title_reader.h"
#include "model/analysis/entities/token_facts.h"
#include "model/analysis/knowledge/records.h"

#include <optional>
#include <vector>

namespace dateline::analysis::entities {

/// A stretch of tokens that names one thing, with what its cutting out showed. Which kind of thing it is may
/// still be open.
struct NameCandidate
{
    qsizetype first = 0;
    qsizetype end = 0;
    qsizetype titleToken = -1; ///< first token of the title before it; -1: none
    Gender gender = Gender::Unknown;
    std::optional<knowledge::PhraseRecord> phrase; ///< when the whole is a known name
    bool opened = false; ///< joined by "of" and the like to an organization's or place's opening word
};

/// Cuts a document's runs of capitalized words into candidates: titles and nationalities before a name come
/// off, "Ministry of Health" is joined, known names are kept whole. The first step of finding names; the
/// second decides on types.
class NameCutter
{
public:
    explicit NameCutter(const TokenFacts& facts) : m_facts(facts), m_titles(facts) {}

    std::vector<NameCandidate> cut() const;

private:
    struct Run
    {
        qsizetype first = 0;
        qsizetype end = 0;
    };

    qsizetype runEnd(qsizetype first) const;
    bool bridges(qsizetype connector) const;
    bool joinsCommonWords(qsizetype connector) const;
    bool isNickname(qsizetype mark) const;
    bool splitAtOffice(Run run, std::vector<NameCandidate>& out) const;
    bool isOfficeAlone(Run run) const;
    qsizetype withEnumeration(qsizetype end) const;
    Run withoutRoleBehind(Run unit) const;
    qsizetype withNumber(Run unit) const;
    void cutRun(Run run, std::vector<NameCandidate>& out) const;
    void cutUnit(Run unit, NameCandidate candidate, std::vector<NameCandidate>& out) const;
    bool splitAtTitle(Run run, std::vector<NameCandidate>& out) const;
    bool splitAtPhrase(Run& run, std::vector<NameCandidate>& out) const;
    qsizetype phraseEnd(qsizetype first) const;
    qsizetype joinedEnd(Run unit) const;
    std::optional<knowledge::PhraseRecord> phraseOf(qsizetype first, qsizetype end) const;

    const TokenFacts& m_facts;
    TitleReader m_titles;
};

} // namespace dateline::analysis::entities
