#include "ui/timeline/date_drag.h"

#include "model/text/shortened.h"
#include "ui/viewmodels/timeline_drag.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline::timelinepanel {

using viewmodels::TimelineItem;
using viewmodels::TimelineScale;

namespace {

constexpr int widest = 360;
constexpr int besidePointer = 14;
/// Longer sentences are cut.
constexpr qsizetype longestQuote = 160;

} // namespace

DateDrag::DateDrag(TimelineItem item, double from, QWidget& view)
    : QFrame(&view), m_item(std::move(item)), m_from(from), m_days(m_item.days), m_change(new QLabel)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    setFrameShape(QFrame::Box);
    setMaximumWidth(widest);
    auto* sentence =
        new QLabel(tr("“%1”", "words of the article").arg(text::shortened(m_item.evidence, longestQuote)));
    sentence->setWordWrap(true);
    QFont bold = m_change->font();
    bold.setBold(true);
    m_change->setFont(bold);
    for (QLabel* label : {m_change, sentence}) {
        label->setForegroundRole(QPalette::ToolTipText);
        label->setTextFormat(Qt::PlainText);
    }
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(8, 6, 8, 6);
    lines->setSpacing(4);
    lines->addWidget(m_change);
    lines->addWidget(sentence);
}

void DateDrag::moveTo(QPointF place, const TimelineScale& scale)
{
    m_days = viewmodels::dragged(m_item.days, viewmodels::aimUnit(scale), m_from, scale.timeAt(place.x()));
    m_change->setText(change());
    adjustSize();
    placeAt(place);
    show();
    raise();
}

/// Beside the pointer, as far as the view has room.
void DateDrag::placeAt(QPointF place)
{
    const QSize room = parentWidget()->size();
    const int right = static_cast<int>(place.x()) + besidePointer;
    const int left = static_cast<int>(place.x()) - besidePointer - width();
    const int x = right + width() <= room.width() ? right : std::max(0, left);
    const int y =
        std::clamp(static_cast<int>(place.y()) + besidePointer, 0, std::max(0, room.height() - height()));
    move(x, y);
}

viewmodels::TimeRange DateDrag::range() const
{
    const QDate first = m_days.begin.isValid() ? m_days.begin : m_days.end;
    const QDate last = m_days.end.isValid() ? m_days.end : m_days.begin;
    return {TimelineScale::timeOf(first), TimelineScale::timeOf(last) + 1};
}

QString DateDrag::change() const
{
    const viewmodels::TimelineDates dates;
    const QString arrow = QStringLiteral(" → ");
    // A day by hand has no time; dropped on its own day, the event is not dated by hand.
    const auto time = m_days == m_item.days ? m_item.time : std::nullopt;
    return m_item.when(dates) + arrow + dates.interval(m_days, time);
}

} // namespace dateline::timelinepanel
