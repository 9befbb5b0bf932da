#include "model/analysis/tagging/word_traits.h"

#include "model/analysis/tagging/feature_hash.h"

#include <QVarLengthArray>

#include <algorithm>
#include <bit>

namespace dateline::analysis::tagging {

namespace {

using knowledge::TableKey;
using Letters = QVarLengthArray<char16_t, 64>;

constexpr std::size_t longestKnownName = 5; ///< in words

/// The word in small letters, most words without asking Unicode.
Letters lowered(QStringView word)
{
    Letters letters;
    letters.reserve(word.size());
    for (const QChar character : word) {
        const char16_t unit = character.unicode();
        if (unit >= 0x80) {
            const QString lower = word.toString().toLower();
            return Letters(lower.utf16(), lower.utf16() + lower.size());
        }
        letters.append(unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + 0x20) : unit);
    }
    return letters;
}

char16_t shapeOf(QChar character)
{
    if (character.isUpper())
        return u'X';
    if (character.isLower())
        return u'x';
    if (character.isDigit())
        return u'd';
    return character.isLetter() ? u'l' : character.unicode();
}

struct Shapes
{
    std::uint32_t full;
    std::uint32_t brief;
};

Shapes shapes(QStringView word)
{
    Letters full;
    Letters brief;
    for (const QChar character : word) {
        const char16_t shape = shapeOf(character);
        full.append(shape);
        if (brief.isEmpty() || brief.last() != shape)
            brief.append(shape);
    }
    return {textHash(QStringView(full.constData(), full.size())),
            textHash(QStringView(brief.constData(), brief.size()))};
}

/// A usualness of 0 to 255 in four steps.
std::uint32_t step(std::uint8_t usualness)
{
    return usualness == 0 ? 0U : usualness < 60 ? 1U : usualness < 120 ? 2U : 3U;
}

std::uint32_t usageStep(knowledge::WordRecord record)
{
    const unsigned total = unsigned(record.small) + record.capital;
    return total == 0 ? 0U : 1U + std::min(4U, 5U * record.small / (total + 1U));
}

/// What is remembered of a known name: 1 + its type, 0 for none.
std::uint32_t phraseMark(const std::optional<knowledge::PhraseRecord>& phrase)
{
    return phrase ? 1U + phrase->type : 0U;
}

/// What is remembered of places of one name: 1 + the kind and size of the greatest, 0 for none.
std::uint32_t placeMark(std::span<const knowledge::PlaceRecord> places)
{
    if (places.empty())
        return 0;
    const unsigned size = static_cast<unsigned>(std::bit_width(places.front().population)) / 4U;
    return 1U + places.front().kind + 4U * size;
}

/// Marks the words of known names with their place in it. Of two names the later to end prevails.
class NameMarker
{
public:
    NameMarker(std::span<WordTraits> traits, std::uint32_t WordTraits::*where)
        : m_traits(traits), m_where(where)
    {}

    void mark(std::size_t first, std::size_t end, std::uint32_t mark)
    {
        if (mark == 0 || end <= m_coveredEnd)
            return;
        m_coveredEnd = end;
        for (std::size_t at = first; at < end; ++at)
            m_traits[at].*m_where = 1U + (at == first ? 0U : 1U) + 2U * (mark - 1U);
    }

private:
    std::span<WordTraits> m_traits;
    std::uint32_t WordTraits::*m_where;
    std::size_t m_coveredEnd = 0;
};

} // namespace

std::vector<WordTraits> WordReader::read(std::span<const QStringView> words) const
{
    std::vector<WordTraits> traits;
    traits.reserve(words.size());
    for (const QStringView word : words)
        traits.push_back(readWord(word));
    markKnownNames(words, traits);
    return traits;
}

WordTraits WordReader::readWord(QStringView word) const
{
    WordTraits traits;
    const Letters letters = lowered(word);
    const QStringView lower(letters.constData(), letters.size());
    traits.surface = textHash(word);
    traits.lower = textHash(lower);
    const Shapes both = shapes(word);
    traits.shape = both.full;
    traits.shortShape = both.brief;
    for (qsizetype length = 1; length <= 4 && length <= lower.size(); ++length) {
        traits.prefixes[static_cast<std::size_t>(length - 1)] = textHash(lower.left(length)) | 1U;
        traits.suffixes[static_cast<std::size_t>(length - 1)] = textHash(lower.right(length)) | 1U;
    }
    traits.isCapital = word.front().isUpper();
    traits.hasSmallLetter = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
    traits.isWord = word.front().isLetter();
    lookUp(word, lower, traits);
    return traits;
}

/// What the lists know of a word. They know none that is too long for a key.
void WordReader::lookUp(QStringView word, QStringView lower, WordTraits& traits) const
{
    if (const auto lowerKey = TableKey::of(lower)) {
        traits.clusters = m_clusters.of(*lowerKey);
        traits.usage = usageStep(m_gazetteers.word(*lowerKey));
        traits.classes = m_gazetteers.classes(*lowerKey);
    }
    const auto key = TableKey::of(word);
    if (!key)
        return;
    traits.classes |= m_gazetteers.classes(*key);
    if (!traits.isCapital)
        return;
    const knowledge::PersonNameRecord name = m_gazetteers.personName(*key);
    traits.personName = step(name.male) | (step(name.female) << 2U) | (step(name.surname) << 4U);
    traits.phraseAlone = phraseMark(m_gazetteers.phrase(*key));
    traits.placeAlone = placeMark(m_gazetteers.places(*key));
    traits.beginsNames = m_gazetteers.mayGoOn(*key);
}

void WordReader::markKnownNames(std::span<const QStringView> words, std::span<WordTraits> traits) const
{
    NameMarker phrases(traits, &WordTraits::phrase);
    NameMarker places(traits, &WordTraits::place);
    for (std::size_t first = 0; first < words.size(); ++first) {
        if (!traits[first].isCapital)
            continue;
        phrases.mark(first, first + 1, traits[first].phraseAlone);
        places.mark(first, first + 1, traits[first].placeAlone);
        TableKey name;
        bool goesOn = traits[first].beginsNames && name.add(words[first]);
        const std::size_t last = std::min(words.size(), first + longestKnownName);
        for (std::size_t end = first + 2; goesOn && end <= last && name.add(words[end - 1]); ++end) {
            phrases.mark(first, end, phraseMark(m_gazetteers.phrase(name)));
            places.mark(first, end, placeMark(m_gazetteers.places(name)));
            goesOn = m_gazetteers.mayGoOn(name);
        }
    }
}

} // namespace dateline::analysis::tagging
