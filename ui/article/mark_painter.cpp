#include "ui/article/mark_painter.h"

#include "ui/article/text_geometry.h"
#include "ui/theme/entity_mark.h"

#include <QPen>

#include <algorithm>

namespace dateline::articleview {

using viewmodels::MentionMark;

namespace {

/// Tints and frames reach a little beyond the letters.
QRectF padded(const QRectF& letters)
{
    return letters.adjusted(-2, -1, 2, 2);
}

} // namespace

MarkPainter::MarkPainter(QPainter& painter, const QTextDocument& document, const theme::Theme& theme,
                         double zoom)
    : m_painter(painter), m_document(document), m_theme(theme), m_zoom(zoom)
{}

void MarkPainter::paint(const viewmodels::MentionMarks& marks, const Highlights& highlights,
                        const QRectF& clip)
{
    paintEvidence(highlights);
    const text::Span shown = TextGeometry(m_document).between(clip.top(), clip.bottom());
    const auto visible = marks.near(shown);
    const auto isSelected = [&highlights](const MentionMark& mark) {
        return highlights.entity == mark.entity;
    };
    for (const MentionMark& mark : visible) {
        if (isSelected(mark))
            paintTint(mark);
    }
    paintHits(highlights, shown);
    for (const MentionMark& mark : visible) {
        if (highlights.unselected || isSelected(mark))
            paintUnderline(mark, isSelected(mark));
    }
    for (const MentionMark& mark : visible) {
        if (isSelected(mark) && mark.mention == highlights.mention)
            paintFrame(mark);
    }
}

void MarkPainter::paintEvidence(const Highlights& highlights)
{
    if (highlights.evidence.span.isEmpty())
        return;
    const TextGeometry geometry(m_document);
    for (const TextGeometry::Piece& piece : geometry.pieces(highlights.evidence.span))
        m_painter.fillRect(piece.box.adjusted(-2, -3 * m_zoom, 2, 4 * m_zoom), m_theme.evidenceTint());
    for (const text::Span words : highlights.evidence.decisive) {
        for (const TextGeometry::Piece& piece : geometry.pieces(words))
            m_painter.fillRect(
                QRectF(piece.box.left(), piece.baseline + 3 * m_zoom, piece.box.width(), m_zoom),
                m_theme.text);
    }
}

void MarkPainter::paintHits(const Highlights& highlights, text::Span shown)
{
    const auto first = std::ranges::upper_bound(highlights.hits, shown.begin, {}, &text::Span::end);
    for (auto hit = first; hit != highlights.hits.end() && hit->begin < shown.end; ++hit) {
        const bool isCurrent =
            highlights.hit == static_cast<std::size_t>(std::distance(highlights.hits.begin(), hit));
        for (const TextGeometry::Piece& piece : TextGeometry(m_document).pieces(*hit))
            m_painter.fillRect(piece.box.adjusted(-1, -1, 1, 2), m_theme.hitTint(isCurrent));
    }
}

void MarkPainter::paintTint(const MentionMark& mark)
{
    for (const TextGeometry::Piece& piece : TextGeometry(m_document).pieces(mark.span))
        m_painter.fillRect(padded(piece.box), m_theme.selectionTint(mark.type));
}

void MarkPainter::paintUnderline(const MentionMark& mark, bool selected)
{
    const QColor colour = selected ? m_theme.entity(mark.type) : m_theme.unselectedMark(mark.type);
    const theme::Stroke stroke = mark.doubtful ? theme::Stroke::Dots : theme::Stroke::Lines;
    for (const TextGeometry::Piece& piece : TextGeometry(m_document).pieces(mark.span)) {
        const QPointF from(piece.box.left(), qRound(piece.baseline + 3 * m_zoom));
        theme::drawUnderline(m_painter, theme::underlineOf(mark.type), from, piece.box.width(), colour,
                             stroke, m_zoom);
    }
}

void MarkPainter::paintFrame(const MentionMark& mark)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_theme.entity(mark.type), 1.5));
    for (const TextGeometry::Piece& piece : TextGeometry(m_document).pieces(mark.span))
        m_painter.drawRoundedRect(padded(piece.box).adjusted(-0.5, -0.5, 0.5, 0.5), 2, 2);
}

} // namespace dateline::articleview
