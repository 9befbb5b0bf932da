#include "ui/article/text_caret.h"

#include "ui/article/reading_column.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace dateline::articleview {

namespace {

constexpr int caretWidth = 2;
constexpr qreal elsewhere = 0.4; ///< how much of its colour is left while the keyboard is elsewhere

} // namespace

TextCaret::TextCaret(ReadingColumn& text) : QObject(&text), m_text(text)
{
    connect(&text, &QTextEdit::cursorPositionChanged, this, [this] { m_text.viewport()->update(); });
}

void TextCaret::setOn(bool on)
{
    if (m_isOn == on)
        return;
    m_isOn = on;
    Qt::TextInteractionFlags flags = m_text.textInteractionFlags();
    m_text.setTextInteractionFlags(flags.setFlag(Qt::TextSelectableByKeyboard, on));
    if (!on)
        moveTo(offset());
    else if (!isInView())
        moveTo(m_text.topOffset());
    m_text.viewport()->update();
    Q_EMIT toggled(on);
}

qsizetype TextCaret::offset() const
{
    return m_text.textCursor().position();
}

void TextCaret::follow(text::Span span)
{
    if (m_isOn && (offset() < span.begin || offset() > span.end))
        moveTo(span.begin);
}

void TextCaret::moveTo(qsizetype offset)
{
    QTextCursor cursor = m_text.textCursor();
    const int last = m_text.document()->characterCount() - 1;
    cursor.setPosition(static_cast<int>(std::clamp<qsizetype>(offset, 0, last)));
    const int shown = m_text.verticalScrollBar()->value();
    m_text.setTextCursor(cursor); // which scrolls by itself; where to, the text decides
    m_text.verticalScrollBar()->setValue(shown);
}

bool TextCaret::isInView() const
{
    return m_text.viewport()->rect().contains(m_text.cursorRect());
}

bool TextCaret::isMovedBy(const QKeyEvent& key)
{
    for (int move = QKeySequence::MoveToNextChar; move <= QKeySequence::SelectEndOfDocument; ++move) {
        if (key.matches(static_cast<QKeySequence::StandardKey>(move)))
            return true;
    }
    return false;
}

void TextCaret::paint(QPainter& painter, const QColor& colour) const
{
    if (!m_isOn)
        return;
    QColor seen = colour;
    if (!m_text.hasFocus())
        seen.setAlphaF(elsewhere);
    const QRect place = m_text.cursorRect();
    painter.fillRect(QRect(place.left(), place.top(), caretWidth, place.height()), seen);
}

} // namespace dateline::articleview
