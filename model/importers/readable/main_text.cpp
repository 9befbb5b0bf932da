#include "model/importers/readable/main_text.h"

#include "model/importers/readable/article_element.h"
#include "model/importers/readable/block_filter.h"
#include "model/importers/readable/exclusion.h"

namespace dateline::importers::readable {

namespace {

MainText findWithout(const std::vector<bool>& excluded, const html::Page& page, const QString& headline)
{
    const std::vector<Block> blocks = blocksOf(page, excluded);
    const TextWeights weights(page, blocks);
    const qsizetype element = articleElement(page, blocks, weights);
    return articleParagraphs(page, blocks, weights, element, headline);
}

qsizetype charactersIn(const QStringList& paragraphs)
{
    qsizetype characters = 0;
    for (const QString& paragraph : paragraphs)
        characters += paragraph.size();
    return characters;
}

} // namespace

MainText findMainText(const html::Page& page, const QString& headline)
{
    if (page.size() == 0)
        return {};
    MainText text = findWithout(excludedNodes(page), page, headline);
    constexpr qsizetype shortArticle = 250;
    if (charactersIn(text.paragraphs) >= shortArticle)
        return text;
    // So little text may mean that the article itself is named like something that surrounds articles.
    MainText more = findWithout(certainlyExcludedNodes(page), page, headline);
    constexpr qsizetype muchMore = 3;
    return charactersIn(more.paragraphs) > muchMore * charactersIn(text.paragraphs) ? more : text;
}

} // namespace dateline::importers::readable
