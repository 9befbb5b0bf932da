#pragma once

#include "model/analysis/parsing/parser_state.h"
#include "model/analysis/parsing/relation.h"

#include <array>
#include <cstdint>

namespace dateline::analysis::parsing {

/// How a parser's model lies in its file, shared by the reader and the trainer. Little endian. Behind the
/// header come
///     moves      2^moveBits x moveStride signed bytes: the weights of a feature for each move, and its check
///     relations  2^relationBits x relationStride signed bytes: the same for each relation
/// The lowest bits of a feature's hash choose its slot. A slot belongs to one feature, and the highest bits
/// of this one's hash are the check by which it is told from others, which weigh nothing.
struct ParserHeader
{
    static constexpr std::array<char, 8> expectedMagic{'D', 'L', 'P', 'A', 'R', 'S', 'E', '\n'};
    static constexpr std::uint32_t currentVersion = 1;
    static constexpr std::size_t moveStride = moveCount + 1;
    static constexpr std::size_t relationStride = relationCount + 1;

    std::array<char, 8> magic = expectedMagic;
    std::uint32_t version = currentVersion;
    std::uint32_t moveBits = 0;
    std::uint32_t relationBits = 0;
    std::uint32_t relations = relationCount;
    std::uint64_t moveFingerprint = 0; ///< of the feature templates that the weights were trained with
    std::uint64_t relationFingerprint = 0;
    std::uint64_t contentFingerprint = 0; ///< of all bytes behind the header
    std::uint64_t fileSize = 0;
    std::uint64_t reserved = 0;

    static signed char check(std::uint32_t feature)
    {
        constexpr int checkShift = 24;
        return static_cast<signed char>(feature >> checkShift);
    }
    std::uint64_t moveBytes() const { return std::uint64_t(moveStride) << moveBits; }
    std::uint64_t relationBytes() const { return std::uint64_t(relationStride) << relationBits; }
    std::uint64_t expectedFileSize() const { return sizeof(ParserHeader) + moveBytes() + relationBytes(); }
};
static_assert(sizeof(ParserHeader) == 64);

} // namespace dateline::analysis::parsing
