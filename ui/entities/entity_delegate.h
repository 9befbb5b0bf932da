#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace dateline::entitypanel {

/// Draws the rows of EntityTreeModel: a heading with its count; an entity with the key of its type, its name,
/// in grey what it is and its other names, and at the right its mentions here and in the library. An entity
/// of the reader's has a corner at its key. Where there is no room for all, the other names go first, then
/// what it is, then the count of the library.
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
