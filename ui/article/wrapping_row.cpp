#include "ui/article/wrapping_row.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace dateline::articleview {

WrappingRow::~WrappingRow()
{
    qDeleteAll(m_items);
}

void WrappingRow::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

int WrappingRow::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* WrappingRow::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* WrappingRow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize WrappingRow::sizeHint() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        const QSize wanted = item->sizeHint();
        size = {size.width() + wanted.width() + (size.isEmpty() ? 0 : spacing()),
                std::max(size.height(), wanted.height())};
    }
    return size;
}

QSize WrappingRow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

int WrappingRow::heightForWidth(int width) const
{
    return lay(QRect(0, 0, width, 0), false);
}

void WrappingRow::setGeometry(const QRect& place)
{
    QLayout::setGeometry(place);
    lay(place, true);
}

int WrappingRow::lay(const QRect& place, bool places) const
{
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QPoint at = place.topLeft();
    int lineHeight = 0;
    for (QLayoutItem* item : m_items) {
        const QSize size = item->sizeHint();
        if (at.x() > place.left() && at.x() + size.width() > place.left() + place.width()) {
            at = {place.left(), at.y() + lineHeight + spacing()};
            lineHeight = 0;
        }
        if (places)
            item->setGeometry(QStyle::visualRect(direction, place, QRect(at, size)));
        at.rx() += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    return at.y() + lineHeight - place.top();
}

} // namespace dateline::articleview
