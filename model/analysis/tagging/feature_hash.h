#pragma once

#include "model/analysis/tagging/sequence_model.h"

#include <QStringView>

#include <cstdint>

namespace dateline::analysis::tagging {

/// Hashes that features are made of. They are part of what a model is trained with: a change here needs new
/// models and another feature fingerprint.

inline std::uint32_t mixed(std::uint64_t a, std::uint64_t b)
{
    std::uint64_t sum = (a * 0x9e3779b97f4a7c15U) ^ (b + 0x7f4a7c159e3779b9U);
    sum *= 0xff51afd7ed558ccdU;
    sum ^= sum >> 32U;
    return static_cast<std::uint32_t>(sum);
}

inline std::uint32_t textHash(QStringView text)
{
    std::uint32_t sum = 2166136261U;
    for (const QChar character : text)
        sum = (sum ^ character.unicode()) * 16777619U;
    return sum;
}

/// A feature of a template from up to three parts.
inline Feature feature(std::uint32_t number, std::uint32_t a, std::uint32_t b = 0, std::uint32_t c = 0)
{
    return mixed(mixed(number, a), (std::uint64_t(b) << 32U) | c);
}

} // namespace dateline::analysis::tagging
