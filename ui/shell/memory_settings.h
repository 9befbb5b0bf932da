#pragma once

namespace dateline::shell {

/// What the window may remember of what was read, from one start to the next. A value.
struct MemorySettings
{
    bool article = true; ///< the open one with its selections, to open it again, and the line of each
    bool recent = true;  ///< the articles that were read lately

    friend bool operator==(const MemorySettings&, const MemorySettings&) = default;
};

} // namespace dateline::shell
