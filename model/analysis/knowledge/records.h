#pragma once

#include <array>
#include <cstdint>

namespace dateline::analysis::knowledge {

/// The records of the gazetteers as they lie in their files: plain, of fixed size, multiples of four bytes.

/// A place of a name. Several places may share one; the most populous comes first.
struct PlaceRecord
{
    enum Kind : std::uint8_t
    {
        Country,
        Capital,
        Province,
        City
    };

    float latitude = 0;
    float longitude = 0;
    std::uint32_t population = 0;
    std::array<char, 2> country{}; ///< ISO 3166-1 alpha-2
    std::uint8_t kind = City;
    std::uint8_t alternate = 0; ///< 1 for a name in another language or an old one
};
static_assert(sizeof(PlaceRecord) == 16);

/// How usual a word is as part of a person's name: 0 never, else 1 to 255 on a logarithmic scale.
struct PersonNameRecord
{
    std::uint8_t male = 0;
    std::uint8_t female = 0;
    std::uint8_t surname = 0;
    std::uint8_t reserved = 0;
};
static_assert(sizeof(PersonNameRecord) == 4);

/// How often a word, keyed in small letters, was seen in running text with a small and with a capital letter
/// (sentence beginnings left out).
struct WordRecord
{
    std::uint16_t small = 0;
    std::uint16_t capital = 0;
};
static_assert(sizeof(WordRecord) == 4);

/// A name of one thing. Names of one thing share its identity.
struct PhraseRecord
{
    enum Flag : std::uint8_t
    {
        Demonym = 1, ///< a word for a people, or its adjective
        Country = 2, ///< a country or territory
        Seen = 4,    ///< from annotated news, not from an authored list
    };

    std::uint8_t type = 0; ///< article::EntityType
    std::uint8_t flags = 0;
    std::array<char, 2> country{}; ///< ISO 3166-1 alpha-2, zeros when it belongs to none
    std::uint32_t identity = 0;
};
static_assert(sizeof(PhraseRecord) == 8);

/// What a word does in names: a set of WordClass.
struct WordClassRecord
{
    std::uint32_t classes = 0;
};

enum class WordClass : std::uint32_t
{
    HonorificMale = 1U << 0U,
    HonorificFemale = 1U << 1U,
    Honorific = 1U << 2U,  ///< of either gender; the three are exclusive
    Role = 1U << 3U,       ///< "minister"; keyed in small letters
    BeforeRole = 1U << 4U, ///< "deputy", "foreign"; keyed in small letters
    OrganizationEnd = 1U << 5U,
    OrganizationOpen = 1U << 6U,
    Company = 1U << 7U,
    PlaceEnd = 1U << 8U,
    PlaceOpen = 1U << 9U,
    EventEnd = 1U << 10U,
    EventOpen = 1U << 11U,
    WorkEnd = 1U << 12U,
    WorkOpen = 1U << 13U,
};

} // namespace dateline::analysis::knowledge
