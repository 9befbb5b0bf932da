#pragma once

#include "model/base/cancel_token.h"

#include <csetjmp>
#include <cstddef>
#include <memory>
#include <vector>

namespace dateline::importers::html {

/// The memory of one run of the HTML parser, freed as a whole. The parser's own way of freeing its tree
/// recurses as deep as the page is nested, and the parser does not survive an allocation that fails: so a run
/// that needs too much memory or time, or is cancelled, is left by a jump out of the allocation, over frames
/// of the parser only (they are C and own nothing outside this arena).
class ParseArena
{
public:
    enum class Stop
    {
        None,
        Memory,
        Time,
        Cancelled
    };

    explicit ParseArena(const base::CancelToken& cancel);
    ParseArena(const ParseArena&) = delete;
    ParseArena& operator=(const ParseArena&) = delete;

    /// Never null: jumps to escape() instead.
    void* allocate(std::size_t size);
    /// Where to jump to; set with setjmp() by the caller of the parser.
    std::jmp_buf& escape() { return m_escape; }
    Stop stop() const { return m_stop; }

private:
    void checkBudget();
    [[noreturn]] void leave(Stop reason);

    base::CancelToken m_cancel;
    std::vector<std::unique_ptr<std::byte[]>> m_blocks;
    std::byte* m_next = nullptr;
    std::size_t m_left = 0;
    std::size_t m_total = 0;
    unsigned m_allocations = 0;
    double m_deadline = 0;
    Stop m_stop = Stop::None;
    std::jmp_buf m_escape{};
};

} // namespace dateline::importers::html
