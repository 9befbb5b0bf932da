#pragma once

#include <QStringView>

#include <algorithm>

namespace dateline::text {

/// A stretch [begin, end) of an article's text, in UTF-16 units: the same numbers serve QStringView,
/// QTextCursor and the store. Only JSON output counts code points (see code_points.h).
struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;

    qsizetype length() const { return end - begin; }
    bool isEmpty() const { return end <= begin; }
    bool contains(qsizetype position) const { return begin <= position && position < end; }
    bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
    bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
    Span united(Span other) const { return {std::min(begin, other.begin), std::max(end, other.end)}; }
    QStringView of(QStringView text) const { return text.mid(begin, length()); }

    friend auto operator<=>(const Span&, const Span&) = default;
};

} // namespace dateline::text
