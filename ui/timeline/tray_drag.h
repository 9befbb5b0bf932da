#pragma once

#include <QObject>
#include <QPoint>

#include <optional>

class QListView;
class QMouseEvent;
class QWidget;

namespace dateline::timelinepanel {

/// Lets the reader drag an event out of a list of them, whose model is a TimelineModel: tells where the
/// pointer is on the screen, where it lets go, and that Escape has ended it. Belongs to the list.
class TrayDrag final : public QObject
{
    Q_OBJECT

public:
    explicit TrayDrag(QListView& list);

Q_SIGNALS:
    void moved(qsizetype event, QPoint onScreen);
    void dropped();
    void cancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void press(const QMouseEvent& event);
    bool move(const QMouseEvent& event);
    bool end(bool isDropped);

    QListView& m_list;
    QWidget* m_viewport; ///< of the list; events come when the list itself is half gone
    std::optional<qsizetype> m_event; ///< under the pressed button
    QPoint m_pressed;
    bool m_dragging = false;
};

} // namespace dateline::timelinepanel
