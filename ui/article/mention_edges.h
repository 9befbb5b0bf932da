#pragma once

#include "ui/viewmodels/mention_proposal.h"

#include <QObject>
#include <QPoint>
#include <QTimer>

#include <optional>

class QMouseEvent;

namespace dateline::viewmodels {
class ReadingSession;
}

namespace dateline::articleview {

class ArticleText;

/// How far from an edge the pointer may be to take hold of it, in pixels: outside of the mention, and inside,
/// where most of a short word is left for clicks. Grows with the desktop's letters.
struct EdgeReach
{
    qreal outside = 5;
    qreal inside = 4;

    static EdgeReach at(int dotsPerInch);
};

/// The two edges of the current mention, which the pointer takes hold of and drags to other words: word by
/// word, with Alt letter by letter, over the ends of lines and in either direction of reading. The words that
/// it would have are framed meanwhile; Esc leaves things as they are. Says what the reader wants and changes
/// nothing itself. Belongs to the text, whose session must outlive it.
class MentionEdges final : public QObject
{
    Q_OBJECT

public:
    MentionEdges(viewmodels::ReadingSession& session, ArticleText& text);

    /// The edge of the current mention that stands at a place of the viewport.
    std::optional<viewmodels::MentionEdge> edgeAt(QPoint place) const;

Q_SIGNALS:
    /// The current mention is to have these words.
    void wordsWanted(dateline::text::Span words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Drag
    {
        viewmodels::MentionEdge edge = viewmodels::MentionEdge::End;
        text::Span before;
        text::Span words;
        QPoint pressed;
        QPoint place; ///< of the pointer now
        viewmodels::EdgeStep step = viewmodels::EdgeStep::Word;
        bool isMoving = false; ///< it is no click any more
        bool isOver = false;   ///< given up; the button is still down
    };

    bool filterPointer(QEvent& event);
    bool filterKey(QEvent& event);
    void press(const QMouseEvent& event);
    bool move(const QMouseEvent& event);
    bool release();
    void drag(const QMouseEvent& event);
    void reachTo(QPoint place, viewmodels::EdgeStep step);
    int beyond() const;
    void scroll();
    void giveUp();

    viewmodels::ReadingSession& m_session;
    ArticleText& m_text;
    std::optional<Drag> m_drag;
    QTimer m_scrolling; ///< while the pointer holds an edge above or below what is on show
};

} // namespace dateline::articleview
