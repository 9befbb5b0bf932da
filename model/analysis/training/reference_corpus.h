#pragma once

#include "model/base/result.h"
#include "model/text/span.h"

#include <QString>

#include <vector>

namespace dateline::analysis::training {

/// A text in which it is marked by hand which words mean the same thing.
struct ReferenceText
{
    struct Mention
    {
        text::Span span; ///< into the text
        QString thing;   ///< equal for all mentions of one thing
    };

    QString text; ///< paragraphs are parted as an article's
    std::vector<Mention> mentions;
};

/// Reads the documents of a folder of GUM (the `Entity=` column of CoNLL-U) whose names begin with the
/// prefix, "GUM_news_". NotFound when there is none.
base::Result<std::vector<ReferenceText>> readReferenceTexts(const QString& folder, const QString& prefix);

} // namespace dateline::analysis::training
