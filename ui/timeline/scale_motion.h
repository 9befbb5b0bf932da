#pragma once

#include "ui/viewmodels/timeline_scale.h"

#include <QObject>
#include <QVariantAnimation>

namespace dateline::timelinepanel {

/// Moves a timeline from one scale to another in 120 ms, easing out; at once where motion is not wanted.
class ScaleMotion final : public QObject
{
    Q_OBJECT

public:
    explicit ScaleMotion(QObject* parent = nullptr);

    /// Starts moving; a motion that is under way goes on from where it is.
    void start(const viewmodels::TimelineScale& from, const viewmodels::TimelineScale& to, bool animated);
    void stop();
    bool isRunning() const { return m_animation.state() == QAbstractAnimation::Running; }
    /// Where the motion ends: what the next step counts from.
    const viewmodels::TimelineScale& target() const { return m_to; }

Q_SIGNALS:
    void moved(const dateline::viewmodels::TimelineScale& scale);

private:
    QVariantAnimation m_animation;
    viewmodels::TimelineScale m_from;
    viewmodels::TimelineScale m_to;
};

} // namespace dateline::timelinepanel
