#pragma once

#include "model/article/naming.h"
#include "ui/viewmodels/event_words.h"
#include "ui/viewmodels/timeline_item.h"

#include <map>
#include <span>
#include <vector>

namespace dateline::viewmodels {

/// Makes one event of those that several articles tell: events of different articles on the same days, told
/// to the same effect, that are named by words of one family, share who takes part or where it is, and are
/// told alike (tellsTheSame()). Rather leaves two that are one than joins two that are not. What the reader
/// has hidden stays by itself. Any thread; 100,000 events take a fraction of a second.
class ReportJoiner
{
public:
    /// Items of several articles, one after the other, with the words of each and the entities that their
    /// indexes lead to. The words must outlive the joiner.
    ReportJoiner(std::vector<TimelineItem> items, std::vector<const EventWords*> words,
                 std::span<const article::EntityKey> entities);

    /// The items, in their order, with one in place of those that are the same: that of the newest article,
    /// with all that take part in any and the time of day that one of them tells.
    std::vector<TimelineItem> joined();

private:
    using Group = std::vector<std::size_t>; ///< of indexes of items

    std::vector<std::size_t> inRuns() const;
    bool isOfOneRun(std::size_t one, std::size_t other) const;
    void groupRun(std::span<const std::size_t> run);
    bool belongs(std::size_t item, const Group& group);
    bool isSame(std::size_t one, std::size_t other);
    bool sharesWhoOrWhere(const TimelineItem& one, const TimelineItem& other, QList<qsizetype>& shared) const;
    std::vector<quint32> namesOf(const QList<qsizetype>& entities);
    void join(Group group);
    std::shared_ptr<const TimelineReports> reportsOf(const Group& group) const;

    std::vector<TimelineItem> m_items;
    std::vector<const EventWords*> m_words;
    std::span<const article::EntityKey> m_entities;
    std::map<qsizetype, std::vector<quint32>> m_names; ///< stems of the entities that were asked for
    std::vector<char> m_isGone;                        ///< flags of items that are part of another one
};

} // namespace dateline::viewmodels
