#pragma once

#include "model/text/span.h"

#include <QAccessible>

class QTextCursor;

namespace dateline::articleview {

/// The letter, word, sentence, line or paragraph of a laid-out document that a cursor stands in. Looks at the
/// paragraph alone.
text::Span unitAt(QTextCursor cursor, QAccessible::TextBoundaryType unit);

} // namespace dateline::articleview
