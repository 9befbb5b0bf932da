#pragma once

#include "model/analysis/document.h"
#include "model/analysis/knowledge/gazetteers.h"

#include <QHash>

#include <array>
#include <span>

namespace dateline::analysis::entities {

/// An ISO 3166-1 alpha-2 code; zeros for none.
using CountryCode = std::array<char, 2>;

QString countryText(CountryCode country);

/// What a place's neighbour in the text says of where it lies: "Tripoli, Lebanon" the country, "Salem,
/// Oregon" the country and about where in it.
struct PlaceHint
{
    CountryCode country{};
    std::span<const knowledge::PlaceRecord> provinces; ///< those that the neighbour may mean

    bool isEmpty() const { return country[0] == '\0' && provinces.empty(); }
};

/// What one name of an article says of where things happen.
struct CountryVote
{
    CountryCode country{};
    double weight = 0;
};

/// What an article says of where things happen: the countries it speaks of, by their names, by their peoples
/// and by places that lie in one country only; and what stands right beside a place. Refers to document and
/// gazetteers.
class PlaceEvidence
{
public:
    PlaceEvidence(const Document& document, const knowledge::Gazetteers& gazetteers);

    /// What an entity says itself, which must not count when its own place is looked for.
    CountryVote voteOf(const article::Entity& entity) const;
    /// The share of a country among all that speaks of countries beside `own`, 0 to 1.
    double share(CountryCode country, const CountryVote& own) const;
    /// True if nothing beside `own` speaks of any country.
    bool isSilent(const CountryVote& own) const { return m_total - own.weight <= 0; }
    /// What stands beside the mentions of an entity.
    PlaceHint hint(const article::Entity& entity) const;

private:
    CountryCode votedBy(const article::Entity& entity) const;
    double weight(const article::Entity& entity) const;
    PlaceHint hintBehind(text::Span mention) const;
    PlaceHint hintBefore(text::Span mention) const;
    PlaceHint hintOf(QStringView name) const;

    const Document& m_document;
    const knowledge::Gazetteers& m_gazetteers;
    QHash<QString, double> m_votes;
    QHash<qsizetype, text::Span> m_begins; ///< mentions of places and peoples by where they begin
    QHash<qsizetype, text::Span> m_ends;
    double m_total = 0;
};

} // namespace dateline::analysis::entities
