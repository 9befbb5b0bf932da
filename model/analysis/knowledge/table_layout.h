#pragma once

#include <QStringView>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace dateline::analysis::knowledge {

/// How a look-up table lies in its file, shared by the reader (Table) and the maker. Little endian. Behind
/// the header come, each aligned to four bytes:
///     values        valueCount records of valueSize bytes
///     directory     2^directoryBits + 1 numbers: the first key of each range of hashes
///     keyOffsets    keyCount + 1 numbers: where each key begins
///     valueOffsets  keyCount + 1 numbers: the first value of each key
///     keys          keyBytes of UTF-8
/// Keys are in the order of their hashes, so that the directory leads to the one or two that may be meant.
struct TableHeader
{
    static constexpr std::array<char, 8> expectedMagic{'D', 'L', 'T', 'A', 'B', 'L', 'E', '\n'};
    static constexpr std::uint32_t currentVersion = 1;

    std::array<char, 8> magic = expectedMagic;
    std::uint32_t kind = 0; ///< TableKind
    std::uint32_t version = currentVersion;
    std::uint32_t valueSize = 0;
    std::uint32_t directoryBits = 0;
    std::uint32_t keyCount = 0;
    std::uint32_t valueCount = 0;
    std::uint32_t keyBytes = 0;
    std::uint32_t reserved = 0;
    std::uint64_t fingerprint = 0; ///< of all bytes behind the header
    std::uint64_t fileSize = 0;

    std::uint64_t expectedFileSize() const;
};
static_assert(sizeof(TableHeader) == 56);

/// What a table holds, so that one cannot be taken for another.
enum class TableKind : std::uint32_t
{
    Places = 1,
    PersonNames = 2,
    Words = 3,
    Phrases = 4,
    WordClasses = 5,
    Clusters = 6,
};

/// FNV-1a over bytes: the order of keys in a table.
std::uint64_t keyHash(std::string_view key);

/// A fast sum over a file's content that a flipped bit changes. Reads eight bytes at a time.
std::uint64_t contentFingerprint(std::string_view bytes);

/// A key as tables spell it: UTF-8, straight apostrophes, plain hyphens, single spaces. Lives on the stack;
/// texts longer than any key give none.
class TableKey
{
public:
    static constexpr std::size_t longest = 120;

    static std::optional<TableKey> of(QStringView text);
    std::string_view view() const { return {m_bytes.data(), m_size}; }

private:
    bool append(char32_t codePoint);

    std::array<char, longest> m_bytes;
    std::size_t m_size = 0;
};

} // namespace dateline::analysis::knowledge
