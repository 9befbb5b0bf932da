#include "model/text/normalizer.h"

#include <algorithm>

namespace dateline::text {

namespace {

constexpr char16_t nextLine = 0x85;
constexpr char16_t lineSeparator = 0x2028;
constexpr char16_t paragraphSeparator = 0x2029;

bool endsLine(char16_t unit)
{
    return unit == u'\n' || unit == u'\r' || unit == u'\v' || unit == nextLine || unit == lineSeparator;
}

bool endsParagraph(char16_t unit)
{
    return unit == u'\f' || unit == paragraphSeparator;
}

bool isControl(char16_t unit)
{
    return (unit < 0x20 && unit != u'\t') || (unit >= 0x7f && unit < 0xa0);
}

bool isWordBreakHint(QChar character)
{
    constexpr char16_t softHyphen = 0xad;
    constexpr char16_t zeroWidthSpace = 0x200b;
    constexpr char16_t byteOrderMark = 0xfeff;
    const char16_t unit = character.unicode();
    return unit == softHyphen || unit == zeroWidthSpace || unit == byteOrderMark;
}

/// Whether the unit at `index` is half of a surrogate pair whose other half is missing.
bool isLoneSurrogate(QStringView text, qsizetype index)
{
    const QChar unit = text.at(index);
    if (unit.isHighSurrogate())
        return index + 1 >= text.size() || !text.at(index + 1).isLowSurrogate();
    return unit.isLowSurrogate() && (index == 0 || !text.at(index - 1).isHighSurrogate());
}

template<typename Skip>
QString fold(QStringView text, Skip skip)
{
    QString folded;
    folded.reserve(text.size());
    bool space = false;
    for (const QChar unit : text) {
        if (unit.isSpace()) {
            space = true;
        } else if (!skip(unit)) {
            if (space && !folded.isEmpty())
                folded += u' ';
            space = false;
            folded += unit;
        }
    }
    return folded;
}

} // namespace

NormalizedText normalizeLines(QStringView text)
{
    NormalizedText result;
    result.text.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text.at(i).unicode();
        if (endsLine(unit)) {
            if (unit == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
                ++i;
            result.text += u'\n';
        } else if (endsParagraph(unit)) {
            result.text += QStringLiteral("\n\n");
        } else if (isControl(unit)) {
            ++result.dropped;
        } else if (text.at(i).isSurrogate() && isLoneSurrogate(text, i)) {
            ++result.broken;
            result.text += QChar(QChar::ReplacementCharacter);
        } else {
            result.text += text.at(i);
        }
    }
    return result;
}

QString foldWhiteSpace(QStringView text)
{
    return fold(text, [](QChar) { return false; });
}

QString foldWebText(QStringView text)
{
    return fold(text, isWordBreakHint);
}

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar unit) { return unit.isSpace(); });
}

} // namespace dateline::text
