#include "model/analysis/tagging/word_traits.h"

#include "model/analysis/tagging/feature_hash.h"

#include <QVarLengthArray>

#include <algorithm>
#include <bit>

namespace dateline::analysis::tagging {

namespace {

constexpr std::size_t longestKnownName = 5; ///< in words

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
    QVarLengthArray<char16_t, 64> full;
    QVarLengthArray<char16_t, 64> brief;
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

} // namespace

std::vector<WordTraits> WordReader::read(const std::vector<QStringView>& words) const
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
    const QString lower = word.toString().toLower();
    traits.surface = textHash(word);
    traits.lower = textHash(lower);
    const Shapes both = shapes(word);
    traits.shape = both.full;
    traits.shortShape = both.brief;
    for (qsizetype length = 1; length <= 4 && length <= lower.size(); ++length) {
        traits.prefixes[static_cast<std::size_t>(length - 1)] =
            textHash(QStringView(lower).left(length)) | 1U;
        traits.suffixes[static_cast<std::size_t>(length - 1)] =
            textHash(QStringView(lower).right(length)) | 1U;
    }
    traits.clusters = m_clusters.of(lower);
    traits.isCapital = word.front().isUpper();
    traits.hasSmallLetter = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
    traits.isWord = word.front().isLetter();
    traits.usage = usageStep(m_gazetteers.word(lower));
    traits.classes = m_gazetteers.classes(word) | m_gazetteers.foldedClasses(lower);
    if (traits.isCapital) {
        const knowledge::PersonNameRecord name = m_gazetteers.personName(word);
        traits.personName = step(name.male) | (step(name.female) << 2U) | (step(name.surname) << 4U);
    }
    return traits;
}

void WordReader::markKnownNames(const std::vector<QStringView>& words, std::vector<WordTraits>& traits) const
{
    // The longest known name that begins at each word; it covers its words for names that begin later.
    std::size_t phraseEnd = 0;
    std::size_t placeEnd = 0;
    for (std::size_t first = 0; first < words.size(); ++first) {
        if (!traits[first].isCapital)
            continue;
        QString name;
        for (std::size_t end = first + 1; end <= std::min(words.size(), first + longestKnownName); ++end) {
            if (!name.isEmpty())
                name += u' ';
            name += words[end - 1];
            const auto mark = [&](std::uint32_t WordTraits::*where, std::size_t& coveredEnd,
                                  std::uint32_t kind) {
                if (end <= coveredEnd)
                    return;
                coveredEnd = end;
                for (std::size_t at = first; at < end; ++at)
                    traits[at].*where = 1U + (at == first ? 0U : 1U) + 2U * kind;
            };
            if (const auto phrase = m_gazetteers.phrase(name))
                mark(&WordTraits::phrase, phraseEnd, phrase->type);
            if (const auto places = m_gazetteers.places(name); !places.empty()) {
                const unsigned size = static_cast<unsigned>(std::bit_width(places.front().population)) / 4U;
                mark(&WordTraits::place, placeEnd, std::uint32_t(places.front().kind) + 4U * size);
            }
        }
    }
}

} // namespace dateline::analysis::tagging
