#include "model/text/word_set.h"

#include <QHashFunctions>
#include <QString>

#include <bit>

namespace dateline::text {

WordSet::WordSet(QStringView words)
{
    std::vector<QStringView> found;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= words.size(); ++i) {
        if (i < words.size() && !words.at(i).isSpace())
            continue;
        if (i > begin)
            found.push_back(words.mid(begin, i - begin));
        begin = i + 1;
    }
    m_slots.resize(std::bit_ceil(2 * found.size() + 1));
    for (const QStringView word : found)
        m_slots[place(word)] = word;
}

bool WordSet::contains(QStringView word) const
{
    return !word.isEmpty() && !m_slots[place(word)].isEmpty();
}

std::size_t WordSet::place(QStringView word) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = qHash(word, 0) & mask;
    while (!m_slots[slot].isEmpty() && m_slots[slot] != word)
        slot = (slot + 1) & mask;
    return slot;
}

} // namespace dateline::text
