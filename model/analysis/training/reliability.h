#pragma once

#include <QTextStream>

#include <array>

namespace dateline::analysis::training {

/// Compares what was promised with what came true, in ten bins of probability.
class Reliability
{
public:
    void add(double probability, bool isRight);

    /// The mean distance between promise and truth over the bins, weighted by their findings, in percent.
    double expectedError() const;
    /// A line for each bin that is not empty: range, mean promise, share that was right, number; then the
    /// expected error.
    void print(QTextStream& out) const;

private:
    struct Bin
    {
        double promised = 0; ///< sum
        int right = 0;
        int count = 0;
    };
    std::array<Bin, 10> m_bins;
};

} // namespace dateline::analysis::training
