#include "model/analysis/training/table_writer.h"

#include <QSaveFile>

#include <algorithm>
#include <bit>

namespace dateline::analysis::training {

namespace {

void append(std::string& bytes, const std::vector<std::uint32_t>& numbers)
{
    bytes.append(reinterpret_cast<const char*>(numbers.data()), numbers.size() * sizeof(std::uint32_t));
}

std::vector<std::uint32_t> directoryOf(const std::vector<RawEntry>& entries, std::uint32_t bits)
{
    std::vector<std::uint32_t> directory((std::size_t{1} << bits) + 1, 0);
    for (const RawEntry& entry : entries)
        ++directory[static_cast<std::size_t>(knowledge::keyHash(entry.key) >> (64U - bits)) + 1];
    for (std::size_t i = 1; i < directory.size(); ++i)
        directory[i] += directory[i - 1];
    return directory;
}

} // namespace

base::Result<void> writeTable(const QString& path, knowledge::TableKind kind, std::size_t valueSize,
                              std::vector<RawEntry> entries)
{
    std::sort(entries.begin(), entries.end(), [](const RawEntry& left, const RawEntry& right) {
        const std::uint64_t leftHash = knowledge::keyHash(left.key);
        const std::uint64_t rightHash = knowledge::keyHash(right.key);
        return leftHash != rightHash ? leftHash < rightHash : left.key < right.key;
    });
    knowledge::TableHeader header;
    header.kind = static_cast<std::uint32_t>(kind);
    header.valueSize = static_cast<std::uint32_t>(valueSize);
    header.directoryBits =
        std::max<std::uint32_t>(1, static_cast<std::uint32_t>(std::bit_width(entries.size())) - 1);
    header.keyCount = static_cast<std::uint32_t>(entries.size());
    std::string keys;
    std::string content;
    std::vector<std::uint32_t> keyOffsets{0};
    std::vector<std::uint32_t> valueOffsets{0};
    for (const RawEntry& entry : entries) {
        keys += entry.key;
        content += entry.values;
        keyOffsets.push_back(static_cast<std::uint32_t>(keys.size()));
        valueOffsets.push_back(static_cast<std::uint32_t>(content.size() / valueSize));
    }
    header.valueCount = valueOffsets.back();
    header.keyBytes = static_cast<std::uint32_t>(keys.size());
    append(content, directoryOf(entries, header.directoryBits));
    append(content, keyOffsets);
    append(content, valueOffsets);
    content += keys;
    header.fingerprint = knowledge::contentFingerprint(content);
    header.fileSize = sizeof header + content.size();

    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) &&
        file.write(reinterpret_cast<const char*>(&header), sizeof header) == qint64{sizeof header} &&
        file.write(content.data(), static_cast<qint64>(content.size())) ==
            static_cast<qint64>(content.size());
    if (!written || !file.commit())
        return base::Error::io(QStringLiteral("%1 cannot be written: %2").arg(path, file.errorString()));
    return {};
}

} // namespace dateline::analysis::training
