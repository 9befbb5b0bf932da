#include "model/analysis/knowledge/table_layout.h"

#include <cstring>

namespace dateline::analysis::knowledge {

std::uint64_t TableHeader::expectedFileSize() const
{
    const std::uint64_t values = std::uint64_t{valueCount} * valueSize;
    const std::uint64_t numbers = (std::uint64_t{1} << directoryBits) + 1 + 2 * (std::uint64_t{keyCount} + 1);
    return sizeof(TableHeader) + values + numbers * sizeof(std::uint32_t) + keyBytes;
}

std::uint64_t keyHash(std::string_view key)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char byte : key) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 0x100000001b3U;
    }
    // The directory looks at the highest bits, which FNV mixes least.
    hash ^= hash >> 32U;
    return hash * 0x9e3779b97f4a7c15U;
}

std::uint64_t contentFingerprint(std::string_view bytes)
{
    std::uint64_t sum = 0x9e3779b97f4a7c15U ^ bytes.size();
    std::size_t at = 0;
    for (; at + sizeof(std::uint64_t) <= bytes.size(); at += sizeof(std::uint64_t)) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + at, sizeof word);
        sum = (sum ^ word) * 0xff51afd7ed558ccdU;
        sum ^= sum >> 29U;
    }
    for (; at < bytes.size(); ++at)
        sum = (sum ^ static_cast<unsigned char>(bytes[at])) * 0x100000001b3U;
    return sum;
}

bool TableKey::append(char32_t codePoint)
{
    const auto byte = [](char32_t value) { return static_cast<char>(static_cast<unsigned char>(value)); };
    if (m_size + 4 > longest)
        return false;
    if (codePoint < 0x80) {
        m_bytes[m_size++] = byte(codePoint);
    } else if (codePoint < 0x800) {
        m_bytes[m_size++] = byte(0xC0U | (codePoint >> 6U));
        m_bytes[m_size++] = byte(0x80U | (codePoint & 0x3FU));
    } else if (codePoint < 0x10000) {
        m_bytes[m_size++] = byte(0xE0U | (codePoint >> 12U));
        m_bytes[m_size++] = byte(0x80U | ((codePoint >> 6U) & 0x3FU));
        m_bytes[m_size++] = byte(0x80U | (codePoint & 0x3FU));
    } else {
        m_bytes[m_size++] = byte(0xF0U | (codePoint >> 18U));
        m_bytes[m_size++] = byte(0x80U | ((codePoint >> 12U) & 0x3FU));
        m_bytes[m_size++] = byte(0x80U | ((codePoint >> 6U) & 0x3FU));
        m_bytes[m_size++] = byte(0x80U | (codePoint & 0x3FU));
    }
    return true;
}

std::optional<TableKey> TableKey::of(QStringView text)
{
    TableKey key;
    bool space = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        if (unit.isSpace()) {
            space = key.m_size > 0;
            continue;
        }
        char32_t codePoint = unit.unicode();
        if (unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            codePoint = QChar::surrogateToUcs4(unit, text.at(++i));
        if (codePoint == 0x2019 || codePoint == 0x02BC || codePoint == 0x2018)
            codePoint = U'\'';
        else if (codePoint == 0x2010 || codePoint == 0x2011)
            codePoint = U'-';
        if ((space && !key.append(U' ')) || !key.append(codePoint))
            return std::nullopt;
        space = false;
    }
    return key;
}

} // namespace dateline::analysis::knowledge
