#include "model/analysis/events/candidate_weights.h"

#include <cmath>

namespace dateline::analysis::events {

using morphology::Clause;
using morphology::ClauseKind;
using morphology::Tense;
using morphology::VerbGroup;

namespace {

constexpr double base = -1.36;
constexpr double dated = 1.15;
constexpr double noun = -0.43;

double ofWeight(Weight weight)
{
    switch (weight) {
    case Weight::None:
        return -1.83;
    case Weight::Light:
        return -0.64;
    case Weight::Usual:
        return 0.03;
    case Weight::Statement:
        return 1.38;
    case Weight::Heavy:
        return 1.40;
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
    static constexpr Entry entries[] = {{u"when", 0.47},      {u"after", 0.11},   {u"while", 0.16},
                                        {u"before", 0.02},    {u"because", 0.04}, {u"as", -0.59},
                                        {u"although", -0.21}, {u"than", -1.5}};
    for (const Entry& entry : entries) {
        if (opener == entry.opener)
            return entry.value;
    }
    return -0.15;
}

double ofKind(const Clause& clause)
{
    switch (clause.kind) {
    case ClauseKind::Main:
        return 0.62;
    case ClauseKind::Complement:
        return -0.28;
    case ClauseKind::Relative:
        return 0.35;
    case ClauseKind::Adverbial:
        return ofAdverbial(clause.opener);
    case ClauseKind::Conditional:
        return -1.55;
    case ClauseKind::Infinitive:
        return 0.25;
    case ClauseKind::Participial:
        return -0.29;
    }
    Q_UNREACHABLE();
}

double ofTense(const VerbGroup& group)
{
    switch (group.tense) {
    case Tense::Past:
        return group.perfect ? 0.32 : group.progressive ? 0.04 : 0.86;
    case Tense::Present:
        return group.perfect ? 0.81 : group.progressive ? 0.34 : -2.29;
    case Tense::Future:
        return 0.13;
    case Tense::Infinitive:
        return 0.29;
    case Tense::Participle:
        return -0.43;
    }
    Q_UNREACHABLE();
}

double ofPlace(std::size_t place)
{
    return place == 0 ? 0.32 : place == 1 ? 0.04 : -0.43;
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
        sum += 0.64;
    if (group.negated)
        sum -= 1.55;
    if (traits.planned)
        sum += 0.22;
    return sum;
}

double probability(double value)
{
    return 1 / (1 + std::exp(-value));
}

} // namespace dateline::analysis::events
