#pragma once

#include "model/analysis/knowledge/table_file.h"

#include <cstdint>

namespace dateline::analysis::tagging {

/// The groups of words that a word belongs to by the company it keeps, in three finenesses. 0 is "in none".
struct ClusterRecord
{
    std::uint8_t coarse = 0;
    std::uint8_t middle = 0;
    std::uint16_t fine = 0;
};
static_assert(sizeof(ClusterRecord) == 4);

/// Word clusters, made from word vectors by k-means. Immutable and safe from any thread.
class WordClusters
{
public:
    /// NotFound, Unsupported or Damaged with the file's name.
    static base::Result<WordClusters> open(const QString& path);

    /// The clusters of a word in small letters.
    ClusterRecord of(const knowledge::TableKey& lowerWord) const;

private:
    explicit WordClusters(knowledge::TableFile table) : m_table(std::move(table)) {}

    knowledge::TableFile m_table;
};

} // namespace dateline::analysis::tagging
