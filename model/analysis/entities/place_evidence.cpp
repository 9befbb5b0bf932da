#include "model/analysis/entities/place_evidence.h"

#include <algorithm>

namespace dateline::analysis::entities {

using article::Entity;
using article::EntityType;
using knowledge::PhraseRecord;
using knowledge::PlaceRecord;

namespace {

constexpr double placeWeight = 0.5; ///< of a city beside a country's own name
constexpr double leadWeight = 2;    ///< of a mention in the headline or the first paragraph
constexpr qsizetype leadLength = 400;

bool isNone(CountryCode country)
{
    return country[0] == '\0';
}

} // namespace

QString countryText(CountryCode country)
{
    return isNone(country) ? QString() : QString::fromLatin1(country.data(), 2);
}

PlaceEvidence::PlaceEvidence(const Document& document, const knowledge::Gazetteers& gazetteers)
    : m_document(document), m_gazetteers(gazetteers)
{
    for (const Entity& entity : document.found.entities) {
        const CountryVote vote = voteOf(entity);
        m_votes[countryText(vote.country)] += vote.weight;
        m_total += vote.weight;
        if (entity.type != EntityType::Place && entity.type != EntityType::Group)
            continue;
        for (const article::Mention& mention : entity.mentions) {
            m_begins.insert(mention.span.begin, mention.span);
            m_ends.insert(mention.span.end, mention.span);
        }
    }
}

double PlaceEvidence::weight(const Entity& entity) const
{
    double weight = 0;
    for (const article::Mention& mention : entity.mentions)
        weight += mention.span.begin < leadLength ? leadWeight : 1;
    return weight;
}

/// The one country that a name speaks of. Villages do not count: any word may be the name of one. A name that
/// is also that of a place elsewhere ("Georgia") does not vote: where it lies is the question.
CountryCode PlaceEvidence::votedBy(const Entity& entity) const
{
    const std::span<const PlaceRecord> places =
        entity.type == EntityType::Place ? m_gazetteers.places(entity.name) : std::span<const PlaceRecord>();
    const std::optional<PhraseRecord> phrase = m_gazetteers.phrase(entity.name);
    constexpr std::uint32_t weighty = 1'000'000;
    constexpr std::uint32_t outweighs = 20;
    CountryCode country = phrase && (entity.type == EntityType::Place || entity.type == EntityType::Group)
                              ? phrase->country
                              : CountryCode{};
    constexpr std::uint32_t known = 30'000;
    if (isNone(country) && !places.empty() && places.front().population >= known)
        country = places.front().country;
    const bool elsewhere = std::any_of(places.begin(), places.end(), [&](const PlaceRecord& place) {
        return place.country != country &&
               (place.population > weighty || place.population * outweighs > places.front().population);
    });
    return elsewhere ? CountryCode{} : country;
}

CountryVote PlaceEvidence::voteOf(const Entity& entity) const
{
    const CountryCode country = votedBy(entity);
    if (isNone(country))
        return {};
    const std::optional<PhraseRecord> phrase = m_gazetteers.phrase(entity.name);
    const bool isCountry = phrase && (phrase->flags & (PhraseRecord::Country | PhraseRecord::Demonym)) != 0;
    return {country, weight(entity) * (isCountry ? 1 : placeWeight)};
}

double PlaceEvidence::share(CountryCode country, const CountryVote& own) const
{
    if (isSilent(own))
        return 0;
    const double votes = m_votes.value(countryText(country)) - (own.country == country ? own.weight : 0);
    return std::max(0.0, votes / (m_total - own.weight));
}

PlaceHint PlaceEvidence::hintOf(QStringView name) const
{
    PlaceHint hint;
    if (const std::optional<PhraseRecord> phrase = m_gazetteers.phrase(name);
        phrase && (phrase->flags & (PhraseRecord::Country | PhraseRecord::Demonym)) != 0)
        hint.country = phrase->country;
    const std::span<const PlaceRecord> places = m_gazetteers.places(name);
    if (std::any_of(places.begin(), places.end(),
                    [](const PlaceRecord& place) { return place.kind == PlaceRecord::Province; }))
        hint.provinces = places;
    return hint;
}

/// "Tripoli | , Lebanon", "Tripoli | in Lebanon", "Tripoli | (Lebanon)"
PlaceHint PlaceEvidence::hintBehind(text::Span mention) const
{
    const QStringView rest = m_document.text().mid(mention.end);
    for (const QStringView joint : {u", ", u" in ", u" (", u", in "}) {
        const auto behind =
            rest.startsWith(joint) ? m_begins.find(mention.end + joint.size()) : m_begins.end();
        if (behind != m_begins.end())
            return hintOf(behind->of(m_document.text()));
    }
    return {};
}

/// "Lebanon's | Tripoli", "Lebanese city of | Tripoli"
PlaceHint PlaceEvidence::hintBefore(text::Span mention) const
{
    const QStringView before = m_document.text().left(mention.begin);
    for (const QStringView joint :
         {u"'s ", u"\u2019s ", u" city of ", u" town of ", u" village of ", u" capital ", u" capital of ",
          u" port of ", u" province of ", u" region of ", u" state of ", u" city "}) {
        const auto owner = before.endsWith(joint) ? m_ends.find(mention.begin - joint.size()) : m_ends.end();
        if (owner != m_ends.end())
            return hintOf(owner->of(m_document.text()));
    }
    return {};
}

PlaceHint PlaceEvidence::hint(const Entity& entity) const
{
    constexpr std::size_t most = 20; ///< mentions that are looked at
    for (std::size_t i = 0; i < std::min(entity.mentions.size(), most); ++i) {
        for (const PlaceHint& hint :
             {hintBehind(entity.mentions[i].span), hintBefore(entity.mentions[i].span)}) {
            if (!hint.isEmpty())
                return hint;
        }
    }
    return {};
}

} // namespace dateline::analysis::entities
