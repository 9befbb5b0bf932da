#include "model/analysis/times/time_stage.h"

#include "model/analysis/times/resolver.h"

namespace dateline::analysis::times {

void TimeStage::run(Document& document) const
{
    document.found.times = m_finder.find(document);
    resolve(document.found.times, document.article.published.date);
}

} // namespace dateline::analysis::times
