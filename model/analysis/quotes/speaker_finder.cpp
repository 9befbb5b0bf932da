#include "model/analysis/quotes/speaker_finder.h"

#include "model/text/word_set.h"

#include <algorithm>

namespace dateline::analysis::quotes {

using morphology::joinsNouns;
using morphology::Phrase;
using morphology::Tag;
using morphology::Word;

namespace {

/// How many sentences back a pronoun's person may stand.
constexpr std::size_t pronounReach = 5;
/// The same for whom "they" means.
constexpr std::size_t groupReach = 1;
/// How many clauses of a sentence are looked at for whom it is about, from its end.
constexpr std::size_t clauseReach = 8;

} // namespace

SpeakerFinder::SpeakerFinder(const Document& document, const morphology::Reading& reading)
    : m_document(document)
    , m_reading(reading)
    , m_phrases(document, reading.words)
    , m_mentionOfToken(document.tokens.size(), -1)
{
    indexMentions();
}

void SpeakerFinder::indexMentions()
{
    const qsizetype count = static_cast<qsizetype>(m_document.tokens.size());
    for (std::size_t entity = 0; entity < m_document.found.entities.size(); ++entity) {
        for (const article::Mention& mention : m_document.found.entities[entity].mentions) {
            m_names.push_back({static_cast<qsizetype>(entity), mention.span});
            for (qsizetype token = morphology::tokenAt(m_document, mention.span.begin);
                 token < count &&
                 m_document.tokens[static_cast<std::size_t>(token)].span.begin < mention.span.end;
                 ++token) {
                qsizetype& slot = m_mentionOfToken[static_cast<std::size_t>(token)];
                if (slot < 0 || mention.kind == article::MentionKind::Name)
                    slot = static_cast<qsizetype>(m_names.size()) - 1;
            }
        }
    }
    for (qsizetype token = 0; token < count; ++token) {
        const qsizetype name = m_mentionOfToken[static_cast<std::size_t>(token)];
        if (name >= 0 && isPerson(m_names[static_cast<std::size_t>(name)]))
            m_personTokens.push_back(token);
    }
}

std::optional<qsizetype> SpeakerFinder::entityAt(qsizetype token) const
{
    const qsizetype name = m_mentionOfToken[static_cast<std::size_t>(token)];
    return name < 0 ? std::nullopt : std::optional(m_names[static_cast<std::size_t>(name)].entity);
}

Speaker SpeakerFinder::before(std::size_t sentence, qsizetype end) const
{
    return resolve(sentence, m_phrases.phraseBefore(end, m_document.sentences[sentence].firstToken));
}

Speaker SpeakerFinder::behind(std::size_t sentence, qsizetype begin) const
{
    return resolve(sentence, m_phrases.phraseBehind(begin, m_document.sentences[sentence].endToken));
}

/// The name that a phrase is about: its first person, else a name that is the phrase's head.
std::optional<SpeakerFinder::Named> SpeakerFinder::nameIn(Phrase phrase) const
{
    std::optional<Named> head;
    qsizetype headEnd = phrase.end;
    for (qsizetype token = phrase.begin; token < phrase.end; ++token) {
        if (token > phrase.begin && joinsNouns(word(token))) {
            headEnd = token;
            break;
        }
    }
    for (qsizetype token = phrase.begin; token < headEnd; ++token) {
        const qsizetype name = m_mentionOfToken[static_cast<std::size_t>(token)];
        if (name < 0)
            continue;
        const Named& named = m_names[static_cast<std::size_t>(name)];
        if (m_document.found.entities[static_cast<std::size_t>(named.entity)].type ==
                article::EntityType::Person &&
            !isOwner(token, headEnd))
            return named;
        if (token == headEnd - 1)
            head = named;
    }
    return head;
}

/// "Maria Lind's lawyer", "her lawyer", "Lind advisers": somebody else who is told by the name.
bool SpeakerFinder::isOwner(qsizetype token, qsizetype headEnd) const
{
    const qsizetype name = m_mentionOfToken[static_cast<std::size_t>(token)];
    qsizetype behind = token + 1;
    while (behind < headEnd && m_mentionOfToken[static_cast<std::size_t>(behind)] == name)
        ++behind;
    if (behind >= headEnd)
        return false;
    return word(token).is(Tag::Possessive) || (word(behind).is(Tag::Possessive) && behind + 1 < headEnd) ||
           (word(behind).is(Tag::Noun) && !word(behind).capital);
}

bool SpeakerFinder::isPerson(const Named& named) const
{
    return m_document.found.entities[static_cast<std::size_t>(named.entity)].type ==
           article::EntityType::Person;
}

/// "the mayor of Osby, Maria Lind, said": the name between the commas.
std::optional<SpeakerFinder::Named> SpeakerFinder::appositionName(std::size_t sentence, Phrase phrase) const
{
    const qsizetype end = m_document.sentences[sentence].endToken;
    if (phrase.end + 1 >= end || word(phrase.end).lower != u",")
        return std::nullopt;
    const qsizetype name = m_mentionOfToken[static_cast<std::size_t>(phrase.end + 1)];
    if (name < 0 || !isPerson(m_names[static_cast<std::size_t>(name)]))
        return std::nullopt;
    const qsizetype behind =
        morphology::tokenAt(m_document, m_names[static_cast<std::size_t>(name)].span.end);
    if (behind < end && !word(behind).is(Tag::Mark) && !word(behind).is(Tag::Preposition))
        return std::nullopt;
    return m_names[static_cast<std::size_t>(name)];
}

/// Whether a phrase is about something that is written: "a report", "the company's statement".
bool SpeakerFinder::isDocument(Phrase phrase) const
{
    static const text::WordSet documents(
        u"report statement post tweet release letter article interview study survey poll message "
        u"announcement footage website account posts reports statements data figures "
        u"polls surveys studies tallies statistics records documents document lawsuit complaint");
    qsizetype head = phrase.begin;
    while (head + 1 < phrase.end && !word(head + 1).is(Tag::Preposition))
        ++head;
    return documents.contains(word(head).lower);
}

/// Whose report or statement it is: "a report on Friday by Lind", "Lind's statement".
std::optional<SpeakerFinder::Named> SpeakerFinder::makerOf(std::size_t sentence, Phrase phrase) const
{
    const qsizetype sentenceEnd = m_document.sentences[sentence].endToken;
    const qsizetype end = std::min(sentenceEnd, phrase.end + 8);
    for (qsizetype token = phrase.begin;
         token + 1 < end && !word(token).isVerbal() && !word(token).is(Tag::Mark); ++token) {
        const bool by =
            word(token).lower == u"by" || word(token).lower == u"from" || word(token).lower == u"of";
        if (by) {
            // "by Osby mayor *Lind*": the person in the phrase, not the place before her.
            if (const auto maker = nameIn(m_phrases.phraseBehind(token + 1, sentenceEnd)))
                return maker;
        } else if (word(token).is(Tag::Possessive) && token > phrase.begin) {
            if (const qsizetype name = m_mentionOfToken[static_cast<std::size_t>(token - 1)]; name >= 0)
                return m_names[static_cast<std::size_t>(name)];
        }
    }
    return std::nullopt;
}

Speaker SpeakerFinder::resolve(std::size_t sentence, Phrase phrase) const
{
    if (phrase.end <= phrase.begin)
        return {};
    if (phrase.end - phrase.begin == 1 &&
        (word(phrase.begin).is(Tag::Pronoun) || word(phrase.begin).is(Tag::ObjectPronoun)))
        return resolvePronoun(sentence, phrase.begin);
    const auto named = nameIn(phrase);
    if (!named || !isPerson(*named)) {
        if (const auto apposition = appositionName(sentence, phrase))
            return {apposition->span, apposition->entity, 0.85};
    }
    if (named)
        return {named->span, named->entity, 0.9};
    const bool document = isDocument(phrase);
    if (const auto maker = document ? makerOf(sentence, phrase) : std::nullopt)
        return {maker->span, maker->entity, 0.75};
    const bool noun =
        std::any_of(m_reading.words.begin() + phrase.begin, m_reading.words.begin() + phrase.end,
                    [](const Word& each) { return each.is(Tag::Noun) || each.is(Tag::Name); });
    const bool counted = word(phrase.begin).is(Tag::Number) || word(phrase.begin).is(Tag::Determiner);
    if (!noun && !counted)
        return {};
    return {morphology::spanOf(m_document, phrase.begin, phrase.end), std::nullopt, 0.75, document};
}

/// The subject of the last clause of a sentence, read up to a token, that tells and has a subject as wanted;
/// empty where there is none.
template<class Wanted>
Phrase SpeakerFinder::lastSubject(std::size_t sentence, qsizetype before, const Wanted& isWanted) const
{
    const morphology::Clauses& clauses = m_reading.clauses[sentence];
    const std::size_t oldest = clauses.size() - std::min(clauses.size(), clauseReach);
    for (std::size_t i = clauses.size(); i-- > oldest;) {
        const bool tells = clauses[i].kind == morphology::ClauseKind::Main || clauses[i].opener == u"while";
        if (!tells || clauses[i].group.first >= before)
            continue;
        const Phrase phrase =
            m_phrases.phraseBefore(clauses[i].group.first, m_document.sentences[sentence].firstToken);
        if (isWanted(phrase))
            return phrase;
    }
    return {};
}

/// The person that a sentence, read up to a token, is about: the subject of its last verb that tells, else
/// the first named.
std::optional<SpeakerFinder::Named> SpeakerFinder::subjectPerson(std::size_t sentence, qsizetype before) const
{
    const Phrase phrase = lastSubject(sentence, before, [this](Phrase each) {
        const auto named = nameIn(each);
        return named && isPerson(*named);
    });
    if (!phrase.isEmpty())
        return nameIn(phrase);
    const text::Sentence& where = m_document.sentences[sentence];
    const auto person = std::lower_bound(m_personTokens.begin(), m_personTokens.end(), where.firstToken);
    if (person != m_personTokens.end() && *person < std::min(before, where.endToken))
        return m_names[static_cast<std::size_t>(m_mentionOfToken[static_cast<std::size_t>(*person)])];
    return std::nullopt;
}

/// Whether "they" can mean it: "two officers", "the mayor and the council", "Osby Council".
bool SpeakerFinder::isGroup(Phrase phrase) const
{
    if (phrase.isEmpty())
        return false;
    qsizetype head = phrase.begin;
    while (head + 1 < phrase.end && !joinsNouns(word(head + 1)))
        ++head;
    static const text::WordSet several(u"police people men women children");
    if (word(head).is(Tag::Noun) && (word(head).endsLikePlural || several.contains(word(head).lower)))
        return true;
    for (qsizetype token = phrase.begin; token < phrase.end; ++token) {
        if (word(token).lower == u"and")
            return true;
    }
    const auto named = nameIn(phrase);
    if (!named)
        return false;
    const auto type = m_document.found.entities[static_cast<std::size_t>(named->entity)].type;
    return type == article::EntityType::Organization || type == article::EntityType::Group;
}

/// Several people, or an organization, that a sentence, read up to a token, is about: the last such subject.
Speaker SpeakerFinder::subjectGroup(std::size_t sentence, qsizetype before) const
{
    const Phrase phrase = lastSubject(sentence, before, [this](Phrase each) { return isGroup(each); });
    if (phrase.isEmpty())
        return {};
    if (const auto named = nameIn(phrase); named && !isPerson(*named))
        return {named->span, named->entity, 0.55};
    return {morphology::spanOf(m_document, phrase.begin, phrase.end), std::nullopt, 0.5};
}

Speaker SpeakerFinder::resolvePronoun(std::size_t sentence, qsizetype token) const
{
    const text::Span span = m_document.tokens[static_cast<std::size_t>(token)].span;
    if (const auto entity = entityAt(token))
        return {span, entity, 0.75};
    const QString& lower = word(token).lower;
    if (lower == u"they") {
        for (std::size_t back = 0; back <= std::min(sentence, groupReach); ++back) {
            // A group without a name is shown by its own words rather than as "they".
            if (const Speaker group = subjectGroup(sentence - back, token); group.isKnown())
                return group.entity ? Speaker{span, group.entity, group.confidence} : group;
        }
    }
    if (!lower.startsWith(u"he") && !lower.startsWith(u"she"))
        return {span, std::nullopt, 0.5};
    for (std::size_t back = 0; back <= std::min(sentence, pronounReach); ++back) {
        if (const auto person = subjectPerson(sentence - back, token))
            return {span, person->entity, back < 2 ? 0.7 : 0.55};
    }
    return {span, std::nullopt, 0.4};
}

} // namespace dateline::analysis::quotes
