#include "model/analysis/entities/role_finder.h"

#include "model/analysis/entities/word_lists.h"
#include "model/text/word_shape.h"

#include <optional>

namespace dateline::analysis::entities {

using article::EntityType;
using knowledge::WordClass;
using text::Span;
using text::Token;

namespace {

/// Looks for roles around single names.
class RoleSearch
{
public:
    RoleSearch(const Document& document, const knowledge::Gazetteers& gazetteers)
        : m_document(document), m_gazetteers(gazetteers)
    {
        m_sentenceEnds.resize(document.tokens.size());
        m_sentenceBegins.resize(document.tokens.size());
        for (const text::Sentence& sentence : document.sentences) {
            for (qsizetype i = sentence.firstToken; i < sentence.endToken; ++i) {
                m_sentenceBegins[static_cast<std::size_t>(i)] = sentence.firstToken;
                m_sentenceEnds[static_cast<std::size_t>(i)] = sentence.endToken;
            }
        }
    }

    std::optional<Span> roleOf(const FoundName& name) const
    {
        if (const std::optional<Span> title = titleBefore(name))
            return title;
        if (const std::optional<Span> behind = appositionBehind(name))
            return behind;
        return appositionBefore(name);
    }

private:
    QStringView word(qsizetype token) const { return m_document.word(token); }
    bool is(qsizetype token, WordClass wordClass) const
    {
        return (m_gazetteers.foldedClasses(word(token)) & static_cast<std::uint32_t>(wordClass)) != 0;
    }
    Span span(qsizetype first, qsizetype end) const
    {
        return m_document.tokens[static_cast<std::size_t>(first)].span.united(
            m_document.tokens[static_cast<std::size_t>(end - 1)].span);
    }

    std::optional<Span> titleBefore(const FoundName& name) const;
    std::optional<Span> appositionBehind(const FoundName& name) const;
    std::optional<Span> appositionBefore(const FoundName& name) const;

    const Document& m_document;
    const knowledge::Gazetteers& m_gazetteers;
    std::vector<qsizetype> m_sentenceBegins;
    std::vector<qsizetype> m_sentenceEnds;
};

bool isArticle(QStringView word)
{
    return word == u"the" || word == u"a" || word == u"an" || word == u"The" || word == u"his" ||
           word == u"her" || word == u"its" || word == u"their";
}

std::optional<Span> RoleSearch::titleBefore(const FoundName& name) const
{
    if (name.titleToken < 0 || name.titleToken >= name.firstToken)
        return std::nullopt;
    bool role = false;
    for (qsizetype i = name.titleToken; i < name.firstToken; ++i)
        role = role || is(i, WordClass::Role);
    if (!role)
        return std::nullopt;
    // "deposed President": small words before a capital title describe it.
    qsizetype first = name.titleToken;
    const qsizetype begin = m_sentenceBegins[static_cast<std::size_t>(first)];
    while (first > begin && is(first - 1, WordClass::BeforeRole) &&
           text::wordShape(word(first - 1)) == text::WordShape::Lower)
        --first;
    return span(first, name.firstToken);
}

/// "X, the finance minister," and "X, chairman of the Y."
std::optional<Span> RoleSearch::appositionBehind(const FoundName& name) const
{
    constexpr qsizetype longest = 12;
    qsizetype first = name.endToken + 1;
    const qsizetype sentenceEnd = m_sentenceEnds[static_cast<std::size_t>(name.firstToken)];
    if (first >= sentenceEnd || word(name.endToken) != u",")
        return std::nullopt;
    if (isArticle(word(first)))
        ++first;
    qsizetype roleToken = -1;
    qsizetype end = first;
    for (; end < sentenceEnd && end < first + longest; ++end) {
        const QStringView current = word(end);
        if (current == u"," || current == u"." || current == u"who" || current == u";" || current == u"and" ||
            current == u"whose")
            break;
        if (isSpeechVerb(current) || isPersonVerb(current) || current == u"is" || current == u"was" ||
            current == u"has" || current == u"had")
            return std::nullopt;
        if (roleToken < 0 && is(end, WordClass::Role))
            roleToken = end;
    }
    constexpr qsizetype farthest = 5;
    const bool closed = end < sentenceEnd &&
                        (word(end) == u"," || word(end) == u"." || word(end) == u"who" || word(end) == u";");
    if (roleToken < 0 || roleToken > first + farthest || !closed)
        return std::nullopt;
    return span(first, end);
}

/// "The finance minister, X, said"
std::optional<Span> RoleSearch::appositionBefore(const FoundName& name) const
{
    const qsizetype comma = name.firstToken - 1;
    const qsizetype begin = m_sentenceBegins[static_cast<std::size_t>(name.firstToken)];
    const bool closed = name.endToken < m_sentenceEnds[static_cast<std::size_t>(name.firstToken)] &&
                        word(name.endToken) == u",";
    if (comma <= begin || word(comma) != u"," || !closed || !is(comma - 1, WordClass::Role))
        return std::nullopt;
    qsizetype first = comma - 1;
    while (first > begin && is(first - 1, WordClass::BeforeRole))
        --first;
    return span(first, comma);
}

} // namespace

void findRoles(Document& document, const knowledge::Gazetteers& gazetteers,
               const std::vector<FoundName>& names, const std::vector<qsizetype>& groups)
{
    const RoleSearch search(document, gazetteers);
    for (std::size_t i = 0; i < names.size(); ++i) {
        article::Entity& entity = document.found.entities[static_cast<std::size_t>(groups[i])];
        if (names[i].type != EntityType::Person || !entity.role.isEmpty())
            continue;
        if (const std::optional<Span> role = search.roleOf(names[i])) {
            entity.roleSpan = *role;
            entity.role = role->of(document.text()).toString().simplified();
        }
    }
}

} // namespace dateline::analysis::entities
