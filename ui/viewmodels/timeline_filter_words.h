#pragma once

#include "ui/viewmodels/timeline_filter.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace dateline::viewmodels {

/// What stands before the sign of a condition in a timeline's filter line.
enum class FilterKey
{
    Person,
    Place,
    Organization,
    Group,
    With,
    Article,
    Source,
    Is,
    Kind,
    Sure,
};

/// The one table of the words of a timeline's filter line. Each is known in English, in which lines are kept,
/// and in the language that the program speaks, in which they are shown; the reader writes either, in any
/// case and without diacritics if he likes.
class TimelineFilterWords
{
    Q_DECLARE_TR_FUNCTIONS(dateline::viewmodels::TimelineFilterWords)

public:
    using Value = decltype(TimelineCondition::what);

    /// What a word before a sign means; nothing for one that is no key.
    static std::optional<FilterKey> keyOf(const QString& word);
    /// What a word means behind "is" or "kind".
    static std::optional<Value> valueOf(FilterKey key, const QString& word);
    static bool namesEntity(FilterKey key);
    /// The type of the entities that a key names; nothing for "with", which names any.
    static std::optional<article::EntityType> typeOf(FilterKey key);

    /// The key in the language that is spoken.
    static QString shown(FilterKey key);
    /// The same of the keys, and of what can stand behind one: nothing where the reader names an entity, an
    /// article or a publication, or says how sure events must be.
    static QStringList keys();
    static QStringList valuesOf(FilterKey key);
    /// Those in English and in the language that is spoken, each once, the latter first.
    static QStringList knownKeys();
    static QStringList knownValuesOf(FilterKey key);

    /// A line with its words in English, as lines are kept, or in the language that is spoken. Names, spaces
    /// and what is not understood stay as they are.
    static QString keptLine(const QString& line);
    static QString shownLine(const QString& line);

private:
    enum class Language
    {
        English,
        Spoken,
    };
    struct Word
    {
        FilterKey key;
        std::optional<Value> value; ///< none for the key itself
        const char* english;

        QString in(Language language) const;
    };

    static const std::vector<Word>& table();
    static const Word* find(const QString& word, std::optional<FilterKey> behind);
    static QStringList all(Language language, std::optional<FilterKey> behind);
    static QString lineIn(Language language, const QString& line);
};

} // namespace dateline::viewmodels
