#include "model/analysis/training/time_case_scores.h"

#include "model/analysis/engine.h"
#include "model/analysis/training/share.h"
#include "model/analysis/training/time_case.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace dateline::analysis::training {

using namespace Qt::StringLiterals;
using article::TimeExpression;

namespace {

constexpr qsizetype longestSentence = 120;
constexpr int reportWidth = 70;

using Candidate = TimeCase::Candidate;
using Answer = TimeCase::Answer;
using Times = std::vector<TimeExpression>;

QDate dayFrom(const QString& text)
{
    return QDate::fromString(text.left(10), Qt::ISODate);
}

/// The months, days and seconds of a TIMEX3 length; nothing for what is none or has no number.
std::optional<std::array<double, 3>> lengthOf(const QString& value)
{
    static const QRegularExpression whole(u"^P(?=.)([\\d.]+[A-Z]+)*(T([\\d.]+[A-Z])+)?$"_s);
    static const QRegularExpression part(u"([\\d.]+)(DE|CE|WE|[A-Z])"_s);
    if (!value.contains(whole))
        return std::nullopt;
    std::array<double, 3> length{};
    const auto add = [&](const QString& text, const QHash<QString, std::pair<int, double>>& units) {
        auto found = part.globalMatch(text);
        while (found.hasNext()) {
            const auto each = found.next();
            const auto [index, factor] = units.value(each.captured(2), {1, 0});
            length[static_cast<std::size_t>(index)] += each.captured(1).toDouble() * factor;
        }
    };
    add(value.section(u'T', 0, 0), {{u"Y"_s, {0, 12}},
                                    {u"DE"_s, {0, 120}},
                                    {u"CE"_s, {0, 1200}},
                                    {u"Q"_s, {0, 3}},
                                    {u"M"_s, {0, 1}},
                                    {u"W"_s, {1, 7}},
                                    {u"D"_s, {1, 1}},
                                    {u"WE"_s, {1, 2}}});
    add(value.section(u'T', 1), {{u"H"_s, {2, 3600}}, {u"M"_s, {2, 60}}, {u"S"_s, {2, 1}}});
    return length;
}

bool sameLength(const QString& one, const QString& other)
{
    const auto length = lengthOf(one);
    return length && length == lengthOf(other);
}

/// Whether a value is what a TIMEX3 with places left open may stand for.
bool fits(const QString& value, const QString& timex)
{
    if (value.size() != timex.size() || timex.isEmpty())
        return false;
    for (qsizetype i = 0; i < timex.size(); ++i) {
        if (timex[i] != u'X' && timex[i] != value[i])
            return false;
    }
    return true;
}

class AnswerCheck
{
public:
    AnswerCheck(const Answer& answer, const Times& found, QDate reference)
        : m_answer(answer), m_found(found), m_reference(reference)
    {}

    bool isRight() const
    {
        return std::any_of(m_answer.candidates.begin(), m_answer.candidates.end(),
                           [this](const Candidate& candidate) { return means(candidate); });
    }

private:
    bool means(const Candidate& candidate) const
    {
        // What an expression counts from decides only where its value does not say it all.
        const bool isWhole =
            !candidate.timex.contains(u'X') || !candidate.modifier.isEmpty() || m_answer.type == u"set";
        return (isWhole && anyValue([&](const QString& value) { return fits(value, candidate.timex); })) ||
               isPartOfDay(candidate) || isDay(candidate) || isRange(candidate) || isLength(candidate);
    }

    template<typename Test>
    bool anyValue(Test test) const
    {
        return std::any_of(m_found.begin(), m_found.end(),
                           [&](const TimeExpression& time) { return test(time.value); });
    }

    bool isPartOfDay(const Candidate& candidate) const
    {
        const QString part = candidate.timex.section(u'T', -1);
        return !part.isEmpty() && part.size() == 2 && part[0].isLetter() && candidate.timex.size() == 3 &&
               anyValue([&](const QString& value) { return value.endsWith(u'T' + part); });
    }

    /// The day itself, or the week, month or year that the words are as fine as.
    bool isDay(const Candidate& candidate) const
    {
        static const QRegularExpression coarse(u"(week|fortnight|month|year)s? \\w+$"_s);
        const QDate day = dayFrom(candidate.value);
        if (m_answer.type != u"date" || !day.isValid())
            return false;
        return std::any_of(m_found.begin(), m_found.end(), [&](const TimeExpression& time) {
            const bool isSame = time.days.begin == day && time.days.end == day;
            const bool holds = time.days.begin.isValid() && time.days.begin <= day && time.days.end >= day;
            return isSame || (holds && m_answer.words.contains(coarse));
        });
    }

    /// The first and the last of the days that were found; "now" is the day of the message.
    bool isRange(const Candidate& candidate) const
    {
        const QDate start = dayFrom(candidate.start);
        const QDate end = dayFrom(candidate.end);
        if (!candidate.modifier.isEmpty() || !start.isValid() || !end.isValid() || m_found.empty())
            return false;
        QDate first;
        QDate last;
        for (const TimeExpression& time : m_found) {
            const article::DayInterval days = daysOf(time);
            first = first.isValid() ? std::min(first, days.begin) : days.begin;
            last = last.isValid() ? std::max(last, days.end) : days.end;
        }
        return first == start &&
               (last == end || last == end.addDays(-1) || daysOf(m_found.back()).begin == end);
    }

    bool isLength(const Candidate& candidate) const
    {
        static const QRegularExpression some(u"few|several|some|couple"_s);
        const bool isRange = candidate.timex.startsWith(u'(');
        const QString length = isRange ? candidate.timex.section(u',', -1).chopped(1) : candidate.timex;
        return anyValue([&](const QString& value) {
            const bool isSome = value.startsWith(u"PX") || value.startsWith(u"PTX");
            return sameLength(value, length) ||
                   (isSome && m_answer.words.contains(some) && value.back() == length.back());
        });
    }

    article::DayInterval daysOf(const TimeExpression& time) const
    {
        return time.value == u"PRESENT_REF" ? article::DayInterval{m_reference, m_reference} : time.days;
    }

    const Answer& m_answer;
    const Times& m_found;
    QDate m_reference;
};

bool isRight(const TimeCase& each, const Times& times)
{
    std::size_t used = 0;
    for (const Answer& answer : each.answers) {
        Times own;
        std::copy_if(times.begin(), times.end(), std::back_inserter(own),
                     [&](const TimeExpression& time) { return time.span.overlaps(answer.span); });
        used += own.size();
        if (!AnswerCheck(answer, own, each.reference).isRight())
            return false;
    }
    return used == times.size();
}

QString wordsOf(const Times& times, const QString& sentence)
{
    QStringList words;
    for (const TimeExpression& time : times)
        words.append(time.span.of(sentence).toString() + u'=' + time.value);
    return words.join(u" | "_s);
}

QString wordsOf(const std::vector<Answer>& answers)
{
    QStringList words;
    for (const Answer& answer : answers)
        words.append(answer.words + u'=' +
                     (answer.candidates.empty() ? QString() : answer.candidates.front().timex));
    return words.join(u" | "_s);
}

Times timesIn(const Engine& engine, const TimeCase& each)
{
    article::Article article;
    article.text = each.sentence;
    article.published = {each.reference, article::DateBasis::Reader, {}};
    return engine.analyse(article).times;
}

} // namespace

base::Result<void> evaluateTimeCases(const QString& path, const QString& resourceFolder, QTextStream& out)
{
    const auto cases = readTimeCases(path);
    if (!cases)
        return cases.error();
    const auto engine = Engine::open(resourceFolder);
    if (!engine)
        return engine.error();
    Share counted;
    QMap<QString, Share> leftOut;
    for (const TimeCase& each : *cases) {
        const Times times = timesIn(**engine, each);
        const bool right = isRight(each, times);
        if (const QString reason = each.reasonToLeaveOut(); !reason.isEmpty()) {
            leftOut[reason].add(right);
            continue;
        }
        counted.add(right);
        if (!right)
            out << u"%1 (%2)\n    is %3\n    not %4\n"_s.arg(
                each.sentence.simplified().left(longestSentence), each.reference.toString(Qt::ISODate),
                wordsOf(each.answers), wordsOf(times, each.sentence));
    }
    for (auto reason = leftOut.cbegin(); reason != leftOut.cend(); ++reason)
        out << reason->line(u"left out: "_s + reason.key(), reportWidth);
    out << counted.line(u"right"_s, reportWidth);
    return {};
}

} // namespace dateline::analysis::training
