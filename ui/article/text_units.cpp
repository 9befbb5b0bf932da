#include "ui/article/text_units.h"

#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <QTextCursor>

namespace dateline::articleview {

namespace {

text::Span between(QTextCursor& cursor, QTextCursor::MoveOperation begin, QTextCursor::MoveOperation end)
{
    cursor.movePosition(begin);
    const qsizetype first = cursor.position();
    cursor.movePosition(end);
    return {first, cursor.position()};
}

text::Span sentenceAt(const QTextCursor& cursor)
{
    const QTextBlock block = cursor.block();
    const QString paragraph = block.text();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, paragraph);
    finder.setPosition(cursor.positionInBlock());
    const qsizetype begin = finder.isAtBoundary() ? finder.position() : finder.toPreviousBoundary();
    const qsizetype end = finder.toNextBoundary();
    return {block.position() + std::max<qsizetype>(begin, 0),
            block.position() + (end < 0 ? paragraph.size() : end)};
}

} // namespace

text::Span unitAt(QTextCursor cursor, QAccessible::TextBoundaryType unit)
{
    switch (unit) {
    case QAccessible::CharBoundary: {
        const qsizetype begin = cursor.position();
        cursor.movePosition(QTextCursor::NextCharacter);
        return {begin, cursor.position()};
    }
    case QAccessible::WordBoundary:
        return between(cursor, QTextCursor::StartOfWord, QTextCursor::EndOfWord);
    case QAccessible::SentenceBoundary:
        return sentenceAt(cursor);
    case QAccessible::LineBoundary:
        return between(cursor, QTextCursor::StartOfLine, QTextCursor::EndOfLine);
    case QAccessible::ParagraphBoundary:
        return between(cursor, QTextCursor::StartOfBlock, QTextCursor::EndOfBlock);
    case QAccessible::NoBoundary:
        break;
    }
    return between(cursor, QTextCursor::Start, QTextCursor::End);
}

} // namespace dateline::articleview
