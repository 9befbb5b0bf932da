#pragma once

#include <QObject>

class QAbstractItemView;
class QMouseEvent;
class QWidget;

namespace dateline::theme {

/// What is common to dragging a row of a list by the mouse: hears of button and pointer before the list does,
/// and lets Escape end the way. The list owns it.
class RowDrag : public QObject
{
public:
    explicit RowDrag(QAbstractItemView& list);

protected:
    bool eventFilter(QObject* watched, QEvent* event) final;

    /// The button goes down; the list hears of it, too.
    virtual void press(const QMouseEvent& event) = 0;
    /// The pointer moves. Whether the list must not take the move for one of its own.
    virtual bool move(const QMouseEvent& event) = 0;
    /// The button is let go, or Escape ends the way. Whether there was a way to end: a click is the list's.
    virtual bool end(bool isDropped) = 0;

    /// Of the list; events come when the list itself is half gone.
    QWidget& viewport() const { return *m_viewport; }
    bool m_dragging = false; ///< the pointer has gone far enough

private:
    QWidget* m_viewport;
};

} // namespace dateline::theme
