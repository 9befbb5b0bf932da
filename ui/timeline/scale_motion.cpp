#include "ui/timeline/scale_motion.h"

namespace dateline::timelinepanel {

namespace {

constexpr int milliseconds = 120;

} // namespace

using viewmodels::TimelineScale;

ScaleMotion::ScaleMotion(QObject* parent) : QObject(parent)
{
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setDuration(milliseconds);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant& progress) {
        Q_EMIT moved(TimelineScale::between(m_from, m_to, progress.toDouble()));
    });
}

void ScaleMotion::start(const TimelineScale& from, const TimelineScale& to, bool animated)
{
    stop();
    m_from = from;
    m_to = to;
    if (animated)
        m_animation.start();
    else
        Q_EMIT moved(to);
}

void ScaleMotion::stop()
{
    const QSignalBlocker quiet(m_animation);
    m_animation.stop();
}

} // namespace dateline::timelinepanel
