#include "model/analysis/knowledge/name_beginnings.h"

namespace dateline::analysis::knowledge {

void NameBeginnings::learn(const TableFile& table)
{
    for (std::uint32_t number = 0; number < table.keyCount(); ++number) {
        const std::string_view name = table.key(number);
        if (name.find(' ') == std::string_view::npos)
            continue;
        KeyHash hash;
        for (const char byte : name) {
            if (byte == ' ')
                m_bits[placeOf(hash.value())] = true;
            hash.add(byte);
        }
    }
}

} // namespace dateline::analysis::knowledge
