#include "model/analysis/entities/name_agreement.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace dateline::analysis::entities {

using article::EntityType;

namespace {

constexpr double surelyRight = 0.97;   ///< such a finding keeps its type whatever the others say
constexpr double clearMajority = 2.0;  ///< times the votes of the own type
constexpr double enoughToSpread = 0.9; ///< surest finding that lets a spelling be added elsewhere

article::Provenance agreed(double confidence)
{
    return {article::Source::Rule, confidence, QStringLiteral("named so elsewhere in the article")};
}

FoundName foundByAgreement(qsizetype token, EntityType type, double surest)
{
    FoundName name;
    name.firstToken = token;
    name.endToken = token + 1;
    name.type = type;
    name.provenance = agreed(surest);
    return name;
}

EntityType typeOf(const std::array<double, article::entityTypeCount>& votes)
{
    return static_cast<EntityType>(std::max_element(votes.begin(), votes.end()) - votes.begin());
}

} // namespace

std::vector<FoundName> NameAgreement::settled(std::vector<FoundName> names)
{
    collect(names);
    for (FoundName& name : names)
        settleType(name);
    std::vector<FoundName> more = overlooked(names);
    names.insert(names.end(), more.begin(), more.end());
    std::sort(names.begin(), names.end(),
              [](const FoundName& a, const FoundName& b) { return a.firstToken < b.firstToken; });
    return names;
}

void NameAgreement::collect(const std::vector<FoundName>& names)
{
    for (const FoundName& name : names) {
        Votes& votes = m_votes[m_facts.recased(name.firstToken, name.endToken)];
        votes.byType[static_cast<std::size_t>(name.type)] += name.provenance.confidence;
        votes.strongest = std::max(votes.strongest, name.provenance.confidence);
        if (name.endToken - name.firstToken < 2)
            continue;
        const auto remember = [&](QHash<QString, double>& shortNames, qsizetype token) {
            double& surest = shortNames[m_facts.recased(token, token + 1)];
            surest = std::max(surest, name.provenance.confidence);
        };
        if (name.type == EntityType::Person)
            remember(m_family, name.endToken - 1);
        else if (name.type == EntityType::Organization)
            remember(m_firm, name.firstToken);
    }
}

void NameAgreement::settleType(FoundName& name) const
{
    if (name.provenance.confidence >= surelyRight)
        return;
    std::array<double, article::entityTypeCount> votes =
        m_votes.value(m_facts.recased(name.firstToken, name.endToken)).byType;
    if (name.endToken - name.firstToken == 1)
        votes[static_cast<std::size_t>(EntityType::Person)] +=
            2 * m_family.value(m_facts.recased(name.firstToken, name.endToken), 0.0);
    const EntityType type = typeOf(votes);
    const double own = votes[static_cast<std::size_t>(name.type)];
    if (type == name.type || votes[static_cast<std::size_t>(type)] < clearMajority * own)
        return;
    name.type = type;
    name.provenance =
        agreed(votes[static_cast<std::size_t>(type)] / std::accumulate(votes.begin(), votes.end(), 0.0));
}

std::vector<FoundName> NameAgreement::overlooked(const std::vector<FoundName>& names) const
{
    std::vector<FoundName> found;
    std::size_t next = 0;
    for (qsizetype token = 0; token < m_facts.count(); ++token) {
        while (next < names.size() && names[next].endToken <= token)
            ++next;
        const bool isTaken = next < names.size() && names[next].firstToken <= token;
        if (isTaken || !m_facts[token].capital || m_facts[token].calendar || m_facts[token].common)
            continue;
        const QString word = m_facts.recased(token, token + 1);
        const auto votes = m_votes.constFind(word);
        const double family = m_family.value(word, 0.0);
        const double firm = m_firm.value(word, 0.0);
        if (family >= enoughToSpread)
            found.push_back(foundByAgreement(token, EntityType::Person, family));
        else if (firm >= enoughToSpread && !m_facts[token].startsCased)
            found.push_back(foundByAgreement(token, EntityType::Organization, firm));
        else if (votes != m_votes.constEnd() && votes->strongest >= enoughToSpread &&
                 !m_facts[token].startsCased)
            found.push_back(foundByAgreement(token, typeOf(votes->byType), votes->strongest));
    }
    return found;
}

} // namespace dateline::analysis::entities
