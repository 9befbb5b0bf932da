#include "model/library/event_act_words.h"

#include "model/base/interface_locale.h"
#include "model/text/shortened.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline::library {

using article::DayInterval;
using article::EventJudgement;
using article::JudgedEvents;
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

/// "“Ferry ran aground”, “Ferry was towed” …": the first two, each once.
QString titlesOf(const std::vector<JudgedEvents>& judged)
{
    constexpr qsizetype most = 2;
    constexpr qsizetype longest = 60;
    QStringList titles;
    for (const auto& [id, judgements] : judged) {
        for (const EventJudgement& judgement : judgements)
            titles << QCoreApplication::translate("dateline::library", "“%1”", "an event")
                          .arg(text::shortened(judgement.event.title, longest));
    }
    titles.removeDuplicates();
    const QString shown = titles.mid(0, most).join(QStringLiteral(", "));
    return titles.size() > most ? shown + QStringLiteral(" …") : shown;
}

/// Several events of one article, or of several: "in 3 articles".
QString wordsOfSeveral(const std::vector<JudgedEvents>& judged, const QString& articleTitle)
{
    qsizetype count = 0;
    bool isHiding = true;
    bool isShowing = true;
    for (const auto& [id, judgements] : judged) {
        count += std::ssize(judgements);
        const auto isOf = [](Kind kind) {
            return [kind](const EventJudgement& judgement) { return judgement.kind == kind; };
        };
        isHiding = isHiding && std::ranges::all_of(judgements, isOf(Kind::Hidden));
        isShowing = isShowing && std::ranges::all_of(judgements, isOf(Kind::Shown));
    }
    const auto events = static_cast<int>(count);
    const auto articles = static_cast<int>(judged.size());
    const QString where =
        articles == 1
            ? QCoreApplication::translate("dateline::library", "in “%1”", "an article").arg(articleTitle)
            : QCoreApplication::translate("dateline::library", "in %n articles", "where events are",
                                          articles);
    const QString words =
        isHiding    ? QCoreApplication::translate("dateline::library", "Hide %n events %1: %2",
                                                  "%1: in 3 articles, %2: their titles", events)
        : isShowing ? QCoreApplication::translate("dateline::library", "Show %n events %1 again: %2",
                                                  "%1: in 3 articles, %2: their titles", events)
                    : QCoreApplication::translate("dateline::library", "Change %n events %1: %2",
                                                  "%1: in 3 articles, %2: their titles", events);
    return words.arg(where, titlesOf(judged));
}

/// All is said of one event of one article.
bool isOfOne(const std::vector<JudgedEvents>& judged)
{
    const std::vector<EventJudgement>& judgements = judged.front().judgements;
    return judged.size() == 1 && std::ranges::all_of(judgements, [&judgements](const EventJudgement& other) {
               return other.event.trigger == judgements.front().event.trigger;
           });
}

} // namespace

QString dayInWords(QDate day)
{
    const QString form =
        QCoreApplication::translate("dateline::library", "d MMMM yyyy", "the form of a day: 14 May 2010");
    return base::interfaceLocale().toString(day, form);
}

QString eventActWords(const std::vector<JudgedEvents>& judged, const QString& articleTitle)
{
    if (!isOfOne(judged))
        return wordsOfSeveral(judged, articleTitle);
    const std::vector<EventJudgement>& judgements = judged.front().judgements;
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
