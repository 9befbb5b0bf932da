#include "model/importers/dates/date_line.h"

#include "model/importers/dates/date_words.h"

#include <algorithm>
#include <array>

namespace dateline::importers::dates {

namespace {

constexpr qsizetype longestLine = 120;
constexpr std::size_t mostNames = 7; ///< words of a place or a name beside the day

/// What stands beside a day without being part of a sentence.
constexpr std::array<QStringView, 38> companions{
    u"published", u"posted",  u"updated", u"date", u"dated", u"on",  u"last", u"first",
    u"modified",  u"created", u"issued",  u"at",   u"by",    u"and", u"from", u"a",
    u"m",         u"p",       u"am",      u"pm",   u"utc",   u"gmt", u"est",  u"edt",
    u"cst",       u"cdt",     u"mst",     u"pst",  u"pdt",   u"et",  u"cet",  u"cest",
    u"bst",       u"ist",     u"jst",     u"time", u"of",    u"the"};

bool isCompanion(QStringView word)
{
    return std::any_of(companions.begin(), companions.end(),
                       [word](QStringView known) { return word.compare(known, Qt::CaseInsensitive) == 0; });
}

bool isName(QStringView word)
{
    return word.front().isUpper();
}

/// Digits of a clock time stand beside a colon or before am and pm; "4 dead" does not.
bool isClock(QStringView line, const DateWord& word)
{
    const auto at = [line](qsizetype i) { return i >= 0 && i < line.size() ? line.at(i) : QChar(); };
    if (word.span.length() > 2)
        return word.span.length() == 4 &&
               (at(word.span.begin - 1) == u'+' || at(word.span.begin - 1) == u'-');
    const QString behind = line.mid(word.span.end, 3).trimmed().toString().toLower();
    return at(word.span.end) == u':' || at(word.span.begin - 1) == u':' || behind.startsWith(u'a') ||
           behind.startsWith(u'p');
}

/// Whether the words outside the day could stand beside it in a date line.
bool areCompanions(QStringView line, text::Span day)
{
    std::size_t names = 0;
    for (const DateWord& word : dateWords(line)) {
        if (day.contains(word.span) || word.kind == DateWord::Kind::Mark)
            continue;
        const QStringView printed = word.span.of(line);
        if (word.kind == DateWord::Kind::Digits) {
            if (!isClock(line, word))
                return false;
        } else if (!isCompanion(printed)) {
            if (!isName(printed) || ++names > mostNames)
                return false;
        }
    }
    return true;
}

/// Whether the text before the day is a place: names and commas, the first in capitals.
bool isPlace(QStringView before)
{
    const std::vector<DateWord> words = dateWords(before);
    if (words.empty())
        return true;
    std::size_t names = 0;
    for (const DateWord& word : words) {
        if (word.kind == DateWord::Kind::Digits)
            return false;
        if (word.kind == DateWord::Kind::Letters && (!isName(word.span.of(before)) || ++names > mostNames))
            return false;
    }
    const QString first = words.front().span.of(before).toString();
    return first.size() > 1 && first == first.toUpper();
}

/// Whether a dash follows, perhaps behind the agency in brackets.
bool leadsToText(QStringView behind)
{
    QStringView rest = behind.trimmed();
    while (rest.startsWith(u',') || rest.startsWith(u'.'))
        rest = rest.mid(1).trimmed();
    if (rest.startsWith(u'(')) {
        const qsizetype close = rest.indexOf(u')');
        if (close < 0)
            return false;
        rest = rest.mid(close + 1).trimmed();
    }
    if (rest.isEmpty())
        return false;
    const QChar mark = rest.front();
    const bool dash = mark == u'–' || mark == u'—' || mark == u'-' || mark == u'―';
    return dash;
}

} // namespace

std::optional<DateLine> dateLineAlone(QStringView line)
{
    if (line.size() > longestLine)
        return std::nullopt;
    const std::optional<WrittenDate> date = findWrittenDate(line);
    if (!date || !areCompanions(line, date->span))
        return std::nullopt;
    return DateLine{*date, date->span.of(line).toString()};
}

std::optional<DateLine> dateLineOpening(QStringView paragraph)
{
    const QStringView start = paragraph.left(longestLine);
    const std::optional<WrittenDate> date = findWrittenDate(start);
    if (!date || !isPlace(start.left(date->span.begin)) || !leadsToText(start.mid(date->span.end)))
        return std::nullopt;
    return DateLine{*date, date->span.of(start).toString()};
}

} // namespace dateline::importers::dates
