#pragma once

#include "model/article/provenance.h"
#include "model/text/span.h"

#include <QString>

#include <optional>
#include <vector>

namespace dateline::article {

enum class EntityType
{
    Person,
    Place,
    Organization,
    Group,
    Event,
    Work
};
inline constexpr int entityTypeCount = 6;

enum class MentionKind
{
    Name,    ///< "Kurmanbek Bakiyev", "Bakiyev"
    Nominal, ///< "the deposed president"
    Pronoun, ///< "he"
};

/// One place in the text that means an entity. A name's span leaves out titles, a leading "the" and a
/// possessive ending.
struct Mention
{
    text::Span span;
    MentionKind kind = MentionKind::Name;
    Provenance provenance;

    friend bool operator==(const Mention&, const Mention&) = default;
};

enum class PlaceKind
{
    Place, ///< of a kind that was not told
    Country,
    Province, ///< a state, region or other first part of a country
    City,
};

/// Where a place lies, from the gazetteer.
struct Location
{
    QString country; ///< ISO 3166-1 alpha-2
    double latitude = 0;
    double longitude = 0;
    PlaceKind kind = PlaceKind::Place;
    double confidence = 1.0; ///< 0 to 1: that it is this place and not another one of its name

    friend bool operator==(const Location&, const Location&) = default;
};

/// A person, place, organization, group, event or work of one article with all its mentions, in text order,
/// never empty.
struct Entity
{
    QString name; ///< the fullest name the article uses
    EntityType type = EntityType::Person;
    QString role;        ///< what the article says it is: "deposed President"; may be empty
    text::Span roleSpan; ///< the words that say so; empty when there is no role
    Provenance provenance;
    std::optional<Location> location;
    std::vector<Mention> mentions;

    friend bool operator==(const Entity&, const Entity&) = default;
};

/// "person", "place", "organization", "group", "event", "work".
QString toString(EntityType type);
std::optional<EntityType> entityTypeFromString(QStringView name);
/// "place", "country", "province", "city".
QString toString(PlaceKind kind);
/// Place for any other name.
PlaceKind placeKindFromString(QStringView name);
/// "name", "nominal", "pronoun".
QString toString(MentionKind kind);
std::optional<MentionKind> mentionKindFromString(QStringView name);

} // namespace dateline::article
