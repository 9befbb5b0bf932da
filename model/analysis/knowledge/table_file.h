#pragma once

#include "model/analysis/knowledge/table_layout.h"
#include "model/base/result.h"

#include <QFile>
#include <QString>

#include <memory>

namespace dateline::analysis::knowledge {

/// A look-up table from keys to records, mapped into memory from its file. Open checks kind, version,
/// fingerprint and every offset once, so that no question can read outside the file. Immutable afterwards and
/// safe from any thread.
class TableFile
{
public:
    /// NotFound, Unsupported (another version) or Damaged, with the file's name.
    static base::Result<TableFile> open(const QString& path, TableKind kind, std::size_t valueSize);

    struct Values
    {
        const unsigned char* first = nullptr;
        std::size_t count = 0;
    };

    /// The records of a key, in the order in which the maker wrote them; none when it is not in the table.
    Values find(QStringView key) const;
    Values find(const TableKey& key) const;

    std::size_t keyCount() const { return m_header.keyCount; }
    /// The keys by number from 0, in no order that means anything.
    std::string_view key(std::uint32_t number) const;

private:
    TableFile() = default;
    bool place();
    bool isSound() const;

    std::unique_ptr<QFile> m_file;
    const unsigned char* m_bytes = nullptr;
    TableHeader m_header;
    const unsigned char* m_values = nullptr;
    const std::uint32_t* m_directory = nullptr;
    const std::uint32_t* m_keyOffsets = nullptr;
    const std::uint32_t* m_valueOffsets = nullptr;
    const char* m_keys = nullptr;
};

} // namespace dateline::analysis::knowledge
