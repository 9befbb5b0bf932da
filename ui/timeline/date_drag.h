#pragma once

#include "ui/viewmodels/timeline_item.h"

#include <QFrame>

class QLabel;

namespace dateline::timelinepanel {

/// The mark of an event on its way to another date: which days it would get where the pointer is, and a note
/// beside the pointer that shows the old and the new date with the sentence that tells the event. The note is
/// a child of the view; it goes with the drag.
class DateDrag final : public QFrame
{
    Q_OBJECT

public:
    /// Begins at a time; what was undated comes from elsewhere and has none.
    DateDrag(viewmodels::TimelineItem item, double from, QWidget& view);

    /// The pointer is at a place of the view, which shows this scale.
    void moveTo(QPointF place, const viewmodels::TimelineScale& scale);

    const viewmodels::TimelineItem& item() const { return m_item; }
    const article::DayInterval& days() const { return m_days; }
    /// Where the mark would stand.
    viewmodels::TimeRange range() const;
    /// "13 May 2010 → 8 March 2011".
    QString change() const;

private:
    void placeAt(QPointF place);

    const viewmodels::TimelineItem m_item;
    const double m_from;
    article::DayInterval m_days;
    QLabel* m_change;
};

} // namespace dateline::timelinepanel
