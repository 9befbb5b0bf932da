#pragma once

#include "ui/article/margin_glyph.h"
#include "ui/viewmodels/finding.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace dateline::viewmodels {
class FindingMarks;
class ReadingSession;
} // namespace dateline::viewmodels

namespace dateline::articleview {

class ReadingColumn;
struct Highlights;

/// Small glyphs beside the lines of an article at which quotes and figures begin, at the side where lines
/// begin. A click selects the quote or figure in the session, further clicks the others of the same line;
/// hovering tells who says it, or what is counted. Without room beside the text there are none. Belongs to
/// the column; the keyboard has the panels of quotes and figures for the same.
class MarginIcons final : public QWidget
{
    Q_OBJECT

public:
    /// Marks and highlights say what is marked in the text; both must outlive the icons, as the session must.
    /// They are looked at whenever the icons are drawn.
    MarginIcons(viewmodels::ReadingSession& session, ReadingColumn& column,
                const viewmodels::FindingMarks& findings, const Highlights& highlights);

    /// One line's.
    struct Icon
    {
        QRectF box;                                ///< in the coordinates of this widget
        MarginGlyph glyph = MarginGlyph::Said;     ///< of the first quote, else of a figure
        std::vector<viewmodels::Finding> findings; ///< in text order, never empty
        qreal baseline = 0;                        ///< of the line, in the document's coordinates
    };
    /// Those that are in view, from top to bottom.
    std::vector<Icon> icons() const;
    /// What the reader is told at a place; empty where there is no icon.
    QString tooltipAt(QPointF place) const;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void place();
    void hover(std::optional<qreal> baseline);
    std::optional<Icon> iconAt(QPointF place) const;
    qreal side() const;
    int countWidth() const;

    viewmodels::ReadingSession& m_session;
    ReadingColumn& m_column;
    const viewmodels::FindingMarks& m_findings;
    const Highlights& m_highlights;
    std::optional<qreal> m_hovered; ///< the baseline of the icon under the pointer
};

} // namespace dateline::articleview
