#pragma once

#include <QStringList>

namespace dateline::importers::plain {

/// A plain text taken apart.
struct PlainText
{
    QString headline; ///< empty when the text begins with its first paragraph
    QStringList paragraphs;
};

/// Finds the headline and the paragraphs of a text whose lines end in '\n'. Breaks that only kept lines short
/// become spaces; breaks that are meant (lists, verse, addresses) stay, inside a paragraph as one '\n'. Every
/// printed character stays, in its order: only white space changes. Linear in the text.
PlainText takeApart(QStringView text);

} // namespace dateline::importers::plain
