#include "ui/article/mention_scroll_bar.h"

#include <QPainter>
#include <QStyleOptionSlider>

namespace dateline::articleview {

namespace {

constexpr int tickHeight = 3;

} // namespace

MentionScrollBar::MentionScrollBar(QWidget* parent) : QScrollBar(Qt::Vertical, parent)
{
    setAccessibleName(QStringLiteral("Place in the article"));
}

void MentionScrollBar::setTicks(std::vector<double> places, QColor colour, const QString& words)
{
    m_places = std::move(places);
    m_colour = colour;
    setAccessibleDescription(words);
    update();
}

void MentionScrollBar::paintEvent(QPaintEvent* event)
{
    QScrollBar::paintEvent(event);
    if (m_places.empty())
        return;
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove =
        style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarGroove, this);
    QPainter painter(this);
    for (const double place : m_places) {
        const int y = groove.top() + qRound(place * (groove.height() - tickHeight));
        painter.fillRect(QRect(groove.left() + 2, y, groove.width() - 4, tickHeight), m_colour);
    }
}

} // namespace dateline::articleview
