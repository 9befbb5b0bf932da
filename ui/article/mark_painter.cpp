#include "ui/article/mark_painter.h"

#include "ui/article/text_geometry.h"
#include "ui/theme/device_pixels.h"
#include "ui/theme/entity_mark.h"

#include <QPen>

#include <algorithm>

namespace dateline::articleview {

using viewmodels::MarkLayer;
using viewmodels::MentionMark;

namespace {

/// Tints and frames reach a little beyond the letters.
QRectF padded(const QRectF& letters)
{
    return letters.adjusted(-2, -1, 2, 2);
}

QColor fullColour(const theme::Theme& theme, const MentionMark& mark, std::optional<theme::Side> side)
{
    return side ? theme.compared(*side) : theme.entity(mark.type);
}

} // namespace

QColor spokenTint(const theme::Theme& theme)
{
    return theme::mixed(theme.page, theme.accent, theme.dark ? 0.28 : 0.14);
}

std::optional<theme::Side> Highlights::sideOf(qsizetype each) const
{
    if (!compared || !isChosen(each))
        return std::nullopt;
    return entity == each ? theme::Side::First : theme::Side::Second;
}

MarkPainter::MarkPainter(QPainter& painter, const QTextDocument& document, const theme::Theme& theme,
                         double zoom)
    : m_painter(painter), m_document(document), m_theme(theme), m_zoom(zoom)
{}

void MarkPainter::paint(const viewmodels::MentionMarks& mentions, const viewmodels::FindingMarks& findings,
                        const Highlights& highlights, const QRectF& clip)
{
    const text::Span shown = TextGeometry(m_document).between(clip.top(), clip.bottom());
    paintSpoken(highlights.spoken);
    paintEvidence(highlights);
    paintFindings(findings, highlights, shown);
    paintMentions(mentions, highlights, shown);
}

void MarkPainter::paintMentions(const viewmodels::MentionMarks& mentions, const Highlights& highlights,
                                text::Span shown)
{
    const auto visible = mentions.near(shown);
    for (const MentionMark& mark : visible) {
        if (highlights.isChosen(mark.entity))
            paintTint(mark, highlights);
    }
    if (highlights.layers.shows(MarkLayer::Hits))
        paintHits(highlights, shown);
    for (const MentionMark& mark : visible) {
        if (highlights.shows(mark))
            paintUnderline(mark, highlights);
    }
    for (const MentionMark& mark : visible) {
        if (highlights.entity == mark.entity && mark.mention == highlights.mention)
            paintFrame(mark, highlights);
    }
}

void MarkPainter::paintFindings(const viewmodels::FindingMarks& findings, const Highlights& highlights,
                                text::Span shown)
{
    for (const viewmodels::FindingMark& mark : findings.near(shown)) {
        if (!highlights.layers.shows(mark.layer))
            continue;
        if (mark.layer == MarkLayer::Times)
            paintTime(mark.span);
        else if (mark.layer == MarkLayer::Quotes)
            paintQuote(mark);
        else
            paintFigure(mark.span);
    }
}

/// A time stands on a soft ground with a fine broken line at its foot, below those of entities.
void MarkPainter::paintTime(text::Span span)
{
    constexpr qreal dash = 3;
    for (const TextGeometry::Piece& piece : TextGeometry(m_document).pieces(span)) {
        const QRectF ground = padded(piece.box);
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.timeTint());
        m_painter.drawRoundedRect(ground, 3, 3);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        const theme::DevicePixels pixels(m_painter);
        const QRectF foot = pixels.across(qRound(ground.bottom()) - 1, ground.left() + 2, ground.right() - 1);
        const qreal step = pixels.length(dash) + pixels.length(2);
        for (qreal x = foot.left(); x + dash <= foot.right(); x += step)
            m_painter.fillRect(QRectF(x, foot.top(), pixels.length(dash), foot.height()),
                               m_theme.findingMark());
    }
}

/// A rule runs beside the lines of a quote: whole where it is word for word, dashed where it is reported.
void MarkPainter::paintQuote(const viewmodels::FindingMark& quote)
{
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    QPen pen(m_theme.findingMark(), 2, Qt::SolidLine, Qt::FlatCap);
    if (!quote.direct)
        pen.setDashPattern({2, 2});
    m_painter.setPen(pen);
    for (const TextGeometry::Piece& piece : TextGeometry(m_document).pieces(quote.span))
        m_painter.drawLine(QPointF(1, piece.box.top()), QPointF(1, piece.box.bottom() + 2));
}

/// A figure stands over a line with raised ends, as lengths are measured on a plan.
void MarkPainter::paintFigure(text::Span span)
{
    const QColor colour = m_theme.findingMark();
    const theme::DevicePixels pixels(m_painter);
    for (const TextGeometry::Piece& piece : TextGeometry(m_document).pieces(span)) {
        const qreal bottom = qRound(piece.baseline + 4 * m_zoom);
        const qreal left = qRound(piece.box.left());
        const qreal right = qRound(piece.box.right());
        m_painter.fillRect(pixels.across(bottom, left, right), colour);
        for (const qreal end : {left, right - 1})
            m_painter.fillRect(pixels.down(end, bottom - 4 * m_zoom, bottom), colour);
    }
}

/// The sentence that is read aloud stands on a band as high as its lines, so that it is followed from afar.
void MarkPainter::paintSpoken(text::Span sentence)
{
    if (sentence.isEmpty())
        return;
    for (const TextGeometry::Piece& piece : TextGeometry(m_document).pieces(sentence))
        m_painter.fillRect(piece.box.adjusted(-3, -4 * m_zoom, 3, 5 * m_zoom), spokenTint(m_theme));
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
        for (const TextGeometry::Piece& piece : TextGeometry(m_document).pieces(*hit)) {
            const QRectF ground = piece.box.adjusted(-1, -1, 1, 2);
            m_painter.fillRect(ground, m_theme.hitTint(isCurrent));
            m_painter.fillRect(QRectF(ground.left(), qRound(ground.bottom()) - 1, ground.width(), 1),
                               m_theme.hitMark());
        }
    }
}

void MarkPainter::paintTint(const MentionMark& mark, const Highlights& highlights)
{
    const std::optional<theme::Side> side = highlights.sideOf(mark.entity);
    const QColor tint = side ? m_theme.comparedTint(*side) : m_theme.selectionTint(mark.type);
    for (const TextGeometry::Piece& piece : TextGeometry(m_document).pieces(mark.span))
        m_painter.fillRect(padded(piece.box), tint);
}

/// Two entities that are compared have lines of their own, which do not depend on their types. What is not
/// selected keeps its colour and has fine lines, but with high contrast, where nothing is faint.
void MarkPainter::paintUnderline(const MentionMark& mark, const Highlights& highlights)
{
    const std::optional<theme::Side> side = highlights.sideOf(mark.entity);
    const QColor colour = fullColour(m_theme, mark, side);
    const theme::Underline underline = side ? theme::underlineOf(*side) : theme::underlineOf(mark.type);
    const bool isFull = highlights.isChosen(mark.entity) || m_theme.highContrast;
    const theme::LineStyle style{mark.doubtful ? theme::Stroke::Dots : theme::Stroke::Lines,
                                 isFull ? theme::Weight::Full : theme::Weight::Fine, m_zoom};
    const auto pieces = TextGeometry(m_document).pieces(mark.span);
    for (const TextGeometry::Piece& piece : pieces) {
        const QPointF from(piece.box.left(), qRound(piece.baseline + 3 * m_zoom));
        theme::drawUnderline(m_painter, underline, from, piece.box.width(), colour, style);
    }
    if (mark.isReaders && !pieces.empty())
        theme::drawReadersCorner(m_painter, padded(pieces.back().box), colour, m_theme.page, m_zoom);
}

void MarkPainter::paintFrame(const MentionMark& mark, const Highlights& highlights)
{
    if (highlights.reach)
        return paintReach(*highlights.reach, mark.span,
                          fullColour(m_theme, mark, highlights.sideOf(mark.entity)));
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(fullColour(m_theme, mark, highlights.sideOf(mark.entity)), 1.5));
    for (const TextGeometry::Piece& piece : TextGeometry(m_document).pieces(mark.span))
        m_painter.drawRoundedRect(padded(piece.box).adjusted(-0.5, -0.5, 0.5, 0.5), 2, 2);
}

/// The words that a mention would have stand in a dashed frame; at the edge that moves there is a grip.
void MarkPainter::paintReach(const Reach& reach, text::Span now, const QColor& colour)
{
    const auto pieces = TextGeometry(m_document).pieces(reach.words);
    if (pieces.empty())
        return;
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setBrush(reach.words == now ? QBrush(Qt::NoBrush)
                                          : QBrush(theme::mixed(m_theme.page, colour, 0.18)));
    m_painter.setPen(QPen(colour, 1.5, reach.words == now ? Qt::SolidLine : Qt::DashLine));
    for (const TextGeometry::Piece& piece : pieces)
        m_painter.drawRoundedRect(padded(piece.box).adjusted(-0.5, -0.5, 0.5, 0.5), 2, 2);
    const bool isEnd = reach.edge == viewmodels::MentionEdge::End;
    const auto letter = TextGeometry(m_document).letterAt(isEnd ? reach.words.end - 1 : reach.words.begin);
    if (!letter)
        return;
    const QRectF box = padded(letter->box);
    const qreal edge = isEnd != letter->isRightToLeft ? box.right() : box.left();
    m_painter.fillRect(QRectF(edge - 1.5, box.top() - 1, 3, box.height() + 2), colour);
}

} // namespace dateline::articleview
