#pragma once

#include "model/article/article.h"
#include "ui/article/mark_painter.h"
#include "ui/theme/theme.h"
#include "ui/viewmodels/mention_marks.h"

#include <QTextEdit>

namespace dateline::viewmodels {
class ReadingSession;
}

namespace dateline::articleview {

class MentionScrollBar;
class ScrollMotion;

/// The text of the open article in a column of reading width, with its marks. Marks the
/// session's selections and scrolls to them; a click on a mention selects it, a second click on the
/// current one clears; a click into the evidence of an event selects that. Loads nothing from anywhere. The
/// session must outlive it.
class ArticleText final : public QTextEdit
{
    Q_OBJECT

public:
    explicit ArticleText(viewmodels::ReadingSession& session, QWidget* parent = nullptr);

    /// Shows what the session has open; the view calls it when that changes, once its header is up to date.
    void showArticle();
    /// Rides on the text between headline and body and scrolls with it. The text becomes its owner.
    void setHeader(QWidget* header);
    void setTheme(const theme::Theme& theme);
    /// From 0.5 to 3; the line at the top stays where it is.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    void scrollToTop();

    const viewmodels::MentionMarks& marks() const { return m_marks; }
    const Highlights& highlights() const { return m_highlights; }
    /// Where a mention or other stretch of the text stands, in the coordinates of the viewport; the first
    /// line of it.
    QRect boxOf(text::Span span) const;

    /// What the reader is told about the mention or the time expression at an offset; empty elsewhere.
    QString tooltipAt(qsizetype offset) const;

    QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    /// Ctrl and the wheel: steps to zoom in, negative to zoom out.
    void zoomWanted(int steps);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void setDocumentOf(const article::Article& article);
    /// The same article in other measures; the line at the top stays.
    void setAgain();
    int headerHeight() const;
    void followEntity();
    void followEvent();
    void scrollTo(text::Span span);
    void placeColumn();
    void placeHeader();
    void placeTicks();
    void clicked(qsizetype offset);
    std::optional<qsizetype> offsetAt(QPoint place) const;
    QPointF scrolled() const;

    viewmodels::ReadingSession& m_session;
    viewmodels::MentionMarks m_marks;
    Highlights m_highlights;
    theme::Theme m_theme;
    double m_zoom = 1.0;
    QString m_shownText;
    QPoint m_pressed;
    QTextDocument* m_document = nullptr; ///< child of this
    QWidget* m_header = nullptr;
    int m_headerRoom = 0; ///< that the document has left free for it
    MentionScrollBar* m_scrollBar;
    ScrollMotion* m_motion;
};

} // namespace dateline::articleview
