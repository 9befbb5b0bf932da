#pragma once

#include "model/article/entity.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace dateline::theme {

/// One of two entities that are compared.
enum class Side
{
    First,
    Second
};

/// Colours and measures of the window, light or dark as the desktop's palette is. A value: panels make one
/// from their palette() whenever that changes. All colours of text and entities stand at 3.9:1 or better
/// against the page, those of other marks at 3:1 or better. A desktop of high contrast is left its own ground
/// and text, and all that is faint elsewhere is stronger.
struct Theme
{
    bool dark = false;
    bool highContrast = false;
    QColor page;  ///< behind the article
    QColor panel; ///< behind everything else
    QColor text;
    QColor faint;    ///< bylines, counts, axis labels
    QColor hairline; ///< between panes
    QColor accent;   ///< focus and selection: the desktop's highlight

    static Theme fromPalette(const QPalette& palette);

    /// The full-strength colour of a type's marks.
    QColor entity(article::EntityType type) const;
    /// The tint behind the mentions of the selected entity.
    QColor selectionTint(article::EntityType type) const;
    /// The full-strength colour of the marks of one of two entities that are compared, whatever their types,
    /// and the tint behind its mentions. Also with three kinds of colour blindness the two are far from each
    /// other.
    QColor compared(Side side) const;
    QColor comparedTint(Side side) const;
    /// The soft tint behind the evidence of the selected event, quote or figure.
    QColor evidenceTint() const;
    /// The lines of times, quotes and figures: a grey apart from the colours of the types.
    QColor findingMark() const;
    /// The ground of a time.
    QColor timeTint() const;
    /// The tint behind what a search has found, stronger behind the hit that the reader is at.
    QColor hitTint(bool current) const;
    /// The line below what a search has found: the accent, as much nearer to the text as it must be.
    QColor hitMark() const;
    /// The palette that gives all widgets these colours.
    QPalette applied(QPalette palette) const;
};

/// Colour `over` mixed into `under` at a strength from 0 to 1.
QColor mixed(QColor under, QColor over, double strength);

/// The serif that articles are set in: the first of a list that the desktop has. 18 px at 100 %.
QFont articleFont(double zoom = 1.0);
/// Headlines: 30 px semibold of the same family at 100 %.
QFont headlineFont(double zoom = 1.0);

} // namespace dateline::theme
