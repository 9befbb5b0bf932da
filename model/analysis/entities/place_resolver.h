#pragma once

#include "model/analysis/entities/place_evidence.h"

#include <optional>

namespace dateline::analysis::entities {

/// Says where a place of an article lies: of the places that share its name the one that its neighbours in
/// the text name, that lies in a country the article speaks of, that most people live in. How far it is ahead
/// of the next one, and whether anything speaks for it, tells how sure that is. Refers to the evidence.
class PlaceResolver
{
public:
    PlaceResolver(const knowledge::Gazetteers& gazetteers, const PlaceEvidence& evidence)
        : m_gazetteers(gazetteers), m_evidence(evidence)
    {}

    /// Nothing for a name that no list knows, for a part of the world ("Middle East"), and where no place is
    /// sure enough.
    std::optional<article::Location> locate(const article::Entity& entity) const;

private:
    /// What speaks for the places of one entity.
    struct Clues
    {
        PlaceHint hint;
        CountryVote own;
    };

    /// The places that a name may mean.
    struct Choice
    {
        std::span<const knowledge::PlaceRecord> places;
        bool provincesOnly = false; ///< "Osh Province": no city is meant
        CountryCode country{};      ///< known from the list of single things; zeros where it is not
    };

    std::span<const knowledge::PlaceRecord> placesOf(const QString& name) const;
    std::optional<Choice> choiceOf(const QString& name) const;
    double score(const knowledge::PlaceRecord& place, const Clues& clues) const;
    double surenessAlone(const knowledge::PlaceRecord& place, const Clues& clues) const;

    const knowledge::Gazetteers& m_gazetteers;
    const PlaceEvidence& m_evidence;
};

} // namespace dateline::analysis::entities
