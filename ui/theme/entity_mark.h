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
    Thin
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

/// Draws an underline from a point (its left end, at the top of the stroke) to the right. `scale` is 1 for
/// text at 100 %. Patterns start at the same phase everywhere, so that pieces on several lines look alike.
/// Changes the painter's pen, brush and hints.
void drawUnderline(QPainter& painter, Underline underline, QPointF from, qreal width, const QColor& colour,
                   Stroke stroke = Stroke::Lines, qreal scale = 1.0);

/// The key of a mark in a list: a small tinted field with a piece of its underline.
void drawEntityKey(QPainter& painter, const QRectF& field, Underline underline, const QColor& colour,
                   const QColor& tint, Stroke stroke = Stroke::Lines);

/// Draws what says that the reader made or corrected something, at the corner of its mark: a small square,
/// set off from the ground.
void drawReadersCorner(QPainter& painter, const QRectF& mark, const QColor& colour, const QColor& ground,
                       qreal scale = 1.0);

} // namespace dateline::theme
