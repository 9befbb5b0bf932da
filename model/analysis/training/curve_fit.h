#pragma once

#include "model/analysis/confidence/confidence_scale.h"

#include <array>
#include <vector>

namespace dateline::analysis::training {

/// What is known of a finding, and whether it was right.
template<std::size_t count>
struct CurveCase
{
    std::array<double, count> features{};
    bool isRight = false;
};

/// The curve under which the cases are likeliest: logistic regression by Newton's method. Factors are drawn
/// lightly towards 0, so that a few cases give no steep curve. For one feature and for three.
template<std::size_t count>
confidence::Curve<count> fitCurve(const std::vector<CurveCase<count>>& cases);

extern template confidence::Curve<1> fitCurve(const std::vector<CurveCase<1>>& cases);
extern template confidence::Curve<3> fitCurve(const std::vector<CurveCase<3>>& cases);

} // namespace dateline::analysis::training
