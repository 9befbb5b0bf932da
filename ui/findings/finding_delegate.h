#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace dateline::findingpanel {

/// Draws the rows of a FindingTreeModel: a heading with the key of its entity's type and its count; a finding
/// with its text on up to four lines and the words that say so below it in grey, a doubtful one with dots at
/// the left edge.
class FindingDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const theme::Theme& theme) { m_theme = theme; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// As high as the text in the width of the list needs.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintFinding(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    theme::Theme m_theme;
};

} // namespace dateline::findingpanel
