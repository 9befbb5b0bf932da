#include "model/analysis/training/curve_fit.h"

#include <cmath>

namespace dateline::analysis::training {

namespace {

constexpr double shrinkage = 1.0; ///< as if this much doubt about each factor had been seen
constexpr int rounds = 30;        ///< Newton's method needs about eight

template<std::size_t size>
using Vector = std::array<double, size>;
template<std::size_t size>
using Matrix = std::array<Vector<size>, size>;

/// Solves a positive definite system by elimination.
template<std::size_t size>
Vector<size> solved(Matrix<size> matrix, Vector<size> right)
{
    for (std::size_t pivot = 0; pivot < size; ++pivot) {
        for (std::size_t row = pivot + 1; row < size; ++row) {
            const double share = matrix[row][pivot] / matrix[pivot][pivot];
            for (std::size_t column = pivot; column < size; ++column)
                matrix[row][column] -= share * matrix[pivot][column];
            right[row] -= share * right[pivot];
        }
    }
    for (std::size_t row = size; row-- > 0;) {
        for (std::size_t column = row + 1; column < size; ++column)
            right[row] -= matrix[row][column] * right[column];
        right[row] /= matrix[row][row];
    }
    return right;
}

} // namespace

template<std::size_t count>
confidence::Curve<count> fitCurve(const std::vector<CurveCase<count>>& cases)
{
    constexpr std::size_t size = count + 1;
    Vector<size> weights{};
    for (int round = 0; round < rounds; ++round) {
        Vector<size> gradient{};
        Matrix<size> curvature{};
        for (std::size_t i = 0; i < size; ++i) {
            // The offset is free, and held in place only where there are no cases at all.
            const double held = i == 0 ? 1e-6 : shrinkage;
            gradient[i] = -held * weights[i];
            curvature[i][i] = held;
        }
        for (const CurveCase<count>& one : cases) {
            Vector<size> inputs{1};
            std::copy(one.features.begin(), one.features.end(), inputs.begin() + 1);
            double sum = 0;
            for (std::size_t i = 0; i < size; ++i)
                sum += weights[i] * inputs[i];
            const double probability = 1 / (1 + std::exp(-sum));
            for (std::size_t i = 0; i < size; ++i) {
                gradient[i] += ((one.isRight ? 1 : 0) - probability) * inputs[i];
                for (std::size_t j = 0; j < size; ++j)
                    curvature[i][j] += probability * (1 - probability) * inputs[i] * inputs[j];
            }
        }
        const Vector<size> step = solved(curvature, gradient);
        for (std::size_t i = 0; i < size; ++i)
            weights[i] += step[i];
    }
    confidence::Curve<count> curve;
    curve.offset = weights[0];
    std::copy(weights.begin() + 1, weights.end(), curve.factors.begin());
    return curve;
}

template confidence::Curve<1> fitCurve(const std::vector<CurveCase<1>>& cases);
template confidence::Curve<3> fitCurve(const std::vector<CurveCase<3>>& cases);

} // namespace dateline::analysis::training
