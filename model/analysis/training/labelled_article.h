#pragma once

#include "model/text/span.h"

#include <QString>

#include <vector>

namespace dateline::analysis::training {

/// A whole article with its names marked by hand.
struct LabelledArticle
{
    struct Name
    {
        text::Span span;
        QString type;            ///< "person"
        qsizetype entity = -1;   ///< which entity of the article is named; -1 where nobody says
        bool isOptional = false; ///< neither asked for nor wrong: left out when findings are counted
    };

    QString id;
    QString source; ///< the collection: "news", "written"
    QString content;
    std::vector<Name> names; ///< in text order, without overlaps
};

/// Shares articles out among so many folds: their numbers in order of articles. Articles of one story, told
/// by the beginning of their ids, share a fold, so that nothing is measured on what it was trained with.
std::vector<int> foldsOf(const std::vector<LabelledArticle>& articles, int foldCount);

} // namespace dateline::analysis::training
