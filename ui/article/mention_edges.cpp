#include "ui/article/mention_edges.h"

#include "ui/article/article_text.h"
#include "ui/viewmodels/reading_session.h"

#include <QApplication>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

namespace dateline::articleview {

using viewmodels::EdgeStep;
using viewmodels::MentionEdge;
using viewmodels::ReadingSession;

namespace {

/// How far from an edge the pointer may be; inside it leaves most of a short word for clicks.
constexpr int reachOutside = 5;
constexpr int reachInside = 4;

bool isNear(const QRect& letters, int edge, int inward, QPoint place)
{
    const int inside = (place.x() - edge) * inward;
    return place.y() >= letters.top() && place.y() <= letters.bottom() && inside >= -reachOutside &&
           inside <= std::min(reachInside, letters.width() / 3);
}

} // namespace

MentionEdges::MentionEdges(ReadingSession& session, ArticleText& text)
    : QObject(&text), m_session(session), m_text(text)
{
    text.installEventFilter(this);
    text.viewport()->installEventFilter(this);
    connect(&session, &ReadingSession::articleChanged, this, &MentionEdges::giveUp);
    connect(&session, &ReadingSession::entitySelectionChanged, this, &MentionEdges::giveUp);
}

std::optional<MentionEdge> MentionEdges::edgeAt(QPoint place) const
{
    const text::Span mention = m_text.currentMention();
    if (mention.isEmpty())
        return std::nullopt;
    const QRect first = m_text.boxOf({mention.begin, mention.begin + 1});
    const QRect last = m_text.boxOf({mention.end - 1, mention.end});
    // A mention of one letter has both edges near: the one that the pointer is outside of.
    if (isNear(last, last.right() + 1, -1, place))
        return MentionEdge::End;
    if (isNear(first, first.left(), 1, place))
        return MentionEdge::Begin;
    return std::nullopt;
}

/// The press goes on to the text, so that a click at an edge is a click; what follows a press is not a
/// selection of words, and stays here.
bool MentionEdges::eventFilter(QObject* watched, QEvent* event)
{
    return watched == &m_text ? filterKey(*event) : filterPointer(*event);
}

bool MentionEdges::filterPointer(QEvent& event)
{
    switch (event.type()) {
    case QEvent::MouseButtonPress:
        press(static_cast<QMouseEvent&>(event));
        return false;
    case QEvent::MouseMove:
        return move(static_cast<QMouseEvent&>(event));
    case QEvent::MouseButtonRelease:
        return release();
    case QEvent::Leave:
        if (!m_drag)
            m_text.setReach(std::nullopt);
        return false;
    default:
        return false;
    }
}

/// Esc is a key of the window, but here it is asked for first.
bool MentionEdges::filterKey(QEvent& event)
{
    const bool isKey = event.type() == QEvent::ShortcutOverride || event.type() == QEvent::KeyPress;
    if (!isKey || !m_drag || static_cast<QKeyEvent&>(event).key() != Qt::Key_Escape)
        return false;
    event.accept();
    if (event.type() == QEvent::KeyPress)
        giveUp();
    return true;
}

void MentionEdges::press(const QMouseEvent& event)
{
    m_drag.reset();
    const QPoint place = event.position().toPoint();
    const auto edge = event.button() == Qt::LeftButton ? edgeAt(place) : std::nullopt;
    if (edge && !event.modifiers().testFlag(Qt::ControlModifier))
        m_drag = Drag{*edge, m_text.currentMention(), m_text.currentMention(), place};
}

bool MentionEdges::move(const QMouseEvent& event)
{
    if (m_drag) {
        drag(event);
        return true;
    }
    const QPoint place = event.position().toPoint();
    const auto edge = event.buttons() == Qt::NoButton ? edgeAt(place) : std::nullopt;
    m_text.setReach(edge ? std::optional(Reach{*edge, m_text.currentMention()}) : std::nullopt);
    if (edge)
        m_text.viewport()->setCursor(Qt::SizeHorCursor);
    return edge.has_value();
}

void MentionEdges::drag(const QMouseEvent& event)
{
    const QPoint place = event.position().toPoint();
    if (m_drag->isOver)
        return;
    if (!m_drag->isMoving && (place - m_drag->pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_drag->isMoving = true;
    const EdgeStep step = event.modifiers().testFlag(Qt::AltModifier) ? EdgeStep::Letter : EdgeStep::Word;
    m_drag->words = viewmodels::withEdgeAt(m_text.article().text, m_drag->before, m_drag->edge,
                                           m_text.cursorForPosition(place).position(), step);
    m_text.setReach(Reach{m_drag->edge, m_drag->words});
}

bool MentionEdges::release()
{
    const std::optional<Drag> ended = std::exchange(m_drag, std::nullopt);
    if (!ended || (!ended->isMoving && !ended->isOver))
        return false;
    m_text.setReach(std::nullopt);
    if (!ended->isOver && ended->words != ended->before)
        Q_EMIT wordsWanted(ended->words);
    return true;
}

/// Also where the mention is not the current one any more.
void MentionEdges::giveUp()
{
    m_text.setReach(std::nullopt);
    if (m_drag)
        m_drag->isOver = true;
}

} // namespace dateline::articleview
