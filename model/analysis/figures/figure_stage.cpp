#include "model/analysis/figures/figure_stage.h"

#include "model/analysis/figures/figure_finder.h"

namespace dateline::analysis::figures {

void FigureStage::run(Document& document) const
{
    std::vector<article::Figure>& figures = document.found.figures;
    figures.clear();
    const std::vector<article::TimeExpression>& times = document.found.times;
    auto time = times.begin();
    for (const text::Sentence& sentence : document.sentences) {
        if (document.cancel.isCancelled())
            return;
        for (const article::Figure& figure : FigureFinder(document, sentence).find()) {
            while (time != times.end() && time->span.end <= figure.span.begin)
                ++time;
            if (time == times.end() || !time->span.overlaps(figure.span))
                figures.push_back(figure);
        }
    }
}

} // namespace dateline::analysis::figures
