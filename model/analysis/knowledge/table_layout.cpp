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
    KeyHash hash;
    for (const char byte : key)
        hash.add(byte);
    return hash.value();
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

void TableKey::appendByte(char32_t byte)
{
    const char value = static_cast<char>(static_cast<unsigned char>(byte));
    m_bytes[m_size++] = value;
    m_hash.add(value);
}

bool TableKey::append(char32_t codePoint)
{
    if (m_size + 4 > longest)
        return false;
    if (codePoint < 0x80) {
        appendByte(codePoint);
        return true;
    }
    if (codePoint < 0x800) {
        appendByte(0xC0U | (codePoint >> 6U));
    } else if (codePoint < 0x10000) {
        appendByte(0xE0U | (codePoint >> 12U));
        appendByte(0x80U | ((codePoint >> 6U) & 0x3FU));
    } else {
        appendByte(0xF0U | (codePoint >> 18U));
        appendByte(0x80U | ((codePoint >> 12U) & 0x3FU));
        appendByte(0x80U | ((codePoint >> 6U) & 0x3FU));
    }
    appendByte(0x80U | (codePoint & 0x3FU));
    return true;
}

std::optional<TableKey> TableKey::of(QStringView text)
{
    TableKey key;
    return key.add(text) ? std::optional(key) : std::nullopt;
}

bool TableKey::add(QStringView words)
{
    bool space = m_size > 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar unit = words.at(i);
        if (unit.isSpace()) {
            space = m_size > 0;
            continue;
        }
        char32_t codePoint = unit.unicode();
        if (unit.isHighSurrogate() && i + 1 < words.size() && words.at(i + 1).isLowSurrogate())
            codePoint = QChar::surrogateToUcs4(unit, words.at(++i));
        if (codePoint == 0x2019 || codePoint == 0x02BC || codePoint == 0x2018)
            codePoint = U'\'';
        else if (codePoint == 0x2010 || codePoint == 0x2011)
            codePoint = U'-';
        if ((space && !append(U' ')) || !append(codePoint))
            return false;
        space = false;
    }
    return true;
}

} // namespace dateline::analysis::knowledge
