#include "ui/shell/quiet_tab_bar.h"

#include "ui/theme/device_pixels.h"
#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QPainter>

namespace dateline::shell {

namespace {

constexpr int accentHeight = 2;
constexpr int pinRoom = 12;

/// A pin seen from the side: its head, and the needle below.
void drawPin(QPainter& painter, QPointF center, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(colour);
    painter.drawEllipse(center - QPointF(0, 2.5), 2, 2);
    painter.drawLine(center - QPointF(0, 1), center + QPointF(0, 4));
    painter.restore();
}

} // namespace

QuietTabBar::QuietTabBar(QWidget* parent) : QTabBar(parent)
{
    setExpanding(true);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
}

QSize QuietTabBar::tabSizeHint(int index) const
{
    return {fontMetrics().horizontalAdvance(tabText(index)) + 16 + pinWidth(index),
            fontMetrics().height() + 16};
}

int QuietTabBar::pinWidth(int tab) const
{
    return tabData(tab).toBool() ? pinRoom : 0;
}

void QuietTabBar::setPinned(int tab, bool pinned)
{
    if (tabData(tab).toBool() == pinned)
        return;
    setTabData(tab, pinned);
    setTabText(tab, tabText(tab)); // which has the tabs measured anew
    update();
}

int QuietTabBar::tabUnderPointer() const
{
    return underMouse() ? tabAt(mapFromGlobal(QCursor::pos())) : -1;
}

void QuietTabBar::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const int tab = byKeyboard ? currentIndex() : tabAt(event->pos());
    if (tab >= 0)
        Q_EMIT menuWanted(tab, byKeyboard ? mapToGlobal(tabRect(tab).center()) : event->globalPos());
}

void QuietTabBar::paintEvent(QPaintEvent*)
{
    const theme::Theme theme = theme::Theme::fromPalette(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.panel);
    theme::drawEdge(painter, rect(), theme::Edge::Bottom, theme.hairline);
    const int pointed = tabUnderPointer();
    for (int tab = 0; tab < count(); ++tab) {
        const QRect place = tabRect(tab);
        const bool isShown = tab == currentIndex();
        if (isShown) {
            const int line = place.bottom() + 1 - accentHeight;
            painter.fillRect(place.left() + 8, line, place.width() - 16, accentHeight, theme.accent);
        }
        painter.setPen(isShown || tab == pointed ? theme.text : theme.faint);
        const QRect words = place.adjusted(0, 0, -pinWidth(tab), 0);
        painter.drawText(words, Qt::AlignCenter, tabText(tab));
        if (pinWidth(tab) > 0) {
            const int end = words.center().x() + fontMetrics().horizontalAdvance(tabText(tab)) / 2;
            drawPin(painter, QPointF(end + pinRoom / 2 + 2, place.center().y()), theme.accent);
        }
        if (isShown && hasFocus()) {
            painter.setPen(theme.accent);
            painter.drawRect(place.adjusted(2, 2, -3, -4));
        }
    }
}

} // namespace dateline::shell
