#include "model/analysis/training/time_case.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace dateline::analysis::training {

using namespace Qt::StringLiterals;
using base::Error;
using base::Result;

namespace {

using Candidate = TimeCase::Candidate;
using Answer = TimeCase::Answer;

/// Names that news writes with a capital and messages often do not.
const QRegularExpression& names()
{
    static const QRegularExpression expression(
        u"\\b(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|may|june|july|"
        u"august|"
        "september|october|november|december|(mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tues?|wed|thurs?|"
        "fri|sat|sun|easter|christmas|eve|new year|halloween|thanksgiving|labor day|saint patrick|eid)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

void capitalize(QString& sentence, text::Span span)
{
    auto found = names().globalMatch(span.of(sentence).toString());
    while (found.hasNext()) {
        const auto name = found.next();
        const qsizetype at = span.begin + name.capturedStart();
        sentence[at] = sentence[at].toUpper();
        const qsizetype second = name.captured().indexOf(u' ');
        if (second > 0)
            sentence[at + second + 1] = sentence[at + second + 1].toUpper();
    }
}

Candidate candidateFrom(const QJsonObject& object)
{
    return {object[u"timex"].toString(), object[u"value"].toString(), object[u"start"].toString(),
            object[u"end"].toString(), object[u"Mod"].toString()};
}

Answer answerFrom(const QJsonObject& object)
{
    Answer answer;
    answer.span = {object[u"Start"].toInteger(), object[u"End"].toInteger() + 1};
    answer.words = object[u"Text"].toString().toLower();
    answer.type = object[u"TypeName"].toString().section(u'.', 1);
    for (const QJsonValue& value : object[u"Resolution"][u"values"].toArray())
        answer.candidates.push_back(candidateFrom(value.toObject()));
    return answer;
}

TimeCase caseFrom(const QJsonObject& object)
{
    TimeCase made;
    made.sentence = object[u"Input"].toString();
    made.reference =
        QDate::fromString(object[u"Context"][u"ReferenceDateTime"].toString().left(10), Qt::ISODate);
    for (const QJsonValue& result : object[u"Results"].toArray()) {
        made.answers.push_back(answerFrom(result.toObject()));
        capitalize(made.sentence, made.answers.back().span);
    }
    return made;
}

/// A time of the clock. Parts of the day and "now" are none.
bool hasClock(const Answer& answer)
{
    static const QRegularExpression partOfDay(u"^[0-9XW-]*T(MO|AF|EV|NI)$"_s);
    static const QRegularExpression clock(u"T\\d"_s);
    const QString timex = answer.candidates.empty() ? QString() : answer.candidates.front().timex;
    if (answer.type == u"set")
        return timex.contains(clock);
    if (answer.type == u"date" || answer.type == u"daterange" || answer.type == u"duration")
        return false;
    return timex != u"PRESENT_REF" && !timex.contains(partOfDay);
}

bool isNoDay(const Answer& answer)
{
    return answer.type == u"date" &&
           std::any_of(answer.candidates.begin(), answer.candidates.end(),
                       [](const Candidate& each) { return each.value == u"not resolved"; });
}

/// Why a case is left out whose answer has such words.
struct Rule
{
    QString reason;
    QRegularExpression words;
};

const std::vector<Rule>& rules()
{
    static const QString month = u"(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"_s;
    static const QString weekday = u"(mon|tue|wed|thu|fri|sat|sun)[a-z]*"_s;
    static const QString count = u"(\\d+|one|two|three|four|five)"_s;
    static const QString unit = u"(days?|weeks?|months?|years?|fortnight)"_s;
    const auto rule = [](const QString& reason, const QStringList& alternatives) {
        return Rule{reason, QRegularExpression(alternatives.join(u'|'))};
    };
    static const std::vector<Rule> all{
        rule(u"means the day of the message"_s,
             {u"^(the )?(day|week|weekend|month|year|fortnight|hour|fiscal year)$"_s,
              u"^(the )?day (before|after)$"_s, u"^same (week|month|year)$"_s, u"^that weekend$"_s,
              u"^end of (year|month)$"_s, u"^remaining of"_s}),
        rule(u"a question to a database"_s,
             {u"[<>=]"_s, u"greater|less|more than|later than|no later|as (early|late) as"_s,
              u"(or|and) (later|after|before)$"_s, u"(to|till|current) date"_s}),
        rule(u"numbers as a speech recognizer writes them"_s,
             {u"nineteen|eighteen|seventeen|two thousand|thirty first"_s,
              u"twenty (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|nine|five)"_s,
              u"and half|and a quarter|and four hours|\u00BD|first \\d\\d$|^one a "_s}),
        rule(u"terms and abbreviations of offices"_s,
             {u"week \\d|w/c|week (beginning|starting|commencing)|business day|work|weekday"_s,
              u"eo[ydm]\\b|otd|tmrw|tonite|\\b[fsc]y\\d*\\b|\\bh\\d$|~"_s,
              u"fiscal|school|calendar year|semi-?annual|bi-monthly"_s}),
        rule(u"a year in two digits"_s, {u"/\\d\\d$|of \\d\\d$|^\\d\\d s$|\\d{4} s$"_s}),
        rule(u"as written in forms, file names and messages"_s,
             {u"\\b\\d{8}\\b|\\d{4} \\d\\d \\d\\d|\\d+[hdwy]$|, or |\\d{4} "_s + month,
              month + u"[a-z]*\\.?\\d|"_s + month + u"[a-z]*[/-]\\d|\\d[/-]"_s + month,
              weekday + u" \\d|"_s + weekday + u" the|^"_s + count + u" nights?$"_s}),
        rule(u"weekdays that “last” and “next” count from another week"_s,
             {u"\\b(last|previous|next|following) (mon|tues|wednes|thurs|fri|satur|sun)day"_s}),
        rule(u"for TIMEX3 a length of time, or a length and a date"_s,
             {u"^in (a|an|"_s + count.mid(1, count.size() - 2) + u") "_s + unit,
              u"^"_s + count + u" "_s + unit + u" (from|before|after) (?!(now|today|tomorrow|yesterday))"_s,
              weekday + u",? .*from now|today on |days on |since (the year )?\\d{4}$"_s,
              u"^for .* from today"_s}),
        rule(u"a kind of thing, or a repetition without a calendar"_s,
             {u"^(in )?(mornings?|afternoon|evening|night|weekends|the mornings|any weekend|all weekends)$"_s,
              u"^(everyday|annual|quarterly|at the minute|summer|winter)$|of every month"_s}),
    };
    return all;
}

/// "7.6", "4-23": a day or month in numbers without its year.
bool isBareNumber(const Answer& answer)
{
    static const QRegularExpression mark(u"[-/.]"_s);
    static const QRegularExpression month(u"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"_s);
    static const QRegularExpression whole(
        u"^\\d{4}-\\d\\d-\\d\\d$|^(from |between )?\\d{1,2}[/-]\\d{1,2}[/-]\\d{4}|^(.*[^-])?\\d{4}-\\d{4}$"_s);
    static const QRegularExpression digit(u"\\d"_s);
    return answer.words.contains(mark) && answer.words.contains(digit) && !answer.words.contains(month) &&
           !answer.words.contains(whole);
}

} // namespace

QString TimeCase::reasonToLeaveOut() const
{
    if (!reference.isValid())
        return u"no day of the message"_s;
    if (std::any_of(answers.begin(), answers.end(), hasClock))
        return u"hours of appointments"_s;
    if (std::any_of(answers.begin(), answers.end(), isNoDay))
        return u"a day that does not exist"_s;
    for (const Answer& answer : answers) {
        for (const Rule& rule : rules()) {
            if (answer.words.contains(rule.words))
                return rule.reason;
        }
        if (isBareNumber(answer))
            return u"numbers for a day or month, without its year"_s;
    }
    return {};
}

Result<std::vector<TimeCase>> readTimeCases(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::notFound(u"%1 cannot be read: %2."_s.arg(path, file.errorString()));
    QByteArray bytes = file.readAll();
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isArray())
        return Error::invalid(u"%1 holds no list of cases: %2."_s.arg(path, problem.errorString()));
    std::vector<TimeCase> cases;
    for (const QJsonValue& each : document.array())
        cases.push_back(caseFrom(each.toObject()));
    return cases;
}

} // namespace dateline::analysis::training
