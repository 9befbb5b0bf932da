#pragma once

#include "model/importers/html/page.h"

#include <QStringList>

namespace dateline::importers::readable {

/// The article of a page: its paragraphs in order, headings among them, without the frame of the page.
/// Paragraphs score by their length and commas, and what they score counts for the elements around them, less
/// the farther away; the element with most, less its share of links, holds the article. (The method is that
/// of Arc90's Readability, 2009, here over blocks of text instead of elements.) The `headline` is
/// not repeated in the result. Empty when a page has no text.
QStringList findMainText(const html::Page& page, const QString& headline);

} // namespace dateline::importers::readable
