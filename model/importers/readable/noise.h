#pragma once

#include "model/importers/html/page.h"

namespace dateline::importers::readable {

/// How surely an element is no part of an article's text, by what it is and what it is called.
enum class Noise
{
    None,
    Weak,   ///< its name belongs to the frame of a page ("sidebar"), but frames are also named after the
            ///< article in them
    Strong, ///< its name belongs to what stands between paragraphs: share bars, captions, comments,
            ///< newsletters
    Certain ///< never text: scripts, navigation, forms, hidden elements
};

/// Looks at the element alone, at neither its text nor its ancestors.
Noise noiseOf(const html::Page& page, qsizetype index);

/// Whether the element is named after the article's text: itemprop "articleBody", classes such as
/// "article-body" or "entry-content".
bool isNamedArticleBody(const html::Page& page, qsizetype index);

} // namespace dateline::importers::readable
