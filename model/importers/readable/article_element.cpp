#include "model/importers/readable/article_element.h"

#include "model/importers/readable/noise.h"

#include <algorithm>

namespace dateline::importers::readable {

using html::Tag;

namespace {

constexpr qsizetype shortestParagraph = 25;

/// What a paragraph says for being part of an article: one point for being there, one for each comma, up to
/// three for its length.
double scoreOf(const Block& block)
{
    if (block.text.size() < shortestParagraph || block.isMostlyLink())
        return 0;
    const auto commas =
        static_cast<double>(block.text.count(u',') + block.text.count(u'،') + block.text.count(u'、'));
    return 1 + commas + std::min(static_cast<double>(block.text.size()) / 100, 3.0);
}

double scoreOfTag(Tag tag)
{
    switch (tag) {
    case Tag::Article:
    case Tag::Main:
        return 10;
    case Tag::Div:
    case Tag::Section:
        return 5;
    case Tag::Blockquote:
    case Tag::Td:
    case Tag::Pre:
        return 3;
    case Tag::Ol:
    case Tag::Ul:
    case Tag::Dl:
    case Tag::Li:
    case Tag::Address:
        return -3;
    default:
        return 0;
    }
}

class Scores
{
public:
    Scores(const html::Page& page, const TextWeights& weights)
        : m_page(page), m_weights(weights), m_scores(static_cast<std::size_t>(page.size()), 0)
    {}

    void add(const Block& block)
    {
        const double score = scoreOf(block);
        if (score == 0)
            return;
        // The paragraph's own element is no container unless other blocks lie in it too.
        qsizetype element = block.element;
        const auto [first, end] = m_weights.blocksIn(element);
        if (end - first <= 1 && m_page.node(element).parent >= 0)
            element = m_page.node(element).parent;
        constexpr int levels = 6;
        for (int level = 0; level < levels && element >= 0; ++level) {
            double& total = m_scores[static_cast<std::size_t>(element)];
            if (total == 0)
                total = scoreOfTag(m_page.node(element).tag) + (isNamedArticleBody(m_page, element) ? 25 : 0);
            total += level == 0 ? score : score / (level == 1 ? 2 : level * 3);
            element = m_page.node(element).parent;
        }
    }

    qsizetype best() const
    {
        qsizetype best = 0;
        double most = 0;
        for (qsizetype i = 0; i < m_page.size(); ++i) {
            const double score = m_scores[static_cast<std::size_t>(i)];
            const double fair = score > 0 ? score * (1 - m_weights.linkShare(i)) : 0;
            if (fair > most) {
                most = fair;
                best = i;
            }
        }
        return best;
    }

private:
    const html::Page& m_page;
    const TextWeights& m_weights;
    std::vector<double> m_scores;
};

double paragraphsIn(qsizetype element, const std::vector<Block>& blocks, const TextWeights& weights)
{
    const auto [first, end] = weights.blocksIn(element);
    double sum = 0;
    for (std::size_t i = first; i < end; ++i)
        sum += scoreOf(blocks[i]);
    return sum;
}

/// An article cut in pieces lies in an ancestor that holds much more of such paragraphs and few links.
qsizetype widened(qsizetype element, const html::Page& page, const std::vector<Block>& blocks,
                  const TextWeights& weights)
{
    constexpr double muchMore = 1.3;
    constexpr double mostLinks = 0.25;
    constexpr int levels = 4;
    qsizetype best = element;
    double score = paragraphsIn(element, blocks, weights);
    qsizetype ancestor = page.node(element).parent;
    for (int level = 0; level < levels && ancestor >= 0 && page.node(ancestor).tag != Tag::Body; ++level) {
        const double wider = paragraphsIn(ancestor, blocks, weights);
        if (wider > score * muchMore && weights.linkShare(ancestor) < mostLinks) {
            best = ancestor;
            score = wider;
        }
        ancestor = page.node(ancestor).parent;
    }
    return best;
}

} // namespace

qsizetype articleElement(const html::Page& page, const std::vector<Block>& blocks, const TextWeights& weights)
{
    Scores scores(page, weights);
    for (const Block& block : blocks)
        scores.add(block);
    return widened(scores.best(), page, blocks, weights);
}

} // namespace dateline::importers::readable
