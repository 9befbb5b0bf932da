#pragma once

#include "model/text/span.h"

#include <vector>

namespace dateline::text {

/// The words and numbers of the paragraph around a span, in order. Time is linear in the paragraph.
std::vector<Span> wordsAround(QStringView text, Span span);

/// A selection without the space at its ends, and with all of the words that it has part of; empty where it
/// holds nothing but space.
Span wholeWords(QStringView text, Span selection);

/// Everywhere that words stand, not as a part of other words; nowhere where space is at their ends. Time is
/// linear in the text.
std::vector<Span> placesOf(QStringView words, QStringView text);

} // namespace dateline::text
