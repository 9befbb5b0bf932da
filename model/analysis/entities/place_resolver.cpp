#include "model/analysis/entities/place_resolver.h"

#include "model/text/word_set.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace dateline::analysis::entities {

using article::Location;
using article::PlaceKind;
using knowledge::PhraseRecord;
using knowledge::PlaceRecord;

namespace {

constexpr double leastSure = 0.5; ///< below this a location is not told

// What speaks for a place, on the scale of the decimal logarithm of its people.
constexpr double hinted = 6;
constexpr double countryNamed = 4;
constexpr double isCountry = 3;
constexpr double isCapital = 1;
constexpr double isAlternate = -1.5;

constexpr double near = 50; ///< km: two records of one place
constexpr std::uint32_t town = 15'000;
constexpr std::uint32_t city = 100'000;
constexpr std::uint32_t metropolis = 1'000'000;

double kilometres(const PlaceRecord& one, const PlaceRecord& other)
{
    constexpr double degree = 111.2;
    constexpr double radian = std::numbers::pi / 180;
    const double north = static_cast<double>(one.latitude - other.latitude);
    const double middle = static_cast<double>(one.latitude + other.latitude) / 2 * radian;
    const double east = static_cast<double>(one.longitude - other.longitude) * std::cos(middle);
    return degree * std::hypot(north, east);
}

PlaceKind kindOf(const PlaceRecord& place)
{
    switch (place.kind) {
    case PlaceRecord::Country:
        return PlaceKind::Country;
    case PlaceRecord::Province:
        return PlaceKind::Province;
    default:
        return PlaceKind::City;
    }
}

/// Words that make the name of a province of that of its city.
bool namesProvince(QStringView word)
{
    static const text::WordSet words(
        u"Province Region Oblast State Governorate Prefecture Voivodeship Department Canton Emirate");
    return words.contains(word);
}

/// "Kabul" for "KABUL".
QString inSmallLetters(const QString& name)
{
    QString cased = name.toLower();
    bool opens = true;
    for (QChar& character : cased) {
        character = opens ? character.toUpper() : character;
        opens = !character.isLetter();
    }
    return cased;
}

QString withoutMarks(const QString& name)
{
    QString plain = name.normalized(QString::NormalizationForm_D);
    plain.removeIf([](QChar character) {
        return character.isMark() || character == u'\'' || character == u'\u2019' || character == u'\u2018';
    });
    return plain;
}

/// A name as lists may spell it: without accents and apostrophes, with a hyphen for a
/// space or the other way round, and not in capitals.
QStringList otherSpellingsOf(const QString& name)
{
    const QString plain = withoutMarks(name);
    QString joined = plain;
    joined.replace(u' ', u'-');
    QString apart = plain;
    apart.replace(u'-', u' ');
    QStringList spellings{plain, joined, apart};
    constexpr qsizetype acronym = 3;
    if (name.size() > acronym && name == name.toUpper())
        spellings.append(inSmallLetters(name));
    return spellings;
}

/// A city and the province around it are one place for the reader.
bool isElsewhere(const PlaceRecord& place, const PlaceRecord& best)
{
    return place.country != best.country || (place.kind == best.kind && kilometres(place, best) > near);
}

/// What a neighbour in the text speaks for a place, 0 to 1: all for its country, and the more for a place in
/// its province the nearer it lies to where people live there.
double hintFor(const PlaceRecord& place, const PlaceHint& hint)
{
    constexpr double reach = 1000; // km: beyond that no place is in a province
    double most = hint.country[0] != '\0' && hint.country == place.country ? 1 : 0;
    for (const PlaceRecord& province : hint.provinces) {
        if (province.kind == PlaceRecord::Province && province.country == place.country)
            most = std::max(most, 1 - kilometres(place, province) / reach);
    }
    return most;
}

} // namespace

/// The places of a name in the first spelling that is known.
std::span<const PlaceRecord> PlaceResolver::placesOf(const QString& name) const
{
    if (const std::span<const PlaceRecord> places = m_gazetteers.places(name); !places.empty())
        return places;
    for (const QString& spelling : otherSpellingsOf(name)) {
        if (const std::span<const PlaceRecord> places = m_gazetteers.places(spelling); !places.empty())
            return places;
    }
    return {};
}

std::optional<PlaceResolver::Choice> PlaceResolver::choiceOf(const QString& name) const
{
    Choice choice;
    if (const std::optional<PhraseRecord> phrase = m_gazetteers.phrase(name);
        phrase && (phrase->flags & (PhraseRecord::Seen | PhraseRecord::Country)) == 0) {
        choice.country = phrase->country;
        if (choice.country[0] == '\0')
            return std::nullopt; // a part of the world, a sea
    }
    choice.places = placesOf(name);
    const qsizetype space = name.lastIndexOf(u' ');
    if (choice.places.empty() && space > 0) {
        const QStringView kind = QStringView(name).sliced(space + 1);
        choice.provincesOnly = namesProvince(kind);
        if (choice.provincesOnly || kind == u"City")
            choice.places = placesOf(name.first(space));
    }
    return choice.places.empty() ? std::nullopt : std::optional(choice);
}

double PlaceResolver::score(const PlaceRecord& place, const Clues& clues) const
{
    double score =
        std::log10(place.population + 1.0) + countryNamed * m_evidence.share(place.country, clues.own);
    score += hinted * hintFor(place, clues.hint);
    score += place.kind == PlaceRecord::Country   ? isCountry
             : place.kind == PlaceRecord::Capital ? isCapital
                                                  : 0;
    return score + (place.alternate != 0 ? isAlternate : 0);
}

/// How sure a place is where no other one of its name is known: small towns of countries that the article
/// does not speak of are chance hits.
double PlaceResolver::surenessAlone(const PlaceRecord& place, const Clues& clues) const
{
    if (hintFor(place, clues.hint) > 0)
        return 0.99;
    if (place.kind == PlaceRecord::Country || place.kind == PlaceRecord::Capital)
        return place.alternate != 0 ? 0.9 : 0.98;
    if (m_evidence.share(place.country, clues.own) > 0)
        return place.population >= town ? 0.96 : 0.85;
    const bool isForeign = !m_evidence.isSilent(clues.own);
    if (place.population >= metropolis || (place.population >= city && !isForeign))
        return place.alternate != 0 ? 0.6 : 0.85;
    if (place.population >= city || (place.population >= town && !isForeign))
        return place.alternate != 0 ? 0.4 : 0.55;
    return 0.3;
}

std::optional<Location> PlaceResolver::locate(const article::Entity& entity) const
{
    const std::optional<Choice> choice = choiceOf(entity.name);
    if (!choice)
        return std::nullopt;
    const Clues clues{m_evidence.hint(entity), m_evidence.voteOf(entity)};
    const PlaceRecord* best = nullptr;
    double bestScore = 0;
    const auto isOpen = [&choice](const PlaceRecord& place) {
        return (!choice->provincesOnly || place.kind == PlaceRecord::Province) &&
               (choice->country[0] == '\0' || choice->country == place.country);
    };
    for (const PlaceRecord& place : choice->places) {
        const double own = score(place, clues);
        if (isOpen(place) && (best == nullptr || own > bestScore)) {
            best = &place;
            bestScore = own;
        }
    }
    if (best == nullptr)
        return std::nullopt;
    double sureness = surenessAlone(*best, clues);
    for (const PlaceRecord& place : choice->places) {
        if (isOpen(place) && isElsewhere(place, *best))
            sureness = std::min(sureness, 1 / (1 + std::exp(score(place, clues) - bestScore)));
    }
    if (sureness < leastSure)
        return std::nullopt;
    return Location{countryText(best->country), static_cast<double>(best->latitude),
                    static_cast<double>(best->longitude), kindOf(*best), sureness};
}

} // namespace dateline::analysis::entities
