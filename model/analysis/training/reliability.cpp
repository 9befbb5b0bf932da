#include "model/analysis/training/reliability.h"

#include <QString>

#include <algorithm>
#include <cmath>

namespace dateline::analysis::training {

using namespace Qt::StringLiterals;

void Reliability::add(double probability, bool isRight)
{
    const auto place = static_cast<std::size_t>(std::clamp(probability, 0.0, 1.0) * 10);
    Bin& bin = m_bins[std::min(place, m_bins.size() - 1)];
    bin.promised += probability;
    bin.right += isRight ? 1 : 0;
    ++bin.count;
}

double Reliability::expectedError() const
{
    double distance = 0;
    int count = 0;
    for (const Bin& bin : m_bins) {
        distance += std::abs(bin.promised - bin.right);
        count += bin.count;
    }
    return count == 0 ? 0 : 100 * distance / count;
}

void Reliability::print(QTextStream& out) const
{
    out << u"probability  promised  right  findings\n"_s;
    for (std::size_t i = 0; i < m_bins.size(); ++i) {
        const Bin& bin = m_bins[i];
        if (bin.count == 0)
            continue;
        const double tenth = static_cast<double>(i) / 10;
        out << u"%1 to %2   %3 %4 %5\n"_s.arg(tenth, 0, 'f', 1)
                   .arg(tenth + 0.1, 0, 'f', 1)
                   .arg(100 * bin.promised / bin.count, 8, 'f', 1)
                   .arg(100.0 * bin.right / bin.count, 6, 'f', 1)
                   .arg(bin.count, 9);
    }
    out << u"expected calibration error %1\n"_s.arg(expectedError(), 0, 'f', 1);
}

} // namespace dateline::analysis::training
