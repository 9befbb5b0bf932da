#include "ui/findings/finding_delegate.h"

#include "ui/theme/entity_mark.h"
#include "ui/theme/row_painter.h"
#include "ui/theme/wrapped_text.h"
#include "ui/viewmodels/tree_roles.h"

#include <QAbstractItemView>

namespace dateline::findingpanel {

using theme::rowPadding;
using theme::WrappedText;

namespace {

constexpr int most = 4;  ///< lines of a text
constexpr int above = 4; ///< a finding, and below it
constexpr int keyWidth = 16;
constexpr int keyHeight = 14;
constexpr int edgeBar = 2; ///< at the edge where lines begin

WrappedText wrapped(const QModelIndex& index, const QFont& font, int rowWidth)
{
    return WrappedText(index.data().toString(), font, rowWidth - 2 * rowPadding, most);
}

int detailHeight(const QModelIndex& index, const QFontMetrics& metrics)
{
    return index.data(viewmodels::DescriptionRole).toString().isEmpty() ? 0 : metrics.lineSpacing();
}

/// Dots at the edge where lines begin, as marks of doubtful findings are dotted in the text.
void paintDoubt(QPainter& painter, const theme::RowPainter& place, const QRect& row, const QColor& colour)
{
    for (int y = row.top() + above; y + edgeBar <= row.bottom() - above; y += 2 * edgeBar)
        painter.fillRect(place.onScreen(QRectF(row.left() + edgeBar, y, edgeBar, edgeBar)), colour);
}

} // namespace

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.data(viewmodels::IsGroupRole).toBool())
        return {120, option.fontMetrics.height() + 16};
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const int lines = wrapped(index, option.font, width).lineCount();
    const int height = lines * option.fontMetrics.lineSpacing() + detailHeight(index, option.fontMetrics);
    return {120, height + 2 * above};
}

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    painter->save();
    if (index.data(viewmodels::IsGroupRole).toBool())
        paintHeading(*painter, option, index);
    else
        paintFinding(*painter, option, index);
    painter->restore();
}

void FindingDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    theme::RowPainter row(painter, option, m_theme);
    row.paintGround();
    const qsizetype count = index.data(viewmodels::CountRole).toLongLong();
    const QVariant type = index.data(viewmodels::TypeRole);
    if (!type.isValid())
        return row.paintHeading(index.data().toString(), count, m_theme.text);
    const auto entityType = static_cast<article::EntityType>(type.toInt());
    const QColor colour = m_theme.entity(entityType);
    const QRectF key(option.rect.left() + rowPadding, option.rect.center().y() - keyHeight / 2.0 + 2.5,
                     keyWidth, keyHeight);
    theme::drawEntityKey(painter, row.onScreen(key), theme::underlineOf(entityType), colour,
                         theme::mixed(m_theme.panel, colour, 0.2));
    QStyleOptionViewItem beside = option;
    beside.rect = row.onScreen(option.rect.adjusted(rowPadding + keyWidth, 0, 0, 0)).toRect();
    theme::RowPainter(painter, beside, m_theme).paintHeading(index.data().toString(), count, m_theme.text);
}

void FindingDelegate::paintFinding(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const
{
    const bool selected = index.data(viewmodels::SelectedRole).toBool();
    const QColor tint = theme::mixed(m_theme.panel, m_theme.text, m_theme.dark ? 0.16 : 0.10);
    theme::RowPainter row(painter, option, m_theme, selected ? std::optional(tint) : std::nullopt);
    row.paintGround();
    if (selected)
        painter.fillRect(
            row.onScreen(QRectF(option.rect.left(), option.rect.top(), edgeBar, option.rect.height())),
            m_theme.accent);
    else if (index.data(viewmodels::DoubtfulRole).toBool())
        paintDoubt(painter, row, option.rect, m_theme.faint);
    const WrappedText text = wrapped(index, option.font, option.rect.width());
    const QPoint corner = option.rect.topLeft() + QPoint(rowPadding, above);
    text.draw(painter, corner, m_theme.text);
    painter.setPen(row.quiet());
    const QRect detail(corner.x(), corner.y() + text.lineCount() * option.fontMetrics.lineSpacing(),
                       option.rect.width() - 2 * rowPadding, option.fontMetrics.lineSpacing());
    row.paintElided(detail, index.data(viewmodels::DescriptionRole).toString());
}

} // namespace dateline::findingpanel
