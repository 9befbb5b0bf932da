#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace dateline::concordancepanel {

/// Draws a place that means an entity: its words in a column that all rows share, what stands before and
/// behind them on either side, and below in grey where that is.
class ConcordanceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const theme::Theme& theme) { m_theme = theme; }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintWords(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    theme::Theme m_theme;
};

} // namespace dateline::concordancepanel
