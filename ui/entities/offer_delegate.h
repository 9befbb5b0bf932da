#pragma once

#include <QStyledItemDelegate>

namespace dateline::entitypanel {

/// Draws an entity that is offered: its name, and at the end in grey what it is and where it is named. Rows
/// are those of viewmodels::EntityOffer.
class OfferDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace dateline::entitypanel
