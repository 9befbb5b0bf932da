#include "model/text/character_class.h"

#include "model/text/word_set.h"

namespace dateline::text {

namespace {

bool isWordCategory(QChar::Category category)
{
    switch (category) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Number_DecimalDigit:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
        return true;
    default:
        return false;
    }
}

/// Soft hyphens and joiners print nothing: inside a word they belong to it.
bool isInvisible(QChar character)
{
    return character == u'\u00AD' || character == u'\u200C' || character == u'\u200D' ||
           character == u'\u2060';
}

bool isModifier(QChar character)
{
    return character == u'\u200D' || character == u'\uFE0F' || character == u'\u20E3' || character.isMark();
}

} // namespace

bool isApostrophe(QChar character)
{
    return character == u'\'' || character == u'\u2019' || character == u'\u02BC';
}

bool isHyphen(QChar character)
{
    return character == u'-' || character == u'\u2010' || character == u'\u2011';
}

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
}

bool isAddressCharacter(QChar character)
{
    return !character.isSpace() && character != u'<' && character != u'>' && character != u'"' &&
           character != u'\u201D' && character != u'\u201C';
}

bool isMailCharacter(QChar character)
{
    return character.unicode() < 128 && (character.isLetterOrNumber() || character == u'.' ||
                                         character == u'_' || character == u'-' || character == u'+');
}

bool isSymbolMark(QChar character)
{
    return character == u'%' || character == u'&' || character == u'@' || character == u'#' ||
           character == u'*' || character == u'\u2030' || character == u'\u2022' || character == u'\u00B7';
}

qsizetype wordCharacterLength(QStringView text, qsizetype at)
{
    const QChar first = text.at(at);
    if (first.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate()) {
        const char32_t codePoint = QChar::surrogateToUcs4(first, text.at(at + 1));
        return isWordCategory(QChar::category(codePoint)) ? 2 : 0;
    }
    return isWordCategory(first.category()) || isInvisible(first) ? 1 : 0;
}

qsizetype symbolEnd(QStringView text, qsizetype at)
{
    const auto unitsAt = [text](qsizetype i) -> qsizetype {
        const bool pair =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        return pair ? 2 : 1;
    };
    qsizetype end = at + unitsAt(at);
    while (end < text.size() && isModifier(text.at(end))) {
        const bool joiner = text.at(end) == u'\u200D';
        ++end;
        if (joiner && end < text.size() && text.at(end).isSurrogate())
            end += unitsAt(end);
    }
    return end;
}

bool isOrdinalEnding(QStringView letters)
{
    static const WordSet endings(u"st nd rd th ST ND RD TH");
    return endings.contains(letters);
}

bool isUnitEnding(QStringView letters)
{
    static const WordSet endings(
        u"am pm AM PM k K m M mn bn tn b B trn mm cm km kg g mg lb lbs ft mph kph kmh kW MW GW kWh mln bln "
        u"hrs p c");
    return endings.contains(letters);
}

} // namespace dateline::text
