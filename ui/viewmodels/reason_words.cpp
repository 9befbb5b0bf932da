#include "ui/viewmodels/reason_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace dateline::viewmodels {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* context = "dateline::viewmodels::ReasonWords";

/// All that the engine and the reader's corrections give as a reason, but for the one with a word of the
/// article in it.
constexpr const char* reasons[] = {
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "named by the reader"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "put together by the reader"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "added by the reader"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "changed by the reader"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "confirmed by the reader"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "words and their surroundings"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "named so elsewhere in the article"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "mostly named so in the article"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "title before the name"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "known as another name of it"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "short for a fuller name"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "initials of a fuller name"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "another spelling of a name"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "introduced as another name"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "the person most on the reader's mind"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "dated by its sentence"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "dated by the events around it"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "dated by the publication"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "nothing says when"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "verb"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "noun that names an event"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "statement before its verb"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "statement behind its verb"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "statement around its verb"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "according to"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "verb before the quotation"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "verb behind the quotation"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "goes on from the quotation before"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "introduced by the sentence before"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "subject of the sentence around the quotation"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "a currency before the number"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "a currency behind the number"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "a share in percent"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "the strength of an earthquake"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "votes behind the number"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "people behind the number"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "people and what happened to them"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "clock time"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "part of the day"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "month and day"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "day and month"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "date in digits"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "day of the week"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "holiday"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "length of time"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "told as news of the day"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "counted from the date before it"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "counted from the publication"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "month"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "year"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "business or school year"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "decade"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "century"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "quarter"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "half of a year"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "season"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "vague reference"),
    QT_TRANSLATE_NOOP("dateline::viewmodels::ReasonWords", "repetition"),
};

constexpr auto beforeNoun = "the only "_L1;
constexpr auto behindNoun = " that the article names"_L1;

QString singleReason(const QString& reason)
{
    const auto known = std::ranges::find_if(
        reasons, [&reason](const char* each) { return reason == QLatin1StringView(each); });
    if (known != std::end(reasons))
        return QCoreApplication::translate(context, *known);
    if (!reason.startsWith(beforeNoun) || !reason.endsWith(behindNoun))
        return reason;
    const QString noun = reason.mid(beforeNoun.size()).chopped(behindNoun.size());
    return QCoreApplication::translate("dateline::viewmodels::ReasonWords",
                                       "the only %1 that the article names")
        .arg(noun);
}

} // namespace

QString reasonWords(const QString& reason)
{
    QStringList words;
    for (const QString& each : reason.split("; "_L1))
        words.append(singleReason(each));
    return words.join("; "_L1);
}

} // namespace dateline::viewmodels
