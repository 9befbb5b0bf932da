#pragma once

#include <atomic>
#include <memory>

namespace dateline::base {

/// Asks running work to stop. Copies share one flag: the owner keeps one copy and calls cancel(), the work
/// keeps another and looks at isCancelled() often enough to stop within a tenth of a second. Safe from any
/// thread.
class CancelToken
{
public:
    CancelToken() : m_flag(std::make_shared<std::atomic<bool>>(false)) {}

    void cancel() const { m_flag->store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic<bool>> m_flag;
};

} // namespace dateline::base
