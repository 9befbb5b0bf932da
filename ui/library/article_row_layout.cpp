#include "ui/library/article_row_layout.h"

namespace dateline::librarypanel {

ArticleRowLayout ArticleRowLayout::within(const QRect& row, int lineHeight, int titleLinesUsed,
                                          bool showsSnippet)
{
    const int left = row.left() + margin;
    const int width = row.width() - 2 * margin;
    ArticleRowLayout layout;
    layout.title = QRect(left, row.top() + padding, width, titleLinesUsed * lineHeight);
    layout.meta = QRect(left, layout.title.bottom() + 1 + gap, width, lineHeight);
    if (showsSnippet)
        layout.snippet = QRect(left, layout.meta.bottom() + 1 + gap, width, snippetLines * lineHeight);
    return layout;
}

int ArticleRowLayout::height(int lineHeight, bool showsSnippet)
{
    const int base = 2 * padding + (titleLines + 1) * lineHeight + gap;
    return showsSnippet ? base + gap + snippetLines * lineHeight : base;
}

} // namespace dateline::librarypanel
