#include "model/analysis/coreference/spelling.h"

#include "model/text/word_shape.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace dateline::analysis::coreference {

namespace {

constexpr qsizetype shortestVariant = 5; ///< shorter words differ in one letter and are other words
constexpr qsizetype longForTwoSlips = 8; ///< from here on two letters may differ
constexpr qsizetype longestCompared = 32;

bool isPlain(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar character) {
        return character >= u'0' && character <= u'z' && character.isLetterOrNumber();
    });
}

/// Latin letters that Unicode does not take apart into a letter and an accent.
void appendUndecomposed(QString& plain, QChar character)
{
    switch (character.unicode()) {
    case u'ł':
        plain += u'l';
        break;
    case u'ø':
        plain += u'o';
        break;
    case u'đ':
    case u'ð':
        plain += u'd';
        break;
    case u'ı':
        plain += u'i';
        break;
    case u'æ':
        plain += u"ae";
        break;
    case u'œ':
        plain += u"oe";
        break;
    case u'ß':
        plain += u"ss";
        break;
    case u'ə':
        plain += u'a';
        break;
    case u'þ':
        plain += u"th";
        break;
    default:
        plain += character;
    }
}

bool isVowel(QChar character)
{
    static constexpr QStringView vowels = u"aeiouyh";
    return vowels.contains(character);
}

/// The number of single letters left out, put in, changed or swapped between two words (the restricted
/// distance of Damerau).
qsizetype distance(QStringView left, QStringView right)
{
    std::array<std::array<qsizetype, longestCompared + 1>, 3> rows{};
    std::iota(rows[0].begin(), rows[0].end(), 0);
    for (qsizetype i = 1; i <= left.size(); ++i) {
        auto& row = rows[static_cast<std::size_t>(i % 3)];
        const auto& above = rows[static_cast<std::size_t>((i + 2) % 3)];
        const auto& twoAbove = rows[static_cast<std::size_t>((i + 1) % 3)];
        row[0] = i;
        for (qsizetype j = 1; j <= right.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const bool same = left[i - 1] == right[j - 1];
            row[at] = std::min({row[at - 1] + 1, above[at] + 1, above[at - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                row[at] = std::min(row[at], twoAbove[at - 2] + 1);
        }
    }
    return rows[static_cast<std::size_t>(left.size() % 3)][static_cast<std::size_t>(right.size())];
}

/// "ivanov" and "ivanova", "sadowski" and "sadowska", "kurd" and "kurds": the ending says something else.
bool differOnlyInEnding(QStringView left, QStringView right)
{
    const QStringView longer = left.size() >= right.size() ? left : right;
    const QStringView shorter = left.size() >= right.size() ? right : left;
    if (longer.size() == shorter.size() + 1)
        return longer.startsWith(shorter) && (longer.back() == u'a' || longer.back() == u's');
    const bool feminine = (left.back() == u'a') != (right.back() == u'a');
    const bool adjective =
        left.back() == u'i' || left.back() == u'y' || right.back() == u'i' || right.back() == u'y';
    return longer.size() == shorter.size() && left.chopped(1) == right.chopped(1) && feminine && adjective;
}

} // namespace

QString comparable(QStringView word)
{
    const QString small = text::folded(word);
    if (isPlain(small))
        return small;
    QString plain;
    for (const QChar character : small.normalized(QString::NormalizationForm_KD)) {
        if (character.isLetterOrNumber() || character.isSurrogate())
            appendUndecomposed(plain, character);
        else if (character == u'&')
            plain += character;
    }
    return plain;
}

QString skeleton(QStringView comparableWord)
{
    QString bones;
    for (qsizetype i = 0; i < comparableWord.size(); ++i) {
        QChar character = comparableWord[i];
        if (i > 0 && isVowel(character))
            continue;
        if (character == u'z')
            character = u's';
        const bool doubled = !bones.isEmpty() && bones.back() == character;
        const bool ck = character == u'k' && !bones.isEmpty() && bones.back() == u'c';
        if (ck)
            bones.back() = u'k';
        else if (!doubled)
            bones += character;
    }
    return bones;
}

bool isVariant(QStringView left, QStringView right, qsizetype mostSlips)
{
    const qsizetype shorter = std::min(left.size(), right.size());
    if (shorter < shortestVariant || std::max(left.size(), right.size()) > longestCompared)
        return false;
    const auto isLetter = [](QChar character) { return character.isLetter(); };
    const bool letters =
        std::all_of(left.begin(), left.end(), isLetter) && std::all_of(right.begin(), right.end(), isLetter);
    if (!letters || left.front() != right.front() || differOnlyInEnding(left, right))
        return false;
    return distance(left, right) <= (shorter >= longForTwoSlips ? mostSlips : 1);
}

} // namespace dateline::analysis::coreference
