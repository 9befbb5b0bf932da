#pragma once

#include <QtGlobal>

#include <algorithm>
#include <ctime>

namespace dateline::tests {

/// Seconds of processor that a piece of work takes on this thread: other programs on the machine do not
/// count.
template<typename Work>
double processorSeconds(const Work& work)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
    };
    const double begin = now();
    work();
    return now() - begin;
}

/// True if work of `size` costs about eight times as much as work of an eighth of it, and not its square,
/// sixty-four times. `work` is called with a size. A ratio holds on slow machines and under sanitizers as
/// well; where other programs disturb it, it is measured again, which no square passes.
template<typename Work>
bool growsLinearly(qsizetype size, const Work& work)
{
    constexpr double most = 24; ///< three times what is linear, for caches and memory that grow with the size
    constexpr double leastSeconds = 0.002; ///< below it the clock says little
    constexpr int attempts = 3;
    const qsizetype eighth = size / 8;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const double once = processorSeconds([&] { work(eighth); });
        const double again = processorSeconds([&] { work(eighth); });
        if (processorSeconds([&] { work(size); }) < most * std::max({leastSeconds, std::min(once, again)}))
            return true;
    }
    return false;
}

} // namespace dateline::tests
