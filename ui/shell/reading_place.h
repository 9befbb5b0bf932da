#pragma once

#include <QString>

#include <optional>

class QTextEdit;

namespace dateline::library {
struct StoredArticle;
}
namespace dateline::viewmodels {
class ReadingSession;
}

namespace dateline::shell {

/// Where in the text the reader is, in terms that outlive another window size, zoom or analysis.

/// Offset of the character at the upper left of what is on show.
qint64 offsetAtTop(const QTextEdit& text);
/// Scrolls so that the line with this offset is at the top.
void scrollToOffset(QTextEdit& text, qint64 offset);

/// Name of the selected entity; empty for none.
QString selectedName(const viewmodels::ReadingSession& reading);
/// The entity of that name in an article.
std::optional<qsizetype> entityNamed(const library::StoredArticle& article, const QString& name);
/// Key of the selected event, quote or figure; empty for none.
QString selectedFindingKey(const viewmodels::ReadingSession& reading);
/// "Kurmanbek Bakiyev · 3 of 10"; empty without a selection.
QString selectionWords(const viewmodels::ReadingSession& reading);
/// "42 mentions · 12 events" of the open article; empty without one.
QString articleWords(const viewmodels::ReadingSession& reading);

} // namespace dateline::shell
