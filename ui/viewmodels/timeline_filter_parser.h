#pragma once

#include "model/base/result.h"
#include "ui/viewmodels/timeline_filter.h"
#include "ui/viewmodels/timeline_filter_words.h"

#include <QCoreApplication>
#include <QString>

namespace dateline::viewmodels {

struct FilterLineWord;

/// Reads the line of text that a reader filters a timeline by:
///
///     person:Bakiyev place:"New York" source:Courier is:planned sure>80 -kind:saying protest
///
/// Words that stand alone are looked for in the title; a minus turns the next condition round; quotation
/// marks keep several words together. Its words are those of TimelineFilterWords. A mistake is an Invalid
/// error with a sentence that names the word and says what to write.
class TimelineFilterParser
{
    Q_DECLARE_TR_FUNCTIONS(dateline::viewmodels::TimelineFilterParser)

public:
    static base::Result<TimelineFilter> parse(const QString& line);

private:
    static base::Result<TimelineCondition> condition(const FilterLineWord& word);
    static base::Result<TimelineCondition> keyed(FilterKey key, const FilterLineWord& word);
    static base::Result<TimelineCondition> named(FilterKey key, const FilterLineWord& word);
    static base::Result<TimelineCondition> sure(const FilterLineWord& word);
    static base::Error unknownKey(const FilterLineWord& word);
    static base::Error unknownValue(FilterKey key, const FilterLineWord& word);
};

} // namespace dateline::viewmodels
