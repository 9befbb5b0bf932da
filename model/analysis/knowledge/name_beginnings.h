#pragma once

#include "model/analysis/knowledge/table_file.h"

#include <cstdint>
#include <vector>

namespace dateline::analysis::knowledge {

/// Tells after each word of a name whether any known name goes on behind it, so that tables are not asked for
/// names that cannot be in them. A set of hashes of beginnings: it never denies wrongly, and says yes wrongly
/// in about one case of twenty. Made when the tables are opened; immutable and safe from any thread.
class NameBeginnings
{
public:
    /// Takes up the beginnings of all names of several words in the table.
    void learn(const TableFile& table);

    bool mayGoOn(const TableKey& beginning) const { return m_bits[placeOf(beginning.hash())]; }

private:
    static std::size_t placeOf(std::uint64_t hash) { return static_cast<std::size_t>(hash >> (64U - bits)); }

    static constexpr unsigned bits = 19; ///< 64 kB, for about thirty thousand beginnings
    std::vector<bool> m_bits = std::vector<bool>(std::size_t{1} << bits);
};

} // namespace dateline::analysis::knowledge
