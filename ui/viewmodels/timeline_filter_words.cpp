#include "ui/viewmodels/timeline_filter_words.h"

#include "ui/viewmodels/folded_text.h"
#include "ui/viewmodels/timeline_filter_split.h"

#include <algorithm>
#include <ranges>

namespace dateline::viewmodels {

using article::EntityType;
using article::EventClass;
using article::EventStatus;
using Condition = TimelineCondition;

const std::vector<TimelineFilterWords::Word>& TimelineFilterWords::table()
{
    // Each translation is one word of letters alone, and no word of English that means something else here.
    static const std::vector<Word> words{
        {FilterKey::Person, {}, QT_TR_NOOP("person")},
        {FilterKey::Place, {}, QT_TR_NOOP("place")},
        {FilterKey::Organization, {}, QT_TR_NOOP("organization")},
        {FilterKey::Group, {}, QT_TR_NOOP("group")},
        {FilterKey::With, {}, QT_TR_NOOP("with")},
        {FilterKey::Article, {}, QT_TR_NOOP("article")},
        {FilterKey::Source, {}, QT_TR_NOOP("source")},
        {FilterKey::Is, {}, QT_TR_NOOP("is")},
        {FilterKey::Kind, {}, QT_TR_NOOP("kind")},
        {FilterKey::Sure, {}, QT_TR_NOOP("sure")},
        {FilterKey::Is, Condition::Status{EventStatus::Occurred}, QT_TR_NOOP("happened")},
        {FilterKey::Is, Condition::Status{EventStatus::Planned}, QT_TR_NOOP("planned")},
        {FilterKey::Is, Condition::Status{EventStatus::Denied}, QT_TR_NOOP("denied")},
        {FilterKey::Is, Condition::Dated{true}, QT_TR_NOOP("dated")},
        {FilterKey::Is, Condition::Dated{false}, QT_TR_NOOP("undated")},
        {FilterKey::Is, Condition::Yours{}, QT_TR_NOOP("yours")},
        {FilterKey::Is, Condition::Hidden{}, QT_TR_NOOP("hidden")},
        {FilterKey::Kind, Condition::Kind{EventClass::Occurrence}, QT_TR_NOOP("happening")},
        {FilterKey::Kind, Condition::Kind{EventClass::Reporting}, QT_TR_NOOP("saying")},
        {FilterKey::Kind, Condition::Kind{EventClass::Perception}, QT_TR_NOOP("perceiving")},
        {FilterKey::Kind, Condition::Kind{EventClass::Aspectual}, QT_TR_NOOP("beginning")},
        {FilterKey::Kind, Condition::Kind{EventClass::IntensionalAction}, QT_TR_NOOP("trying")},
        {FilterKey::Kind, Condition::Kind{EventClass::IntensionalState}, QT_TR_NOOP("believing")},
        {FilterKey::Kind, Condition::Kind{EventClass::State}, QT_TR_NOOP("state")}};
    return words;
}

QString TimelineFilterWords::Word::in(Language language) const
{
    return language == Language::English ? QString::fromLatin1(english) : tr(english);
}

/// A key, or what stands behind one. English comes first: it means the same whatever is spoken.
const TimelineFilterWords::Word* TimelineFilterWords::find(const QString& word,
                                                           std::optional<FilterKey> behind)
{
    const QString wanted = folded(word);
    for (const Language language : {Language::English, Language::Spoken}) {
        for (const Word& each : table()) {
            const bool isWhere = behind ? each.value && each.key == *behind : !each.value;
            if (isWhere && folded(each.in(language)) == wanted)
                return &each;
        }
    }
    return nullptr;
}

QStringList TimelineFilterWords::all(Language language, std::optional<FilterKey> behind)
{
    QStringList words;
    for (const Word& each : table()) {
        if (behind ? each.value && each.key == *behind : !each.value)
            words.append(each.in(language));
    }
    return words;
}

std::optional<FilterKey> TimelineFilterWords::keyOf(const QString& word)
{
    const Word* found = find(word, std::nullopt);
    return found ? std::optional(found->key) : std::nullopt;
}

std::optional<TimelineFilterWords::Value> TimelineFilterWords::valueOf(FilterKey key, const QString& word)
{
    const Word* found = find(word, key);
    return found ? found->value : std::nullopt;
}

bool TimelineFilterWords::namesEntity(FilterKey key)
{
    return key == FilterKey::With || typeOf(key);
}

std::optional<EntityType> TimelineFilterWords::typeOf(FilterKey key)
{
    switch (key) {
    case FilterKey::Person:
        return EntityType::Person;
    case FilterKey::Place:
        return EntityType::Place;
    case FilterKey::Organization:
        return EntityType::Organization;
    case FilterKey::Group:
        return EntityType::Group;
    default:
        return std::nullopt;
    }
}

QString TimelineFilterWords::shown(FilterKey key)
{
    const auto word =
        std::ranges::find_if(table(), [key](const Word& each) { return each.key == key && !each.value; });
    return word->in(Language::Spoken);
}

QStringList TimelineFilterWords::keys()
{
    return all(Language::Spoken, std::nullopt);
}

QStringList TimelineFilterWords::valuesOf(FilterKey key)
{
    return all(Language::Spoken, key);
}

QStringList TimelineFilterWords::knownKeys()
{
    QStringList words = keys() + all(Language::English, std::nullopt);
    words.removeDuplicates();
    return words;
}

QStringList TimelineFilterWords::knownValuesOf(FilterKey key)
{
    QStringList words = valuesOf(key) + all(Language::English, key);
    words.removeDuplicates();
    return words;
}

QString TimelineFilterWords::keptLine(const QString& line)
{
    return lineIn(Language::English, line);
}

QString TimelineFilterWords::shownLine(const QString& line)
{
    return lineIn(Language::Spoken, line);
}

QString TimelineFilterWords::lineIn(Language language, const QString& line)
{
    QString result = line;
    const auto words = FilterLineWords::split(line).words;
    // From behind, so that what stands before keeps its place.
    for (const FilterLineWord& word : words | std::views::reverse) {
        const Word* key = word.sign.isEmpty() ? nullptr : find(word.key, std::nullopt);
        if (!key)
            continue;
        const Word* value = find(word.value, key->key);
        if (value && line.mid(word.valueBegin, word.end - word.valueBegin) == word.value)
            result.replace(word.valueBegin, word.value.size(), value->in(language));
        result.replace(word.keyBegin, word.keyEnd - word.keyBegin, key->in(language));
    }
    return result;
}

} // namespace dateline::viewmodels
