#pragma once

#include "ui/article/mark_painter.h"
#include "ui/article/marked_run.h"
#include "ui/article/reading_column.h"
#include "ui/viewmodels/mention_marks.h"

namespace dateline::viewmodels {
class ReadingSession;
}

namespace dateline::articleview {

class MarginIcons;
class MarkAnnouncer;
class MentionCards;
class MentionScrollBar;
class TextCaret;

/// The text of the open article with its marks. Marks the session's selections and scrolls to them; a click
/// on a mention selects it, a second click on the current one clears; with Ctrl its entity is put beside the
/// selected one; a click on a figure selects that, one elsewhere into the evidence of an event the event.
/// While the caret is on, it does the same by keys: the sentence that it is in marks its event, and Enter is
/// a click. The session must outlive it.
class ArticleText final : public ReadingColumn
{
    Q_OBJECT

public:
    explicit ArticleText(viewmodels::ReadingSession& session, QWidget* parent = nullptr);

    /// Shows what the session has open, at a zoom; the view calls it when that changes, once its header is up
    /// to date.
    void showArticle(double zoom);
    void setTheme(const theme::Theme& theme) override;
    /// What is marked; selections always are.
    void setLayers(const viewmodels::MarkLayers& layers);

    /// What the context menu offers, in groups; without any there is none.
    void setMenu(const QList<QList<QAction*>>& groups) { m_menu = groups; }

    /// Marks what a search has found (in text order) and scrolls to the hit that the reader is at.
    void setHits(std::vector<text::Span> hits, std::optional<std::size_t> current);

    /// Marks the sentence that is read aloud and keeps it in view; empty takes the mark away.
    void setSpoken(text::Span sentence);
    /// Shows that the current mention is held at an edge, or none.
    void setReach(const std::optional<Reach>& reach);
    /// The words of the current mention of the selected entity; empty where none is selected.
    text::Span currentMention() const;
    /// Where the context menu stands that was opened with the pointer; none while there is no such menu.
    std::optional<qsizetype> menuOffset() const { return m_menuOffset; }

    const viewmodels::MentionMarks& marks() const { return m_marks; }
    const Highlights& highlights() const { return m_highlights; }
    /// What the reader is told about the time, quote or figure that is marked at an offset; empty elsewhere.
    /// Mentions have cards.
    QString tooltipAt(qsizetype offset) const;
    /// The marks on show at an offset, and how far they reach within its paragraph.
    MarkedRun markedRunAt(qsizetype offset) const;
    MentionCards& cards() { return *m_cards; }
    MarginIcons& margin() { return *m_margin; }
    TextCaret& caret() { return *m_caret; }
    MarkAnnouncer& announcer() { return *m_announcer; }
    /// The caret on or off. It begins at the selected words, else at the evidence of what is selected or at
    /// the current mention, as far as they are in view.
    void setCaret(bool on);
    /// Shows the card of the current mention of the selected entity, else of the mention at the caret. False
    /// where there is none.
    bool showCard();

protected:
    void paintUnderText(QPainter& painter, const QRectF& clip) override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    const viewmodels::MentionMark* mentionMarkAt(qsizetype offset) const;
    bool isInView(text::Span span) const;
    void showWords(text::Span words);
    const viewmodels::MentionMark* markAtCaret() const;
    const viewmodels::MentionMark* currentMark() const;
    bool isSelectedAt(qsizetype offset) const;
    QPoint menuPlace() const;
    bool isInStep() const;
    void goToSelection();
    void followEntity();
    void followFinding();
    void drawAgain();
    void placeTicks();
    void describe();
    void clicked(qsizetype offset, bool besides);
    std::optional<viewmodels::Finding> findingToClickAt(qsizetype offset) const;
    void followCaret();
    void goTo(text::Span span);
    void showCard(const viewmodels::MentionMark& mark);
    void leaveCard(QPoint place);

    viewmodels::ReadingSession& m_session;
    viewmodels::MentionMarks m_marks;
    viewmodels::FindingMarks m_findings;
    Highlights m_highlights;
    QPoint m_pressed;
    MentionScrollBar* m_scrollBar;
    MarginIcons* m_margin;
    QList<QList<QAction*>> m_menu;
    std::optional<qsizetype> m_menuOffset;
    MentionCards* m_cards;
    TextCaret* m_caret;
    MarkAnnouncer* m_announcer;
    bool m_isAtCaret = false; ///< what is being selected stands where the caret is
};

} // namespace dateline::articleview
