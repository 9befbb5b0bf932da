#pragma once

#include "model/analysis/document.h"
#include "model/analysis/entities/found_name.h"
#include "model/analysis/knowledge/gazetteers.h"

#include <vector>

namespace dateline::analysis::entities {

/// A document's tokens as a search for roles asks for them: which sentence, which name, which time each
/// belongs to. Tokens are numbered as the document's. Refers to what it is made from.
class RoleContext
{
public:
    RoleContext(const Document& document, const knowledge::Gazetteers& gazetteers,
                const std::vector<FoundName>& names);

    /// The word of a token; empty outside the text.
    QStringView word(qsizetype token) const;
    bool isWord(qsizetype token) const;
    bool isPossessive(qsizetype token) const { return isKind(token, text::Token::Kind::Possessive); }
    /// True for a token with a digit at its front.
    bool isNumber(qsizetype token) const;
    bool isCapital(qsizetype token) const;
    /// True for an office or occupation of one person, also as a part of a compound: "co-founder",
    /// "editor-in-chief".
    bool isPersonRole(qsizetype token) const;
    /// True for a word that goes before an office: "deputy", "foreign", "pro-government".
    bool isBeforeRole(qsizetype token) const;

    /// The name that covers a token; null when none does.
    const FoundName* nameAt(qsizetype token) const;
    /// True if the token is or belongs to a name of that type.
    bool isNamed(qsizetype token, article::EntityType type) const;
    bool isTime(qsizetype token) const;
    bool isHeadline(qsizetype token) const;

    qsizetype sentenceBegin(qsizetype token) const { return m_begins[static_cast<std::size_t>(token)]; }
    qsizetype sentenceEnd(qsizetype token) const { return m_ends[static_cast<std::size_t>(token)]; }
    /// From the first character of `first` to the last of the token before `end`.
    text::Span span(qsizetype first, qsizetype end) const;

private:
    bool isKind(qsizetype token, text::Token::Kind kind) const;
    bool hasClass(QStringView word, knowledge::WordClass wordClass) const;
    void markTimes();

    const Document& m_document;
    const knowledge::Gazetteers& m_gazetteers;
    const std::vector<FoundName>& m_names;
    std::vector<qsizetype> m_begins;
    std::vector<qsizetype> m_ends;
    std::vector<qsizetype> m_nameOf; ///< -1 for none
    std::vector<bool> m_times;
};

} // namespace dateline::analysis::entities
