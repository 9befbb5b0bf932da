#include "model/analysis/entities/role_search.h"

#include "model/analysis/entities/role_cues.h"
#include "model/analysis/entities/role_words.h"
#include "model/analysis/entities/word_lists.h"

#include <algorithm>

namespace dateline::analysis::entities {

using article::EntityType;

namespace {

bool isMark(QStringView word, QStringView marks)
{
    return word.size() == 1 && marks.contains(word.front());
}

} // namespace

std::vector<RoleCandidate> RoleSearch::candidates(const FoundName& name) const
{
    std::vector<RoleCandidate> candidates;
    const auto take = [&](const std::optional<FoundRole>& finding) {
        if (finding)
            candidates.push_back(candidate(*finding));
    };
    if (name.type == EntityType::Person) {
        take(m_titles.titleBefore(name));
        take(m_titles.officeBefore(name));
        take(appointment(name));
        take(asBefore(name));
        take(headingBehind(name));
    } else if (name.type == EntityType::Organization) {
        take(m_titles.nounBefore(name));
        take(m_titles.descriptionBefore(name));
    } else {
        return candidates;
    }
    take(appositionBehind(name));
    take(appositionBefore(name));
    take(clauseBehind(name));
    return candidates;
}

/// Words say more than one, up to a point; a bare "resident" says little.
RoleCandidate RoleSearch::candidate(const FoundRole& found) const
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
std::optional<FoundRole> RoleSearch::appositionBehind(const FoundName& name) const
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
    return FoundRole{phrase->first, phrase->end, phrase->head, FoundRole::byApposition};
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
std::optional<FoundRole> RoleSearch::appositionBefore(const FoundName& name) const
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
    return FoundRole{phrase->first, phrase->end, phrase->head, FoundRole::byApposition};
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
std::optional<FoundRole> RoleSearch::clauseBehind(const FoundName& name) const
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
        return FoundRole{token, phrase->end, phrase->head, FoundRole::byPastClause};
    return FoundRole{phrase->first, phrase->end, phrase->head, FoundRole::byClause};
}

/// "Ana Bek, who heads the commission,"
std::optional<FoundRole> RoleSearch::headingBehind(const FoundName& name) const
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
            return FoundRole{verb, end, end - 1, FoundRole::byClause};
    }
    return std::nullopt;
}

/// "They appointed | Ana Bek interior minister"
std::optional<FoundRole> RoleSearch::appointment(const FoundName& name) const
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
    return FoundRole{phrase->first, phrase->end, phrase->head, FoundRole::byClause};
}

/// "As president, | Ana Bek"
std::optional<FoundRole> RoleSearch::asBefore(const FoundName& name) const
{
    const qsizetype begin = m_context.sentenceBegin(name.firstToken);
    const qsizetype comma = nameBegin(name) - 1;
    if (comma <= begin || m_context.word(comma) != u"," || m_context.word(begin) != u"As")
        return std::nullopt;
    const std::optional<RolePhrase> phrase = RolePhraseReader(m_context, name.type).read(begin + 1, comma);
    if (!phrase || phrase->end != comma)
        return std::nullopt;
    return FoundRole{phrase->first, phrase->end, phrase->head, FoundRole::byClause};
}

} // namespace dateline::analysis::entities
