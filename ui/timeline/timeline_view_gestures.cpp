// How fingers zoom the timeline: two on a touchpad, two on a touch screen.
#include "ui/timeline/date_drag.h"
#include "ui/timeline/timeline_view.h"

#include <QGestureEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>

namespace dateline::timelinepanel {

bool TimelineView::takesGesture(QEvent& event)
{
    if (event.type() == QEvent::NativeGesture) {
        const auto& gesture = static_cast<const QNativeGestureEvent&>(event);
        if (gesture.gestureType() != Qt::ZoomNativeGesture)
            return false;
        zoomBy(1 + gesture.value(), gesture.position().x(), false);
        return true;
    }
    if (event.type() != QEvent::Gesture)
        return false;
    auto& gestures = static_cast<QGestureEvent&>(event);
    const auto* pinch = static_cast<const QPinchGesture*>(gestures.gesture(Qt::PinchGesture));
    if (pinch == nullptr)
        return false;
    // The first finger came as a mouse that pressed: with the second it drags nothing.
    cancelDrag();
    m_dragging = false;
    if (pinch->state() != Qt::GestureFinished &&
        pinch->changeFlags().testFlag(QPinchGesture::ScaleFactorChanged))
        zoomBy(pinch->scaleFactor(), mapFromGlobal(pinch->centerPoint()).x(), false);
    return true;
}

} // namespace dateline::timelinepanel
