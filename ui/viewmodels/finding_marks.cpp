#include "ui/viewmodels/finding_marks.h"

#include <algorithm>

namespace dateline::viewmodels {

FindingMarks::FindingMarks(const article::Analysis& analysis)
{
    for (const article::TimeExpression& time : analysis.times)
        m_marks.push_back({time.span, MarkLayer::Times});
    for (const article::Quote& quote : analysis.quotes)
        m_marks.push_back({quote.span, MarkLayer::Quotes, quote.direct});
    for (const article::Figure& figure : analysis.figures)
        m_marks.push_back({figure.span, MarkLayer::Figures});
    std::ranges::stable_sort(m_marks, {}, &FindingMark::span);
    m_index = SpanIndex(m_marks);
}

} // namespace dateline::viewmodels
