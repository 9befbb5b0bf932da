#include "model/library/event_act_words.h"

#include "model/base/interface_locale.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline::library {

using article::DayInterval;
using article::EventJudgement;
using Kind = article::EventJudgement::Kind;

namespace {

/// "14 May 2010", "1 May 2010 – 31 May 2010", "since 14 May 2010".
QString daysInWords(const DayInterval& days)
{
    if (!days.end.isValid())
        return QCoreApplication::translate("dateline::library", "since %1", "a day")
            .arg(dayInWords(days.begin));
    if (!days.begin.isValid())
        return QCoreApplication::translate("dateline::library", "until %1", "a day")
            .arg(dayInWords(days.end));
    if (days.begin == days.end)
        return dayInWords(days.begin);
    return QStringLiteral("%1 – %2").arg(dayInWords(days.begin), dayInWords(days.end));
}

QString wordsOfDate(const EventJudgement& judgement, const QString& articleTitle)
{
    if (judgement.days.isUnknown())
        return QCoreApplication::translate("dateline::library",
                                           "Take back the date of the event “%1” in “%2”")
            .arg(judgement.event.title, articleTitle);
    return QCoreApplication::translate("dateline::library", "Date the event “%1” in “%3”: %2")
        .arg(judgement.event.title, daysInWords(judgement.days), articleTitle);
}

QString wordsOfTitle(const EventJudgement& judgement, const QString& articleTitle)
{
    if (judgement.title.isEmpty())
        return QCoreApplication::translate("dateline::library",
                                           "Take back the title of the event “%1” in “%2”")
            .arg(judgement.event.title, articleTitle);
    return QCoreApplication::translate("dateline::library", "Call the event “%1” “%2” in “%3”")
        .arg(judgement.event.title, judgement.title, articleTitle);
}

} // namespace

QString dayInWords(QDate day)
{
    const QString form =
        QCoreApplication::translate("dateline::library", "d MMMM yyyy", "the form of a day: 14 May 2010");
    return base::interfaceLocale().toString(day, form);
}

QString eventActWords(const std::vector<EventJudgement>& judgements, const QString& articleTitle)
{
    const EventJudgement& first = judgements.front();
    const bool isMixed = std::ranges::any_of(
        judgements, [&first](const EventJudgement& other) { return other.kind != first.kind; });
    if (isMixed)
        return QCoreApplication::translate("dateline::library", "Change the event “%1” in “%2”")
            .arg(first.event.title, articleTitle);
    switch (first.kind) {
    case Kind::Hidden:
        return QCoreApplication::translate("dateline::library", "Hide the event “%1” in “%2”")
            .arg(first.event.title, articleTitle);
    case Kind::Shown:
        return QCoreApplication::translate("dateline::library", "Show the event “%1” in “%2” again")
            .arg(first.event.title, articleTitle);
    case Kind::Added:
        return QCoreApplication::translate("dateline::library", "Add the event “%1” to “%2”")
            .arg(first.event.title, articleTitle);
    case Kind::Dated:
        return wordsOfDate(first, articleTitle);
    case Kind::Titled:
        break;
    }
    return wordsOfTitle(first, articleTitle);
}

} // namespace dateline::library
