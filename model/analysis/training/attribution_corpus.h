#pragma once

#include "model/base/result.h"
#include "model/text/span.h"

#include <QString>

#include <vector>

namespace dateline::analysis::training {

/// An article in which it is marked by hand who is said to say, think or want what.
struct AttributedArticle
{
    struct Attribution
    {
        std::vector<text::Span> content; ///< its parts in order: several where a cue breaks it
        text::Span source;               ///< empty where nobody is named

        /// From the first character of the content to the last, with a cue that breaks it.
        text::Span whole() const { return {content.front().begin, content.back().end}; }
    };

    QString text;
    std::vector<Attribution> attributions;
};

/// Reads a folder with text/X.txt and attributions/X*.ann (brat: Source, Cue, Content; of several for one
/// article the first counts). Articles without annotations are left out. NotFound when there is none.
base::Result<std::vector<AttributedArticle>> readAttributedArticles(const QString& folder);

} // namespace dateline::analysis::training
