#include "model/analysis/tagging/word_numbers.h"

#include <QHashFunctions>
#include <QHashSeed>

namespace dateline::analysis::tagging {

std::uint32_t WordNumbers::of(QStringView word)
{
    if (m_slots.size() < 2 * (m_words.size() + 1))
        grow();
    // Seeded anew in each process, so that no text can be made of words that all meet in one slot.
    const auto hash = static_cast<std::uint32_t>(qHash(word, QHashSeed::globalSeed()));
    std::size_t slot = hash & (m_slots.size() - 1);
    for (; m_slots[slot].behind != 0; slot = (slot + 1) & (m_slots.size() - 1)) {
        const std::uint32_t number = m_slots[slot].behind - 1;
        if (m_slots[slot].hash == hash && text(m_words[number]) == word)
            return number;
    }
    m_words.push_back({m_letters.size(), word.size(), hash});
    m_letters.insert(m_letters.end(), word.utf16(), word.utf16() + word.size());
    m_slots[slot] = {hash, static_cast<std::uint32_t>(m_words.size())};
    return m_slots[slot].behind - 1;
}

void WordNumbers::forget()
{
    m_slots.assign(m_slots.size(), {});
    m_words.clear();
    m_letters.clear();
}

void WordNumbers::grow()
{
    constexpr std::size_t fewest = 1024;
    m_slots.assign(std::max(fewest, 2 * m_slots.size()), {});
    for (std::size_t number = 0; number < m_words.size(); ++number) {
        const std::uint32_t hash = m_words[number].hash;
        std::size_t slot = hash & (m_slots.size() - 1);
        while (m_slots[slot].behind != 0)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = {hash, static_cast<std::uint32_t>(number + 1)};
    }
}

} // namespace dateline::analysis::tagging
