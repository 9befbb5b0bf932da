#include "ui/viewmodels/finding_marks.h"

#include <algorithm>

namespace dateline::viewmodels {

FindingMarks::FindingMarks(const article::Analysis& analysis, const article::SurenessLimit& limit)
{
    const auto add = [this, &limit](const auto& finding, MarkLayer layer, bool direct, qsizetype index) {
        if (limit.shows(finding.provenance))
            m_marks.push_back({finding.span, layer, direct, index});
    };
    for (qsizetype index = 0; const article::TimeExpression& time : analysis.times)
        add(time, MarkLayer::Times, false, index++);
    for (qsizetype index = 0; const article::Quote& quote : analysis.quotes)
        add(quote, MarkLayer::Quotes, quote.direct, index++);
    for (qsizetype index = 0; const article::Figure& figure : analysis.figures)
        add(figure, MarkLayer::Figures, false, index++);
    std::ranges::stable_sort(m_marks, {}, &FindingMark::span);
    m_index = SpanIndex(m_marks);
}

const FindingMark* FindingMarks::at(qsizetype offset, const MarkLayers& layers) const
{
    return m_index.shortestAt(m_marks, offset,
                              [&layers](const FindingMark& mark) { return layers.shows(mark.layer); });
}

} // namespace dateline::viewmodels
