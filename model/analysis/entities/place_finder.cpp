#include "model/analysis/entities/place_finder.h"

#include <QSet>

#include <cmath>

namespace dateline::analysis::entities {

using article::Entity;
using article::EntityType;
using knowledge::PhraseRecord;
using knowledge::PlaceRecord;

namespace {

QString countryCode(const std::array<char, 2>& country)
{
    return country[0] == '\0' ? QString() : QString::fromLatin1(country.data(), 2);
}

/// The countries that an article speaks of, by name or by their people.
QSet<QString> countriesOf(const Document& document, const knowledge::Gazetteers& gazetteers)
{
    QSet<QString> countries;
    for (const Entity& entity : document.found.entities) {
        if (const std::optional<PhraseRecord> phrase = gazetteers.phrase(entity.name))
            countries.insert(countryCode(phrase->country));
    }
    countries.remove(QString());
    return countries;
}

/// The country of the name that follows "X, " in the text; empty when none does.
QString countryBehind(const Document& document, const knowledge::Gazetteers& gazetteers, text::Span mention)
{
    constexpr qsizetype reach = 40;
    const QStringView rest = document.text().mid(mention.end, reach);
    if (!rest.startsWith(u", "))
        return {};
    // Longest first: "New Mexico" before "New".
    for (qsizetype end = rest.size(); end > 3; --end) {
        if (end < rest.size() && rest.at(end).isLetterOrNumber())
            continue;
        const QStringView name = rest.mid(2, end - 2);
        if (const std::optional<PhraseRecord> phrase = gazetteers.phrase(name);
            phrase && (phrase->flags & PhraseRecord::Country) != 0)
            return countryCode(phrase->country);
        const auto places = gazetteers.places(name);
        if (!places.empty() && places.front().kind <= PlaceRecord::Province)
            return countryCode(places.front().country);
    }
    return {};
}

std::optional<article::Location> locate(const Document& document, const knowledge::Gazetteers& gazetteers,
                                        const Entity& entity, const QSet<QString>& countries)
{
    const PlaceRecord* best = nullptr;
    double bestScore = 0;
    const QString behind = countryBehind(document, gazetteers, entity.mentions.front().span);
    for (const PlaceRecord& place : gazetteers.places(entity.name)) {
        const QString country = countryCode(place.country);
        double score = std::log10(place.population + 1.0) + (countries.contains(country) ? 2.0 : 0) +
                       (country == behind ? 5.0 : 0);
        score += place.kind == PlaceRecord::Country ? 2.0 : place.kind == PlaceRecord::Capital ? 1.0 : 0;
        score -= place.alternate != 0 ? 1.0 : 0;
        if (best == nullptr || score > bestScore) {
            best = &place;
            bestScore = score;
        }
    }
    if (best == nullptr)
        return std::nullopt;
    return article::Location{countryCode(best->country), static_cast<double>(best->latitude),
                             static_cast<double>(best->longitude)};
}

} // namespace

void findPlaces(Document& document, const knowledge::Gazetteers& gazetteers)
{
    const QSet<QString> countries = countriesOf(document, gazetteers);
    for (Entity& entity : document.found.entities) {
        if (entity.type == EntityType::Place)
            entity.location = locate(document, gazetteers, entity, countries);
    }
}

} // namespace dateline::analysis::entities
