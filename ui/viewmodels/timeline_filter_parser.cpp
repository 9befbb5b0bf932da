#include "ui/viewmodels/timeline_filter_parser.h"

#include "ui/viewmodels/timeline_filter_split.h"

#include <algorithm>

namespace dateline::viewmodels {

using namespace Qt::StringLiterals;
using base::Error;
using base::Result;
using Words = TimelineFilterWords;

namespace {

/// How many letters must change to make one word of the other.
int distance(const QString& one, const QString& other)
{
    std::vector<int> row(static_cast<std::size_t>(other.size()) + 1);
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = static_cast<int>(i);
    for (qsizetype i = 0; i < one.size(); ++i) {
        int corner = std::exchange(row[0], static_cast<int>(i) + 1);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int change = corner + (one[i] == other[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            corner = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, change});
        }
    }
    return row.back();
}

/// The word of a list that was probably meant; empty when none is near.
QString nearest(const QString& word, const QStringList& words)
{
    const auto best =
        std::ranges::min_element(words, {}, [&word](const QString& each) { return distance(word, each); });
    const bool isPrefix = !word.isEmpty() && best != words.end() && best->startsWith(word);
    return best != words.end() && (isPrefix || distance(word, *best) <= 2) ? *best : QString();
}

} // namespace

Result<TimelineFilter> TimelineFilterParser::parse(const QString& line)
{
    const FilterLineWords words = FilterLineWords::split(line);
    if (words.unclosed)
        return Error::invalid(tr("Close the quotation mark before “%1”.").arg(*words.unclosed));
    TimelineFilter filter;
    for (const FilterLineWord& word : words.words) {
        auto read = condition(word);
        if (!read)
            return read.error();
        read->isNegated = word.isNegated;
        filter.conditions.push_back(std::move(*read));
    }
    return filter;
}

Result<TimelineCondition> TimelineFilterParser::condition(const FilterLineWord& word)
{
    if (!word.sign.isEmpty()) {
        const auto key = Words::keyOf(word.key);
        return key ? keyed(*key, word) : unknownKey(word);
    }
    if (word.value.isEmpty())
        return Error::invalid(tr("Write behind the minus what the events must not have, such as %1.")
                                  .arg(u"-%1:Osh"_s.arg(Words::shown(FilterKey::Place))));
    return TimelineCondition{TimelineCondition::Title{word.value}};
}

Result<TimelineCondition> TimelineFilterParser::keyed(FilterKey key, const FilterLineWord& word)
{
    if (key == FilterKey::Sure)
        return sure(word);
    if (word.sign != u":")
        return Error::invalid(tr("Write %1: with a colon, such as %1:%2.").arg(word.key, word.value));
    if (Words::valuesOf(key).isEmpty())
        return named(key, word);
    if (const auto what = Words::valueOf(key, word.value))
        return TimelineCondition{*what};
    return unknownValue(key, word);
}

Result<TimelineCondition> TimelineFilterParser::named(FilterKey key, const FilterLineWord& word)
{
    if (word.value.isEmpty())
        return Error::invalid(
            tr("Write a name behind %1:, in quotation marks if it has several words.").arg(word.key));
    if (key == FilterKey::Article)
        return TimelineCondition{TimelineCondition::Article{word.value}};
    if (key == FilterKey::Source)
        return TimelineCondition{TimelineCondition::Source{word.value}};
    return TimelineCondition{TimelineCondition::Entity{Words::typeOf(key), word.value}};
}

Result<TimelineCondition> TimelineFilterParser::sure(const FilterLineWord& word)
{
    QString digits = word.value;
    if (digits.endsWith(u'%'))
        digits.chop(1);
    bool isNumber = false;
    const int percent = digits.toInt(&isNumber);
    if (word.sign == u":" || !isNumber || percent < 0 || percent > 100)
        return Error::invalid(tr("Write %1 with a percentage from 0 to 100, such as %1>80 or %1<50.")
                                  .arg(Words::shown(FilterKey::Sure)));
    TimelineCondition::Confidence range;
    if (word.sign == u">")
        range.least = percent + 1;
    else if (word.sign == u">=")
        range.least = percent;
    else if (word.sign == u"<")
        range.most = percent - 1;
    else
        range.most = percent;
    return TimelineCondition{range};
}

Error TimelineFilterParser::unknownKey(const FilterLineWord& word)
{
    const QString meant = nearest(word.key, Words::knownKeys());
    if (!meant.isEmpty())
        return Error::invalid(
            tr("“%1” is no filter. Did you mean %2?").arg(word.key + word.sign, meant + u':'));
    return Error::invalid(tr("“%1” is no filter. There are %2; put it in quotation marks to look for it.")
                              .arg(word.key + word.sign, Words::keys().join(u", "_s)));
}

Error TimelineFilterParser::unknownValue(FilterKey key, const FilterLineWord& word)
{
    const QString all = Words::valuesOf(key).join(u", "_s);
    if (word.value.isEmpty())
        return Error::invalid(tr("Write behind %1 one of %2.").arg(word.key + u':', all));
    const QString meant = nearest(word.value.toLower(), Words::knownValuesOf(key));
    if (!meant.isEmpty())
        return Error::invalid(tr("There is no %1. Did you mean %2?")
                                  .arg(word.key + u':' + word.value, word.key + u':' + meant));
    return Error::invalid(tr("There is no %1. Write one of %2.").arg(word.key + u':' + word.value, all));
}

} // namespace dateline::viewmodels
