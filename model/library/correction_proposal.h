#pragma once

#include "model/article/correction.h"

#include <QStringList>

namespace dateline::library {

/// What the reader has said of single articles and what may hold in others: nothing is said of them unasked.
struct CorrectionProposal
{
    article::Correction correction; ///< as it would be said of all articles
    qint64 decided = 0;             ///< articles of which the reader has said so
    qint64 articles = 0;            ///< others that are listed and would change
    qint64 mentions = 0;            ///< in those
    QStringList titles;             ///< of some of those, at most three
    bool isKept = false;            ///< the reader has said that it holds only there
};

} // namespace dateline::library
