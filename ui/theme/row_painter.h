#pragma once

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

#include <optional>

namespace dateline::theme {

inline constexpr int rowPadding = 8;

/// Draws what the rows of all lists have in common: ground, headings with counts, elided words. Made for one
/// row; refers to its arguments. Places are given as for languages written from left to right, and mirrored
/// where the row is shown in one that is written from right to left.
class RowPainter
{
public:
    /// `selectedAs` is the tint of a row that is selected; none for others.
    RowPainter(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme,
               std::optional<QColor> selectedAs = std::nullopt);

    /// The tint of selected rows and of the one under the pointer, and the frame of the keyboard's.
    void paintGround();
    void paintHeading(const QString& text, qsizetype count, const QColor& colour);
    /// A count, or other words, at the end, lowered by some pixels; returns the width used.
    int paintCount(qsizetype count, int lowered = 0);
    int paintAtEnd(const QString& words, int lowered = 0);
    /// A text in the current font and pen at the begin of a room, cut at its end; returns the width used.
    int paintElided(const QRect& room, const QString& text);
    /// Where a place of the row is on the screen.
    QRectF onScreen(const QRectF& place) const;
    /// The grey of counts and descriptions, darker where the ground is tinted.
    QColor quiet() const;

private:
    QPainter& m_painter;
    const QStyleOptionViewItem& m_option;
    const Theme& m_theme;
    std::optional<QColor> m_selectedAs;
};

} // namespace dateline::theme
