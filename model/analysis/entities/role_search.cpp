#include "model/analysis/entities/role_search.h"

#include "model/analysis/entities/role_cues.h"
#include "model/analysis/entities/role_words.h"
#include "model/analysis/entities/word_lists.h"

#include <algorithm>

namespace dateline::analysis::entities {

using article::EntityType;

namespace {

// How surely the words beside a name are meant of it, from the clearest construction to the least clear.
constexpr double byTitle = 3;
constexpr double byApposition = 3;
constexpr double byClause = 2;
constexpr double byPastClause = 1;

bool isMark(QStringView word, QStringView marks)
{
    return word.size() == 1 && marks.contains(word.front());
}

} // namespace

std::vector<RoleCandidate> RoleSearch::candidates(const FoundName& name) const
{
    std::vector<RoleCandidate> candidates;
    const auto take = [&](const Finding& finding) {
        if (finding)
            candidates.push_back(candidate(*finding));
    };
    if (name.type == EntityType::Person) {
        take(titleBefore(name));
        take(officeBefore(name));
        take(appointment(name));
        take(asBefore(name));
        take(headingBehind(name));
    } else if (name.type == EntityType::Organization) {
        take(nounBefore(name));
        take(descriptionBefore(name));
    } else {
        return candidates;
    }
    take(appositionBehind(name));
    take(appositionBefore(name));
    take(clauseBehind(name));
    return candidates;
}

/// Words say more than one, up to a point; a bare "resident" says little.
RoleCandidate RoleSearch::candidate(const Found& found) const
{
    constexpr qsizetype enough = 6;
    constexpr double perWord = 0.4;
    constexpr double weak = 2;
    qsizetype words = 0;
    for (qsizetype i = found.first; i < found.end; ++i)
        words += m_context.isWord(i) && !joinsToRole(m_context.word(i)) ? 1 : 0;
    const double worth = found.sureness + perWord * static_cast<double>(std::min(words, enough)) -
                         (isWeakRole(m_context.word(found.head).toString().toLower()) ? weak : 0);
    return {m_context.span(found.first, found.end), worth};
}

/// The first token of a name with its title.
qsizetype RoleSearch::nameBegin(const FoundName& name) const
{
    return name.titleToken >= 0 ? std::min(name.titleToken, name.firstToken) : name.firstToken;
}

/// "Iran's | foreign minister" gives where "Iran" begins; `first` where no name owns what begins there.
qsizetype RoleSearch::withOwner(qsizetype first) const
{
    const qsizetype possessive = first - 1;
    if (possessive <= m_context.sentenceBegin(first) || !m_context.isPossessive(possessive))
        return first;
    const FoundName* owner = m_context.nameAt(possessive - 1);
    return owner && owner->endToken == possessive ? owner->firstToken : first;
}

/// Where the words begin that go with a title: what describes it, "deposed President", a field in capitals,
/// "Road and Bridges Minister", and whom it serves, "Iranian President", "House of Commons Speaker".
qsizetype RoleSearch::titleBegin(qsizetype first) const
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
qsizetype RoleSearch::withPast(qsizetype first) const
{
    const qsizetype field = first - 1;
    const bool isPast = field > m_context.sentenceBegin(first) && isFormer(m_context.word(field - 1));
    const bool isField = m_context.isWord(field) && !m_context.nameAt(field) &&
                         !joinsToRole(m_context.word(field)) && !endsRole(m_context.word(field));
    return isPast && isField ? field - 1 : first;
}

/// The beginning of a name that stands right before a title, where the title belongs to it; else the title's.
/// "told Reuters President Bek" and "in Iraq President Bek" are two.
qsizetype RoleSearch::servedBefore(const FoundName& name, qsizetype title) const
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
RoleSearch::Finding RoleSearch::titleBefore(const FoundName& name) const
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
    while (first < head && !m_context.isPersonRole(first) && !m_context.isBeforeRole(first))
        ++first;
    return Found{titleBegin(first), head + 1, head, byTitle};
}

/// "Secretary of State | Ana Bek"
RoleSearch::Finding RoleSearch::officeBefore(const FoundName& name) const
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
            return Found{titleBegin(first), end, phrase->head, byTitle};
    }
    return std::nullopt;
}

/// "rights group | Watch", "the Norwegian carrier | Nordfly"
RoleSearch::Finding RoleSearch::nounBefore(const FoundName& name) const
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
    return Found{withOwner(first), name.firstToken, head, byTitle};
}

/// "the separatist | Southern Council"
RoleSearch::Finding RoleSearch::descriptionBefore(const FoundName& name) const
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
    return Found{first, name.firstToken, name.firstToken - 1, byClause};
}

/// "Ana Bek, 45,": the token that stands for the comma; the one behind the name where no age follows.
qsizetype RoleSearch::behindAge(const FoundName& name) const
{
    qsizetype comma = name.endToken;
    if (m_context.word(comma) != u",")
        return comma;
    qsizetype age = comma + 1;
    age += m_context.word(age) == u"aged" || m_context.word(age) == u"age" ? 1 : 0;
    return m_context.isNumber(age) && m_context.word(age + 1) == u"," ? age + 1 : comma;
}

/// Marks, words that open a clause, a time, and attributes that a role may do without.
bool RoleSearch::closesApposition(qsizetype token, qsizetype sentenceEnd) const
{
    if (token >= sentenceEnd)
        return true;
    const QStringView word = m_context.word(token);
    if (!m_context.isWord(token))
        return isMark(word, u",.;:)?!\"\u201C\u201D\u2013\u2014") || word.startsWith(u"--");
    constexpr qsizetype shortest = 5;
    return word == u"who" || word == u"whose" || word == u"which" || word == u"that" || word == u"since" ||
           word == u"until" || word == u"based" || word == u"where" ||
           (word.size() >= shortest && word.endsWith(u"ing")) ||
           (joinsToRole(word) && m_context.isTime(token + 1));
}

/// "Ana Bek, the finance minister," and "Ana Bek (chairman of the board)"
RoleSearch::Finding RoleSearch::appositionBehind(const FoundName& name) const
{
    const qsizetype sentenceEnd = m_context.sentenceEnd(name.firstToken);
    const qsizetype mark = behindAge(name);
    if (mark + 1 >= sentenceEnd || !isMark(m_context.word(mark), u",("))
        return std::nullopt;
    const std::optional<RolePhrase> phrase =
        RolePhraseReader(m_context, name.type).read(mark + 1, sentenceEnd);
    if (!phrase || !closesApposition(phrase->end, sentenceEnd))
        return std::nullopt;
    // Whole only: "Ana Bek, a driver and two guards were hurt" tells of several people.
    return Found{phrase->first, phrase->end, phrase->head, byApposition};
}

/// "…, Ana Bek, Karo Lind and Tom Ask"
bool RoleSearch::isList(const FoundName& name) const
{
    if (m_context.word(name.endToken) != u",")
        return false;
    const FoundName* next = m_context.nameAt(name.endToken + 1);
    return next && next->type == name.type &&
           (m_context.word(next->endToken) == u"," || m_context.word(next->endToken) == u"and");
}

/// The longest phrase of a role that ends at a token and begins with an article, with "Iran's", or with the
/// sentence.
std::optional<RolePhrase> RoleSearch::phraseBefore(qsizetype end, qsizetype begin, EntityType type) const
{
    constexpr qsizetype farthest = 16;
    const RolePhraseReader reader(m_context, type);
    for (qsizetype first = std::max(begin, end - farthest); first < end; ++first) {
        const FoundName* owner = m_context.nameAt(first);
        const bool opens = first == begin || isDeterminer(m_context.word(first)) ||
                           (owner && owner->firstToken == first && m_context.isPossessive(owner->endToken));
        if (!opens)
            continue;
        const std::optional<RolePhrase> phrase = reader.read(first, end);
        if (phrase && phrase->end == end)
            return phrase;
    }
    return std::nullopt;
}

/// "The governor of Osh, Ana Bek,"; before a verb of speech only what has no article: "Former governor, Ana
/// Bek says", since "The governor, Ana Bek says," tells of another one.
RoleSearch::Finding RoleSearch::appositionBefore(const FoundName& name) const
{
    const qsizetype comma = nameBegin(name) - 1;
    const qsizetype begin = m_context.sentenceBegin(name.firstToken);
    const bool closed = name.endToken >= m_context.sentenceEnd(name.firstToken) ||
                        isMark(m_context.word(name.endToken), u",.;)");
    const bool speaks = isSpeechVerb(m_context.word(name.endToken));
    if (comma <= begin || m_context.word(comma) != u"," || !(closed || speaks) || isList(name))
        return std::nullopt;
    const std::optional<RolePhrase> phrase = phraseBefore(comma, begin, name.type);
    if (!phrase || (!closed && (phrase->hasDeterminer || phrase->first != begin)))
        return std::nullopt;
    // In "Karo Lind, the minister, Ana Bek," the minister is Lind.
    const qsizetype before = phrase->first - (phrase->hasDeterminer ? 2 : 1);
    if (before > begin && m_context.word(before) == u"," && m_context.isNamed(before - 1, name.type))
        return std::nullopt;
    return Found{phrase->first, phrase->end, phrase->head, byApposition};
}

bool RoleSearch::closesClause(qsizetype token, qsizetype sentenceEnd) const
{
    if (closesApposition(token, sentenceEnd))
        return true;
    const QStringView word = m_context.word(token);
    if (m_context.isTime(token) || word == u"and" || word == u"but")
        return true;
    // "the president Kenya needs", "the first minister to resign"
    return m_context.isWord(token) && word != u"to" && endsRole(word) && !isDeterminer(word);
}

/// "if Ana Bek is elected president", "is Ana Bek the president?"
bool RoleSearch::isDoubtful(const FoundName& name) const
{
    const qsizetype before = nameBegin(name) - 1;
    const qsizetype begin = m_context.sentenceBegin(name.firstToken);
    return (before >= begin && putsInDoubt(m_context.word(before))) ||
           m_context.word(m_context.sentenceEnd(name.firstToken) - 1) == u"?";
}

/// "Ana Bek is a lawyer", "Ana Bek, who was named minister in April,", "Ana Bek resigned as president"
RoleSearch::Finding RoleSearch::clauseBehind(const FoundName& name) const
{
    const qsizetype sentenceEnd = m_context.sentenceEnd(name.firstToken);
    qsizetype token = behindAge(name);
    const bool isSet = m_context.word(token) == u","; // "Ana Bek, who", "Ana Bek, 45, is"
    token += isSet ? 1 : 0;
    const bool isRelative = m_context.word(token) == u"who" || m_context.word(token) == u"which";
    token += isRelative ? 1 : 0;
    if ((isSet && !isRelative && token < name.endToken + 2) || isDoubtful(name))
        return std::nullopt;
    while (standsBeforeRole(m_context.word(token)))
        ++token;
    const std::optional<RoleCue> cue = roleCueAt(m_context, token);
    if (!cue || cue->end >= sentenceEnd)
        return std::nullopt;
    const std::optional<RolePhrase> phrase =
        RolePhraseReader(m_context, name.type).read(cue->end, sentenceEnd);
    if (!phrase || !closesClause(phrase->end, sentenceEnd))
        return std::nullopt;
    // "is general in her answers", "was private": a bare word may be an adjective.
    const bool isBare = !phrase->hasDeterminer && phrase->head == phrase->first;
    if (!cue->givesOffice && isBare && m_context.word(phrase->head + 1) != u"of")
        return std::nullopt;
    if (cue->isPast)
        return Found{token, phrase->end, phrase->head, byPastClause};
    return Found{phrase->first, phrase->end, phrase->head, byClause};
}

/// "Ana Bek, who heads the commission,"
RoleSearch::Finding RoleSearch::headingBehind(const FoundName& name) const
{
    const qsizetype sentenceEnd = m_context.sentenceEnd(name.firstToken);
    qsizetype verb = name.endToken;
    if (m_context.word(verb) == u"," && m_context.word(verb + 1) == u"who")
        verb += 2;
    else
        return std::nullopt;
    while (standsBeforeRole(m_context.word(verb)))
        ++verb;
    if (!isHeadingVerb(m_context.word(verb)))
        return std::nullopt;
    const qsizetype object = verb + 1;
    const qsizetype end = RolePhraseReader(m_context, name.type).behindNouns(object, sentenceEnd);
    for (qsizetype token = object; token < end && !joinsToRole(m_context.word(token)); ++token) {
        if (m_context.isNamed(token, EntityType::Organization) || isBody(m_context.word(token)))
            return Found{verb, end, end - 1, byClause};
    }
    return std::nullopt;
}

/// "They appointed | Ana Bek interior minister"
RoleSearch::Finding RoleSearch::appointment(const FoundName& name) const
{
    const qsizetype verb = nameBegin(name) - 1;
    const qsizetype sentenceEnd = m_context.sentenceEnd(name.firstToken);
    if (verb <= m_context.sentenceBegin(name.firstToken) || !givesOffice(m_context.word(verb)) ||
        endsRole(m_context.word(verb - 1)) || name.endToken >= sentenceEnd)
        return std::nullopt;
    qsizetype token = name.endToken;
    const bool as = m_context.word(token) == u"as";
    token += as ? 1 : 0;
    const std::optional<RolePhrase> phrase = RolePhraseReader(m_context, name.type).read(token, sentenceEnd);
    if (!phrase || !closesClause(phrase->end, sentenceEnd))
        return std::nullopt;
    return Found{phrase->first, phrase->end, phrase->head, byClause};
}

/// "As president, | Ana Bek"
RoleSearch::Finding RoleSearch::asBefore(const FoundName& name) const
{
    const qsizetype begin = m_context.sentenceBegin(name.firstToken);
    const qsizetype comma = nameBegin(name) - 1;
    if (comma <= begin || m_context.word(comma) != u"," || m_context.word(begin) != u"As")
        return std::nullopt;
    const std::optional<RolePhrase> phrase = RolePhraseReader(m_context, name.type).read(begin + 1, comma);
    if (!phrase || phrase->end != comma)
        return std::nullopt;
    return Found{phrase->first, phrase->end, phrase->head, byClause};
}

} // namespace dateline::analysis::entities
