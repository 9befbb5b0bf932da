#pragma once

#include "model/analysis/knowledge/table_layout.h"
#include "model/base/result.h"

#include <QByteArray>
#include <QString>

#include <cstring>
#include <map>
#include <string>
#include <vector>

namespace dateline::analysis::training {

/// Collects keys with their records and writes them as a table that knowledge::TableFile reads.
template<typename Record>
class TableWriter
{
public:
    /// Adds a record behind those that the key has already. Keys that no table can hold are left out.
    void add(QStringView key, const Record& record)
    {
        if (Record* place = slot(key))
            *place = record;
    }

    /// The records of a key so far, for changing them; empty for a new key.
    std::vector<Record>& records(QStringView key)
    {
        const std::optional<knowledge::TableKey> spelt = knowledge::TableKey::of(key);
        return m_entries[spelt ? std::string(spelt->view()) : std::string()];
    }

    bool contains(QStringView key) const
    {
        const std::optional<knowledge::TableKey> spelt = knowledge::TableKey::of(key);
        return spelt && m_entries.contains(std::string(spelt->view()));
    }

    std::map<std::string, std::vector<Record>>& entries() { return m_entries; }

private:
    Record* slot(QStringView key)
    {
        const std::optional<knowledge::TableKey> spelt = knowledge::TableKey::of(key);
        if (!spelt || spelt->view().empty())
            return nullptr;
        return &m_entries[std::string(spelt->view())].emplace_back();
    }

    std::map<std::string, std::vector<Record>> m_entries;
};

/// One key and its records as bytes.
struct RawEntry
{
    std::string key;
    std::string values;
};

/// Writes a table; the entries may come in any order.
base::Result<void> writeTable(const QString& path, knowledge::TableKind kind, std::size_t valueSize,
                              std::vector<RawEntry> entries);

template<typename Record>
base::Result<void> writeTable(const QString& path, knowledge::TableKind kind, TableWriter<Record>& writer)
{
    std::vector<RawEntry> entries;
    for (const auto& [key, records] : writer.entries()) {
        if (key.empty() || records.empty())
            continue;
        RawEntry entry{key, std::string(records.size() * sizeof(Record), '\0')};
        std::memcpy(entry.values.data(), records.data(), entry.values.size());
        entries.push_back(std::move(entry));
    }
    return writeTable(path, kind, sizeof(Record), std::move(entries));
}

} // namespace dateline::analysis::training
