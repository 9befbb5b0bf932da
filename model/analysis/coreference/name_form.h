#pragma once

#include "model/analysis/document.h"
#include "model/analysis/entities/found_name.h"
#include "model/analysis/knowledge/gazetteers.h"

#include <QString>
#include <QStringList>

namespace dateline::analysis::coreference {

/// What a word says of the thing that is named.
enum class NameWord : std::uint8_t
{
    Own,     ///< nothing: it is the thing's own name
    Kind,    ///< what kind of thing it is: "Bank", "River"
    Company, ///< that it is a company: "Inc.", "Holdings"
};

/// A name as grouping looks at it, wherever it stands: equal for all mentions with the same words and type.
struct NameForm
{
    article::EntityType type = article::EntityType::Person;
    std::uint32_t identity = 0; ///< of the phrase table; 0: none

    /// Comparable words without "the" in front, and "al-Bek" in two. A person's title and "Jr." are left out,
    /// of other names the country that owns them: "house of representatives" for "US House of
    /// Representatives", "congress" for "Congress of the Philippines".
    QStringList words;
    QList<NameWord> kinds; ///< of each word
    QString joined;        ///< the words without spaces between
    QString turned;        ///< "fishingministry" for "Ministry of Fishing"; empty where nothing can be turned
    QString owner;         ///< the country left out, as a key; empty: none
    QString suffix;        ///< a person's "jr", "sr", "ii"
    QStringList initials;  ///< what an acronym of it may be; none for persons and single words
    bool acronym = false;  ///< "UNB", "U.N.B.", "PG&E"
    bool known = false;    ///< the gazetteers have it as it stands, of a person the surname

    bool isEmpty() const { return words.isEmpty(); }
};

/// Reads the forms of found names. Keeps references to what it is made from.
class FormReader
{
public:
    FormReader(const Document& document, const knowledge::Gazetteers& gazetteers)
        : m_document(document), m_gazetteers(gazetteers)
    {}

    NameForm read(const entities::FoundName& name) const;

private:
    using Spans = std::vector<text::Span>;

    Spans wordsOf(const entities::FoundName& name) const;
    QStringView between(const Spans& words, std::size_t first, std::size_t end) const;
    QString ownerNamed(QStringView name, const NameForm& form) const;
    void dropTitle(Spans& words) const;
    void dropOwner(Spans& words, NameForm& form) const;
    bool isKnownPlace(const Spans& words) const;
    bool dropOwnerBefore(Spans& words, NameForm& form) const;
    bool dropOwnerBehind(Spans& words, NameForm& form) const;
    bool isStateWord(const Spans& words, std::size_t end) const;
    void becomeCountry(Spans& words, std::size_t first, NameForm& form) const;
    static void dropSuffix(NameForm& form);
    static void turnRound(NameForm& form);
    static void addInitials(QStringView surface, NameForm& form);
    NameWord kindOf(QStringView word) const;

    const Document& m_document;
    const knowledge::Gazetteers& m_gazetteers;
};

/// True if a word is written as acronyms are and short enough for one.
bool isAcronym(QStringView surface);

} // namespace dateline::analysis::coreference
