#pragma once

#include <QRect>

namespace dateline::librarypanel {

/// Where the parts of a row stand: two lines of headline, one of site and date, and two of a search's
/// snippet. A value, so that its arithmetic is tested without a window.
struct ArticleRowLayout
{
    static constexpr int margin = 12; ///< left and right
    static constexpr int padding = 8; ///< above and below
    static constexpr int gap = 2;     ///< between headline, site and snippet
    static constexpr int titleLines = 2;
    static constexpr int snippetLines = 2;

    QRect title;
    QRect meta;
    QRect snippet; ///< empty outside a search

    /// `titleLinesUsed` is what the headline needs: with one line the rest moves up.
    static ArticleRowLayout within(const QRect& row, int lineHeight, int titleLinesUsed, bool showsSnippet);
    static int height(int lineHeight, bool showsSnippet);
};

} // namespace dateline::librarypanel
