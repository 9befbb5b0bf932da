#pragma once

#include "model/article/analysis.h"
#include "model/article/sureness_limit.h"
#include "ui/viewmodels/mark_layers.h"
#include "ui/viewmodels/span_index.h"

namespace dateline::viewmodels {

/// A time expression, quote or figure as a mark on the text.
struct FindingMark
{
    text::Span span;
    MarkLayer layer = MarkLayer::Times;
    bool direct = false; ///< a quote word for word
    qsizetype index = 0; ///< into the analysis' times, quotes or figures

    friend bool operator==(const FindingMark&, const FindingMark&) = default;
};

/// All times, quotes and figures of an article that are sure enough, in text order. A value; building is O(n
/// log n), questions are logarithmic plus what they return.
class FindingMarks
{
public:
    FindingMarks() = default;
    explicit FindingMarks(const article::Analysis& analysis, const article::SurenessLimit& limit = {});

    /// A run of marks that holds all that touch the span, and perhaps some that end before it.
    std::span<const FindingMark> near(text::Span span) const { return m_index.near(m_marks, span); }

    /// The shortest mark of a layer on show that covers the offset; null where there is none. Valid as long
    /// as the value.
    const FindingMark* at(qsizetype offset, const MarkLayers& layers) const;

private:
    std::vector<FindingMark> m_marks;
    SpanIndex m_index;
};

} // namespace dateline::viewmodels
