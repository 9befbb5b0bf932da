#pragma once

#include "model/analysis/tagging/feature_hash.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace dateline::analysis::parsing {

/// Collects one feature for each template, and numbers the templates in the order in which they are added.
template<std::size_t count>
class FeatureCollector
{
public:
    explicit FeatureCollector(std::array<tagging::Feature, count>& features) : m_features(features) {}

    void operator()(std::uint32_t a, std::uint32_t b = 0, std::uint32_t c = 0)
    {
        Q_ASSERT(m_size < count);
        m_features[m_size] = tagging::feature(static_cast<std::uint32_t>(m_size), a, b, c);
        ++m_size;
    }
    std::size_t size() const { return m_size; }

private:
    std::array<tagging::Feature, count>& m_features;
    std::size_t m_size = 0;
};

/// How far two words are from each other, in seven steps; 0 if one of them is none.
inline std::uint32_t distanceStep(std::int32_t first, std::int32_t second)
{
    if (first == 0 || second == 0)
        return 0;
    const std::int32_t distance = second > first ? second - first : first - second;
    if (distance <= 4)
        return static_cast<std::uint32_t>(distance);
    return distance <= 6 ? 5 : distance <= 10 ? 6 : 7;
}

} // namespace dateline::analysis::parsing
