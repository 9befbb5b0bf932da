#include "model/analysis/coreference/descriptions.h"

#include "model/analysis/coreference/person_gender.h"
#include "model/text/word_set.h"
#include "model/text/word_shape.h"

#include <algorithm>

namespace dateline::analysis::coreference {

using article::EntityType;
using entities::FoundName;
using entities::Gender;
using knowledge::WordClass;
using text::Token;

namespace {

constexpr qsizetype longestDescription = 5; ///< tokens
constexpr std::size_t mostHolders = 8;      ///< of one office, looked at

/// Words before an office that say when or how somebody has it, not which office it is.
bool isPassing(QStringView word)
{
    static const text::WordSet words(u"former then deposed ousted late new newly current outgoing incoming "
                                     u"acting interim embattled longtime "
                                     u"long-time elected re-elected ailing exiled jailed impeached");
    return words.contains(word);
}

/// "vice president" is another office than "president".
bool isOtherOffice(QStringView word)
{
    static const text::WordSet words(u"vice deputy assistant prime associate shadow first under");
    return words.contains(word);
}

bool isPersonNoun(QStringView word)
{
    static const text::WordSet nouns(
        u"man woman boy girl suspect victim driver gunman attacker teenager student resident witness "
        u"survivor "
        u"passenger pilot officer soldier farmer worker defendant official analyst colleague friend");
    return nouns.contains(word) || genderOfNoun(word) != Gender::Unknown;
}

bool endsPhrase(QStringView word)
{
    static const text::WordSet words(
        u"of in on at by to for from with and or but that who which is was has had will "
        u"would said says as than");
    return words.contains(word);
}

} // namespace

Descriptions::Descriptions(const Document& document, const knowledge::Gazetteers& gazetteers,
                           const std::vector<FoundName>& names, const std::vector<qsizetype>& groupOf)
    : m_document(document), m_gazetteers(gazetteers)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i].type == EntityType::Person)
            learnTitle(names[i], groupOf[i]);
        else
            learnKinds(names[i], groupOf[i]);
    }
    for (std::size_t entity = 0; entity < document.found.entities.size(); ++entity) {
        if (document.found.entities[entity].type == EntityType::Person)
            learnRole(document.found.entities[entity].role, static_cast<qsizetype>(entity));
    }
}

bool Descriptions::isRole(qsizetype token) const
{
    return (m_gazetteers.foldedClasses(m_document.word(token)) &
            static_cast<std::uint32_t>(WordClass::Role)) != 0;
}

void Descriptions::learnTitle(const FoundName& name, qsizetype entity)
{
    if (name.titleToken < 0)
        return;
    const text::Span title{m_document.tokens[static_cast<std::size_t>(name.titleToken)].span.begin,
                           name.span.begin};
    learnRole(title.of(m_document.text()).toString(), entity);
}

/// An office is findable by each of its nouns: "minister of finance" and "finance minister" by "minister".
void Descriptions::learnRole(const QString& role, qsizetype entity)
{
    const QStringList words = text::folded(role).simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if ((m_gazetteers.foldedClasses(word) & static_cast<std::uint32_t>(WordClass::Role)) == 0)
            continue;
        std::vector<Holder>& holders = m_offices[word];
        const bool isKnown = std::any_of(holders.begin(), holders.end(), [&](const Holder& holder) {
            return holder.entity == entity && holder.words == words;
        });
        if (!isKnown && holders.size() < mostHolders)
            holders.push_back({entity, words});
    }
}

void Descriptions::learnKinds(const FoundName& name, qsizetype entity)
{
    constexpr auto kinds = static_cast<std::uint32_t>(WordClass::OrganizationEnd) |
                           static_cast<std::uint32_t>(WordClass::OrganizationOpen);
    if (name.type != EntityType::Organization || name.endToken - name.firstToken < 2)
        return;
    for (qsizetype token = name.firstToken; token < name.endToken; ++token) {
        const QStringView word = m_document.word(token);
        const std::uint32_t classes = m_gazetteers.classes(word);
        const bool company = (classes & static_cast<std::uint32_t>(WordClass::Company)) != 0;
        if ((classes & kinds) == 0 && !company)
            continue;
        std::vector<Holder>& holders = m_kinds[company ? QStringLiteral("company") : text::folded(word)];
        const bool isKnown = std::any_of(holders.begin(), holders.end(),
                                         [&](const Holder& holder) { return holder.entity == entity; });
        if (!isKnown && holders.size() < mostHolders)
            holders.push_back({entity, {}});
    }
}

std::optional<Description> Descriptions::at(qsizetype token, qsizetype end) const
{
    const QStringView article = m_document.word(token);
    const bool definite = article == u"the" || article == u"The";
    if (!definite && article != u"a" && article != u"an" && article != u"A" && article != u"An")
        return std::nullopt;
    std::optional<Description> found;
    const qsizetype last = std::min(end, token + 1 + longestDescription);
    for (qsizetype i = token + 1; i < last; ++i) {
        const QStringView word = m_document.word(i);
        const bool isWord = m_document.tokens[static_cast<std::size_t>(i)].kind == Token::Kind::Word;
        if (!isWord || text::wordShape(word) != text::WordShape::Lower || endsPhrase(word))
            break;
        const bool person = isRole(i) || isPersonNoun(word);
        if (person || (definite && m_kinds.contains(word.toString())))
            found = Description{token, i, definite, person};
    }
    return found;
}

/// Every word of the description must be one of the office's, and an office that is another one by a word
/// ("vice president") must be described with it.
bool Descriptions::fits(const Description& description, const Holder& holder) const
{
    QStringList described;
    for (qsizetype token = description.firstToken + 1; token <= description.noun; ++token) {
        const QString word = text::folded(m_document.word(token));
        if (!isPassing(word) && !holder.words.contains(word))
            return false;
        described.append(word);
    }
    return std::all_of(holder.words.begin(), holder.words.end(),
                       [&](const QString& word) { return !isOtherOffice(word) || described.contains(word); });
}

std::optional<qsizetype> Descriptions::entityOf(const Description& description) const
{
    if (!description.definite)
        return std::nullopt;
    const QString noun = text::folded(m_document.word(description.noun));
    const qsizetype begin = m_document.tokens[static_cast<std::size_t>(description.firstToken)].span.begin;
    const auto& holders = description.person ? m_offices : m_kinds;
    std::optional<qsizetype> only;
    for (const Holder& holder : holders.value(noun)) {
        const article::Entity& entity = m_document.found.entities[static_cast<std::size_t>(holder.entity)];
        const bool told = entity.mentions.front().span.begin < begin;
        const bool fit =
            description.person ? fits(description, holder) : description.noun == description.firstToken + 1;
        if (!told || !fit || only == holder.entity)
            continue;
        if (only)
            return std::nullopt;
        only = holder.entity;
    }
    return only;
}

} // namespace dateline::analysis::coreference
