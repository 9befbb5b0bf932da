#pragma once

#include "model/text/span.h"

#include <vector>

namespace dateline::text {

/// Translates UTF-16 offsets of one text into Unicode code points, which is what JSON output counts, and
/// back. Building is linear in the text; a question costs a binary search among the characters outside the
/// basic plane.
class CodePoints
{
public:
    explicit CodePoints(QStringView text);

    qsizetype fromUtf16(qsizetype offset) const;
    qsizetype toUtf16(qsizetype codePoint) const;

private:
    std::vector<qsizetype> m_pairs; ///< UTF-16 offsets of the high surrogates, in order
};

} // namespace dateline::text
