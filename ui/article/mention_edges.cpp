#include "ui/article/mention_edges.h"

#include "ui/article/article_text.h"
#include "ui/viewmodels/reading_session.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace dateline::articleview {

using viewmodels::EdgeStep;
using viewmodels::MentionEdge;
using viewmodels::ReadingSession;

namespace {

constexpr qreal usualDotsPerInch = 96;
constexpr int scrollMs = 40;

/// @param inward where the mention lies from its edge: 1 for the right, -1 for the left
bool isNear(const QRectF& letter, qreal edge, int inward, QPointF place, const EdgeReach& reach)
{
    const qreal inside = (place.x() - edge) * inward;
    return place.y() >= letter.top() && place.y() <= letter.bottom() && inside >= -reach.outside &&
           inside <= std::min(reach.inside, letter.width() / 3);
}

} // namespace

EdgeReach EdgeReach::at(int dotsPerInch)
{
    const qreal scale = std::max(1.0, dotsPerInch / usualDotsPerInch);
    const EdgeReach usual;
    return {usual.outside * scale, usual.inside * scale};
}

MentionEdges::MentionEdges(ReadingSession& session, ArticleText& text)
    : QObject(&text), m_session(session), m_text(text)
{
    text.installEventFilter(this);
    text.viewport()->installEventFilter(this);
    m_scrolling.setInterval(scrollMs);
    connect(&m_scrolling, &QTimer::timeout, this, &MentionEdges::scroll);
    connect(&session, &ReadingSession::articleChanged, this, &MentionEdges::giveUp);
    connect(&session, &ReadingSession::entitySelectionChanged, this, &MentionEdges::giveUp);
}

std::optional<MentionEdge> MentionEdges::edgeAt(QPoint place) const
{
    const text::Span mention = m_text.currentMention();
    if (mention.isEmpty())
        return std::nullopt;
    const auto first = m_text.letterAt(mention.begin);
    const auto last = m_text.letterAt(mention.end - 1);
    const EdgeReach reach = EdgeReach::at(m_text.logicalDpiX());
    // A mention of one letter has both edges near: the one that the pointer is outside of.
    if (last && isNear(last->box, last->end(), last->isRightToLeft ? 1 : -1, place, reach))
        return MentionEdge::End;
    if (first && isNear(first->box, first->begin(), first->isRightToLeft ? -1 : 1, place, reach))
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

/// Esc is a key of the window, but here it is asked for first. Alt counts at once, also while the pointer
/// rests.
bool MentionEdges::filterKey(QEvent& event)
{
    const bool isPress = event.type() == QEvent::ShortcutOverride || event.type() == QEvent::KeyPress;
    if (!m_drag || (!isPress && event.type() != QEvent::KeyRelease))
        return false;
    const int key = static_cast<QKeyEvent&>(event).key();
    if (key == Qt::Key_Alt && m_drag->isMoving)
        reachTo(m_drag->place, isPress ? EdgeStep::Letter : EdgeStep::Word);
    if (key != Qt::Key_Escape || !isPress)
        return false;
    event.accept();
    if (event.type() == QEvent::KeyPress)
        giveUp();
    return true;
}

void MentionEdges::press(const QMouseEvent& event)
{
    m_scrolling.stop();
    m_drag.reset();
    const QPoint place = event.position().toPoint();
    const auto edge = event.button() == Qt::LeftButton ? edgeAt(place) : std::nullopt;
    if (edge && !event.modifiers().testFlag(Qt::ControlModifier))
        m_drag = Drag{*edge, m_text.currentMention(), m_text.currentMention(), place, place};
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
    if (!m_drag->isMoving && (place - m_drag->pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_drag->isMoving = true;
    reachTo(place, event.modifiers().testFlag(Qt::AltModifier) ? EdgeStep::Letter : EdgeStep::Word);
    if (beyond() == 0)
        m_scrolling.stop();
    else if (!m_scrolling.isActive() && !m_drag->isOver)
        m_scrolling.start();
}

void MentionEdges::reachTo(QPoint place, EdgeStep step)
{
    if (m_drag->isOver)
        return;
    m_drag->place = place;
    m_drag->step = step;
    m_drag->words = viewmodels::withEdgeAt(m_text.article().text, m_drag->before, m_drag->edge,
                                           m_text.cursorForPosition(place).position(), step);
    m_text.setReach(Reach{m_drag->edge, m_drag->words});
}

/// How far the pointer is below what is on show; negative above it.
int MentionEdges::beyond() const
{
    const int height = m_text.viewport()->height();
    const int y = m_drag->place.y();
    return y < 0 ? y : std::max(0, y - height + 1);
}

/// The text goes on under the pointer.
void MentionEdges::scroll()
{
    QScrollBar* bar = m_text.verticalScrollBar();
    bar->setValue(bar->value() + (beyond() < 0 ? -1 : 1) * bar->singleStep());
    reachTo(m_drag->place, m_drag->step);
}

bool MentionEdges::release()
{
    m_scrolling.stop();
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
    m_scrolling.stop();
    m_text.setReach(std::nullopt);
    if (m_drag)
        m_drag->isOver = true;
}

} // namespace dateline::articleview
