#include "ui/viewmodels/timeline_filter_parser.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace dateline::viewmodels {

using namespace Qt::StringLiterals;
using article::EntityType;
using article::EventClass;
using article::EventStatus;
using base::Error;
using base::Result;

namespace {

using What = decltype(TimelineCondition::what);

struct NamedType
{
    QLatin1StringView key;
    std::optional<EntityType> type;
};

constexpr std::array entityKeys{NamedType{"person"_L1, EntityType::Person},
                                NamedType{"place"_L1, EntityType::Place},
                                NamedType{"organization"_L1, EntityType::Organization},
                                NamedType{"group"_L1, EntityType::Group}, NamedType{"with"_L1, std::nullopt}};

const QList<std::pair<QString, What>>& states()
{
    static const QList<std::pair<QString, What>> all{
        {u"happened"_s, TimelineCondition::Status{EventStatus::Occurred}},
        {u"planned"_s, TimelineCondition::Status{EventStatus::Planned}},
        {u"denied"_s, TimelineCondition::Status{EventStatus::Denied}},
        {u"dated"_s, TimelineCondition::Dated{true}},
        {u"undated"_s, TimelineCondition::Dated{false}},
        {u"yours"_s, TimelineCondition::Yours{}},
        {u"hidden"_s, TimelineCondition::Hidden{}}};
    return all;
}

const QList<std::pair<QString, What>>& kinds()
{
    static const QList<std::pair<QString, What>> all{
        {u"happening"_s, TimelineCondition::Kind{EventClass::Occurrence}},
        {u"saying"_s, TimelineCondition::Kind{EventClass::Reporting}},
        {u"perceiving"_s, TimelineCondition::Kind{EventClass::Perception}},
        {u"beginning"_s, TimelineCondition::Kind{EventClass::Aspectual}},
        {u"trying"_s, TimelineCondition::Kind{EventClass::IntensionalAction}},
        {u"believing"_s, TimelineCondition::Kind{EventClass::IntensionalState}},
        {u"state"_s, TimelineCondition::Kind{EventClass::State}}};
    return all;
}

QStringList namesOf(const QList<std::pair<QString, What>>& table)
{
    QStringList names;
    for (const auto& [name, what] : table)
        names.append(name);
    return names;
}

bool isQuote(QChar unit)
{
    return unit == u'"' || unit == u'“' || unit == u'”' || unit == u'„';
}

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

QStringList TimelineFilterParser::keys()
{
    QStringList all;
    for (const NamedType& each : entityKeys)
        all.append(each.key);
    return all << u"article"_s << u"source"_s << u"is"_s << u"kind"_s << u"sure"_s;
}

QStringList TimelineFilterParser::valuesOf(const QString& key)
{
    if (key == u"is")
        return namesOf(states());
    return key == u"kind" ? namesOf(kinds()) : QStringList();
}

bool TimelineFilterParser::namesEntity(const QString& key)
{
    return std::ranges::any_of(entityKeys, [&key](const NamedType& each) { return each.key == key; });
}

bool TimelineFilterParser::namesArticle(const QString& key)
{
    return key == u"article" || key == u"source";
}

std::optional<EntityType> TimelineFilterParser::typeOf(const QString& key)
{
    const auto found =
        std::ranges::find_if(entityKeys, [&key](const NamedType& each) { return each.key == key; });
    return found == entityKeys.end() ? std::nullopt : found->type;
}

Result<TimelineFilter> TimelineFilterParser::parse(const QString& line)
{
    const auto words = split(line);
    if (!words)
        return words.error();
    TimelineFilter filter;
    for (const Word& word : *words) {
        auto read = condition(word);
        if (!read)
            return read.error();
        read->isNegated = word.isNegated;
        filter.conditions.push_back(std::move(*read));
    }
    return filter;
}

Result<std::vector<TimelineFilterParser::Word>> TimelineFilterParser::split(const QString& line)
{
    std::vector<Word> words;
    QString text;
    qsizetype quote = -1; // where in the text of the word a quotation begins
    bool isQuoted = false;
    for (const QChar unit : line + u' ') {
        if (isQuote(unit)) {
            isQuoted = !isQuoted;
            if (quote < 0)
                quote = text.size();
        } else if (!unit.isSpace() || isQuoted) {
            text += unit;
        } else {
            if (!text.isEmpty())
                words.push_back(wordOf(text, quote));
            text.clear();
            quote = -1;
        }
    }
    if (isQuoted)
        return Error::invalid(tr("Close the quotation mark before “%1”.").arg(text.mid(quote).trimmed()));
    return words;
}

/// Takes a word apart. What stands in quotation marks is never a key.
TimelineFilterParser::Word TimelineFilterParser::wordOf(const QString& text, qsizetype quote)
{
    static const QRegularExpression form(u"^(-?)(?:([A-Za-z]+)(:|[<>]=?))?"_s);
    const QString open = quote < 0 ? text : text.left(quote);
    const QRegularExpressionMatch match = form.match(open);
    return {match.captured(2).toLower(), match.captured(3), text.mid(match.capturedLength(0)),
            !match.captured(1).isEmpty()};
}

Result<TimelineCondition> TimelineFilterParser::condition(const Word& word)
{
    if (!word.sign.isEmpty())
        return keyed(word);
    if (word.value.isEmpty())
        return Error::invalid(
            tr("Write behind the minus what the events must not have, such as -place:Osh."));
    return TimelineCondition{TimelineCondition::Title{word.value}};
}

Result<TimelineCondition> TimelineFilterParser::keyed(const Word& word)
{
    if (word.key == u"sure")
        return sure(word);
    if (!keys().contains(word.key))
        return unknownKey(word);
    if (word.sign != u":")
        return Error::invalid(tr("Write %1: with a colon, such as %1:%2.").arg(word.key, word.value));
    if (namesEntity(word.key) || namesArticle(word.key))
        return named(word);
    for (const auto& [name, what] : word.key == u"is" ? states() : kinds()) {
        if (name == word.value.toLower())
            return TimelineCondition{what};
    }
    return unknownValue(word);
}

Result<TimelineCondition> TimelineFilterParser::named(const Word& word)
{
    if (word.value.isEmpty())
        return Error::invalid(
            tr("Write a name behind %1:, in quotation marks if it has several words.").arg(word.key));
    if (word.key == u"article")
        return TimelineCondition{TimelineCondition::Article{word.value}};
    if (word.key == u"source")
        return TimelineCondition{TimelineCondition::Source{word.value}};
    return TimelineCondition{TimelineCondition::Entity{typeOf(word.key), word.value}};
}

Result<TimelineCondition> TimelineFilterParser::sure(const Word& word)
{
    QString digits = word.value;
    if (digits.endsWith(u'%'))
        digits.chop(1);
    bool isNumber = false;
    const int percent = digits.toInt(&isNumber);
    if (word.sign == u":" || !isNumber || percent < 0 || percent > 100)
        return Error::invalid(tr("Write sure with a percentage from 0 to 100, such as sure>80 or sure<50."));
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

Error TimelineFilterParser::unknownKey(const Word& word)
{
    const QString meant = nearest(word.key, keys());
    if (!meant.isEmpty())
        return Error::invalid(
            tr("“%1” is no filter. Did you mean %2?").arg(word.key + word.sign, meant + u':'));
    return Error::invalid(tr("“%1” is no filter. There are %2; put it in quotation marks to look for it.")
                              .arg(word.key + word.sign, keys().join(u", "_s)));
}

Error TimelineFilterParser::unknownValue(const Word& word)
{
    const QString all = valuesOf(word.key).join(u", "_s);
    if (word.value.isEmpty())
        return Error::invalid(tr("Write behind %1 one of %2.").arg(word.key + u':', all));
    const QString meant = nearest(word.value.toLower(), valuesOf(word.key));
    if (!meant.isEmpty())
        return Error::invalid(tr("There is no %1. Did you mean %2?")
                                  .arg(word.key + u':' + word.value, word.key + u':' + meant));
    return Error::invalid(tr("There is no %1. Write one of %2.").arg(word.key + u':' + word.value, all));
}

} // namespace dateline::viewmodels
