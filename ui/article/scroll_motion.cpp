#include "ui/article/scroll_motion.h"

#include <QStyle>

namespace dateline::articleview {

namespace {

constexpr int milliseconds = 120;

} // namespace

ScrollMotion::ScrollMotion(QScrollBar& bar) : QObject(&bar), m_bar(bar), m_animation(&bar, "value")
{
    m_animation.setDuration(milliseconds);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&bar, &QScrollBar::valueChanged, this, [this](int value) {
        if (m_animation.state() == QPropertyAnimation::Running && value != m_animation.currentValue().toInt())
            m_animation.stop();
    });
}

void ScrollMotion::moveTo(int value)
{
    const int target = qBound(m_bar.minimum(), value, m_bar.maximum());
    if (m_bar.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &m_bar) == 0)
        return jumpTo(target);
    m_animation.stop();
    m_animation.setStartValue(m_bar.value());
    m_animation.setEndValue(target);
    m_animation.start();
}

void ScrollMotion::jumpTo(int value)
{
    m_animation.stop();
    m_bar.setValue(value);
}

int ScrollMotion::target() const
{
    return m_animation.state() == QPropertyAnimation::Running ? m_animation.endValue().toInt()
                                                              : m_bar.value();
}

} // namespace dateline::articleview
