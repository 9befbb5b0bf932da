#include "model/analysis/knowledge/table_file.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstring>

namespace dateline::analysis::knowledge {

namespace {

base::Error damaged(const QString& path)
{
    return base::Error::damaged(
        QCoreApplication::translate("dateline::analysis",
                                    "The word list %1 is damaged. Please install the program again.")
            .arg(path));
}

/// True if the numbers never fall, begin at 0 and end at `last`.
bool isStaircase(const std::uint32_t* numbers, std::uint64_t count, std::uint32_t last)
{
    if (numbers[0] != 0 || numbers[count - 1] != last)
        return false;
    for (std::uint64_t i = 1; i < count; ++i) {
        if (numbers[i] < numbers[i - 1])
            return false;
    }
    return true;
}

} // namespace

base::Result<TableFile> TableFile::open(const QString& path, TableKind kind, std::size_t valueSize)
{
    TableFile table;
    table.m_file = std::make_unique<QFile>(path);
    if (!table.m_file->exists())
        return base::Error::notFound(
            QCoreApplication::translate("dateline::analysis", "The word list %1 is missing.").arg(path));
    if (!table.m_file->open(QIODevice::ReadOnly))
        return base::Error::io(
            QCoreApplication::translate("dateline::analysis", "The word list %1 cannot be read: %2")
                .arg(path, table.m_file->errorString()));
    const qint64 size = table.m_file->size();
    if (size < static_cast<qint64>(sizeof(TableHeader)))
        return damaged(path);
    table.m_bytes = table.m_file->map(0, size);
    if (table.m_bytes == nullptr)
        return base::Error::io(
            QCoreApplication::translate("dateline::analysis", "The word list %1 cannot be read: %2")
                .arg(path, table.m_file->errorString()));
    std::memcpy(&table.m_header, table.m_bytes, sizeof(TableHeader));
    const TableHeader& header = table.m_header;
    if (header.magic != TableHeader::expectedMagic || header.kind != static_cast<std::uint32_t>(kind))
        return damaged(path);
    if (header.version != TableHeader::currentVersion)
        return base::Error::unsupported(
            QCoreApplication::translate("dateline::analysis",
                                        "The word list %1 is of another version of this program.")
                .arg(path));
    if (header.valueSize != valueSize || header.fileSize != static_cast<std::uint64_t>(size) ||
        !table.place() || !table.isSound())
        return damaged(path);
    return table;
}

bool TableFile::place()
{
    constexpr std::uint32_t mostBits = 24;
    if (m_header.directoryBits == 0 || m_header.directoryBits > mostBits ||
        m_header.valueSize % sizeof(std::uint32_t) != 0 || m_header.expectedFileSize() != m_header.fileSize)
        return false;
    const unsigned char* at = m_bytes + sizeof(TableHeader);
    const auto numbers = [&at](std::uint64_t count) {
        const auto* first =
            reinterpret_cast<const std::uint32_t*>(at); // aligned: all before are multiples of four
        at += count * sizeof(std::uint32_t);
        return first;
    };
    m_values = at;
    at += std::uint64_t{m_header.valueCount} * m_header.valueSize;
    m_directory = numbers((std::uint64_t{1} << m_header.directoryBits) + 1);
    m_keyOffsets = numbers(std::uint64_t{m_header.keyCount} + 1);
    m_valueOffsets = numbers(std::uint64_t{m_header.keyCount} + 1);
    m_keys = reinterpret_cast<const char*>(at);
    return true;
}

bool TableFile::isSound() const
{
    const std::string_view content(reinterpret_cast<const char*>(m_bytes) + sizeof(TableHeader),
                                   m_header.fileSize - sizeof(TableHeader));
    const std::uint64_t keys = std::uint64_t{m_header.keyCount} + 1;
    return contentFingerprint(content) == m_header.fingerprint &&
           isStaircase(m_directory, (std::uint64_t{1} << m_header.directoryBits) + 1, m_header.keyCount) &&
           isStaircase(m_keyOffsets, keys, m_header.keyBytes) &&
           isStaircase(m_valueOffsets, keys, m_header.valueCount);
}

std::string_view TableFile::key(std::uint32_t number) const
{
    return {m_keys + m_keyOffsets[number], m_keyOffsets[number + 1] - m_keyOffsets[number]};
}

TableFile::Values TableFile::find(const TableKey& wanted) const
{
    const auto range = static_cast<std::size_t>(wanted.hash() >> (64U - m_header.directoryBits));
    for (std::uint32_t number = m_directory[range]; number < m_directory[range + 1]; ++number) {
        if (key(number) != wanted.view())
            continue;
        const std::uint32_t first = m_valueOffsets[number];
        return {m_values + std::size_t{first} * m_header.valueSize, m_valueOffsets[number + 1] - first};
    }
    return {};
}

TableFile::Values TableFile::find(QStringView wanted) const
{
    const std::optional<TableKey> spelt = TableKey::of(wanted);
    return spelt ? find(*spelt) : Values{};
}

} // namespace dateline::analysis::knowledge
