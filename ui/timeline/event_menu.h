#pragma once

#include <QAction>
#include <QList>
#include <QObject>
#include <QPoint>

#include <functional>

class QWidget;

namespace dateline::timelinepanel {

/// The context menu of a widget that shows events. A right click first chooses the event that it is on; the
/// menu key opens the menu at the one that is selected. Belongs to the widget.
class EventMenu final : public QObject
{
    Q_OBJECT

public:
    /// `choose` selects what is at a place of the widget, `selected` says where the selected event is.
    struct Places
    {
        std::function<void(QPoint)> choose;
        std::function<QPoint()> selected;
    };

    EventMenu(QWidget& widget, Places places, const QList<QAction*>& actions);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_widget;
    Places m_places;
    QList<QAction*> m_actions;
};

} // namespace dateline::timelinepanel
