#include "model/text/code_points.h"

namespace dateline::text {

CodePoints::CodePoints(QStringView text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && text.at(i + 1).isLowSurrogate())
            m_pairs.push_back(i);
    }
}

qsizetype CodePoints::fromUtf16(qsizetype offset) const
{
    const auto pairsBefore = std::lower_bound(m_pairs.begin(), m_pairs.end(), offset) - m_pairs.begin();
    return offset - pairsBefore;
}

qsizetype CodePoints::toUtf16(qsizetype codePoint) const
{
    // The n-th pair (from 0) stands at code point m_pairs[n] - n; all pairs before `codePoint` add a unit
    // each.
    qsizetype low = 0;
    qsizetype high = static_cast<qsizetype>(m_pairs.size());
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        if (m_pairs[static_cast<std::size_t>(middle)] - middle < codePoint)
            low = middle + 1;
        else
            high = middle;
    }
    return codePoint + low;
}

} // namespace dateline::text
