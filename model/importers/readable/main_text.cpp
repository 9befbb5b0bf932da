#include "model/importers/readable/main_text.h"

#include "model/importers/readable/article_element.h"
#include "model/importers/readable/block_filter.h"
#include "model/importers/readable/exclusion.h"

namespace dateline::importers::readable {

QStringList findMainText(const html::Page& page, const QString& headline)
{
    if (page.size() == 0)
        return {};
    const std::vector<bool> excluded = excludedNodes(page);
    const std::vector<Block> blocks = blocksOf(page, excluded);
    const TextWeights weights(page, blocks);
    const qsizetype element = articleElement(page, blocks, weights);
    return articleParagraphs(page, blocks, weights, element, headline);
}

} // namespace dateline::importers::readable
