#include "model/importers/readable/exclusion.h"

#include "model/importers/readable/noise.h"
#include "model/importers/readable/text_weights.h"

namespace dateline::importers::readable {

namespace {

/// Nodes inside elements whose noise reaches a level, with a look at how much text they hold.
template<typename IsExcluded>
std::vector<bool> spread(const html::Page& page, IsExcluded isExcluded)
{
    std::vector<bool> excluded(static_cast<std::size_t>(page.size()), false);
    for (qsizetype i = 0; i < page.size(); ++i) {
        const qsizetype parent = page.node(i).parent;
        const bool inherited = parent >= 0 && excluded[static_cast<std::size_t>(parent)];
        excluded[static_cast<std::size_t>(i)] = inherited || isExcluded(i);
    }
    return excluded;
}

} // namespace

std::vector<bool> excludedNodes(const html::Page& page)
{
    std::vector<Noise> noise;
    noise.reserve(static_cast<std::size_t>(page.size()));
    for (qsizetype i = 0; i < page.size(); ++i)
        noise.push_back(noiseOf(page, i));
    const auto noiseAt = [&noise](qsizetype i) { return noise[static_cast<std::size_t>(i)]; };

    const std::vector<Block> blocks = blocksOf(page, certainlyExcludedNodes(page));
    const TextWeights weights(page, blocks);
    const auto all = static_cast<double>(weights.characters(0));
    return spread(page, [&](qsizetype i) {
        if (noiseAt(i) == Noise::None || noiseAt(i) == Noise::Certain)
            return noiseAt(i) == Noise::Certain;
        constexpr double largestNoise = 0.4;
        return static_cast<double>(weights.characters(i)) < largestNoise * all;
    });
}

std::vector<bool> certainlyExcludedNodes(const html::Page& page)
{
    return spread(page, [&page](qsizetype i) { return noiseOf(page, i) == Noise::Certain; });
}

} // namespace dateline::importers::readable
