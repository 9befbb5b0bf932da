#pragma once

#include "model/analysis/document.h"

namespace dateline::analysis::figures {

/// The words before a number that bound it.
struct Bound
{
    qsizetype first = 0; ///< the token at which it begins; that of the number when there is none
    QString words;       ///< "at least", "more than", "some"; empty when the number is exact
};

/// Reads the bound that ends before the token `number`, not reaching before `begin`.
Bound readBound(const Document& document, qsizetype begin, qsizetype number);

} // namespace dateline::analysis::figures
