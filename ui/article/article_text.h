#pragma once

#include "ui/article/mark_painter.h"
#include "ui/article/reading_column.h"
#include "ui/viewmodels/mention_marks.h"

namespace dateline::viewmodels {
class ReadingSession;
}

namespace dateline::articleview {

class MentionScrollBar;
struct Ticks;

/// The text of the open article with its marks. Marks the session's selections and scrolls to them; a click
/// on a mention selects it, a second click on the current one clears; a click into the evidence of an event
/// selects that. The session must outlive it.
class ArticleText final : public ReadingColumn
{
    Q_OBJECT

public:
    explicit ArticleText(viewmodels::ReadingSession& session, QWidget* parent = nullptr);

    /// Shows what the session has open; the view calls it when that changes, once its header is up to date.
    void showArticle();
    void setTheme(const theme::Theme& theme) override;
    /// What is marked; selections always are.
    void setLayers(const viewmodels::MarkLayers& layers);

    /// What the context menu offers besides copying.
    void setCorrections(const QList<QAction*>& actions) { m_corrections = actions; }

    /// Marks what a search has found (in text order) and scrolls to the hit that the reader is at.
    void setHits(std::vector<text::Span> hits, std::optional<std::size_t> current);

    const viewmodels::MentionMarks& marks() const { return m_marks; }
    const Highlights& highlights() const { return m_highlights; }
    /// What the reader is told about the mention or the time expression at an offset; empty elsewhere.
    QString tooltipAt(qsizetype offset) const;

protected:
    void paintUnderText(QPainter& painter, const QRectF& clip) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void followEntity();
    void followFinding();
    void placeTicks();
    Ticks mentionTicks() const;
    Ticks hitTicks() const;
    double placeOf(qsizetype offset) const;
    void describe();
    void clicked(qsizetype offset);

    viewmodels::ReadingSession& m_session;
    viewmodels::MentionMarks m_marks;
    viewmodels::FindingMarks m_findings;
    Highlights m_highlights;
    QPoint m_pressed;
    MentionScrollBar* m_scrollBar;
    QList<QAction*> m_corrections;
};

} // namespace dateline::articleview
