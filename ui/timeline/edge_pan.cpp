#include "ui/timeline/edge_pan.h"

#include <algorithm>
#include <cmath>

namespace dateline::timelinepanel {

namespace {

constexpr double speedOfPixel = 12; ///< pixels a second for each pixel of depth
constexpr double fastest = 3000;

} // namespace

EdgePan::EdgePan(QObject* parent) : QAbstractAnimation(parent) {}

double EdgePan::speedAt(double place, double width)
{
    const double ends = std::min(margin, width / 4);
    const double depth = std::min(0.0, place - ends) + std::max(0.0, place - (width - ends));
    return std::clamp(speedOfPixel * depth, -fastest, fastest);
}

void EdgePan::follow(double place, double width)
{
    m_speed = speedAt(place, width);
    m_isArmed = m_isArmed || m_speed == 0 || place < 0 || place > width;
    if (m_speed == 0 || !m_isArmed) {
        stop();
    } else if (state() == Stopped) {
        m_last = 0;
        start();
    }
}

void EdgePan::end()
{
    stop();
    m_isArmed = false;
}

void EdgePan::updateCurrentTime(int now)
{
    const double pixels = m_speed * (now - m_last) / 1000.0;
    m_last = now;
    if (state() != Stopped && pixels != 0)
        Q_EMIT panned(pixels);
}

} // namespace dateline::timelinepanel
