#include "ui/theme/wrapped_text.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QStyle>
#include <QTextOption>

namespace dateline::theme {

WrappedText::WrappedText(const QString& text, const QFont& font, int width, int maximumLines,
                         const QList<QTextLayout::FormatRange>& formats)
    : m_layout(text, font)
{
    m_layout.setCacheEnabled(true);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // By the window, not by the words: a list with one edge is read faster than one with two.
    option.setAlignment(QStyle::visualAlignment(QGuiApplication::layoutDirection(), Qt::AlignLeft) |
                        Qt::AlignAbsolute);
    m_layout.setTextOption(option);
    m_layout.setFormats(formats);
    if (breakLines(width, maximumLines) == text.size() || m_layout.lineCount() == 0)
        return;
    const qsizetype lastLine = m_layout.lineAt(m_layout.lineCount() - 1).textStart();
    // A line's worth of characters more than the last line holds is enough for the ellipsis to find its
    // place.
    const QString tail = text.mid(lastLine, width);
    m_layout.setText(text.first(lastLine) + QFontMetrics(font).elidedText(tail, Qt::ElideRight, width));
    m_layout.setFormats(formats);
    breakLines(width, maximumLines);
}

qsizetype WrappedText::breakLines(int width, int maximumLines)
{
    const qreal lineHeight = QFontMetrics(m_layout.font()).lineSpacing();
    qsizetype end = 0;
    m_layout.beginLayout();
    for (int line = 0; line < maximumLines; ++line) {
        QTextLine next = m_layout.createLine();
        if (!next.isValid())
            break;
        next.setLineWidth(width);
        next.setPosition({0, line * lineHeight});
        end = next.textStart() + next.textLength();
    }
    m_layout.endLayout();
    return end;
}

void WrappedText::draw(QPainter& painter, const QPoint& topLeft, const QColor& colour) const
{
    painter.setPen(colour);
    m_layout.draw(&painter, topLeft);
}

} // namespace dateline::theme
