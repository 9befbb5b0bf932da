#pragma once

#include "model/importers/html/page.h"

#include <QStringList>

namespace dateline::importers::readable {

/// The article of a page.
struct MainText
{
    QStringList paragraphs; ///< in order, headings among them; empty when the page has no text
    QStringList topLines;   ///< bylines and date lines that stood above them and are no paragraphs
};

/// Finds the article of a page, without the frame of the page and without its headline. Paragraphs score by
/// their length and commas, and what they score counts for the elements around them, less the farther away;
/// the element with most, less its share of links, holds the article. (The method is that of Arc90's
/// Readability, 2009, here over blocks of text instead of elements.)
MainText findMainText(const html::Page& page, const QString& headline);

} // namespace dateline::importers::readable
