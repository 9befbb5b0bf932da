#pragma once

#include <cstddef>
#include <vector>

namespace dateline::analysis::training {

/// The weights of an averaged perceptron (Collins 2002): those so far, and enough to tell their mean over all
/// steps, which is what a model keeps.
class AveragedWeights
{
public:
    explicit AveragedWeights(std::size_t size) : m_now(size, 0.0F), m_moves(size, 0.0) {}

    /// Adds weights of 0.
    void grow(std::size_t size)
    {
        m_now.resize(size, 0.0F);
        m_moves.resize(size, 0.0);
    }
    const std::vector<float>& now() const { return m_now; }
    /// Moves a weight at a step, which are counted from 1.
    void move(std::size_t at, float by, double step)
    {
        m_now[at] += by;
        m_moves[at] += step * by;
    }
    /// The mean over so many steps.
    std::vector<float> mean(double steps) const
    {
        std::vector<float> means(m_now.size());
        for (std::size_t i = 0; i < m_now.size(); ++i)
            means[i] = static_cast<float>(m_now[i] - m_moves[i] / steps);
        return means;
    }

private:
    std::vector<float> m_now;
    std::vector<double> m_moves; ///< the sum of what each was moved by, times the step at which it was
};

} // namespace dateline::analysis::training
