#pragma once

#include <QStringView>

#include <cstdint>
#include <vector>

namespace dateline::analysis::tagging {

/// Numbers the distinct words of a text in the order in which they are met, so that what is computed of a
/// word is computed once and found in a plain array. Keeps its own copy of the words. For one thread at a
/// time.
class WordNumbers
{
public:
    /// The number of a word; size() as it was before for a word that is met for the first time.
    std::uint32_t of(QStringView word);
    std::size_t size() const { return m_words.size(); }
    /// UTF-16 units that all words take up.
    std::size_t letters() const { return m_letters.size(); }
    void forget();

private:
    struct Word
    {
        std::size_t begin = 0;
        qsizetype length = 0;
        std::uint32_t hash = 0;
    };
    struct Slot
    {
        std::uint32_t hash = 0;
        std::uint32_t behind = 0; ///< 1 + the number of the word here; 0 when there is none
    };

    QStringView text(const Word& word) const { return {m_letters.data() + word.begin, word.length}; }
    void grow();

    std::vector<Slot> m_slots; ///< open addressing, a power of two, at most half full
    std::vector<Word> m_words;
    std::vector<char16_t> m_letters;
};

} // namespace dateline::analysis::tagging
