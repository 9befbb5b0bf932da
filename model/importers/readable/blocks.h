#pragma once

#include "model/importers/html/page.h"

#include <QString>

#include <vector>

namespace dateline::importers::readable {

/// A piece of a page that a browser would draw as one paragraph.
struct Block
{
    QString text;                   ///< white space folded; never empty
    qsizetype element = 0;          ///< the block-level element around it
    qsizetype firstNode = 0;        ///< its first run of text
    qsizetype linkedCharacters = 0; ///< of `text`, how many are inside links

    bool isMostlyLink() const { return linkedCharacters * 2 > text.size(); }
};

/// The blocks of a page in order: text is divided by block-level elements and by double line breaks.
/// `excluded` has one entry for each node, true for those whose text does not count. Linear.
std::vector<Block> blocksOf(const html::Page& page, const std::vector<bool>& excluded);

/// Whether an element begins a new line of its own.
bool isBlockLevel(html::Tag tag);

/// Whether an element is a heading, <h1> to <h6>.
bool isHeading(html::Tag tag);

} // namespace dateline::importers::readable
