#include "model/analysis/entities/role_phrase_reader.h"

#include "model/analysis/entities/role_words.h"
#include "model/analysis/entities/word_lists.h"

#include <algorithm>

namespace dateline::analysis::entities {

using article::EntityType;

namespace {

constexpr qsizetype longestCore = 8;
constexpr qsizetype longestAttributes = 14;

bool isParticiple(QStringView word)
{
    constexpr qsizetype shortest = 5;
    return word.size() >= shortest && word.endsWith(u"ing") && !isFieldName(word);
}

bool joins(QStringView word)
{
    return word == u"and" || word == u"&";
}

} // namespace

bool RolePhraseReader::isHead(qsizetype token) const
{
    return m_type == EntityType::Organization ? isOrganizationNoun(m_context.word(token))
                                              : m_context.isPersonRole(token);
}

/// True where no noun phrase goes on.
bool RolePhraseReader::stops(qsizetype token) const
{
    if (m_context.isTime(token))
        return !m_context.isBeforeRole(token); // "the current minister"
    const QStringView word = m_context.word(token);
    if (!m_context.isWord(token))
        return !m_context.isPossessive(token) && !m_context.isNumber(token);
    if (m_context.isCapital(token))
        return isNeverName(word) && !m_context.isPersonRole(token) && !m_context.nameAt(token);
    return endsRole(word) || isSpeechVerb(word) || isPersonVerb(word) || joinsToRole(word) || joins(word);
}

/// What may stand before a role without an article: "Kyrgyz opposition leader", but not "met leader".
bool RolePhraseReader::isBareModifier(qsizetype token) const
{
    if (m_context.isBeforeRole(token)) // also "pro-Bek"
        return true;
    if (const FoundName* name = m_context.nameAt(token))
        return name->type != EntityType::Person;
    return isHead(token) || m_context.isPossessive(token) || followsRole(m_context.word(token)) ||
           (m_type == EntityType::Organization && isOrganizationModifier(m_context.word(token)));
}

/// The token behind an article. What tells more than an article stays part of the phrase: "Iran's",
/// "formerly the".
qsizetype RolePhraseReader::skipDeterminer(qsizetype token, RolePhrase& phrase) const
{
    while (standsBeforeRole(m_context.word(token)))
        ++token;
    phrase.first = token;
    const bool isPast = putsIntoPast(m_context.word(token));
    token += isPast ? 1 : 0;
    if (isDeterminer(m_context.word(token))) {
        phrase.hasDeterminer = true;
        phrase.first = isPast ? phrase.first : token + 1;
        ++token;
    } else if (const FoundName* owner = m_context.nameAt(token);
               owner && owner->firstToken == token && m_context.isPossessive(owner->endToken)) {
        phrase.hasDeterminer = true;
    }
    return token;
}

/// The token behind "45-year-old", which may be the third word of the phrase at the latest.
qsizetype RolePhraseReader::skipAge(qsizetype token, qsizetype limit) const
{
    constexpr qsizetype reach = 4;
    for (qsizetype i = token; i < std::min(token + reach, limit); ++i) {
        if (m_context.word(i).endsWith(u"-old"))
            return i + 1;
    }
    return token;
}

qsizetype RolePhraseReader::coreEnd(qsizetype first, qsizetype limit) const
{
    // "a lawyer | representing the family", "a company | based in Osh"
    const auto isAttribute = [this, first](qsizetype token) {
        const QStringView word = m_context.word(token);
        return token > first && isHead(token - 1) && !m_context.isCapital(token) &&
               (isParticiple(word) || word.endsWith(u"ed"));
    };
    qsizetype end = first;
    for (qsizetype words = 0; end < limit && words < longestCore; ++words) {
        // "University of Osh" holds words that would end a phrase.
        const FoundName* name = m_context.nameAt(end);
        if (name && name->firstToken == end && name->endToken <= limit)
            end = name->endToken;
        else if (stops(end) || isAttribute(end))
            break;
        else
            ++end;
    }
    return end;
}

bool RolePhraseReader::isSoundCore(qsizetype first, qsizetype end, bool hasDeterminer) const
{
    for (qsizetype i = first; i < end; ++i) {
        // "driver Karo Lind" is another person; "Karo Lind's driver" may be this one.
        if (m_context.isNamed(i, EntityType::Person) &&
            !m_context.isPossessive(m_context.nameAt(i)->endToken) && !m_context.isBeforeRole(i))
            return false;
        if (!hasDeterminer && !isBareModifier(i))
            return false;
    }
    return true;
}

std::optional<RolePhrase> RolePhraseReader::read(qsizetype token, qsizetype limit) const
{
    RolePhrase phrase;
    token = skipDeterminer(token, phrase);
    const qsizetype core = skipAge(token, limit);
    phrase.first = core > token ? core : phrase.first;
    const qsizetype end = coreEnd(core, limit);
    phrase.head = end - 1;
    if (phrase.head > core && followsRole(m_context.word(phrase.head)) && isHead(phrase.head - 1))
        --phrase.head;
    if (end == core || !isHead(phrase.head) || !isSoundCore(core, end, phrase.hasDeterminer))
        return std::nullopt;
    phrase.end = attributesEnd(end, limit);
    return phrase;
}

qsizetype RolePhraseReader::behindNouns(qsizetype token, qsizetype limit) const
{
    const qsizetype first = isDeterminer(m_context.word(token)) ? token + 1 : token;
    const qsizetype end = coreEnd(first, limit);
    return end == first ? token : attributesEnd(end, limit);
}

/// The end of "of the party in Osh" and "and speaker of parliament", which begin at a token.
qsizetype RolePhraseReader::attributesEnd(qsizetype token, qsizetype limit) const
{
    limit = std::min(limit, token + longestAttributes);
    for (qsizetype end = token; end < limit;) {
        const qsizetype next =
            joins(m_context.word(end)) ? coordinateEnd(end, limit) : attributeEnd(end, limit);
        if (next == end)
            return end;
        end = next;
    }
    return limit;
}

qsizetype RolePhraseReader::attributeEnd(qsizetype preposition, qsizetype limit) const
{
    const QStringView word = m_context.word(preposition);
    qsizetype token = preposition + 1;
    if (!joinsToRole(word) || token >= limit || m_context.isTime(token))
        return preposition;
    const bool opened = isDeterminer(m_context.word(token));
    // "the first minister to resign" is no minister to anything.
    if (word == u"to" && !opened && !m_context.isCapital(token))
        return preposition;
    token += opened ? 1 : 0;
    // "a lawyer for the family | representing it", "Senator from Vermont | Ana Bek"
    const auto isBehind = [this](qsizetype next) {
        const FoundName* name = m_context.nameAt(next);
        return isParticiple(m_context.word(next)) ||
               (name && name->firstToken == next && name->type == EntityType::Person) ||
               (!m_context.isCapital(next) && m_context.word(next).endsWith(u"ed"));
    };
    qsizetype end = token;
    while (end < limit && !stops(end) && (end == token || !isBehind(end)))
        ++end;
    return end == token ? preposition : end;
}

/// Behind "and": a second role, a name, or the last word of a field: "minister of trade and industry,".
qsizetype RolePhraseReader::coordinateEnd(qsizetype conjunction, qsizetype limit) const
{
    const qsizetype token = conjunction + 1;
    if (token >= limit || m_context.isNamed(token, EntityType::Person) || isDeterminer(m_context.word(token)))
        return conjunction;
    const qsizetype end = coreEnd(token, limit);
    if (end == token)
        return conjunction;
    const bool isRole = isHead(end - 1) && isBareModifier(token);
    const QStringView behind = m_context.word(end);
    const bool closed = end - token == 1 && (behind == u"," || behind == u"." || behind == u")") &&
                        !m_context.word(token).endsWith(u"ed");
    return isRole || closed || m_context.isCapital(token) || m_context.isCapital(end - 1) ? end : conjunction;
}

} // namespace dateline::analysis::entities
