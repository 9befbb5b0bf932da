#include "ui/viewmodels/days_entry.h"

#include "ui/viewmodels/date_entry.h"
#include "ui/viewmodels/number_words.h"
#include "ui/viewmodels/timeline_dates.h"

#include <QRegularExpression>
#include <QStringList>

namespace dateline::viewmodels {

using namespace Qt::StringLiterals;
using article::DayInterval;

namespace {

constexpr int firstYear = 1000;

/// What stands around the day in "since %1", in the language of the interface.
QString withoutPlace(QString pattern)
{
    return pattern.remove(u"%1"_s).trimmed();
}

std::optional<DayInterval> monthFromEntry(const QString& plain)
{
    static const QStringList forms{u"MMMM yyyy"_s, u"MMM yyyy"_s, u"yyyy MMMM"_s,
                                   u"yyyy-M"_s,    u"M.yyyy"_s,   u"M/yyyy"_s};
    for (const QString& form : forms) {
        for (const QLocale& locale : {interfaceLocale(), QLocale::c()}) {
            const QDate first = locale.toDate(plain, form);
            if (first.isValid() && first.year() >= firstYear)
                return DayInterval{first, first.addMonths(1).addDays(-1)};
        }
    }
    return std::nullopt;
}

std::optional<DayInterval> yearsFromEntry(const QString& plain)
{
    static const QRegularExpression form(u"^([1-9]\\d{3})(\\D*)$"_s);
    const auto match = form.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    const QString behind = match.captured(2).trimmed();
    if (behind.isEmpty())
        return DayInterval{{year, 1, 1}, {year, 12, 31}};
    const bool isDecade = behind == u"s" || behind == withoutPlace(TimelineDates::tr("%1s", "a decade"));
    if (!isDecade || year % 10 != 0)
        return std::nullopt;
    return DayInterval{{year, 1, 1}, {year + 9, 12, 31}};
}

/// A day, a month, a year or a decade.
std::optional<DayInterval> periodFromEntry(const QString& plain)
{
    if (const auto day = dateFromEntry(plain))
        return DayInterval{*day, *day};
    if (const auto month = monthFromEntry(plain))
        return month;
    return yearsFromEntry(plain);
}

/// "since May 2010": what follows one of the words, without it.
std::optional<DayInterval> behindWord(const QString& plain, const QStringList& words)
{
    for (const QString& word : words) {
        if (plain.startsWith(word + u' ', Qt::CaseInsensitive))
            return periodFromEntry(plain.mid(word.size() + 1).trimmed());
    }
    return std::nullopt;
}

/// The beginning of a span as it could be meant: as it stands, or with what it leaves to the end to say:
/// "10" of "10–16 May 2010", "May" of "May – June 2010".
QStringList beginnings(const QString& first, const QString& last)
{
    QStringList all{first};
    for (qsizetype at = last.indexOf(u' '); at >= 0; at = last.indexOf(u' ', at + 1))
        all << first + last.mid(at);
    return all;
}

/// The end of a span as it could be meant, with what the beginning says for it: "16, 2010" of "May 10–16,
/// 2010".
QStringList endings(const QString& first, const QString& last)
{
    QStringList all{last};
    if (const qsizetype at = first.indexOf(u' '); at >= 0)
        all << first.left(at + 1) + last;
    return all;
}

std::optional<DayInterval> spanFromEntry(const QString& first, const QString& last)
{
    for (const QString& ending : endings(first, last)) {
        const auto end = periodFromEntry(ending);
        if (!end)
            continue;
        for (const QString& beginning : beginnings(first, ending)) {
            const auto begin = periodFromEntry(beginning);
            if (begin && begin->begin <= end->end)
                return DayInterval{begin->begin, end->end};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<DayInterval> daysFromEntry(QStringView typed)
{
    const QString plain = typed.toString().simplified();
    if (const auto period = periodFromEntry(plain))
        return period;
    if (const auto since =
            behindWord(plain, {withoutPlace(TimelineDates::tr("since %1")), u"since"_s, u"from"_s}))
        return DayInterval{since->begin, {}};
    if (const auto until =
            behindWord(plain, {withoutPlace(TimelineDates::tr("until %1")), u"until"_s, u"till"_s}))
        return DayInterval{{}, until->end};
    // A hyphen without space stands within "2010-05-14", too: it is tried last.
    static const QRegularExpression between(u" ?[–—] ?| - | to | bis |-"_s);
    for (auto match = between.globalMatch(plain); match.hasNext();) {
        const auto found = match.next();
        const QString first = plain.left(found.capturedStart());
        const QString last = plain.mid(found.capturedEnd());
        if (const auto span = spanFromEntry(first, last))
            return span;
    }
    return std::nullopt;
}

} // namespace dateline::viewmodels
