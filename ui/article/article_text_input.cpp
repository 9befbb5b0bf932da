// How the reader acts on the text: pointer, keys, menu.
#include "ui/article/article_text.h"
#include "ui/article/mention_cards.h"
#include "ui/article/text_caret.h"
#include "ui/viewmodels/findings_at.h"
#include "ui/viewmodels/reading_session.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QToolTip>

namespace dateline::articleview {

using viewmodels::MentionMark;

bool ArticleText::event(QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride || !m_caret->isOn())
        return ReadingColumn::event(event);
    event->setAccepted(TextCaret::isMovedBy(*static_cast<const QKeyEvent*>(event)));
    return true;
}

void ArticleText::keyPressEvent(QKeyEvent* event)
{
    if (!m_caret->isOn() || !m_session.current())
        return ReadingColumn::keyPressEvent(event);
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (modifiers == Qt::NoModifier || modifiers == Qt::ControlModifier)) {
        const MentionMark* mark = markAtCaret();
        const QScopedValueRollback atCaret(m_isAtCaret, true);
        return clicked(mark ? mark->span.begin : m_caret->offset(), modifiers == Qt::ControlModifier);
    }
    const qsizetype before = m_caret->offset();
    ReadingColumn::keyPressEvent(event);
    if (m_caret->offset() != before)
        followCaret();
}

bool ArticleText::isInView(text::Span span) const
{
    return !span.isEmpty() && viewport()->rect().contains(boxOf(span).topLeft());
}

void ArticleText::setCaret(bool on)
{
    m_caret->setOn(on);
    if (!on || textCursor().hasSelection())
        return;
    const MentionMark* mark = m_highlights.entity ? currentMark() : nullptr;
    for (const text::Span span : {m_highlights.evidence.span, mark ? mark->span : text::Span()}) {
        if (isInView(span))
            return m_caret->follow(span);
    }
}

void ArticleText::followCaret()
{
    const QScopedValueRollback atCaret(m_isAtCaret, true);
    m_session.markEventAt(m_caret->offset());
}

void ArticleText::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position().toPoint();
    ReadingColumn::mousePressEvent(event);
}

void ArticleText::mouseMoveEvent(QMouseEvent* event)
{
    ReadingColumn::mouseMoveEvent(event);
    if (event->buttons() != Qt::NoButton)
        return;
    leaveCard(event->position().toPoint());
    const auto offset = offsetAt(event->position().toPoint());
    viewport()->setCursor(offset && mentionMarkAt(*offset) ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

/// A press and a release in the same place are a click; anything else has selected text.
void ArticleText::mouseReleaseEvent(QMouseEvent* event)
{
    ReadingColumn::mouseReleaseEvent(event);
    const QPoint place = event->position().toPoint();
    if (event->button() != Qt::LeftButton || textCursor().hasSelection() ||
        (place - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        return;
    if (const auto offset = offsetAt(place))
        clicked(*offset, event->modifiers().testFlag(Qt::ControlModifier));
}

void ArticleText::clicked(qsizetype offset, bool besides)
{
    if (const MentionMark* mark = mentionMarkAt(offset)) {
        if (besides)
            m_session.toggleCompared(mark->entity);
        else if (m_session.selectedEntity() == mark->entity && m_session.currentMention() == mark->mention)
            m_session.selectEntity(std::nullopt);
        else
            m_session.selectMention(mark->entity, mark->mention);
    } else if (const auto finding = findingToClickAt(offset)) {
        m_session.selectFinding(m_session.selectedFinding() == finding ? std::nullopt : finding);
    }
}

/// A figure whose marks are on show, else the event that the sentence tells.
std::optional<viewmodels::Finding> ArticleText::findingToClickAt(qsizetype offset) const
{
    using viewmodels::Finding;
    using viewmodels::FindingKind;
    const viewmodels::FindingMark* mark = m_findings.at(offset, m_highlights.layers);
    if (mark && mark->layer == viewmodels::MarkLayer::Figures)
        return Finding{FindingKind::Figure, mark->index};
    const auto event = viewmodels::eventAt(m_session.current()->analysis, offset);
    return event ? std::optional(Finding{FindingKind::Event, *event}) : std::nullopt;
}

bool ArticleText::isSelectedAt(qsizetype offset) const
{
    const QTextCursor cursor = textCursor();
    return text::Span{cursor.selectionStart(), cursor.selectionEnd()}.contains(offset);
}

/// A right click on a mention selects it first, and so does the menu's key at the caret, unless words are
/// selected there.
void ArticleText::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto offset = offsetAt(viewport()->mapFromGlobal(event->globalPos()));
    const MentionMark* mark = nullptr;
    if (isByKey && m_caret->isOn() && !textCursor().hasSelection())
        mark = markAtCaret();
    else if (!isByKey && offset && !isSelectedAt(*offset))
        mark = mentionMarkAt(*offset);
    if (mark)
        m_session.selectMention(mark->entity, mark->mention);
    if (m_menu.isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QList<QAction*>& group : m_menu) {
        if (!menu->isEmpty())
            menu->addSeparator();
        menu->addActions(group);
    }
    m_menuOffset = isByKey ? std::nullopt : offset;
    connect(menu, &QObject::destroyed, this, [this] { m_menuOffset.reset(); });
    menu->popup(isByKey ? viewport()->mapToGlobal(menuPlace()) : event->globalPos());
}

/// Where a menu that was asked for by a key stands: at what it is about, as far as that is in view.
QPoint ArticleText::menuPlace() const
{
    const QRect seen = viewport()->rect();
    if (m_caret->isOn() && seen.intersects(cursorRect()))
        return cursorRect().bottomLeft();
    const MentionMark* mark = currentMark();
    const QRect box = mark ? boxOf(mark->span) : QRect();
    return seen.intersects(box) ? box.bottomLeft() : seen.center();
}

bool ArticleText::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        m_cards->hide();
    if (event->type() != QEvent::ToolTip)
        return ReadingColumn::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto offset = offsetAt(help->pos());
    if (const MentionMark* mark = offset ? mentionMarkAt(*offset) : nullptr) {
        showCard(*mark);
        return true;
    }
    QToolTip::showText(help->globalPos(), offset ? tooltipAt(*offset) : QString(), viewport());
    return true;
}

} // namespace dateline::articleview
