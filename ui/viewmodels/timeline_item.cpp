#include "ui/viewmodels/timeline_item.h"

#include "model/article/confirmation.h"
#include "ui/viewmodels/finding.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <span>

namespace dateline::viewmodels {

using article::EventClock;

namespace {

/// The share of events that the first view must hold, and how many times longer the whole must be for it.
constexpr double mainShare = 0.8;
constexpr double squeezed = 8;

/// A whole month or year is a stretch within which the event fell; other spans that the reader says are
/// meant.
bool isVague(const article::DayInterval& days)
{
    const bool isWhole = days.begin.isValid() && days.end.isValid() && days.begin.day() == 1 &&
                         days.end.day() == days.end.daysInMonth();
    const bool isMonth = isWhole && days.begin.addMonths(1) > days.end;
    return isMonth || (isWhole && days.begin.month() == 1 && days.end.month() == 12);
}

/// A time expression names a stretch within which the event fell, not one that it filled.
bool isVague(const article::TimeForm& form)
{
    using Part = article::TimeForm::Part;
    return form.approximate || form.modifier != Part::None || !form.day.has_value();
}

/// A clock time is as long as the minute that it names. The midnight that ends a day is the day's last
/// minute: an event does not leave its day by it.
TimeRange rangeOf(QDate day, const article::TimeOfDay& time)
{
    constexpr int minutesOfDay = 24 * 60;
    const int begin = std::min(time.begin, minutesOfDay - 1);
    const int end = std::max(time.end, begin + 1);
    const double midnight = TimelineScale::timeOf(day);
    return {midnight + static_cast<double>(begin) / minutesOfDay,
            midnight + static_cast<double>(end) / minutesOfDay};
}

void place(TimelineItem& item, EventClock clock)
{
    const bool isReported = clock == EventClock::Reported;
    const article::DayInterval days =
        isReported ? article::DayInterval{item.reported, item.reported} : item.days;
    item.range = {};
    item.uncertain = item.isRough && !isReported;
    item.openBegin = !days.isUnknown() && !days.begin.isValid();
    item.openEnd = !days.isUnknown() && !days.end.isValid();
    if (days.isUnknown())
        return;
    if (item.time && !isReported) {
        item.range = rangeOf(days.begin, *item.time);
        return;
    }
    const QDate begin = item.openBegin ? days.end : days.begin;
    const QDate end = item.openEnd ? days.begin : days.end;
    item.range = {TimelineScale::timeOf(begin), TimelineScale::timeOf(end) + 1};
}

std::optional<article::EventClass> kindOf(const article::Event& event, const article::Analysis& analysis)
{
    const auto begins = [](const article::EventTrigger& trigger) { return trigger.span.begin; };
    const auto found = std::ranges::lower_bound(analysis.triggers, event.trigger.begin, {}, begins);
    if (found == analysis.triggers.end() || found->span != event.trigger)
        return std::nullopt;
    return found->eventClass;
}

/// "He (Boris Johnson)": the name is added where the words do not say it.
QString roleWords(const article::EventRole& role, const article::Article& article,
                  const article::Analysis& analysis)
{
    const QString words = role.words.of(article.text).toString().simplified();
    if (!role.entity)
        return words;
    const QString& name = analysis.entities.at(static_cast<std::size_t>(*role.entity)).name;
    return words.contains(name) ? words : QStringLiteral("%1 (%2)").arg(words, name);
}

double beginOf(const TimelineStretch& stretch)
{
    return stretch.range.begin;
}

/// Takes in what is sorted.
TimelineItems inOrder(std::vector<TimelineItem> items, EventClock clock)
{
    const auto undated = std::ranges::find_if_not(items, &TimelineItem::isPlaced);
    TimelineItems made;
    made.clock = clock;
    made.dated = static_cast<std::size_t>(undated - items.begin());
    made.items = std::move(items);
    made.stretches.reserve(made.dated);
    made.ends.reserve(made.dated);
    made.furthest.reserve(made.dated);
    for (const TimelineItem& item : std::span(made.items).first(made.dated)) {
        const bool isToldSpan = !item.isOneDay() || (item.time && !item.time->isClock());
        const bool isPoint = clock == EventClock::Reported || !isToldSpan;
        made.stretches.push_back({item.range, item.openBegin, item.openEnd, isPoint});
        made.ends.push_back(item.range.end);
        made.furthest.push_back(
            std::max(item.range.end, made.furthest.empty() ? item.range.end : made.furthest.back()));
    }
    std::ranges::sort(made.ends);
    return made;
}

bool isEarlier(const TimelineItem& a, const TimelineItem& b)
{
    if (a.isPlaced() != b.isPlaced())
        return a.isPlaced();
    if (a.range.begin != b.range.begin)
        return a.range.begin < b.range.begin;
    // At midnight, too, a whole day comes before what has a time on it.
    const bool isWithinDay = a.range.length() < 1;
    if (isWithinDay != (b.range.length() < 1))
        return !isWithinDay;
    return a.range.end < b.range.end;
}

} // namespace

TimelineItem timelineItem(const article::Article& article, const article::Analysis& analysis, qsizetype index)
{
    const article::Event& event = article::eventOf(analysis, index);
    TimelineItem item;
    item.event = index;
    item.place = item.event;
    item.key = findingKey(analysis, {FindingKind::Event, item.place});
    item.isHidden = index >= std::ssize(analysis.events);
    item.isReaders = event.isReaders();
    item.isConfirmed = article::isConfirmed(event.provenance);
    item.found = event.found;
    item.title = event.title;
    item.anchor = article::EventAnchor::of(article.text, event);
    item.evidence = item.anchor.evidence.words.simplified();
    if (item.evidence == item.anchor.evidence.words)
        item.evidence = item.anchor.evidence.words; // there may be 200,000: most share their words
    item.days = event.days;
    item.time = article::timeOfDay(event, analysis);
    item.reported = article.published.date;
    item.relation = event.relation;
    item.basis = event.basis;
    item.status = event.status;
    item.kind = kindOf(event, analysis);
    item.confidence = event.provenance.confidence;
    for (const article::EventRole& role : event.roles)
        item.roles.append({role.part, roleWords(role, article, analysis)});
    item.entities = QList<qsizetype>(event.who.begin(), event.who.end());
    item.entities.append(QList<qsizetype>(event.where.begin(), event.where.end()));
    if (!event.who.empty())
        item.type = analysis.entities.at(static_cast<std::size_t>(event.who.front())).type;
    const bool isSpan = !item.isOneDay();
    item.isRough = isSpan && event.basis != article::TimeBasis::Publication;
    if (event.basis == article::TimeBasis::Reader)
        item.isRough = isVague(event.days);
    if (event.time) {
        const article::TimeExpression& time = analysis.times.at(static_cast<std::size_t>(*event.time));
        item.expression = time.span.of(article.text).toString();
        item.expressionDays = time.days;
        // "About two weeks ago" is one day that it fell around.
        item.isRough = !event.untilTime && (time.form.approximate || (isSpan && isVague(time.form)));
    }
    return item;
}

bool TimelineItem::isOf(article::ArticleId id, const QString& findingKey) const
{
    if (!reports)
        return article && article->id == id && key == findingKey;
    return std::ranges::any_of(reports->reports, [&](const TimelineReport& report) {
        return report.article->id == id && report.key == findingKey;
    });
}

std::vector<const TimelineArticle*> TimelineItem::articles() const
{
    std::vector<const TimelineArticle*> all;
    if (!reports && article)
        all.push_back(article.get());
    if (reports) {
        for (const TimelineReport& report : reports->reports)
            all.push_back(report.article.get());
    }
    return all;
}

QString TimelineItem::when(const TimelineDates& dates) const
{
    if (!isDated() || relation == article::TimeRelation::During || expressionDays.isUnknown())
        return dates.interval(days, time);
    return dates.related(relation, expressionDays);
}

TimelineItems TimelineItems::make(const article::Article& article, const article::Analysis& analysis,
                                  Contents contents, EventClock clock)
{
    std::vector<TimelineItem> items;
    qsizetype count = std::ssize(analysis.events);
    if (contents == Contents::All)
        count += std::ssize(analysis.hiddenEvents);
    items.reserve(static_cast<std::size_t>(count));
    for (qsizetype i = 0; i < count; ++i)
        items.push_back(timelineItem(article, analysis, i));
    return make(std::move(items), clock);
}

TimelineItems TimelineItems::make(std::vector<TimelineItem> items, EventClock clock)
{
    for (TimelineItem& item : items)
        place(item, clock);
    std::ranges::stable_sort(items, isEarlier);
    return inOrder(std::move(items), clock);
}

TimelineItems TimelineItems::where(const std::function<bool(const TimelineItem&)>& passes) const
{
    std::vector<TimelineItem> some;
    std::ranges::copy_if(items, std::back_inserter(some), passes);
    return inOrder(std::move(some), clock);
}

TimelineItems TimelineItems::with(const QList<qsizetype>& entities) const
{
    return where([&entities](const TimelineItem& item) {
        return std::ranges::any_of(entities, [&item](qsizetype entity) { return item.concerns(entity); });
    });
}

std::pair<std::size_t, std::size_t> TimelineItems::touching(TimeRange time) const
{
    const auto first = std::ranges::lower_bound(furthest, time.begin);
    const auto behind = std::ranges::upper_bound(stretches, time.end, {}, beginOf);
    const auto begin = static_cast<std::size_t>(first - furthest.begin());
    const auto end = static_cast<std::size_t>(behind - stretches.begin());
    return {std::min(begin, end), end};
}

std::optional<std::size_t> TimelineItems::find(qsizetype event) const
{
    const auto found = std::ranges::find(items, event, &TimelineItem::event);
    if (found == items.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - items.begin());
}

std::optional<TimeRange> TimelineItems::range() const
{
    if (dated == 0)
        return std::nullopt;
    return TimeRange{items.front().range.begin, furthest.back()};
}

EventsBeyond TimelineItems::beyond(TimeRange shown) const
{
    const auto later = std::ranges::lower_bound(stretches, shown.end, {}, beginOf);
    return {std::ranges::upper_bound(ends, shown.begin) - ends.begin(), stretches.end() - later};
}

std::optional<TimeRange> TimelineItems::mainRange() const
{
    const std::optional<TimeRange> whole = range();
    const auto needed = static_cast<std::size_t>(std::ceil(static_cast<double>(dated) * mainShare));
    if (!whole || needed < 2)
        return whole;
    TimeRange shortest = *whole;
    for (std::size_t first = 0; first + needed <= dated; ++first) {
        const TimeRange range{items[first].range.begin, items[first + needed - 1].range.end};
        if (range.length() < shortest.length())
            shortest = range;
    }
    return shortest.length() * squeezed < whole->length() ? shortest : whole;
}

} // namespace dateline::viewmodels
