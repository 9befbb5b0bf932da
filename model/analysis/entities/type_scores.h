#pragma once

#include "model/article/entity.h"

#include <QString>

#include <array>

namespace dateline::analysis::entities {

/// What speaks for each type of a name, in steps of about a factor of two in odds, with the strongest reason
/// for each.
class TypeScores
{
public:
    void add(article::EntityType type, double weight, QLatin1StringView reason);
    void add(const TypeScores& other, double factor);

    article::EntityType best() const;
    double score(article::EntityType type) const { return m_scores[index(type)]; }
    double bestScore() const { return score(best()); }
    /// How far the best lies before the second.
    double margin() const;
    QString reason(article::EntityType type) const { return m_reasons[index(type)].text; }

private:
    struct Reason
    {
        double weight = 0;
        QLatin1StringView text;
    };
    static std::size_t index(article::EntityType type) { return static_cast<std::size_t>(type); }

    std::array<double, article::entityTypeCount> m_scores{};
    std::array<Reason, article::entityTypeCount> m_reasons{};
};

} // namespace dateline::analysis::entities
