#include "ui/article/text_geometry.h"

#include <QAbstractTextDocumentLayout>
#include <QGlyphRun>
#include <QTextLayout>

#include <algorithm>

namespace dateline::articleview {

namespace {

int toInt(qsizetype offset)
{
    return static_cast<int>(offset);
}

/// The end of the letters before an end: the space at which a line breaks is not marked.
int withoutSpace(const QString& text, int end)
{
    while (end > 0 && end <= text.size() && text.at(end - 1).isSpace())
        --end;
    return end;
}

/// Left and right of letters that stand on a line.
struct Sides
{
    qreal left = 0;
    qreal right = 0;
};

bool isReadTowardsLeft(QChar letter)
{
    return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
}

/// Words of both directions stand in an order of their own, and where it changes the place of a cursor is not
/// that of a letter: there the letters themselves are asked for.
Sides sidesOf(const QTextLine& line, const QString& text, int begin, int end)
{
    const QStringView all = QStringView(text).mid(line.textStart(), line.textLength());
    if (std::ranges::none_of(all, isReadTowardsLeft))
        return {line.cursorToX(begin), line.cursorToX(end)};
    QRectF box;
    for (const QGlyphRun& run : line.glyphRuns(begin, end - begin))
        box |= run.boundingRect();
    return {box.left(), box.right()};
}

QRectF boxOn(const QTextLine& line, QPointF origin, const Sides& sides)
{
    const qreal baseline = origin.y() + line.y() + line.ascent();
    return {QPointF(origin.x() + sides.left, baseline - line.ascent()),
            QPointF(origin.x() + sides.right, baseline + line.descent())};
}

TextGeometry::Piece pieceOf(const QTextLine& line, QPointF origin, const QString& text, int begin, int end)
{
    return {boxOn(line, origin, sidesOf(line, text, begin, end)), origin.y() + line.y() + line.ascent()};
}

} // namespace

std::vector<TextGeometry::Piece> TextGeometry::pieces(text::Span span) const
{
    std::vector<Piece> found;
    for (QTextBlock block = m_document.findBlock(toInt(span.begin));
         block.isValid() && block.position() < span.end; block = block.next()) {
        const QString text = block.text();
        const QPointF origin = boxOf(block).topLeft();
        const int begin = toInt(span.begin) - block.position();
        const int end = toInt(span.end) - block.position();
        for (int number = 0; number < block.layout()->lineCount(); ++number) {
            const QTextLine line = block.layout()->lineAt(number);
            const int lineBegin = qMax(begin, line.textStart());
            const int lineEnd = withoutSpace(text, qMin(end, line.textStart() + line.textLength()));
            if (lineBegin < lineEnd)
                found.push_back(pieceOf(line, origin, text, lineBegin, lineEnd));
        }
    }
    return found;
}

std::optional<TextGeometry::Letter> TextGeometry::letterAt(qsizetype offset) const
{
    const QTextBlock block = m_document.findBlock(toInt(offset));
    const int at = toInt(offset) - block.position();
    const QTextLine line = block.isValid() ? block.layout()->lineForTextPosition(at) : QTextLine();
    if (!line.isValid() || at + 1 >= block.length())
        return std::nullopt;
    const Sides sides = sidesOf(line, block.text(), at, at + 1);
    const QList<QGlyphRun> runs = line.glyphRuns(at, 1);
    return Letter{boxOn(line, boxOf(block).topLeft(), sides),
                  !runs.isEmpty() && runs.first().isRightToLeft()};
}

text::Span TextGeometry::between(qreal top, qreal bottom) const
{
    const QTextBlock first = blockAt(top);
    const QTextBlock last = blockAt(bottom);
    return {first.position(), last.position() + last.length()};
}

std::optional<qsizetype> TextGeometry::characterAt(QPointF point) const
{
    const QTextBlock block = blockAt(point.y());
    const QPointF inside = point - boxOf(block).topLeft();
    for (int number = 0; number < block.layout()->lineCount(); ++number) {
        const QTextLine line = block.layout()->lineAt(number);
        if (inside.y() < line.y() || inside.y() >= line.y() + line.height())
            continue;
        // From right to left the text stands at the other end of the line.
        const QRectF written = line.naturalTextRect();
        if (inside.x() < written.left() || inside.x() >= written.right())
            continue;
        return block.position() + line.xToCursor(inside.x(), QTextLine::CursorOnCharacter);
    }
    return std::nullopt;
}

qsizetype TextGeometry::lineBeginAt(qreal height) const
{
    const QTextBlock block = blockAt(height);
    const qreal inside = height - boxOf(block).top();
    for (int number = 0; number < block.layout()->lineCount(); ++number) {
        const QTextLine line = block.layout()->lineAt(number);
        if (line.y() >= inside)
            return block.position() + line.textStart();
    }
    return block.next().isValid() ? block.next().position() : block.position() + block.length() - 1;
}

TextGeometry::Extent TextGeometry::lineExtent(qsizetype offset) const
{
    const QTextBlock block = m_document.findBlock(toInt(offset));
    const QRectF box = boxOf(block);
    const QTextLine line = block.layout()->lineForTextPosition(toInt(offset) - block.position());
    if (!line.isValid())
        return {box.top(), box.bottom()};
    return {box.top() + line.y(), box.top() + line.y() + line.height()};
}

/// The last paragraph that begins at or above a height; the first where none does.
QTextBlock TextGeometry::blockAt(qreal height) const
{
    int low = 0;
    int high = m_document.blockCount() - 1;
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        if (boxOf(m_document.findBlockByNumber(middle)).top() <= height)
            low = middle;
        else
            high = middle - 1;
    }
    return m_document.findBlockByNumber(low);
}

QRectF TextGeometry::boxOf(const QTextBlock& block) const
{
    return m_document.documentLayout()->blockBoundingRect(block);
}

} // namespace dateline::articleview
