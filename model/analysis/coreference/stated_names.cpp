#include "model/analysis/coreference/stated_names.h"

#include "model/analysis/coreference/spelling.h"
#include "model/text/word_set.h"
#include "model/text/word_shape.h"

#include <algorithm>

namespace dateline::analysis::coreference {

using article::EntityType;
using entities::FoundName;

namespace {

constexpr qsizetype longestShortName = 10;
constexpr qsizetype longestBridge = 8; ///< tokens between two names: ", who is better known as"

/// A single word with two capitals or more: "NFB", "PiS".
bool looksLikeAcronym(QStringView surface)
{
    const auto capitals = std::count_if(surface.begin(), surface.end(), [](QChar c) { return c.isUpper(); });
    return surface.size() <= longestShortName && capitals > 1 && !surface.contains(u' ');
}

/// True if a short name can be made from letters of a long one in their order: "Norfib" of "Northern Fishing
/// Bank".
bool isMadeFrom(QStringView shortName, QStringView longName)
{
    if (shortName.isEmpty() || shortName.size() > longestShortName || shortName.contains(u' '))
        return false;
    const QString letters = comparable(shortName);
    const QString from = comparable(longName);
    qsizetype found = 0;
    for (const QChar letter : from)
        found += found < letters.size() && letter == letters[found] ? 1 : 0;
    return found == letters.size() && from.size() > letters.size() && from.front() == letters.front();
}

class PairSearch
{
public:
    PairSearch(const Document& document, const std::vector<FoundName>& names)
        : m_document(document), m_names(names)
    {}

    bool isStated(std::size_t left) const
    {
        const FoundName& first = m_names[left];
        const FoundName& second = m_names[left + 1];
        const qsizetype between = second.firstToken - first.endToken;
        if (between < 1 || between > longestBridge)
            return false;
        return isBracketed(first, second) || isKnownAs(first, second);
    }

private:
    QStringView surface(const FoundName& name) const { return name.span.of(m_document.text()); }
    QStringView word(qsizetype token) const
    {
        return token < static_cast<qsizetype>(m_document.tokens.size()) ? m_document.word(token)
                                                                        : QStringView();
    }

    bool isBracketed(const FoundName& first, const FoundName& second) const;
    bool isKnownAs(const FoundName& first, const FoundName& second) const;

    const Document& m_document;
    const std::vector<FoundName>& m_names;
};

bool PairSearch::isBracketed(const FoundName& first, const FoundName& second) const
{
    if (first.type == EntityType::Person || word(first.endToken) != u"(")
        return false;
    const qsizetype inside = first.endToken + 1;
    const bool direct = second.firstToken == inside || (second.firstToken == inside + 1 &&
                                                        (word(inside) == u"the" || word(inside) == u"or"));
    const QStringView behind = word(second.endToken);
    if (!direct || (behind != u")" && behind != u"," && behind != u";"))
        return false;
    const bool secondIsShort = surface(second).size() < surface(first).size();
    const QStringView shortName = surface(secondIsShort ? second : first);
    const QStringView longName = surface(secondIsShort ? first : second);
    if (isMadeFrom(shortName, longName) && looksLikeAcronym(shortName))
        return true;
    if (first.type != second.type)
        return false;
    // A foreign acronym need not share a letter with the English name.
    const bool isCountry = first.type == EntityType::Place;
    return isMadeFrom(shortName, longName) ||
           (!isCountry && looksLikeAcronym(shortName) && longName.contains(u' '));
}

bool PairSearch::isKnownAs(const FoundName& first, const FoundName& second) const
{
    static const text::WordSet calls(u"known called nicknamed dubbed alias aka a.k.a.");
    static const text::WordSet around(
        u", ( as the also better best formerly previously commonly widely popularly "
        u"officially simply or who is was were are now then once sometimes");
    if (first.type != second.type)
        return false;
    // "Bek called Orum" tells of a talk.
    const bool apart = around.contains(word(first.endToken)) || word(first.endToken) == u"known" ||
                       word(first.endToken) == u"alias" || word(first.endToken) == u"aka" ||
                       word(first.endToken) == u"a.k.a.";
    if (!apart)
        return false;
    bool isCalled = false;
    for (qsizetype token = first.endToken; token < second.firstToken; ++token) {
        const bool call = calls.contains(word(token));
        if (!call && !around.contains(word(token)))
            return false;
        isCalled = isCalled || call;
    }
    return isCalled;
}

} // namespace

std::vector<StatedPair> statedPairs(const Document& document, const std::vector<FoundName>& names)
{
    const PairSearch search(document, names);
    std::vector<StatedPair> pairs;
    for (std::size_t left = 0; left + 1 < names.size(); ++left) {
        if (search.isStated(left))
            pairs.push_back({static_cast<qsizetype>(left), static_cast<qsizetype>(left) + 1});
    }
    return pairs;
}

} // namespace dateline::analysis::coreference
