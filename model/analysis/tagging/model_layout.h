#pragma once

#include <array>
#include <cstdint>

namespace dateline::analysis::tagging {

/// What a model labels, so that one cannot be taken for another.
enum class ModelKind : std::uint32_t
{
    Names = 1,
    PartsOfSpeech = 2,
};

/// How a sequence model lies in its file, shared by the reader and the trainer. Little endian. Behind the
/// header come
///     labels       labelBytes of UTF-8, each label ended by a zero, padded to a multiple of 64
///     transitions  (labelCount + 1) x stride floats: from each label, and last from the start, to each label
///     weights      2^slotBits x stride signed bytes, in units of weightUnit
/// A feature's hash chooses its slot; slots are not told apart further, since the few that clash cost nothing
/// measurable.
struct ModelHeader
{
    static constexpr std::array<char, 8> expectedMagic{'D', 'L', 'M', 'O', 'D', 'E', 'L', '\n'};
    static constexpr std::uint32_t currentVersion = 1;

    std::array<char, 8> magic = expectedMagic;
    std::uint32_t kind = 0; ///< ModelKind
    std::uint32_t version = currentVersion;
    std::uint32_t labelCount = 0;
    std::uint32_t stride = 0; ///< labels side by side: labelCount rounded up to a multiple of 16
    std::uint32_t slotBits = 0;
    std::uint32_t labelBytes = 0;
    float weightUnit = 0;
    std::uint32_t reserved = 0;
    std::uint64_t featureFingerprint = 0; ///< of the feature templates that the weights were trained with
    std::uint64_t contentFingerprint = 0; ///< of all bytes behind the header
    std::uint64_t fileSize = 0;

    std::uint64_t expectedFileSize() const
    {
        const std::uint64_t transitions = (std::uint64_t(labelCount) + 1) * stride * sizeof(float);
        return sizeof(ModelHeader) + labelBytes + transitions + (std::uint64_t(stride) << slotBits);
    }
};
static_assert(sizeof(ModelHeader) == 64);

} // namespace dateline::analysis::tagging
