#include "ui/entities/entity_delegate.h"

#include "ui/theme/entity_mark.h"
#include "ui/viewmodels/entity_tree_roles.h"

#include <QLocale>
#include <QPainter>

namespace dateline::entitypanel {

namespace {

constexpr int padding = 8;
constexpr int keyWidth = 16;
constexpr int keyHeight = 14;
constexpr int leastDescription = 40; ///< narrower than this a description says nothing

article::EntityType typeOf(const QModelIndex& index)
{
    return static_cast<article::EntityType>(index.data(viewmodels::TypeRole).toInt());
}

bool isSelected(const QModelIndex& index)
{
    return index.data(viewmodels::SelectedRole).toBool();
}

/// Draws a text into the left of a room, elided at its end; returns the width used.
int drawElided(QPainter& painter, const QRect& room, const QString& text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room.width());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
}

} // namespace

QSize EntityDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool heading = index.data(viewmodels::IsGroupRole).toBool();
    return {120, option.fontMetrics.height() + (heading ? 16 : 10)};
}

void EntityDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    painter->save();
    painter->setFont(option.font);
    paintGround(*painter, option, index);
    if (index.data(viewmodels::IsGroupRole).toBool())
        paintHeading(*painter, option, index);
    else
        paintEntity(*painter, option, index);
    painter->restore();
}

void EntityDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    if (isSelected(index))
        painter.fillRect(option.rect, theme::mixed(m_theme.panel, m_theme.entity(typeOf(index)),
                                                   m_theme.dark ? 0.30 : 0.18));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, theme::mixed(m_theme.panel, m_theme.text, 0.05));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(m_theme.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

/// The grey of counts and descriptions, darker where the ground is tinted.
QColor EntityDelegate::quiet(const QModelIndex& index) const
{
    return isSelected(index) ? theme::mixed(m_theme.panel, m_theme.text, 0.85) : m_theme.faint;
}

void EntityDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const
{
    const int countWidth = paintCount(painter, option, index);
    painter.setPen(m_theme.faint);
    drawElided(painter, option.rect.adjusted(padding, 4, -padding - countWidth, 0), index.data().toString());
}

int EntityDelegate::paintCount(QPainter& painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const bool heading = index.data(viewmodels::IsGroupRole).toBool();
    const QString count = QLocale::c().toString(index.data(viewmodels::CountRole).toLongLong());
    painter.setPen(quiet(index));
    painter.drawText(option.rect.adjusted(padding, heading ? 4 : 0, -padding, 0),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, count);
    return painter.fontMetrics().horizontalAdvance(count) + padding;
}

void EntityDelegate::paintEntity(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const article::EntityType type = typeOf(index);
    const bool doubtful = index.data(viewmodels::DoubtfulRole).toBool();
    const QColor colour = m_theme.entity(type);
    const QRectF key(option.rect.left() + padding, option.rect.center().y() - keyHeight / 2.0 + 0.5, keyWidth,
                     keyHeight);
    theme::drawEntityKey(painter, key, type, colour,
                         isSelected(index) ? m_theme.page : theme::mixed(m_theme.panel, colour, 0.2),
                         doubtful ? theme::Stroke::Dots : theme::Stroke::Lines);

    QRect room = option.rect.adjusted(2 * padding + keyWidth, 0, -padding, 0);
    room.setRight(room.right() - paintCount(painter, option, index));
    QFont font = option.font;
    font.setBold(isSelected(index));
    painter.setFont(font);
    painter.setPen(m_theme.text);
    room.setLeft(room.left() + drawElided(painter, room, index.data().toString()) + padding);
    painter.setFont(option.font);
    painter.setPen(quiet(index));
    if (room.width() >= leastDescription)
        drawElided(painter, room, index.data(viewmodels::DescriptionRole).toString());
}

} // namespace dateline::entitypanel
