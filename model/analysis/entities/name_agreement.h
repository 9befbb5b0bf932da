#pragma once

#include "model/analysis/entities/found_name.h"
#include "model/analysis/entities/token_facts.h"

#include <QHash>

#include <array>
#include <vector>

namespace dateline::analysis::entities {

/// Lets the sentences of an article agree on its names: a spelling that is mostly one type is that type
/// everywhere, a word that ends a person's full name is that person alone, too, and a spelling that is surely
/// a name elsewhere is one where it was overlooked. Lives as long as the facts.
class NameAgreement
{
public:
    explicit NameAgreement(const TokenFacts& facts) : m_facts(facts) {}

    /// The names after agreement, in text order, without overlaps.
    std::vector<FoundName> settled(std::vector<FoundName> names);

private:
    struct Votes
    {
        std::array<double, article::entityTypeCount> byType{};
        double strongest = 0; ///< the surest single finding
    };

    void collect(const std::vector<FoundName>& names);
    void settleType(FoundName& name) const;
    std::vector<FoundName> overlooked(const std::vector<FoundName>& names) const;

    const TokenFacts& m_facts;
    QHash<QString, Votes> m_votes;   ///< by spelling
    QHash<QString, double> m_family; ///< last words of persons' full names, with the surest finding
    QHash<QString, double> m_firm;   ///< first words of organizations' full names, with the surest finding
};

} // namespace dateline::analysis::entities
