#pragma once

#include <QFont>
#include <QList>
#include <QPainter>
#include <QString>
#include <QTextLayout>

namespace dateline::theme {

/// Lays text out in a width over at most some lines; what does not fit is cut with an ellipsis at the end of
/// the last line. Formats name stretches of `text`.
class WrappedText
{
public:
    WrappedText(const QString& text, const QFont& font, int width, int maximumLines,
                const QList<QTextLayout::FormatRange>& formats = {});

    int lineCount() const { return m_layout.lineCount(); }
    /// What is shown, cut where it had to be.
    QString shown() const { return m_layout.text(); }
    void draw(QPainter& painter, const QPoint& topLeft, const QColor& colour) const;

private:
    /// Breaks the layout's text into lines; returns where the first line that is too many begins, or the end.
    qsizetype breakLines(int width, int maximumLines);

    QTextLayout m_layout;
};

} // namespace dateline::theme
