#pragma once

#include "model/base/result.h"
#include "ui/viewmodels/timeline_filter.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace dateline::viewmodels {

/// Reads the line of text that a reader filters a timeline by:
///
///     person:Bakiyev place:"New York" source:Courier is:planned sure>80 -kind:saying protest
///
/// Words that stand alone are looked for in the title; a minus turns the next condition round; quotation
/// marks keep several words together. A mistake is an Invalid error with a sentence that names the word and
/// says what to write.
class TimelineFilterParser
{
    Q_DECLARE_TR_FUNCTIONS(dateline::viewmodels::TimelineFilterParser)

public:
    static base::Result<TimelineFilter> parse(const QString& line);

    /// What can stand before a colon: "person", "place" …
    static QStringList keys();
    /// What can stand behind a key; empty where the reader names an entity, an article or a publication.
    static QStringList valuesOf(const QString& key);
    /// The type of the entities that a key names; nothing for "with", which names any.
    static std::optional<article::EntityType> typeOf(const QString& key);
    static bool namesEntity(const QString& key);
    /// "article" or "source".
    static bool namesArticle(const QString& key);

private:
    /// A condition in the line: "-place:"New York"" is {place, :, New York, negated}.
    struct Word
    {
        QString key;
        QString sign; ///< between key and value: ":", ">", "<", ">=", "<="; empty without a key
        QString value;
        bool isNegated = false;
    };

    static base::Result<std::vector<Word>> split(const QString& line);
    static Word wordOf(const QString& text, qsizetype quote);
    static base::Result<TimelineCondition> condition(const Word& word);
    static base::Result<TimelineCondition> keyed(const Word& word);
    static base::Result<TimelineCondition> named(const Word& word);
    static base::Result<TimelineCondition> sure(const Word& word);
    static base::Error unknownKey(const Word& word);
    static base::Error unknownValue(const Word& word);
};

} // namespace dateline::viewmodels
