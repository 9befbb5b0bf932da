#pragma once

#include <QTest>

namespace dateline::tests {

/// Runs the event loop until the condition holds, or gives up after five seconds. Returns whether it holds.
template<typename Condition>
bool eventually(Condition condition, int timeoutMs = 5000)
{
    return QTest::qWaitFor(condition, timeoutMs);
}

/// Runs the event loop until everything that was posted has been handled.
inline void settle()
{
    QTest::qWait(1);
}

} // namespace dateline::tests
