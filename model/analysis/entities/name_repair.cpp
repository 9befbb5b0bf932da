#include "model/analysis/entities/name_repair.h"

#include "model/analysis/entities/word_lists.h"

#include <algorithm>

namespace dateline::analysis::entities {

using article::EntityType;
using knowledge::WordClass;

namespace {

constexpr double confidenceOfRules = 0.9;

void becomes(FoundName& name, EntityType type, const QString& reason)
{
    if (name.type == type)
        return;
    name.type = type;
    name.provenance = {article::Source::Rule, confidenceOfRules, reason};
}

} // namespace

std::vector<FoundName> NameRepair::repaired(std::vector<FoundName> names) const
{
    std::erase_if(names, [this](const FoundName& name) { return isOfficeAlone(name) || isBareWord(name); });
    for (FoundName& name : names) {
        dropOfficeBehind(name);
        if (followsHonorific(name))
            becomes(name, EntityType::Person, QStringLiteral("title before the name"));
    }
    joinOpened(names);
    for (FoundName& name : names)
        takeCompanyForm(name);
    return names;
}

/// "Minister", "Commissioner of Police": titles alone, or with a field of everyday words behind "of".
bool NameRepair::isOfficeAlone(const FoundName& name) const
{
    bool allRoles =
        true; // "Commissioner", but not "Justice" or "Interior", which are short for their ministries
    qsizetype token = name.firstToken;
    for (; token < name.endToken && m_titles.isTitleWord(token); ++token)
        allRoles = allRoles && m_facts.is(token, WordClass::Role);
    if (token == name.endToken)
        return name.type == EntityType::Person || (name.type == EntityType::Organization && allRoles);
    const bool joined = m_facts.word(token) == u"of" || m_facts.word(token) == u"for";
    if (token == name.firstToken || !joined || !m_facts.is(token - 1, WordClass::Role))
        return false;
    while (token < name.endToken && (!m_facts[token].capital || m_facts[token].common))
        ++token;
    return token == name.endToken &&
           !m_facts.gazetteers().phrase(m_facts.surface(name.firstToken, name.endToken));
}

/// "The Ministry", "the Party", "she speaks Thai": a kind of thing or a language, but no name.
bool NameRepair::isBareWord(const FoundName& name) const
{
    if (name.endToken - name.firstToken != 1)
        return false;
    if (isNeverNameAlone(m_facts.word(name.firstToken)))
        return true;
    if (name.type == EntityType::Group)
        return name.firstToken > 0 && speaksLanguage(m_facts.word(name.firstToken - 1));
    return m_facts[name.firstToken].common && m_facts.is(name.firstToken, WordClass::OrganizationOpen);
}

/// "pro-Orumov Governor": the office belongs to the next person. But King and Bishop are family names, too.
void NameRepair::dropOfficeBehind(FoundName& name) const
{
    constexpr std::uint8_t usualSurname = 100;
    while (name.type == EntityType::Person && name.endToken - name.firstToken > 1 &&
           m_titles.isTitleWord(name.endToken - 1) &&
           m_facts.gazetteers().personName(m_facts.word(name.endToken - 1)).surname < usualSurname)
        --name.endToken;
}

bool NameRepair::followsHonorific(const FoundName& name) const
{
    const qsizetype before = name.firstToken - 1;
    return before >= 0 && m_facts.sameSentence(before, name.firstToken) &&
           m_titles.gender(before, name.firstToken) != Gender::Unknown;
}

void NameRepair::takeCompanyForm(FoundName& name) const
{
    const bool isCompany = name.type == EntityType::Organization && name.endToken < m_facts.count() &&
                           m_facts.sameSentence(name.firstToken, name.endToken) &&
                           m_facts.is(name.endToken, WordClass::Company);
    if (isCompany)
        ++name.endToken;
}

/// One name for "University | of Tartu", "Ministry | of Health and Welfare", where the model has found a
/// beginning.
void NameRepair::joinOpened(std::vector<FoundName>& names) const
{
    for (const NameCandidate& candidate : NameCutter(m_facts).cut()) {
        if (!candidate.opened)
            continue;
        const auto first =
            std::lower_bound(names.begin(), names.end(), candidate.first,
                             [](const FoundName& name, qsizetype token) { return name.firstToken < token; });
        const bool begins = first != names.end() && first->firstToken == candidate.first &&
                            first->endToken < candidate.end && first->type == EntityType::Organization;
        if (!begins)
            continue;
        const auto behind = std::find_if(
            first, names.end(), [&](const FoundName& name) { return name.firstToken >= candidate.end; });
        if (std::prev(behind)->endToken > candidate.end)
            continue;
        first->endToken = candidate.end;
        names.erase(std::next(first), behind);
    }
}

} // namespace dateline::analysis::entities
