#pragma once

#include "model/article/entity.h"
#include "model/base/result.h"

#include <array>

namespace dateline::analysis::confidence {

/// A logistic curve: the probability whose log odds are offset + sum of factor x feature.
template<std::size_t count>
struct Curve
{
    double offset = 0;
    std::array<double, count> factors{};
};

/// Turns how sure the stages are into the share of such findings that are right, as measured on articles that
/// they were not trained on (Platt scaling; Platt, "Probabilistic outputs for support vector machines",
/// 1999). A value; safe from any thread.
class ConfidenceScale
{
public:
    static constexpr std::size_t sources = 2; ///< article::Source::Model, article::Source::Rule

    struct Curves
    {
        std::array<Curve<1>, sources> mention; ///< of log odds, by source
        Curve<3> entity;                       ///< of entityFeatures()
    };

    explicit ConfidenceScale(const Curves& curves) : m_curves(curves) {}

    /// Reads models/en/confidence.txt. NotFound or Damaged with the file's name.
    static base::Result<ConfidenceScale> open(const QString& path);
    /// The text that open() reads.
    static QString toText(const Curves& curves);

    /// Leaves mentions as they are: for measuring what is to be scaled.
    static Curves unscaled();

    /// The probability that a name of the text is a name, ends where it ends, and has its type.
    double ofMention(const article::Provenance& unscaled) const;
    /// The probability that an entity with these (scaled) mentions is one, of its type, with a row of its
    /// own. Mentions by pronouns and descriptions do not count; an entity without names has 0.
    double ofEntity(const std::vector<article::Mention>& mentions) const;

    /// What an entity is judged by: log odds of its surest name, mean log odds of its names, and the
    /// logarithm of their number.
    static std::array<double, 3> entityFeatures(const std::vector<article::Mention>& mentions);
    /// Log odds, kept within reason: nothing is sure.
    static double logOdds(double probability);

private:
    Curves m_curves;
};

} // namespace dateline::analysis::confidence
