#include "ui/article/mention_scroll_bar.h"

#include <QPainter>
#include <QStyleOptionSlider>

namespace dateline::articleview {

namespace {

constexpr int tickHeight = 3;

QRect laneOf(const Ticks& kind, const QRect& whole)
{
    const int half = whole.width() / 2;
    if (kind.side == Qt::AlignLeft)
        return whole.adjusted(0, 0, -half, 0);
    return kind.side == Qt::AlignRight ? whole.adjusted(half, 0, 0, 0) : whole;
}

} // namespace

MentionScrollBar::MentionScrollBar(QWidget* parent) : QScrollBar(Qt::Vertical, parent)
{
    setAccessibleName(tr("Place in the article"));
}

void MentionScrollBar::setTicks(std::vector<Ticks> ticks)
{
    m_ticks = std::move(ticks);
    QStringList words;
    for (const Ticks& kind : m_ticks)
        words += kind.words;
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

void MentionScrollBar::paintEvent(QPaintEvent* event)
{
    QScrollBar::paintEvent(event);
    if (m_ticks.empty())
        return;
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove =
        style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarGroove, this);
    QPainter painter(this);
    for (const Ticks& kind : m_ticks) {
        const QRect lane = laneOf(kind, groove.adjusted(2, 0, -2, 0));
        for (const double place : kind.places) {
            const int y = groove.top() + qRound(place * (groove.height() - tickHeight));
            painter.fillRect(QRect(lane.left(), y, lane.width(), tickHeight), kind.colour);
        }
    }
}

} // namespace dateline::articleview
