#include "ui/timeline/mark_painter.h"

#include "ui/theme/entity_mark.h"
#include "ui/timeline/event_mark.h"
#include "ui/timeline/report_badge.h"

#include <QLinearGradient>

#include <algorithm>
#include <cmath>

namespace dateline::timelinepanel {

using article::EventStatus;
using Kind = viewmodels::TimelineMark::Kind;

namespace {

/// How strong everything that is not selected remains.
constexpr double restStrength = 0.55;
/// The same for what the reader has hidden.
constexpr double hiddenStrength = 0.35;
constexpr double barStrength = 0.24;
constexpr double barHeight = 18;
constexpr double softEnd = 20;
/// The line from a mark to the day of its report: how strong, how high its ends, and how near is no gap.
constexpr double gapStrength = 0.7;
constexpr double gapEnd = 4;
constexpr double touching = 4;

} // namespace

MarkPainter::MarkPainter(QPainter& painter, const TimelinePicture& picture)
    : m_painter(painter), m_picture(picture), m_plain(picture.font), m_bold(picture.font)
{
    m_bold.setBold(true);
}

void MarkPainter::paint()
{
    const double width = m_picture.geometry.size.width();
    for (const Mark& mark : m_picture.layout.marks()) {
        if (mark.end() >= m_picture.layoutOffset && mark.left <= m_picture.layoutOffset + width &&
            m_picture.geometry.showsRow(mark.row))
            paintMark(mark);
    }
    for (const Mark& mark : m_picture.layout.marks()) { // over the titles of all
        if (m_picture.showsGap && isChosen(mark) && m_picture.geometry.showsRow(mark.row))
            paintGap(mark, m_picture.items[mark.item]);
    }
}

bool MarkPainter::isChosen(const Mark& mark) const
{
    return mark.kind != Kind::Cluster && m_picture.selected == mark.item;
}

bool MarkPainter::isSelected(const Mark& mark) const
{
    const bool isAmong = !m_picture.together.empty() && m_picture.together[mark.item] != 0;
    return isChosen(mark) || (mark.kind != Kind::Cluster && isAmong);
}

bool MarkPainter::isFull(const Mark& mark) const
{
    if (isSelected(mark))
        return true;
    const bool isAnySelected = m_picture.selected.has_value() || !m_picture.together.empty();
    return m_picture.emphasized.empty() ? !isAnySelected : mark.emphasized > 0;
}

QColor MarkPainter::faded(const QColor& colour, const Mark& mark) const
{
    return isFull(mark) ? colour : theme::mixed(m_picture.theme.panel, colour, restStrength);
}

QColor MarkPainter::colourOf(const Item& item, const Mark& mark) const
{
    const QColor full = item.type ? m_picture.theme.entity(*item.type) : m_picture.theme.text;
    return item.isHidden ? theme::mixed(m_picture.theme.panel, full, hiddenStrength) : faded(full, mark);
}

QRectF MarkPainter::rectOf(const Mark& mark, double height) const
{
    const double top = m_picture.geometry.rowTop(mark.row) + (m_picture.geometry.rowHeight - height) / 2;
    return QRectF(mark.left - m_picture.layoutOffset, std::floor(top), mark.right - mark.left, height);
}

void MarkPainter::paintMark(const Mark& mark)
{
    if (mark.kind == Kind::Cluster) {
        paintCluster(mark);
        return;
    }
    const Item& item = m_picture.items[mark.item];
    if (mark.kind == Kind::Dot)
        paintDot(mark, item);
    else
        paintBar(mark, item);
    if (item.isReaders)
        theme::drawReadersCorner(m_painter, rectOf(mark, mark.kind == Kind::Dot ? eventDotSize : barHeight),
                                 m_picture.theme.text, m_picture.theme.panel);
    if (mark.labelWidth > 0)
        paintLabel(mark, item);
    for (const theme::Side side : {theme::Side::First, theme::Side::Second})
        paintSide(mark, item, side);
}

/// Below an event of an entity that is compared runs its line, one for each of the two.
void MarkPainter::paintSide(const Mark& mark, const Item& item, theme::Side side)
{
    if (m_picture.compared.isEmpty() || !item.concerns(m_picture.compared.at(static_cast<qsizetype>(side))))
        return;
    const double bottom = m_picture.geometry.rowTop(mark.row) + m_picture.geometry.rowHeight;
    const QPointF from(mark.left - m_picture.layoutOffset, bottom - (side == theme::Side::First ? 5 : 2));
    theme::drawUnderline(m_painter, theme::underlineOf(side), from, mark.end() - mark.left,
                         m_picture.theme.compared(side));
}

void MarkPainter::paintDot(const Mark& mark, const Item& item)
{
    const QColor colour = colourOf(item, mark);
    const QRectF dot = rectOf(mark, eventDotSize);
    m_painter.setRenderHint(QPainter::Antialiasing);
    if (isSelected(mark)) {
        m_painter.setPen(QPen(m_picture.theme.accent, 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawEllipse(dot.adjusted(-2.5, -2.5, 2.5, 2.5));
    }
    if (item.uncertain)
        drawSoftSides(m_painter, dot, colour);
    drawEventDot(m_painter, dot, item.status, colour, m_picture.theme.panel);
}

void MarkPainter::paintBar(const Mark& mark, const Item& item)
{
    const QColor colour = colourOf(item, mark);
    const QColor fill = theme::mixed(m_picture.theme.panel, colour, barStrength);
    const QRectF bar = rectOf(mark, barHeight);
    const bool softLeft = item.uncertain || item.openBegin;
    const bool softRight = item.uncertain || item.openEnd;
    const double fade = std::min(0.35, softEnd / bar.width());
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    const QColor edge = isSelected(mark) ? m_picture.theme.accent : colour;
    const QColor body = item.status == EventStatus::Planned ? m_picture.theme.panel : fill;
    gradient.setColorAt(0, softLeft ? m_picture.theme.panel : body);
    gradient.setColorAt(fade, body);
    gradient.setColorAt(1 - fade, body);
    gradient.setColorAt(1, softRight ? m_picture.theme.panel : body);
    m_painter.fillRect(bar, gradient);

    // The outline of a planned bar and the rule under a certain one fade with it.
    QLinearGradient line(bar.topLeft(), bar.topRight());
    line.setColorAt(0, softLeft ? m_picture.theme.panel : edge);
    line.setColorAt(fade, edge);
    line.setColorAt(1 - fade, edge);
    line.setColorAt(1, softRight ? m_picture.theme.panel : edge);
    const double rule = isSelected(mark) ? 2 : 1;
    m_painter.fillRect(QRectF(bar.left(), bar.bottom() - rule, bar.width(), rule), line);
    const bool isOutlined = item.status == EventStatus::Planned || isSelected(mark);
    if (isOutlined)
        m_painter.fillRect(QRectF(bar.left(), bar.top(), bar.width(), rule), line);
    if (!softLeft)
        m_painter.fillRect(QRectF(bar.left(), bar.top(), isOutlined ? rule : 2, bar.height()), edge);
    if (!softRight)
        m_painter.fillRect(QRectF(bar.right() - rule, bar.top(), rule, bar.height()), edge);
    if (item.status == EventStatus::Denied)
        drawDenial(m_painter, besideLabel(mark, bar), edge, m_picture.theme.panel);
    m_painter.setPen(QPen(edge, 1.5));
    if (item.openBegin)
        paintArrow(bar.left(), bar.center().y(), -1);
    if (item.openEnd)
        paintArrow(bar.right(), bar.center().y(), 1);
}

void MarkPainter::paintArrow(double tip, double middle, double direction)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    const double back = tip - direction * 5;
    m_painter.drawLine(QPointF(tip - direction * 26, middle), QPointF(tip, middle));
    m_painter.drawLine(QPointF(back, middle - 4), QPointF(tip, middle));
    m_painter.drawLine(QPointF(back, middle + 4), QPointF(tip, middle));
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void MarkPainter::paintCluster(const Mark& mark)
{
    const theme::Theme& theme = m_picture.theme;
    const QRectF pill = rectOf(mark, barHeight);
    const bool hasEmphasis = mark.emphasized > 0 && m_picture.emphasisType;
    const QColor colour = hasEmphasis ? theme.entity(*m_picture.emphasisType) : theme.text;
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(theme::mixed(theme.panel, colour, hasEmphasis ? 0.3 : 0.13));
    m_painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setFont(m_plain);
    m_painter.setPen(faded(theme.text, mark));
    m_painter.drawText(pill, Qt::AlignCenter, viewmodels::clusterCount(mark.count));
}

/// The label of a long bar stays in sight.
double MarkPainter::labelLeft(const Mark& mark, const QRectF& bar) const
{
    const double left = mark.labelLeft - m_picture.layoutOffset;
    return mark.labelInside ? std::max(left, std::min(6.0, bar.right() - mark.labelWidth - 6)) : left;
}

/// The part of a bar behind its label, whose words are struck through themselves; the whole where it has
/// none.
QRectF MarkPainter::besideLabel(const Mark& mark, const QRectF& bar) const
{
    QRectF rest = bar;
    if (mark.labelInside && mark.labelWidth > 0)
        rest.setLeft(std::min(bar.right(), labelLeft(mark, bar) + mark.labelWidth + 6));
    return rest;
}

/// A bracket below the mark, from where it happened to the day it was reported; none where that day is out of
/// sight or touches the mark.
void MarkPainter::paintGap(const Mark& mark, const Item& item)
{
    if (!item.reported.isValid())
        return;
    const QRectF from = rectOf(mark, eventDotSize);
    const double day = m_picture.scale.pixelOf(viewmodels::TimelineScale::timeOf(item.reported) + 0.5);
    const bool isInSight = day >= 0 && day <= m_picture.geometry.size.width();
    const bool touches = day > from.left() - touching && day < from.right() + touching;
    if (!isInSight || touches)
        return;
    const double begin = std::floor(day > from.right() ? from.right() : from.left()) + 0.5;
    const double end = std::floor(day) + 0.5;
    const double bottom =
        std::floor(m_picture.geometry.rowTop(mark.row) + m_picture.geometry.rowHeight) - 1.5;
    m_painter.setPen(theme::mixed(m_picture.theme.panel, m_picture.theme.accent, gapStrength));
    m_painter.drawLine(QPointF(begin, bottom), QPointF(end, bottom));
    m_painter.drawLine(QPointF(begin, bottom), QPointF(begin, bottom - gapEnd));
    m_painter.drawLine(QPointF(end, bottom), QPointF(end, bottom - 2 * gapEnd));
}

void MarkPainter::paintLabel(const Mark& mark, const Item& item)
{
    const QRectF bar = rectOf(mark, barHeight);
    const double left = labelLeft(mark, bar);
    double room = mark.labelWidth;
    const double windowEnd = m_picture.geometry.size.width() - 6;
    if (!mark.labelInside && left < 0)
        return;
    room = std::min(room, windowEnd - left);
    if (room < std::min(mark.labelWidth, viewmodels::TimelineMetrics().shortestLabel))
        return;
    QFont font = isChosen(mark) ? m_bold : m_plain;
    font.setStrikeOut(item.status == EventStatus::Denied);
    font.setItalic(item.isHidden);
    const QFontMetricsF metrics(font);
    m_painter.setFont(font);
    m_painter.setPen(item.isHidden ? m_picture.theme.faint : faded(m_picture.theme.text, mark));
    const double baseline = bar.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    const double badge = badgeWidth(item, metrics);
    const QString text = metrics.elidedText(item.title, Qt::ElideRight, room - badge + 1);
    if (!mark.labelInside) {
        // The lines of the two days pass behind the words.
        const double width = badge + metrics.horizontalAdvance(text);
        const double top = m_picture.geometry.rowTop(mark.row);
        m_painter.fillRect(QRectF(left - 2, top, width + 4, m_picture.geometry.rowHeight),
                           m_picture.theme.panel);
    }
    m_painter.drawText(QPointF(left + badge, baseline), text);
    if (badge > 0)
        drawBadge(m_painter, item, {left, bar.center().y()}, m_picture.theme,
                  faded(m_picture.theme.text, mark));
}

} // namespace dateline::timelinepanel
