#include "model/analysis/entities/type_scores.h"

#include <algorithm>

namespace dateline::analysis::entities {

void TypeScores::add(article::EntityType type, double weight, QLatin1StringView reason)
{
    m_scores[index(type)] += weight;
    Reason& strongest = m_reasons[index(type)];
    if (weight > strongest.weight)
        strongest = {weight, reason};
}

void TypeScores::add(const TypeScores& other, double factor)
{
    for (std::size_t i = 0; i < m_scores.size(); ++i) {
        m_scores[i] += factor * other.m_scores[i];
        if (other.m_reasons[i].weight > m_reasons[i].weight)
            m_reasons[i] = other.m_reasons[i];
    }
}

article::EntityType TypeScores::best() const
{
    return static_cast<article::EntityType>(std::max_element(m_scores.begin(), m_scores.end()) -
                                            m_scores.begin());
}

double TypeScores::margin() const
{
    std::array<double, article::entityTypeCount> sorted = m_scores;
    std::sort(sorted.begin(), sorted.end());
    return sorted[sorted.size() - 1] - sorted[sorted.size() - 2];
}

} // namespace dateline::analysis::entities
