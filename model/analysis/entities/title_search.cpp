#include "model/analysis/entities/title_search.h"

#include "model/analysis/entities/role_words.h"
#include "model/analysis/entities/word_lists.h"

#include <algorithm>

namespace dateline::analysis::entities {

using article::EntityType;

/// "Iran's | foreign minister" gives where "Iran" begins; `first` where no name owns what begins there.
qsizetype TitleSearch::withOwner(qsizetype first) const
{
    const qsizetype possessive = first - 1;
    if (possessive <= m_context.sentenceBegin(first) || !m_context.isPossessive(possessive))
        return first;
    const FoundName* owner = m_context.nameAt(possessive - 1);
    return owner && owner->endToken == possessive ? owner->firstToken : first;
}

/// Where the words begin that go with a title: what describes it, "deposed President", a field in capitals,
/// "Road and Bridges Minister", and whom it serves, "Iranian President", "House of Commons Speaker".
qsizetype TitleSearch::titleBegin(qsizetype first) const
{
    const qsizetype begin = m_context.sentenceBegin(first);
    const bool headline = m_context.isHeadline(first);
    const auto isField = [&](qsizetype token) {
        return token > begin && m_context.isCapital(token) && !m_context.isTime(token) && !headline &&
               !isNeverName(m_context.word(token)) && !m_context.isPersonRole(token);
    };
    const auto isSmallModifier = [&](qsizetype token) {
        return m_context.isBeforeRole(token) && !m_context.isCapital(token) &&
               !joinsToRole(m_context.word(token)); // "under President Bek"
    };
    bool serves = false;
    while (first > begin) {
        const FoundName* name = m_context.nameAt(first - 1);
        const bool joined = m_context.word(first - 1) == u"and" && isField(first - 2) &&
                            !m_context.nameAt(first - 2) && m_context.isCapital(first);
        const qsizetype before = first;
        if (name && !serves)
            first = servedBefore(*name, first);
        else if (joined && !serves)
            first -= 2;
        else if (!name && ((isField(first - 1) && !serves) || isSmallModifier(first - 1)))
            --first;
        serves = serves || (name && first < before);
        if (first == before)
            break;
    }
    return withOwner(withPast(first));
}

/// "former basketball | player": what a role was of belongs to it, so that it is not taken for a present one.
qsizetype TitleSearch::withPast(qsizetype first) const
{
    const qsizetype field = first - 1;
    const bool isPast = field > m_context.sentenceBegin(first) && isFormer(m_context.word(field - 1));
    const bool isField = m_context.isWord(field) && !m_context.nameAt(field) &&
                         !joinsToRole(m_context.word(field)) && !endsRole(m_context.word(field));
    return isPast && isField ? field - 1 : first;
}

/// The beginning of a name that stands right before a title, where the title belongs to it; else the title's.
/// "told Reuters President Bek" and "in Iraq President Bek" are two.
qsizetype TitleSearch::servedBefore(const FoundName& name, qsizetype title) const
{
    const QStringView before = m_context.word(name.firstToken - 1);
    const bool inside = name.firstToken > m_context.sentenceBegin(title);
    if (name.type == EntityType::Group)
        return name.firstToken;
    if (name.type == EntityType::Place)
        return inside && (joinsToRole(before) || before == u"near") ? title : name.firstToken;
    if (name.type == EntityType::Organization)
        return inside && isSpeechVerb(before) ? title : name.firstToken;
    return title;
}

/// "deposed President | Ana Bek", "Iran's foreign minister | Ana Bek". Ranks and honorifics behind the office
/// are left out.
std::optional<FoundRole> TitleSearch::titleBefore(const FoundName& name) const
{
    const qsizetype begin = m_context.sentenceBegin(name.firstToken);
    const qsizetype before = name.firstToken - 1;
    qsizetype first = name.titleToken;
    const bool isBare = before >= begin && m_context.isPersonRole(before) && !m_context.nameAt(before);
    if (first < 0 && isBare && (!m_context.isCapital(before) || before == begin))
        first = before;
    if (first < 0)
        return std::nullopt;
    qsizetype head = before;
    while (head >= first && !m_context.isPersonRole(head))
        --head;
    if (head < first)
        return std::nullopt;
    const auto isPart = [this](qsizetype token) {
        return (m_context.isPersonRole(token) || m_context.isBeforeRole(token)) &&
               !joinsToRole(m_context.word(token)); // "under President Bek"
    };
    while (first < head && !isPart(first))
        ++first;
    return FoundRole{titleBegin(first), head + 1, head, FoundRole::byTitle};
}

/// "Secretary of State | Ana Bek"
std::optional<FoundRole> TitleSearch::officeBefore(const FoundName& name) const
{
    constexpr qsizetype farthest = 12;
    const qsizetype end = name.firstToken;
    const qsizetype begin = std::max(m_context.sentenceBegin(end), end - farthest);
    for (qsizetype first = begin; first + 2 < end; ++first) {
        const bool opens = m_context.isCapital(first) &&
                           (m_context.isPersonRole(first) || m_context.isBeforeRole(first)) &&
                           !m_context.nameAt(first);
        if (!opens)
            continue;
        const std::optional<RolePhrase> phrase =
            RolePhraseReader(m_context, EntityType::Person).read(first, end);
        if (phrase && phrase->first == first && phrase->end == end && phrase->head < end - 1)
            return FoundRole{titleBegin(first), end, phrase->head, FoundRole::byTitle};
    }
    return std::nullopt;
}

/// "rights group | Watch", "the Norwegian carrier | Nordfly"
std::optional<FoundRole> TitleSearch::nounBefore(const FoundName& name) const
{
    const qsizetype head = name.firstToken - 1;
    const qsizetype begin = m_context.sentenceBegin(name.firstToken);
    if (head < begin || m_context.isCapital(head) || !isOrganizationNoun(m_context.word(head)))
        return std::nullopt;
    qsizetype first = head;
    while (first > begin &&
           (isOrganizationModifier(m_context.word(first - 1)) ||
            isOrganizationNoun(m_context.word(first - 1)) || m_context.isNamed(first - 1, EntityType::Group)))
        --first;
    return FoundRole{withOwner(first), name.firstToken, head, FoundRole::byTitle};
}

/// "the separatist | Southern Council"
std::optional<FoundRole> TitleSearch::descriptionBefore(const FoundName& name) const
{
    const qsizetype begin = m_context.sentenceBegin(name.firstToken);
    const auto describes = [this](qsizetype token) {
        const QStringView word = m_context.word(token);
        return isOrganizationDescription(word) || word.endsWith(u"-backed") || word.endsWith(u"-led") ||
               word.endsWith(u"-aligned") || word.endsWith(u"-linked");
    };
    qsizetype first = name.firstToken;
    while (first > begin && describes(first - 1))
        --first;
    if (first == name.firstToken || first == begin || !isDeterminer(m_context.word(first - 1)))
        return std::nullopt;
    return FoundRole{first, name.firstToken, name.firstToken - 1, FoundRole::byClause};
}

} // namespace dateline::analysis::entities
