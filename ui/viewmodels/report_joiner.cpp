#include "ui/viewmodels/report_joiner.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <tuple>

namespace dateline::viewmodels {

namespace {

/// Longer stretches of days say little of when: only what is told in the same words is the same.
constexpr qint64 longestDays = 31;
/// So many different events of one kind on the same days are a list of prices or results: later ones are
/// compared with the first of them only.
constexpr std::size_t mostGroups = 64;

bool isShort(const article::DayInterval& days)
{
    return days.begin.isValid() && days.end.isValid() && days.begin.daysTo(days.end) <= longestDays;
}

bool isNewer(const TimelineItem& one, const TimelineItem& other)
{
    return one.article->published > other.article->published; // unknown ones last
}

auto runOf(const TimelineItem& item, const EventWords& words)
{
    return std::tuple(item.days.begin, item.days.end, words.happening(), item.status);
}

/// Where one article says at which time of the day it was, its word on when counts, unless the reader has
/// said that himself. The days are the same.
void takeTime(TimelineItem& event, const TimelineItem& other)
{
    if (event.time || !other.time || event.basis == article::TimeBasis::Reader)
        return;
    event.time = other.time;
    event.basis = other.basis;
    event.relation = other.relation;
    event.expression = other.expression;
    event.expressionDays = other.expressionDays;
    event.isRough = other.isRough;
}

} // namespace

ReportJoiner::ReportJoiner(std::vector<TimelineItem> items, std::vector<const EventWords*> words,
                           std::span<const article::EntityKey> entities)
    : m_items(std::move(items)), m_words(std::move(words)), m_entities(entities), m_isGone(m_items.size(), 0)
{}

std::vector<TimelineItem> ReportJoiner::joined()
{
    const std::vector<std::size_t> all = inRuns();
    for (auto first = all.begin(); first != all.end();) {
        const auto behind =
            std::find_if(first, all.end(), [&](std::size_t item) { return !isOfOneRun(*first, item); });
        groupRun(std::span(first, behind));
        first = behind;
    }
    std::vector<TimelineItem> left;
    left.reserve(m_items.size());
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_isGone[i] == 0)
            left.push_back(std::move(m_items[i]));
    }
    return left;
}

/// The items that may be the same as others, those of the same days and kind one behind the other, in their
/// order.
std::vector<std::size_t> ReportJoiner::inRuns() const
{
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const TimelineItem& item = m_items[i];
        if (item.isDated() && !item.isHidden && item.article && m_words[i]->happening() != 0 &&
            !item.entities.isEmpty())
            all.push_back(i);
    }
    std::ranges::stable_sort(all, {}, [this](std::size_t i) { return runOf(m_items[i], *m_words[i]); });
    return all;
}

bool ReportJoiner::isOfOneRun(std::size_t one, std::size_t other) const
{
    return runOf(m_items[one], *m_words[one]) == runOf(m_items[other], *m_words[other]);
}

void ReportJoiner::groupRun(std::span<const std::size_t> run)
{
    std::vector<Group> groups;
    for (const std::size_t item : run) {
        const auto group =
            std::ranges::find_if(groups, [this, item](const Group& each) { return belongs(item, each); });
        if (group != groups.end())
            group->push_back(item);
        else if (groups.size() < mostGroups)
            groups.push_back({item});
    }
    for (Group& group : groups) {
        if (group.size() > 1)
            join(std::move(group));
    }
}

/// Like the first of the group: likeness that is handed on from one to the next would end anywhere.
bool ReportJoiner::belongs(std::size_t item, const Group& group)
{
    const auto isOfArticle = [this, item](std::size_t other) {
        return m_items[other].article == m_items[item].article;
    };
    return isSame(item, group.front()) && std::ranges::none_of(group, isOfArticle);
}

bool ReportJoiner::isSame(std::size_t one, std::size_t other)
{
    QList<qsizetype> shared;
    if (!sharesWhoOrWhere(m_items[one], m_items[other], shared))
        return false;
    if (tellsInTheSameWords(*m_words[one], *m_words[other]))
        return true;
    return isShort(m_items[one].days) && tellsTheSame(*m_words[one], *m_words[other], namesOf(shared));
}

/// Events of different people are different, wherever they are.
bool ReportJoiner::sharesWhoOrWhere(const TimelineItem& one, const TimelineItem& other,
                                    QList<qsizetype>& shared) const
{
    const auto isPerson = [this](qsizetype entity) {
        return m_entities[static_cast<std::size_t>(entity)].type == article::EntityType::Person;
    };
    std::ranges::copy_if(one.entities, std::back_inserter(shared),
                         [&other](qsizetype entity) { return other.concerns(entity); });
    const bool bothHavePeople =
        std::ranges::any_of(one.entities, isPerson) && std::ranges::any_of(other.entities, isPerson);
    return !shared.isEmpty() && (!bothHavePeople || std::ranges::any_of(shared, isPerson));
}

std::vector<quint32> ReportJoiner::namesOf(const QList<qsizetype>& entities)
{
    std::vector<quint32> names;
    for (const qsizetype entity : entities) {
        const auto [known, isNew] = m_names.try_emplace(entity);
        if (isNew)
            known->second = stemsOf(m_entities[static_cast<std::size_t>(entity)].name);
        names.insert(names.end(), known->second.begin(), known->second.end());
    }
    std::ranges::sort(names);
    return names;
}

void ReportJoiner::join(Group group)
{
    std::ranges::stable_sort(
        group, [this](std::size_t one, std::size_t other) { return isNewer(m_items[one], m_items[other]); });
    TimelineItem& newest = m_items[group.front()];
    newest.reports = reportsOf(group);
    for (const std::size_t index : std::span(group).subspan(1)) {
        const TimelineItem& item = m_items[index];
        m_isGone[index] = 1;
        takeTime(newest, item);
        newest.confidence = std::max(newest.confidence, item.confidence);
        if (item.reported.isValid() && !(newest.reported < item.reported && newest.reported.isValid()))
            newest.reported = item.reported;
        for (const qsizetype entity : item.entities) {
            if (!newest.concerns(entity))
                newest.entities.append(entity);
        }
    }
}

std::shared_ptr<const TimelineReports> ReportJoiner::reportsOf(const Group& group) const
{
    auto reports = std::make_shared<TimelineReports>();
    Group independent;
    for (const std::size_t index : group) {
        const TimelineItem& item = m_items[index];
        reports->reports.push_back({item.article, item.event, item.place, item.key, item.anchor});
        const auto isCopy = [this, index](std::size_t other) {
            return tellsInTheSameWords(*m_words[index], *m_words[other]);
        };
        if (std::ranges::none_of(independent, isCopy))
            independent.push_back(index);
    }
    reports->independent = std::ssize(independent);
    return reports;
}

} // namespace dateline::viewmodels
