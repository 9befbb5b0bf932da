#pragma once

#include "model/base/clock.h"

namespace dateline::tests {

/// A clock that stands still until it is told to move.
class FixedClock final : public base::Clock
{
public:
    explicit FixedClock(QDateTime now) : m_now(std::move(now)) {}

    QDateTime now() const override { return m_now; }
    void set(QDateTime now) { m_now = std::move(now); }

private:
    QDateTime m_now;
};

} // namespace dateline::tests
