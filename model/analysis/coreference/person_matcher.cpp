#include "model/analysis/coreference/person_matcher.h"

#include "model/analysis/coreference/given_names.h"
#include "model/analysis/coreference/spelling.h"

#include <algorithm>

namespace dateline::analysis::coreference {

using article::EntityType;
using entities::Gender;

namespace {

constexpr qsizetype mostSlips = 2;

/// True if nothing beside the name itself speaks against a person.
bool mayBe(const Mention& mention, const Group& group)
{
    const bool genders = mention.gender == Gender::Unknown || group.gender == Gender::Unknown ||
                         mention.gender == group.gender;
    const bool suffixes =
        mention.form.suffix.isEmpty() || group.suffix.isEmpty() || mention.form.suffix == group.suffix;
    return genders && suffixes;
}

/// True if all words of the shorter name stand in the longer one in the same order.
bool isWithin(const QStringList& shorter, const QStringList& longer)
{
    qsizetype found = 0;
    for (const QString& word : longer) {
        if (found < shorter.size() && shorter[found] == word)
            ++found;
    }
    return found == shorter.size();
}

/// "Sergei" and "Sergey", but not "Mario" and "Maria".
bool isGivenVariant(const QString& left, const QString& right)
{
    return left.endsWith(u'a') == right.endsWith(u'a') && isVariant(left, right, mostSlips);
}

bool isSurnameFirst(const QStringList& left, const QStringList& right)
{
    return left.size() == 2 && right.size() == 2 && left.first() == right.last() &&
           left.last() == right.first();
}

LinkBasis basisOfFullNames(const QStringList& left, const QStringList& right)
{
    const bool sameSurname = left.last() == right.last();
    const bool middles = middleNamesAgree(left, right);
    if (isWithin(left, right) || isWithin(right, left) || isSurnameFirst(left, right) ||
        (sameSurname && middles && mayBeOneGivenName(left.first(), right.first())))
        return LinkBasis::ShortName;
    const bool otherGiven = sameSurname && middles && isGivenVariant(left.first(), right.first());
    const bool otherSurname =
        left.first() == right.first() && middles && isVariant(left.last(), right.last(), mostSlips);
    return otherGiven || otherSurname ? LinkBasis::Spelling : LinkBasis::None;
}

GroupBook::Numbers firstOf(GroupBook::Numbers groups)
{
    return groups.first(std::min(groups.size(), mostCandidates));
}

} // namespace

Link PersonMatcher::find(const Mention& mention) const
{
    if (const qsizetype known = m_book.withIdentity(EntityType::Person, mention.form.identity); known >= 0)
        return {known, LinkBasis::KnownThing};
    if (mention.form.isEmpty())
        return {};
    return mention.form.words.size() > 1 ? findFullName(mention) : findSingleName(mention);
}

Link PersonMatcher::findFullName(const Mention& mention) const
{
    for (const qsizetype group : firstOf(m_book.withName(EntityType::Person, mention.form.joined))) {
        if (mayBe(mention, m_book.group(group)))
            return {group, LinkBasis::SameName};
    }
    std::vector<qsizetype> parts;
    std::vector<qsizetype> spellings;
    const QString& last = mention.form.words.last();
    for (const GroupBook::Numbers groups :
         {firstOf(m_book.withWord(EntityType::Person, last)),
          firstOf(m_book.withSkeleton(EntityType::Person, skeleton(last)))}) {
        for (const qsizetype number : groups) {
            const Group& group = m_book.group(number);
            if (group.fullest.words.size() < 2 || !mayBe(mention, group))
                continue;
            const LinkBasis basis = basisOfFullNames(mention.form.words, group.fullest.words);
            if (basis != LinkBasis::None)
                (basis == LinkBasis::Spelling ? spellings : parts).push_back(number);
        }
    }
    if (!parts.empty())
        return {m_book.nearest(parts, mention.index), LinkBasis::ShortName};
    return {m_book.nearest(spellings, mention.index), LinkBasis::Spelling};
}

/// Rather a surname than a first name.
Link PersonMatcher::findSingleName(const Mention& mention) const
{
    std::vector<qsizetype> surnames;
    std::vector<qsizetype> otherNames;
    const QString& word = mention.form.words.last();
    for (const qsizetype number : firstOf(m_book.withWord(EntityType::Person, word))) {
        const Group& group = m_book.group(number);
        if (!mayBe(mention, group))
            continue;
        (group.fullest.words.last() == word ? surnames : otherNames).push_back(number);
    }
    if (surnames.empty() && otherNames.empty())
        return findOtherSpelling(mention);
    const qsizetype group = m_book.nearest(surnames.empty() ? otherNames : surnames, mention.index);
    return {group,
            m_book.group(group).fullest.words.size() == 1 ? LinkBasis::SameName : LinkBasis::ShortName};
}

/// A surname alone in another spelling, unless both spellings are surnames that people bear.
Link PersonMatcher::findOtherSpelling(const Mention& mention) const
{
    std::vector<qsizetype> fitting;
    const QString& word = mention.form.words.last();
    for (const qsizetype number : firstOf(m_book.withSkeleton(EntityType::Person, skeleton(word)))) {
        const Group& group = m_book.group(number);
        const bool bothKnown = mention.form.known && group.known;
        if (!bothKnown && mayBe(mention, group) && isVariant(word, group.fullest.words.last(), mostSlips))
            fitting.push_back(number);
    }
    return {m_book.nearest(fitting, mention.index), LinkBasis::Spelling};
}

} // namespace dateline::analysis::coreference
