#include "ui/article/article_accessible.h"

#include "ui/article/announcement.h"
#include "ui/article/article_text.h"
#include "ui/article/text_caret.h"
#include "ui/article/text_units.h"

#include <QTextBlock>

#include <algorithm>

namespace dateline::articleview {

using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* text = qobject_cast<ArticleText*>(object);
    return text ? new ArticleAccessible(*text) : nullptr;
}

/// How the letters at an offset are set: the headline, or the text.
QString letterAttributes(const QTextBlock& block, int offset)
{
    QTextCursor cursor(block);
    cursor.setPosition(offset);
    cursor.movePosition(QTextCursor::NextCharacter); // a format is that of the letter before the cursor
    const QFont font = cursor.charFormat().font();
    const QString family = font.families().value(0, font.family());
    return "font-family:\"%1\";font-weight:%2;"_L1.arg(family, font.bold() ? "bold"_L1 : "normal"_L1);
}

} // namespace

ArticleAccessible::ArticleAccessible(ArticleText& text) : QAccessibleWidget(&text, QAccessible::EditableText)
{}

ArticleAccessible::~ArticleAccessible()
{
    if (m_announcement)
        QAccessible::deleteAccessibleInterface(m_announcement);
}

/// Null while the text is being destroyed: it is only a widget then.
ArticleText* ArticleAccessible::view() const
{
    return qobject_cast<ArticleText*>(object());
}

Announcement* ArticleAccessible::announcement() const
{
    return m_announcement ? static_cast<Announcement*>(QAccessible::accessibleInterface(m_announcement))
                          : nullptr;
}

void ArticleAccessible::say(const QString& words)
{
    if (!m_announcement)
        m_announcement = QAccessible::registerAccessibleInterface(new Announcement(*widget()));
    announcement()->say(words);
}

int ArticleAccessible::childCount() const
{
    return QAccessibleWidget::childCount() + (m_announcement ? 1 : 0);
}

QAccessibleInterface* ArticleAccessible::child(int index) const
{
    return index == QAccessibleWidget::childCount() ? announcement() : QAccessibleWidget::child(index);
}

int ArticleAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    return child && child == announcement() ? QAccessibleWidget::childCount()
                                            : QAccessibleWidget::indexOfChild(child);
}

QAccessible::State ArticleAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

void* ArticleAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TextInterface && view() ? static_cast<QAccessibleTextInterface*>(this)
                                                        : QAccessibleWidget::interface_cast(type);
}

QTextCursor ArticleAccessible::cursorAt(int offset) const
{
    QTextCursor cursor(view()->document());
    cursor.setPosition(std::clamp(offset, 0, characterCount()));
    return cursor;
}

void ArticleAccessible::selection(int index, int* begin, int* end) const
{
    const QTextCursor cursor = view()->textCursor();
    const bool isThere = index == 0 && cursor.hasSelection();
    *begin = isThere ? cursor.selectionStart() : 0;
    *end = isThere ? cursor.selectionEnd() : 0;
}

int ArticleAccessible::selectionCount() const
{
    return view()->textCursor().hasSelection() ? 1 : 0;
}

void ArticleAccessible::addSelection(int begin, int end)
{
    setSelection(0, begin, end);
}

void ArticleAccessible::removeSelection(int index)
{
    if (index == 0)
        setCursorPosition(cursorPosition());
}

void ArticleAccessible::setSelection(int index, int begin, int end)
{
    if (index != 0)
        return;
    QTextCursor cursor = cursorAt(begin);
    cursor.setPosition(std::clamp(end, 0, characterCount()), QTextCursor::KeepAnchor);
    view()->setTextCursor(cursor);
}

int ArticleAccessible::cursorPosition() const
{
    return view()->textCursor().position();
}

void ArticleAccessible::setCursorPosition(int position)
{
    view()->setTextCursor(cursorAt(position));
}

QString ArticleAccessible::text(int begin, int end) const
{
    QTextCursor cursor = cursorAt(begin);
    cursor.setPosition(std::clamp(end, 0, characterCount()), QTextCursor::KeepAnchor);
    return cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n');
}

QString ArticleAccessible::textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary, int* begin,
                                            int* end) const
{
    const text::Span here = unitAt(cursorAt(offset), boundary);
    if (here.begin > 0)
        return textAtOffset(static_cast<int>(here.begin) - 1, boundary, begin, end);
    *begin = *end = 0;
    return {};
}

QString ArticleAccessible::textAfterOffset(int offset, QAccessible::TextBoundaryType boundary, int* begin,
                                           int* end) const
{
    const text::Span here = unitAt(cursorAt(offset), boundary);
    qsizetype next = std::max<qsizetype>(here.end, offset + 1);
    if (unitAt(cursorAt(static_cast<int>(next)), boundary).begin <= here.begin) // the end belongs to it, too
        ++next;
    if (next < characterCount())
        return textAtOffset(static_cast<int>(next), boundary, begin, end);
    *begin = *end = characterCount();
    return {};
}

QString ArticleAccessible::textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int* begin,
                                        int* end) const
{
    const text::Span found = unitAt(cursorAt(offset), boundary);
    *begin = static_cast<int>(found.begin);
    *end = static_cast<int>(found.end);
    return text(*begin, *end);
}

int ArticleAccessible::characterCount() const
{
    return view()->document()->characterCount() - 1; // the end of the last paragraph is no letter
}

QRect ArticleAccessible::characterRect(int offset) const
{
    if (offset < 0 || offset > characterCount())
        return {};
    const QWidget& seen = *view()->viewport();
    const auto letter = view()->letterAt(offset);
    const QRect place = letter ? letter->box.toAlignedRect() : view()->cursorRect(cursorAt(offset));
    return {seen.mapToGlobal(place.topLeft()), place.size()};
}

int ArticleAccessible::offsetAtPoint(const QPoint& point) const
{
    return static_cast<int>(view()->offsetAt(view()->viewport()->mapFromGlobal(point)).value_or(-1));
}

void ArticleAccessible::scrollToSubstring(int begin, int end)
{
    view()->scrollTo({std::clamp(begin, 0, characterCount()), std::clamp(end, 0, characterCount())});
}

QString ArticleAccessible::attributes(int offset, int* begin, int* end) const
{
    if (offset < 0 || offset > characterCount()) {
        *begin = *end = -1;
        return {};
    }
    const MarkedRun run = view()->markedRunAt(offset);
    *begin = static_cast<int>(run.span.begin);
    *end = static_cast<int>(run.span.end);
    QString all = letterAttributes(view()->document()->findBlock(offset), offset);
    for (const ToldMark& mark : run.marks)
        all += mark.attributes;
    return all;
}

void installArticleAccessible()
{
    QAccessible::installFactory(makeAccessible);
}

} // namespace dateline::articleview
