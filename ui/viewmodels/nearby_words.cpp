#include "ui/viewmodels/nearby_words.h"

#include <algorithm>

namespace dateline::viewmodels {

namespace {

/// A place of one of the words.
struct Place
{
    text::Span span;
    std::size_t word = 0;
};

std::vector<Place> inTextOrder(const std::vector<std::vector<text::Span>>& places)
{
    std::vector<Place> all;
    for (std::size_t word = 0; word < places.size(); ++word) {
        for (const text::Span span : places[word])
            all.push_back({span, word});
    }
    std::ranges::stable_sort(all, {}, [](const Place& place) { return place.span.begin; });
    return all;
}

/// Walks through the places with the last one of each word so far.
class Walk
{
public:
    explicit Walk(std::size_t words) : m_last(words) {}

    void pass(const Place& place)
    {
        m_known += m_last[place.word].isEmpty() ? 1 : 0;
        m_last[place.word] = place.span;
    }
    bool knowsAll() const { return m_known == m_last.size(); }
    /// Where the last words of all begin and end.
    text::Span stretch() const
    {
        text::Span span = m_last.front();
        for (const text::Span one : m_last)
            span = {std::min(span.begin, one.begin), std::max(span.end, one.end)};
        return span;
    }

private:
    std::vector<text::Span> m_last; ///< empty for a word that has not come yet
    std::size_t m_known = 0;
};

} // namespace

std::vector<text::Span> shortestTogether(const std::vector<std::vector<text::Span>>& places, qsizetype reach)
{
    std::vector<text::Span> found;
    if (places.empty())
        return found;
    Walk walk(places.size());
    for (const Place& place : inTextOrder(places)) {
        walk.pass(place);
        if (!walk.knowsAll())
            continue;
        const text::Span stretch = walk.stretch();
        if (place.span.begin - stretch.begin > reach)
            continue;
        if (found.empty() || found.back().end <= stretch.begin)
            found.push_back(stretch);
        else if (stretch.length() < found.back().length())
            found.back() = stretch;
    }
    return found;
}

} // namespace dateline::viewmodels
