#pragma once

#include "model/text/span.h"

#include <algorithm>
#include <span>
#include <vector>

namespace dateline::viewmodels {

/// Finds which of many marks on a text touch a stretch of it. Marks may nest and overlap; they must be in
/// text order. A value without the marks themselves; questions are logarithmic.
class SpanIndex
{
public:
    SpanIndex() = default;
    template<typename Mark>
    explicit SpanIndex(const std::vector<Mark>& marks)
    {
        m_reach.reserve(marks.size());
        qsizetype reach = 0;
        for (const Mark& mark : marks) {
            reach = std::max(reach, mark.span.end);
            m_reach.push_back(reach);
        }
    }

    /// A run of the marks that holds all that touch the stretch, and perhaps some that end before it.
    template<typename Mark>
    std::span<const Mark> near(const std::vector<Mark>& marks, text::Span stretch) const
    {
        const auto first = std::ranges::upper_bound(m_reach, stretch.begin) - m_reach.begin();
        const auto behind = std::ranges::lower_bound(marks, stretch.end, {},
                                                     [](const Mark& mark) { return mark.span.begin; }) -
                            marks.begin();
        if (first >= behind)
            return {};
        return std::span(marks).subspan(static_cast<std::size_t>(first),
                                        static_cast<std::size_t>(behind - first));
    }

    /// The shortest of the wanted marks that cover an offset, the first of several; null where there is none.
    template<typename Mark, typename Wanted>
    const Mark* shortestAt(const std::vector<Mark>& marks, qsizetype offset, Wanted isWanted) const
    {
        const Mark* shortest = nullptr;
        for (const Mark& mark : near(marks, {offset, offset + 1})) {
            const bool isBetter = !shortest || mark.span.length() < shortest->span.length();
            if (mark.span.contains(offset) && isBetter && isWanted(mark))
                shortest = &mark;
        }
        return shortest;
    }

private:
    std::vector<qsizetype> m_reach; ///< the furthest end of a mark and all before it
};

} // namespace dateline::viewmodels
