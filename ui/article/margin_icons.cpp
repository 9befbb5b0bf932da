#include "ui/article/margin_icons.h"

#include "ui/article/mark_painter.h"
#include "ui/article/reading_column.h"
#include "ui/article/text_geometry.h"
#include "ui/viewmodels/finding_listing.h"
#include "ui/viewmodels/number_words.h"
#include "ui/viewmodels/reading_session.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace dateline::articleview {

using viewmodels::Finding;
using viewmodels::FindingKind;
using viewmodels::FindingMark;
using viewmodels::MarkLayer;
using viewmodels::ReadingSession;

namespace {

constexpr int usualSide = 14;
constexpr int largestSide = 22;
constexpr int gap = 6;      ///< to the text
constexpr int countGap = 2; ///< between a glyph and its count
constexpr int countLetters = 11;

MarginGlyph glyphOf(const FindingMark& mark)
{
    if (mark.layer == MarkLayer::Figures)
        return MarginGlyph::Counted;
    return mark.direct ? MarginGlyph::Said : MarginGlyph::Reported;
}

Finding findingOf(const FindingMark& mark)
{
    return {mark.layer == MarkLayer::Figures ? FindingKind::Figure : FindingKind::Quote, mark.index};
}

} // namespace

MarginIcons::MarginIcons(ReadingSession& session, ReadingColumn& column,
                         const viewmodels::FindingMarks& findings, const Highlights& highlights)
    : QWidget(&column), m_session(session), m_column(column), m_findings(findings), m_highlights(highlights)
{
    setAccessibleName(tr("Quotes and figures beside the text"));
    setMouseTracking(true);
    QFont count = font();
    count.setPixelSize(countLetters);
    setFont(count);
    hide(); // until it is known where the text stands
    connect(&column, &ReadingColumn::laidOut, this, &MarginIcons::place);
    connect(&column, &ReadingColumn::topMoved, this, qOverload<>(&QWidget::update));
    connect(&session, &ReadingSession::findingSelectionChanged, this, qOverload<>(&QWidget::update));
}

qreal MarginIcons::side() const
{
    return std::clamp(qRound(usualSide * m_column.zoom()), usualSide - 2, largestSide);
}

int MarginIcons::countWidth() const
{
    return fontMetrics().horizontalAdvance(u'9') + countGap;
}

/// Stands between the edge of the column and its text, where there is room for a glyph and a count.
void MarginIcons::place()
{
    const QRect text = m_column.viewport()->geometry();
    const bool isMirrored = m_column.isRightToLeft();
    const int room = isMirrored ? m_column.width() - text.right() - 1 : text.left();
    const int wanted = qCeil(side()) + gap + countWidth();
    setVisible(room >= wanted);
    setGeometry(isMirrored ? text.right() + 1 : text.left() - wanted, text.top(), wanted, text.height());
    update();
}

std::vector<MarginIcons::Icon> MarginIcons::icons() const
{
    const int top = m_column.verticalScrollBar()->value();
    const TextGeometry geometry(*m_column.document());
    const qreal left = m_column.isRightToLeft() ? gap : width() - gap - side();
    std::vector<Icon> icons;
    for (const FindingMark& mark : m_findings.near(geometry.between(top, top + height()))) {
        if (mark.layer == MarkLayer::Times || !m_highlights.layers.shows(mark.layer))
            continue;
        const auto pieces = geometry.pieces({mark.span.begin, mark.span.begin + 1});
        if (pieces.empty())
            continue;
        const TextGeometry::Piece& begin = pieces.front();
        if (icons.empty() || icons.back().baseline != begin.baseline) {
            const qreal middle = begin.box.center().y() - top;
            icons.push_back({QRectF(left, qRound(middle - side() / 2), side(), side()),
                             glyphOf(mark),
                             {},
                             begin.baseline});
        }
        if (icons.back().glyph == MarginGlyph::Counted)
            icons.back().glyph = glyphOf(mark);
        icons.back().findings.push_back(findingOf(mark));
    }
    std::erase_if(icons,
                  [this](const Icon& icon) { return icon.box.bottom() < 0 || icon.box.top() > height(); });
    return icons;
}

std::optional<MarginIcons::Icon> MarginIcons::iconAt(QPointF place) const
{
    for (const Icon& icon : icons()) {
        if (icon.box.adjusted(-countWidth(), -2, gap, 2).contains(place))
            return icon;
    }
    return std::nullopt;
}

void MarginIcons::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const theme::Theme& theme = m_column.theme();
    const std::optional<Finding> selected = m_session.selectedFinding();
    for (const Icon& icon : icons()) {
        const bool isSelected = selected && std::ranges::count(icon.findings, *selected) > 0;
        const QColor colour = isSelected || m_hovered == icon.baseline ? theme.text : theme.faint;
        drawMarginGlyph(painter, icon.glyph, icon.box, colour);
        if (icon.findings.size() < 2)
            continue;
        painter.setPen(colour);
        const bool isMirrored = m_column.isRightToLeft();
        const qreal beside = isMirrored ? icon.box.right() + countGap : 0;
        painter.drawText(QRectF(beside, icon.box.top(), countWidth() - countGap, icon.box.height()),
                         Qt::AlignVCenter | Qt::AlignHCenter,
                         viewmodels::interfaceLocale().toString(std::ssize(icon.findings)));
    }
}

QString MarginIcons::tooltipAt(QPointF place) const
{
    const std::optional<Icon> icon = iconAt(place);
    const library::StoredArticle* stored = m_session.current();
    if (!icon || !stored)
        return {};
    QString words;
    for (const Finding finding : icon->findings)
        words += finding.kind == FindingKind::Quote ? viewmodels::quoteTooltip(*stored, finding.index)
                                                    : viewmodels::figureTooltip(*stored, finding.index);
    return words;
}

bool MarginIcons::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), tooltipAt(help->pos()), this);
    return true;
}

/// The first of the line, or the one behind the selected one.
void MarginIcons::mousePressEvent(QMouseEvent* event)
{
    const std::optional<Icon> icon = iconAt(event->position());
    if (!icon || event->button() != Qt::LeftButton)
        return event->ignore();
    const auto selected = std::ranges::find(icon->findings, m_session.selectedFinding(),
                                            [](Finding finding) { return std::optional(finding); });
    const bool isLast = selected == icon->findings.end() || std::next(selected) == icon->findings.end();
    m_session.selectFinding(isLast ? icon->findings.front() : *std::next(selected));
}

void MarginIcons::mouseMoveEvent(QMouseEvent* event)
{
    const std::optional<Icon> icon = iconAt(event->position());
    hover(icon ? std::optional(icon->baseline) : std::nullopt);
}

void MarginIcons::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    hover(std::nullopt);
}

void MarginIcons::hover(std::optional<qreal> baseline)
{
    setCursor(baseline ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (baseline == m_hovered)
        return;
    m_hovered = baseline;
    update();
}

} // namespace dateline::articleview
