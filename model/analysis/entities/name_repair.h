#pragma once

#include "model/analysis/entities/found_name.h"
#include "model/analysis/entities/name_cutter.h"
#include "model/analysis/entities/title_reader.h"
#include "model/analysis/entities/token_facts.h"

#include <vector>

namespace dateline::analysis::entities {

/// Mends what a model gets wrong and the language makes sure: the name behind "Mr." is a person's, "Inc."
/// belongs to the company before it, "University of Tartu" is one name, and an office without a holder is
/// none. Lives as long as the facts.
class NameRepair
{
public:
    explicit NameRepair(const TokenFacts& facts) : m_facts(facts), m_titles(facts) {}

    /// The mended names, in text order, without overlaps.
    std::vector<FoundName> repaired(std::vector<FoundName> names) const;

private:
    bool isOfficeAlone(const FoundName& name) const;
    bool isBareWord(const FoundName& name) const;
    void dropOfficeBehind(FoundName& name) const;
    bool followsHonorific(const FoundName& name) const;
    void takeCompanyForm(FoundName& name) const;
    void joinOpened(std::vector<FoundName>& names) const;

    const TokenFacts& m_facts;
    TitleReader m_titles;
};

} // namespace dateline::analysis::entities
