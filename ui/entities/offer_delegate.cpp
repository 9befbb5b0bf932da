#include "ui/entities/offer_delegate.h"

#include "ui/theme/theme.h"
#include "ui/viewmodels/entity_offer.h"

#include <QApplication>
#include <QPainter>

namespace dateline::entitypanel {

namespace {

constexpr int padding = 6;
constexpr int gap = 12;

} // namespace

QSize OfferDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {0, option.fontMetrics.height() + padding};
}

void OfferDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString name = std::exchange(item.text, QString());
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    painter->save();
    painter->setFont(item.font);
    const bool isChosen = item.state.testFlag(QStyle::State_Selected);
    const QColor strong = item.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text);
    const QRect room = item.rect.adjusted(padding, 0, -padding, 0);
    const QString where = index.data(viewmodels::EntityOffer::WhereRole).toString();
    const int behind = item.fontMetrics.horizontalAdvance(where) + gap;
    const auto draw = [&](const QRect& place, Qt::Alignment side, const QString& words) {
        painter->drawText(QStyle::visualRect(item.direction, item.rect, place),
                          int(QStyle::visualAlignment(item.direction, side)) | Qt::AlignAbsolute |
                              Qt::AlignVCenter | Qt::TextSingleLine,
                          words);
    };
    painter->setPen(strong);
    draw(room, Qt::AlignLeft, item.fontMetrics.elidedText(name, Qt::ElideRight, room.width() - behind));
    painter->setPen(isChosen ? strong : theme::Theme::fromPalette(item.palette).faint);
    draw(room, Qt::AlignRight, where);
    painter->restore();
}

} // namespace dateline::entitypanel
