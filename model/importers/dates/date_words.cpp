#include "model/importers/dates/date_words.h"

#include <QString>

#include <array>

namespace dateline::importers::dates {

namespace {

constexpr std::array<QStringView, 12> months{u"january",   u"february", u"march",    u"april",
                                             u"may",       u"june",     u"july",     u"august",
                                             u"september", u"october",  u"november", u"december"};

constexpr std::array<QStringView, 7> weekdays{u"monday", u"tuesday",  u"wednesday", u"thursday",
                                              u"friday", u"saturday", u"sunday"};

DateWord::Kind kindOf(QChar character)
{
    if (character.isLetter())
        return DateWord::Kind::Letters;
    // Digits of other scripts do not stand in the date lines that we read.
    return character >= u'0' && character <= u'9' ? DateWord::Kind::Digits : DateWord::Kind::Mark;
}

int valueOf(QStringView digits)
{
    constexpr qsizetype longest = 9;
    return digits.size() > longest ? -1 : digits.toInt();
}

/// Whether a word is a name or an abbreviation of it of at least three letters; "sept", "tues" and "thurs"
/// are longer than that.
bool abbreviates(QStringView word, QStringView name)
{
    const bool usualLength =
        word.size() == 3 || word.size() == name.size() || (name == u"september" && word.size() == 4) ||
        (name == u"tuesday" && word.size() == 4) || (name == u"wednesday" && word.size() == 4) ||
        (name == u"thursday" && (word.size() == 4 || word.size() == 5));
    return usualLength && name.startsWith(word, Qt::CaseInsensitive);
}

template<std::size_t count>
int indexIn(const std::array<QStringView, count>& names, QStringView word)
{
    for (std::size_t i = 0; i < count; ++i) {
        if (abbreviates(word, names.at(i)))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

} // namespace

std::vector<DateWord> dateWords(QStringView line)
{
    std::vector<DateWord> words;
    for (qsizetype i = 0; i < line.size();) {
        if (line.at(i).isSpace()) {
            ++i;
            continue;
        }
        DateWord word{{i, i + 1}, kindOf(line.at(i))};
        while (word.kind != DateWord::Kind::Mark && word.span.end < line.size() &&
               kindOf(line.at(word.span.end)) == word.kind)
            ++word.span.end;
        if (word.kind == DateWord::Kind::Digits)
            word.number = valueOf(word.span.of(line));
        i = word.span.end;
        words.push_back(word);
    }
    return words;
}

int monthOf(QStringView word)
{
    return indexIn(months, word);
}

int weekdayOf(QStringView word)
{
    return indexIn(weekdays, word);
}

} // namespace dateline::importers::dates
