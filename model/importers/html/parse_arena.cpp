#include "model/importers/html/parse_arena.h"

#include "model/importers/html/page_parser.h"

#include <algorithm>
#include <ctime>

namespace dateline::importers::html {

namespace {

constexpr std::size_t blockSize = 1024 * 1024;

/// Seconds of processor time of this thread: a busy machine must not change what can be read.
double threadSeconds()
{
    std::timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

} // namespace

ParseArena::ParseArena(const base::CancelToken& cancel)
    : m_cancel(cancel), m_deadline(threadSeconds() + maximumSeconds)
{}

void* ParseArena::allocate(std::size_t size)
{
    checkBudget();
    const std::size_t rounded = (size + alignof(std::max_align_t) - 1) & ~(alignof(std::max_align_t) - 1);
    if (rounded > m_left) {
        const std::size_t fresh = std::max(blockSize, rounded);
        m_total += fresh;
        if (m_total > static_cast<std::size_t>(maximumMemory))
            leave(Stop::Memory);
        m_blocks.push_back(std::unique_ptr<std::byte[]>(new std::byte[fresh]));
        m_next = m_blocks.back().get();
        m_left = fresh;
    }
    void* memory = m_next;
    m_next += rounded;
    m_left -= rounded;
    return memory;
}

void ParseArena::checkBudget()
{
    constexpr unsigned interval = 1024;
    if (++m_allocations % interval != 0)
        return;
    if (m_cancel.isCancelled())
        leave(Stop::Cancelled);
    if (threadSeconds() > m_deadline)
        leave(Stop::Time);
}

void ParseArena::leave(Stop reason)
{
    m_stop = reason;
    std::longjmp(m_escape, 1);
}

} // namespace dateline::importers::html
