#include "model/importers/byline.h"

#include "model/importers/dates/date_words.h"
#include "model/importers/dates/written_date.h"
#include "model/text/normalizer.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace dateline::importers {

namespace {

constexpr qsizetype longestByline = 120;
constexpr int mostWords = 14;

/// Words in lower case that stand inside names or between them.
constexpr std::array<QStringView, 16> nameLinks{u"and", u"with", u"de",  u"del", u"della", u"di",
                                                u"da",  u"dos",  u"van", u"von", u"der",   u"den",
                                                u"bin", u"bint", u"al",  u"el"};

/// Words that begin a phrase of time or place after "By", not a name.
constexpr std::array<QStringView, 14> noNames{u"The",   u"A",     u"An",       u"This", u"That",
                                              u"Then",  u"Now",   u"Noon",     u"Dawn", u"Dusk",
                                              u"Night", u"Early", u"Midnight", u"Late"};

template<std::size_t count>
bool contains(const std::array<QStringView, count>& words, QStringView word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

QStringView withoutBy(QStringView line)
{
    return line.startsWith("by "_L1, Qt::CaseInsensitive) ? line.mid(3).trimmed() : QStringView();
}

/// The part before whatever divides names from a place, a date or the paper.
QStringView namesPart(QStringView rest)
{
    qsizetype end = rest.size();
    for (const QStringView divider :
         {QStringView(u" | "), QStringView(u" • "), QStringView(u" · "), QStringView(u" — "),
          QStringView(u" – "), QStringView(u" - "), QStringView(u" / ")}) {
        const qsizetype at = rest.indexOf(divider);
        if (at >= 0)
            end = std::min(end, at);
    }
    if (const std::optional<dates::WrittenDate> date = dates::findWrittenDate(rest))
        end = std::min(end, date->span.begin);
    QStringView names = rest.left(end).trimmed();
    while (names.endsWith(u',') || names.endsWith(u';'))
        names = names.chopped(1).trimmed();
    return names;
}

bool areNames(QStringView names)
{
    const QStringList words = names.toString().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > mostWords || contains(noNames, words.front()))
        return false;
    QString first = words.front();
    if (first.endsWith(u','))
        first.chop(1);
    // "By Friday, …" and "By March" tell when; "By June Adams" and "By Jan Berg" tell who.
    const bool isWeekday = dates::weekdayOf(first) > 0 && first.size() > 4;
    if (isWeekday || (words.size() == 1 && dates::monthOf(first) > 0))
        return false;
    return std::all_of(words.begin(), words.end(), [](const QString& word) {
        return word.front().isUpper() || contains(nameLinks, word) || word == u"&"_s;
    });
}

/// A sentence ends in a full stop behind a word; "A. Lind Jr." and initials are no sentences.
bool endsSentence(QStringView names)
{
    if (!names.endsWith(u'.'))
        return false;
    const QStringView last = names.mid(names.lastIndexOf(u' ') + 1);
    return last.size() > 3;
}

} // namespace

QString bylineOf(QStringView line)
{
    if (line.size() > longestByline)
        return {};
    const QStringView names = namesPart(withoutBy(line.trimmed()));
    return areNames(names) && !endsSentence(names) ? names.toString() : QString();
}

QString cleanByline(const QString& field)
{
    if (field.contains("://"_L1) || field.size() > 4 * longestByline)
        return {};
    const QString folded = text::foldWebText(field);
    const QStringView names = withoutBy(folded);
    const QString clean = names.isEmpty() ? folded : names.toString();
    const bool isAddress = clean.contains(u'@') && !clean.contains(u' ');
    const bool startsLikeName = !clean.isEmpty() && clean.front().isLetterOrNumber();
    return clean.size() > longestByline || isAddress || !startsLikeName ? QString() : clean;
}

} // namespace dateline::importers
