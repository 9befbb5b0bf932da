#pragma once

#include <QStringView>

#include <vector>

namespace dateline::importers::plain {

/// How the lines of a plain text were broken.
struct LineLayout
{
    enum class Kind
    {
        Wrapped,   ///< by a program or typist at `width`: a break inside a block is mostly a space
        Unwrapped, ///< every line is a paragraph
        Lines,     ///< verse, lists, tables: breaks are meant, and nothing says what they mean
    };

    Kind kind = Kind::Unwrapped;
    qsizetype width = 0; ///< Wrapped: length of a full line

    /// Whether the break between two lines was forced because the next word did not fit.
    bool isForced(QStringView line, QStringView next) const;
};

/// Measures the breaks between lines that no blank line divides. Lines come trimmed; blank ones are empty.
LineLayout measureLayout(const std::vector<QStringView>& lines);

/// Whether a line ends like a sentence, perhaps behind a closing quotation mark or bracket.
bool endsSentence(QStringView line);

/// Whether a line opens an item of a list: "- ", "* ", "• ", "1. ", "2) ".
bool opensListItem(QStringView line);

} // namespace dateline::importers::plain
