#include "ui/theme/row_painter.h"

#include "model/base/interface_locale.h"

#include <QStyle>

namespace dateline::theme {

namespace {

/// Headings stand nearer to what is below them.
constexpr int headingLowered = 4;

} // namespace

RowPainter::RowPainter(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme,
                       std::optional<QColor> selectedAs)
    : m_painter(painter), m_option(option), m_theme(theme), m_selectedAs(selectedAs)
{
    m_painter.setFont(option.font);
}

void RowPainter::paintGround()
{
    if (m_selectedAs)
        m_painter.fillRect(m_option.rect, *m_selectedAs);
    else if (m_option.state.testFlag(QStyle::State_MouseOver))
        m_painter.fillRect(m_option.rect, mixed(m_theme.panel, m_theme.text, 0.05));
    if (m_option.state.testFlag(QStyle::State_HasFocus)) {
        m_painter.setPen(m_theme.accent);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(m_option.rect.adjusted(0, 0, -1, -1));
    }
}

void RowPainter::paintHeading(const QString& text, qsizetype count, const QColor& colour)
{
    const int countWidth = paintCount(count, headingLowered);
    m_painter.setPen(colour);
    paintElided(m_option.rect.adjusted(rowPadding, headingLowered, -rowPadding - countWidth, 0), text);
}

int RowPainter::paintCount(qsizetype count, int lowered)
{
    return paintAtEnd(base::interfaceLocale().toString(count), lowered);
}

int RowPainter::paintAtEnd(const QString& words, int lowered)
{
    const int side = QStyle::visualAlignment(m_option.direction, Qt::AlignRight) | Qt::AlignAbsolute;
    m_painter.setPen(quiet());
    m_painter.drawText(m_option.rect.adjusted(rowPadding, lowered, -rowPadding, 0),
                       side | Qt::AlignVCenter | Qt::TextSingleLine, words);
    return m_painter.fontMetrics().horizontalAdvance(words) + rowPadding;
}

int RowPainter::paintElided(const QRect& room, const QString& text)
{
    const QFontMetrics metrics = m_painter.fontMetrics();
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width());
    // The words keep their own direction, and the ellipsis its place at their end.
    const int direction = shown.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    const int side = QStyle::visualAlignment(m_option.direction, Qt::AlignLeft) | Qt::AlignAbsolute;
    m_painter.drawText(onScreen(room), side | direction | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
}

QRectF RowPainter::onScreen(const QRectF& place) const
{
    if (m_option.direction == Qt::LeftToRight)
        return place;
    const QRectF row(m_option.rect);
    return place.translated(row.left() + row.right() - place.left() - place.right(), 0);
}

QColor RowPainter::quiet() const
{
    return m_selectedAs ? mixed(m_theme.panel, m_theme.text, 0.85) : m_theme.faint;
}

} // namespace dateline::theme
