#pragma once

#include "ui/timeline/timeline_painter.h"

namespace dateline::timelinepanel {

/// Draws the events and clusters of a timeline with their labels.
class MarkPainter
{
public:
    MarkPainter(QPainter& painter, const TimelinePicture& picture);

    void paint();

private:
    using Mark = viewmodels::TimelineMark;
    using Item = viewmodels::TimelineItem;

    bool isChosen(const Mark& mark) const;
    bool isSelected(const Mark& mark) const;
    bool isFull(const Mark& mark) const;
    QColor faded(const QColor& colour, const Mark& mark) const;
    QColor colourOf(const Item& item, const Mark& mark) const;
    QRectF rectOf(const Mark& mark, double height) const;

    double labelLeft(const Mark& mark, const QRectF& bar) const;
    QRectF besideLabel(const Mark& mark, const QRectF& bar) const;

    void paintMark(const Mark& mark);
    void paintDot(const Mark& mark, const Item& item);
    void paintBar(const Mark& mark, const Item& item);
    void paintArrow(double tip, double middle, double direction);
    void paintCluster(const Mark& mark);
    void paintLabel(const Mark& mark, const Item& item);
    void paintGap(const Mark& mark, const Item& item);
    void paintSide(const Mark& mark, const Item& item, theme::Side side);

    QPainter& m_painter;
    const TimelinePicture& m_picture;
    QFont m_plain;
    QFont m_bold;
};

} // namespace dateline::timelinepanel
