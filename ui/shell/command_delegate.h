#pragma once

#include <QStyledItemDelegate>

namespace dateline::shell {

/// A row of the command palette: what is done and in which menu, at the right its state and its keys.
class CommandDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace dateline::shell
