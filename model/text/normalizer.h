#pragma once

#include <QString>

namespace dateline::text {

/// A text whose lines all end in '\n'.
struct NormalizedText
{
    QString text;
    qsizetype dropped = 0; ///< control characters that were left out: they print nothing
    qsizetype broken = 0;  ///< halves of surrogate pairs, replaced by U+FFFD
};

/// Gives a decoded text the one form that everything behind it expects: CRLF, CR, NEL and the Unicode line
/// separators become '\n', form feeds and paragraph separators a blank line, other control characters go.
/// Every printed character stays, in its order. Linear in the text.
NormalizedText normalizeLines(QStringView text);

/// The text with each run of white space (no-break spaces too) as one space, none at either end.
QString foldWhiteSpace(QStringView text);

/// As foldWhiteSpace(), without the characters that only tell a browser where it may break a word: soft
/// hyphens, zero-width spaces and byte order marks.
QString foldWebText(QStringView text);

/// Whether nothing in the text prints.
bool isBlank(QStringView text);

} // namespace dateline::text
