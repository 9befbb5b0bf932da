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

/// The order of keys in a table: FNV-1a over bytes, taken up one by one.
class KeyHash
{
public:
    void add(char byte)
    {
        m_sum ^= static_cast<unsigned char>(byte);
        m_sum *= 0x100000001b3U;
    }
    std::uint64_t value() const
    {
        // Directories look at the highest bits, which FNV mixes least.
        return (m_sum ^ (m_sum >> 32U)) * 0x9e3779b97f4a7c15U;
    }

private:
    std::uint64_t m_sum = 0xcbf29ce484222325U;
};

std::uint64_t keyHash(std::string_view key);

/// A fast sum over a file's content that a flipped bit changes. Reads eight bytes at a time.
std::uint64_t contentFingerprint(std::string_view bytes);

/// A key as tables spell it: UTF-8, straight apostrophes, plain hyphens, single spaces. Lives on the stack;
/// texts longer than any key give none.
class TableKey
{
public:
    static constexpr std::size_t longest = 120;

    TableKey() = default; ///< of no words yet
    static std::optional<TableKey> of(QStringView text);

    /// Adds words behind a space. False when they make the key longer than any; it is of no use then.
    [[nodiscard]] bool add(QStringView words);

    std::string_view view() const { return {m_bytes.data(), m_size}; }
    std::uint64_t hash() const { return m_hash.value(); }

private:
    bool append(char32_t codePoint);
    void appendByte(char32_t byte);

    std::array<char, longest> m_bytes; // not set before it is used
    std::size_t m_size = 0;
    KeyHash m_hash;
};

} // namespace dateline::analysis::knowledge
