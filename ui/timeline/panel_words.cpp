#include "ui/timeline/panel_words.h"

#include "ui/viewmodels/number_words.h"
#include "ui/viewmodels/reading_words.h"
#include "ui/viewmodels/timeline_scope.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline::timelinepanel {

using namespace Qt::StringLiterals;
using viewmodels::TimelineFilter;
using viewmodels::TimelineItems;
using viewmodels::TimelineScope;

namespace {

class PanelWords
{
    Q_DECLARE_TR_FUNCTIONS(dateline::timelinepanel::PanelWords)
};

QString concerned(const TimelineItems& shown, qsizetype entity, const viewmodels::TimelineDates& dates)
{
    return dates.number(std::ranges::count_if(
        shown.items, [entity](const viewmodels::TimelineItem& item) { return item.concerns(entity); }));
}

/// "12 events", "3 of 12 events".
QString eventsOf(const TimelineScope& scope, const TimelineItems& shown, const TimelineFilter& filter)
{
    const viewmodels::TimelineDates dates;
    const auto count = static_cast<qsizetype>(shown.items.size());
    const bool isPart = !filter.conditions.empty() || count < scope.total();
    return isPart ? PanelWords::tr("%1 of %2 events").arg(dates.number(count), dates.number(scope.total()))
                  : viewmodels::eventCount(count);
}

QString counts(const TimelineScope& scope, const TimelineItems& shown, const TimelineFilter& filter)
{
    const viewmodels::TimelineDates dates;
    const auto count = static_cast<qsizetype>(shown.items.size());
    const QString counted = viewmodels::eventCount(count);
    const std::optional<qsizetype> selected = scope.selectedEntity();
    const std::optional<qsizetype> compared = scope.comparedEntity();
    if (!selected)
        return eventsOf(scope, shown, filter);
    const auto name = [&scope](qsizetype entity) {
        return scope.stock()->entities.at(static_cast<std::size_t>(entity)).name;
    };
    const QString first = concerned(shown, *selected, dates);
    if (!compared)
        return PanelWords::tr("%1 of %2 with %3").arg(first, counted, name(*selected));
    return PanelWords::tr("%1 %2 · %3 %4 of %5")
        .arg(name(*selected), first, name(*compared), concerned(shown, *compared, dates), counted);
}

} // namespace

QStringList timelineSentences(const TimelineScope& scope, const TimelineItems& shown,
                              const TimelineFilter& filter, qsizetype selected)
{
    const bool isNone = scope.total() == 0;
    const QString together =
        selected > 0 ? u" · "_s + PanelWords::tr("%1 selected", "events", viewmodels::forPlural(selected))
                                      .arg(viewmodels::interfaceLocale().toString(selected))
                     : QString();
    const QString events = (isNone ? PanelWords::tr("Timeline") : counts(scope, shown, filter)) + together;
    const QString articles = scope.words();
    QStringList sentences{events};
    if (!isNone)
        sentences << eventsOf(scope, shown, filter) + together
                  << viewmodels::eventCount(static_cast<qsizetype>(shown.items.size())) + together;
    if (!articles.isEmpty())
        sentences.prepend(events + u" · "_s + articles);
    sentences.removeDuplicates();
    return sentences;
}

QString emptyTimelineWords(const TimelineScope& scope, const TimelineFilter& filter)
{
    if (scope.stock()->items.isEmpty() || filter.conditions.empty())
        return scope.emptyWords();
    if (filter.sureness.showsAll())
        return PanelWords::tr("No event passes the filter. Esc in its line clears it.");
    return PanelWords::tr(
        "No event passes the filter and is sure enough. Esc in the line of the filter clears "
        "it, “Show everything” in the View menu shows what is doubtful.");
}

} // namespace dateline::timelinepanel
