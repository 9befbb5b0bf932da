#include "model/analysis/tagging/word_clusters.h"

#include <cstring>

namespace dateline::analysis::tagging {

base::Result<WordClusters> WordClusters::open(const QString& path)
{
    auto table = knowledge::TableFile::open(path, knowledge::TableKind::Clusters, sizeof(ClusterRecord));
    if (!table)
        return table.error();
    return WordClusters(std::move(table).value());
}

ClusterRecord WordClusters::of(const knowledge::TableKey& lowerWord) const
{
    ClusterRecord record;
    const knowledge::TableFile::Values found = m_table.find(lowerWord);
    if (found.count > 0)
        std::memcpy(&record, found.first, sizeof record);
    return record;
}

} // namespace dateline::analysis::tagging
