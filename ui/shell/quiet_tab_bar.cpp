#include "ui/shell/quiet_tab_bar.h"

#include "ui/theme/theme.h"

#include <QContextMenuEvent>
#include <QPainter>

namespace dateline::shell {

namespace {

constexpr int accentHeight = 2;

} // namespace

QuietTabBar::QuietTabBar(QWidget* parent) : QTabBar(parent)
{
    setExpanding(true);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
}

QSize QuietTabBar::tabSizeHint(int index) const
{
    return {fontMetrics().horizontalAdvance(tabText(index)) + 16, fontMetrics().height() + 16};
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
    painter.fillRect(0, height() - 1, width(), 1, theme.hairline);
    const int pointed = tabUnderPointer();
    for (int tab = 0; tab < count(); ++tab) {
        const QRect place = tabRect(tab);
        const bool isShown = tab == currentIndex();
        if (isShown) {
            const int line = place.bottom() + 1 - accentHeight;
            painter.fillRect(place.left() + 8, line, place.width() - 16, accentHeight, theme.accent);
        }
        painter.setPen(isShown || tab == pointed ? theme.text : theme.faint);
        painter.drawText(place, Qt::AlignCenter, tabText(tab));
        if (isShown && hasFocus()) {
            painter.setPen(theme.accent);
            painter.drawRect(place.adjusted(2, 2, -3, -4));
        }
    }
}

} // namespace dateline::shell
