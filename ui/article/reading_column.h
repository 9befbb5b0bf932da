#pragma once

#include "model/article/article.h"
#include "ui/article/text_geometry.h"
#include "ui/theme/theme.h"
#include "ui/viewmodels/typography.h"

#include <QTextEdit>

#include <optional>

namespace dateline::articleview {

class ScrollMotion;

/// A text set for reading: a column in the middle of what room there is, in its
/// own colours, zoomable, with a header that rides between headline and body. Read-only; loads nothing from
/// anywhere and leaves drops to the window.
class ReadingColumn : public QTextEdit
{
    Q_OBJECT

public:
    /// The scroll bar becomes the column's.
    explicit ReadingColumn(QScrollBar* scrollBar, QWidget* parent = nullptr);

    /// Sets the article's text at a zoom and goes to its top; the same text again stays where it is.
    void setArticle(const article::Article& article, double zoom);
    /// Rides on the text between headline and body and scrolls with it. The column becomes its owner. Its
    /// height is asked for whenever an article is set.
    void setHeader(QWidget* header);
    /// The room above the text that does not scroll: 24 pixels unless something else is said.
    void setTopMargin(int pixels);
    virtual void setTheme(const theme::Theme& theme);
    const theme::Theme& theme() const { return m_theme; }
    /// The article that is on show; one without a text before the first.
    const article::Article& article() const { return m_article; }
    /// From 0.5 to 3; the line at the top stays where it is.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    /// Letters, measure and spaces; the line at the top stays where it is.
    void setTypography(const viewmodels::Typography& typography);
    const viewmodels::Typography& typography() const { return m_typography; }

    /// Offset at which the first line on show begins.
    qsizetype topOffset() const;
    void scrollToTop();
    /// Brings the line of an offset to the top, at once.
    void scrollToLine(qsizetype offset);
    /// Leaves the text where it is when the stretch is well in view; else brings it to the upper third.
    void scrollTo(text::Span span);
    /// Where a stretch of the text stands, in the coordinates of the viewport; the first line of it.
    QRect boxOf(text::Span span) const;
    /// A letter of the text, in the same coordinates; none at the end of a paragraph.
    std::optional<TextGeometry::Letter> letterAt(qsizetype offset) const;
    /// The offset of the character at a place of the viewport; none where there is no text.
    std::optional<qsizetype> offsetAt(QPoint place) const;

    QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    /// Ctrl and the wheel: steps to zoom in, negative to zoom out.
    void zoomWanted(int steps);
    /// The line at the top of what is on show begins at another offset.
    void topMoved(qsizetype offset);
    /// The text stands at other places: another text, width or zoom.
    void laidOut();

protected:
    /// Paints under the text; painter and clip are in the document's coordinates.
    virtual void paintUnderText(QPainter& painter, const QRectF& clip) = 0;

    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void setText();
    void setTextAgain();
    int headerHeight() const;
    void placeColumn();
    void placeHeader();
    QPointF scrolled() const;

    article::Article m_article;
    QTextDocument* m_document = nullptr; ///< child of this
    QWidget* m_header = nullptr;
    int m_topMargin = 24;
    int m_headerRoom = 0; ///< that the document has left free for it
    ScrollMotion* m_motion;
    theme::Theme m_theme;
    double m_zoom = 1.0;
    viewmodels::Typography m_typography;
    bool m_keyboardCame = false; ///< the focus came by a key and is shown
};

} // namespace dateline::articleview
