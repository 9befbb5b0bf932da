#pragma once

#include "model/text/span.h"

#include <QString>

namespace dateline::article {

/// Words of a text with what stands around them on one line: white space folded, cut at whole words.
struct WordsInContext
{
    QString left; ///< up to the words, without the space before them
    QString words;
    QString right; ///< from the words on, with the space or mark behind them

    friend bool operator==(const WordsInContext&, const WordsInContext&) = default;
};

/// The words at a span with at most so many units of their own paragraph on either side.
WordsInContext contextOf(const QString& text, text::Span span, qsizetype around);

/// By what a list of places is put in order that is to show what stands before the words: the word nearest to
/// them first. Takes a context with case and diacritics folded.
QString leftSortKey(const QString& foldedLeft);
/// The same for what stands behind them: without the marks at its beginning.
QString rightSortKey(const QString& foldedRight);

} // namespace dateline::article
