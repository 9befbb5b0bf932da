#include "model/analysis/events/candidate_weights.h"

#include <cmath>

namespace dateline::analysis::events {

using morphology::Clause;
using morphology::ClauseKind;
using morphology::Tense;
using morphology::VerbGroup;

namespace {

constexpr double base = -1.44;
constexpr double dated = 1.38;
constexpr double noun = -0.44;

double ofWeight(Weight weight)
{
    switch (weight) {
    case Weight::None:
        return -1.93;
    case Weight::Light:
        return -0.57;
    case Weight::Usual:
        return -0.04;
    case Weight::Statement:
        return 1.50;
    case Weight::Heavy:
        return 1.36;
    }
    Q_UNREACHABLE();
}

double ofAdverbial(const QString& opener)
{
    struct Entry
    {
        QStringView opener;
        double value;
    };
    static constexpr Entry entries[] = {{u"when", 0.79},    {u"after", 0.65},    {u"while", 0.25},
                                        {u"before", -0.09}, {u"because", -0.13}, {u"since", -0.45},
                                        {u"as", -0.57},     {u"than", -1.5}};
    for (const Entry& entry : entries) {
        if (opener == entry.opener)
            return entry.value;
    }
    return -0.92;
}

double ofKind(const Clause& clause)
{
    switch (clause.kind) {
    case ClauseKind::Main:
        return 0.68;
    case ClauseKind::Complement:
        return 0.24;
    case ClauseKind::Relative:
        return 0.35;
    case ClauseKind::Adverbial:
        return ofAdverbial(clause.opener);
    case ClauseKind::Conditional:
        return -1.55;
    case ClauseKind::Infinitive:
        return 0.70;
    case ClauseKind::Participial:
        return -0.15;
    }
    Q_UNREACHABLE();
}

double ofTense(const VerbGroup& group)
{
    switch (group.tense) {
    case Tense::Past:
        return group.perfect ? 0.49 : group.progressive ? -0.08 : 0.71;
    case Tense::Present:
        return group.perfect ? 0.81 : group.progressive ? 0.48 : -2.24;
    case Tense::Future:
        return 0.18;
    case Tense::Infinitive:
        return 0.29;
    case Tense::Participle:
        return -0.65;
    }
    Q_UNREACHABLE();
}

double ofPlace(std::size_t place)
{
    return place == 0 ? 0.44 : place == 1 ? -0.10 : -0.66;
}

} // namespace

double logOdds(const CandidateTraits& traits)
{
    double sum = base + ofPlace(traits.place) + (traits.dated ? dated : 0);
    if (traits.noun)
        return sum + noun;
    const VerbGroup& group = traits.clause->group;
    sum += ofWeight(traits.weight) + ofKind(*traits.clause) + ofTense(group);
    if (group.passive)
        sum += 0.63;
    if (group.negated)
        sum -= 2.23;
    if (traits.planned)
        sum += 0.06;
    return sum;
}

double probability(double value)
{
    return 1 / (1 + std::exp(-value));
}

} // namespace dateline::analysis::events
