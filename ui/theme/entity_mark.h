#pragma once

#include "model/article/entity.h"
#include "ui/theme/theme.h"

#include <QColor>
#include <QPainter>

namespace dateline::theme {

/// How a mark of a type is underlined: the second cue beside its colour.
enum class Underline
{
    Solid,
    Dashed,
    Double,
    DashDot,
    Wavy,
    DoubleDashed
};

Underline underlineOf(article::EntityType type);
/// Of two entities that are compared.
Underline underlineOf(Side side);

/// How sure a mark is: whole lines for sure ones, the same lines broken into dots for doubtful ones.
enum class Stroke
{
    Lines,
    Dots
};

/// How loud a mark is: full where it is selected or stands in a list, fine where it is one of the many in a
/// text. Fine lines are thin, not pale, so that they are seen by all and told apart by all.
enum class Weight
{
    Full,
    Fine
};

struct LineStyle
{
    Stroke stroke = Stroke::Lines;
    Weight weight = Weight::Full;
    qreal scale = 1.0; ///< 1 for text at 100 %; lines of smaller text are not thinner
};

/// Draws an underline from a point (its left end, at the top of the stroke) to the right. Patterns start at
/// the same phase everywhere, so that pieces on several lines look alike. Changes the painter's pen, brush
/// and hints.
void drawUnderline(QPainter& painter, Underline underline, QPointF from, qreal width, const QColor& colour,
                   const LineStyle& style = {});

/// The key of a mark in a list: a small tinted field with a piece of its underline.
void drawEntityKey(QPainter& painter, const QRectF& field, Underline underline, const QColor& colour,
                   const QColor& tint, Stroke stroke = Stroke::Lines);

/// Draws what says that the reader made or corrected something, at the corner of its mark: a small square,
/// set off from the ground.
void drawReadersCorner(QPainter& painter, const QRectF& mark, const QColor& colour, const QColor& ground,
                       qreal scale = 1.0);

} // namespace dateline::theme
