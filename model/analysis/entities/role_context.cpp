#include "model/analysis/entities/role_context.h"

#include "model/analysis/entities/role_words.h"
#include "model/text/word_shape.h"

namespace dateline::analysis::entities {

using article::EntityType;
using knowledge::WordClass;
using text::Token;

RoleContext::RoleContext(const Document& document, const knowledge::Gazetteers& gazetteers,
                         const std::vector<FoundName>& names)
    : m_document(document)
    , m_gazetteers(gazetteers)
    , m_names(names)
    , m_begins(document.tokens.size())
    , m_ends(document.tokens.size())
    , m_nameOf(document.tokens.size(), -1)
    , m_times(document.tokens.size())
{
    for (const text::Sentence& sentence : document.sentences) {
        std::fill(m_begins.begin() + sentence.firstToken, m_begins.begin() + sentence.endToken,
                  sentence.firstToken);
        std::fill(m_ends.begin() + sentence.firstToken, m_ends.begin() + sentence.endToken,
                  sentence.endToken);
    }
    for (std::size_t name = 0; name < names.size(); ++name)
        std::fill(m_nameOf.begin() + names[name].firstToken, m_nameOf.begin() + names[name].endToken,
                  static_cast<qsizetype>(name));
    markTimes();
}

void RoleContext::markTimes()
{
    std::size_t token = 0;
    for (const article::TimeExpression& time : m_document.found.times) {
        while (token < m_times.size() && m_document.tokens[token].span.end <= time.span.begin)
            ++token;
        for (; token < m_times.size() && m_document.tokens[token].span.begin < time.span.end; ++token)
            m_times[token] = true;
    }
}

QStringView RoleContext::word(qsizetype token) const
{
    return token >= 0 && token < static_cast<qsizetype>(m_document.tokens.size()) ? m_document.word(token)
                                                                                  : QStringView();
}

bool RoleContext::isKind(qsizetype token, Token::Kind kind) const
{
    return token >= 0 && token < static_cast<qsizetype>(m_document.tokens.size()) &&
           m_document.tokens[static_cast<std::size_t>(token)].kind == kind;
}

bool RoleContext::isWord(qsizetype token) const
{
    return isKind(token, Token::Kind::Word) || isKind(token, Token::Kind::Ordinal);
}

bool RoleContext::isNumber(qsizetype token) const
{
    return !word(token).isEmpty() && word(token).front().isDigit();
}

bool RoleContext::isCapital(qsizetype token) const
{
    return text::startsWithCapital(word(token));
}

bool RoleContext::hasClass(QStringView word, WordClass wordClass) const
{
    return (m_gazetteers.foldedClasses(word) & static_cast<std::uint32_t>(wordClass)) != 0;
}

bool RoleContext::isPersonRole(qsizetype token) const
{
    const QStringView whole = word(token);
    if (hasClass(whole, WordClass::Role) || isOccupation(whole))
        return true;
    const qsizetype first = whole.indexOf(u'-');
    if (first < 2)
        return false;
    const QStringView last = whole.sliced(whole.lastIndexOf(u'-') + 1);
    return hasClass(last, WordClass::Role) ||
           (last != u"elect" && first > 4 && hasClass(whole.first(first), WordClass::Role) &&
            whole.contains(u"-in-"));
}

bool RoleContext::isBeforeRole(qsizetype token) const
{
    const QStringView whole = word(token);
    return hasClass(whole, WordClass::BeforeRole) || whole.startsWith(u"pro-", Qt::CaseInsensitive) ||
           whole.startsWith(u"anti-", Qt::CaseInsensitive) || whole.startsWith(u"then-", Qt::CaseInsensitive);
}

const FoundName* RoleContext::nameAt(qsizetype token) const
{
    if (token < 0 || token >= static_cast<qsizetype>(m_nameOf.size()))
        return nullptr;
    const qsizetype name = m_nameOf[static_cast<std::size_t>(token)];
    return name < 0 ? nullptr : &m_names[static_cast<std::size_t>(name)];
}

bool RoleContext::isNamed(qsizetype token, EntityType type) const
{
    const FoundName* name = nameAt(token);
    return name != nullptr && name->type == type;
}

bool RoleContext::isHeadline(qsizetype token) const
{
    return m_document.article.titleSpan.overlaps(span(token, token + 1));
}

bool RoleContext::isTime(qsizetype token) const
{
    return token >= 0 && token < static_cast<qsizetype>(m_times.size()) &&
           m_times[static_cast<std::size_t>(token)];
}

text::Span RoleContext::span(qsizetype first, qsizetype end) const
{
    return m_document.tokens[static_cast<std::size_t>(first)].span.united(
        m_document.tokens[static_cast<std::size_t>(end - 1)].span);
}

} // namespace dateline::analysis::entities
