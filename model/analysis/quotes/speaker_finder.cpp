#include "model/analysis/quotes/speaker_finder.h"

#include <algorithm>

namespace dateline::analysis::quotes {

using morphology::joinsNouns;
using morphology::Phrase;
using morphology::Tag;
using morphology::Word;

namespace {

/// How many sentences back a pronoun's person may stand.
constexpr std::size_t pronounReach = 5;

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
        const bool owner = token + 1 < headEnd && word(token + 1).is(Tag::Possessive) && token + 2 < headEnd;
        if (m_document.found.entities[static_cast<std::size_t>(named.entity)].type ==
                article::EntityType::Person &&
            !owner)
            return named;
        if (token == headEnd - 1)
            head = named;
    }
    return head;
}

Speaker SpeakerFinder::resolve(std::size_t sentence, Phrase phrase) const
{
    if (phrase.end <= phrase.begin)
        return {};
    if (phrase.end - phrase.begin == 1 &&
        (word(phrase.begin).is(Tag::Pronoun) || word(phrase.begin).is(Tag::ObjectPronoun)))
        return resolvePronoun(sentence, phrase.begin);
    if (const auto named = nameIn(phrase))
        return {named->span, named->entity, 0.9};
    const bool noun =
        std::any_of(m_reading.words.begin() + phrase.begin, m_reading.words.begin() + phrase.end,
                    [](const Word& each) { return each.is(Tag::Noun) || each.is(Tag::Name); });
    if (!noun)
        return {};
    return {morphology::spanOf(m_document, phrase.begin, phrase.end), std::nullopt, 0.75};
}

/// A person named before the token, one in front of the sentence's first verb before any other.
std::optional<SpeakerFinder::Named> SpeakerFinder::subjectPerson(std::size_t sentence, qsizetype before) const
{
    const text::Sentence& where = m_document.sentences[sentence];
    for (qsizetype token = where.firstToken; token < std::min(before, where.endToken); ++token) {
        const qsizetype name = m_mentionOfToken[static_cast<std::size_t>(token)];
        if (name < 0)
            continue;
        const Named& named = m_names[static_cast<std::size_t>(name)];
        if (m_document.found.entities[static_cast<std::size_t>(named.entity)].type ==
            article::EntityType::Person)
            return named;
    }
    return std::nullopt;
}

Speaker SpeakerFinder::resolvePronoun(std::size_t sentence, qsizetype token) const
{
    const text::Span span = m_document.tokens[static_cast<std::size_t>(token)].span;
    if (const auto entity = entityAt(token))
        return {span, entity, 0.75};
    const QString& lower = word(token).lower;
    if (!lower.startsWith(u"he") && !lower.startsWith(u"she"))
        return {span, std::nullopt, 0.5};
    for (std::size_t back = 0; back <= std::min(sentence, pronounReach); ++back) {
        if (const auto person = subjectPerson(sentence - back, token))
            return {span, person->entity, back < 2 ? 0.7 : 0.55};
    }
    return {span, std::nullopt, 0.4};
}

} // namespace dateline::analysis::quotes
