#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace dateline::entitypanel {

/// Draws the rows of EntityTreeModel: a heading with its count; an entity with the key of its type, its name,
/// what it is in grey, and its mentions at the right.
class EntityDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const theme::Theme& theme) { m_theme = theme; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintEntity(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    theme::Theme m_theme;
};

} // namespace dateline::entitypanel
