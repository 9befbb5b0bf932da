#include "model/analysis/coreference/name_grouping.h"

#include "model/analysis/coreference/group_book.h"

#include <algorithm>

namespace dateline::analysis::coreference {

using article::EntityType;
using entities::FoundName;
using entities::Gender;

namespace {

constexpr std::size_t mostCandidates =
    32; ///< groups sharing a word that are looked at; keeps odd texts linear

bool isPart(const QStringList& words, const QStringList& longer)
{
    if (words.size() > longer.size())
        return false;
    for (qsizetype begin = 0; begin + words.size() <= longer.size(); ++begin) {
        if (std::equal(words.begin(), words.end(), longer.begin() + begin))
            return true;
    }
    return false;
}

/// True if one may stand for the other: "j" for "john", "john" for "john".
bool agree(const QString& left, const QString& right)
{
    if (left == right)
        return true;
    const bool initial = left.size() == 1 || right.size() == 1 || left.endsWith(u'.') || right.endsWith(u'.');
    return initial && left.front() == right.front();
}

/// Groups the names of one article, longer names first, so that short ones find what they are short for.
class Grouping
{
public:
    Grouping(const Document& document, const std::vector<FoundName>& names)
        : m_book(static_cast<qsizetype>(names.size()))
    {
        m_views.reserve(names.size());
        for (qsizetype i = 0; i < static_cast<qsizetype>(names.size()); ++i)
            m_views.push_back(NameView::of(document, names, i));
    }

    std::vector<qsizetype> run()
    {
        std::vector<const NameView*> order;
        for (const NameView& view : m_views)
            order.push_back(&view);
        std::stable_sort(order.begin(), order.end(), [](const NameView* left, const NameView* right) {
            return std::min<qsizetype>(left->words.size(), 6) > std::min<qsizetype>(right->words.size(), 6);
        });
        for (const NameView* view : order) {
            const qsizetype group = find(*view);
            if (group >= 0)
                m_book.join(*view, group);
            else
                m_book.open(*view);
        }
        return m_book.inTextOrder();
    }

private:
    qsizetype find(const NameView& view) const
    {
        const EntityType type = view.found->type;
        if (const qsizetype known = m_book.withIdentity(type, view.found->identity); known >= 0)
            return known;
        if (view.words.isEmpty())
            return -1;
        if (type == EntityType::Person)
            return findPerson(view);
        if (const qsizetype same = m_book.withName(type, view.words); same >= 0)
            return same;
        if (type == EntityType::Organization)
            return findOrganization(view);
        return type == EntityType::Group ? findGroup(view) : findLonger(view);
    }

    qsizetype findPerson(const NameView& view) const;
    qsizetype findOrganization(const NameView& view) const;
    qsizetype findGroup(const NameView& view) const;
    qsizetype findLonger(const NameView& view) const;
    qsizetype nearest(const std::vector<qsizetype>& groups, const NameView& view) const;
    bool samePerson(const NameView& view, const Group& group) const;

    std::vector<NameView> m_views;
    GroupBook m_book;
};

/// Among groups that fit, the one mentioned last before the name; else the one mentioned first behind it.
qsizetype Grouping::nearest(const std::vector<qsizetype>& groups, const NameView& view) const
{
    qsizetype before = -1;
    qsizetype beforeMention = -1;
    qsizetype behind = -1;
    qsizetype behindMention = -1;
    for (const qsizetype group : groups) {
        const std::set<qsizetype>& mentions = m_book.group(group).mentions;
        const auto next = mentions.upper_bound(view.index);
        if (next != mentions.begin() && *std::prev(next) > beforeMention) {
            before = group;
            beforeMention = *std::prev(next);
        }
        if (next != mentions.end() && (behind < 0 || *next < behindMention)) {
            behind = group;
            behindMention = *next;
        }
    }
    return before >= 0 ? before : behind;
}

/// True if a name of several words and a group's fullest name may be one person: surnames equal, first names
/// that do not contradict each other.
bool Grouping::samePerson(const NameView& view, const Group& group) const
{
    if (view.words.size() < 2 || group.fullest.size() < 2)
        return false;
    const bool genders = view.found->gender == Gender::Unknown || group.gender == Gender::Unknown ||
                         view.found->gender == group.gender;
    if (!genders)
        return false;
    return (view.words.last() == group.fullest.last() && agree(view.words.first(), group.fullest.first())) ||
           isPart(view.words, group.fullest);
}

qsizetype Grouping::findPerson(const NameView& view) const
{
    std::vector<qsizetype> fitting;
    const QString& last = view.words.last();
    std::vector<qsizetype> sharing = m_book.withWord(EntityType::Person, last);
    sharing.resize(std::min(sharing.size(), mostCandidates));
    if (view.words.size() > 1) {
        if (const qsizetype same = m_book.withName(EntityType::Person, view.words); same >= 0)
            return same;
        for (const qsizetype group : sharing) {
            if (samePerson(view, m_book.group(group)))
                fitting.push_back(group);
        }
        return nearest(fitting, view);
    }
    // One word: rather a surname than a first name, and never against a title's gender.
    std::vector<qsizetype> firstNames;
    for (const qsizetype number : sharing) {
        const Group& group = m_book.group(number);
        const bool genders = view.found->gender == Gender::Unknown || group.gender == Gender::Unknown ||
                             view.found->gender == group.gender;
        if (!genders)
            continue;
        if (group.fullest.last() == last)
            fitting.push_back(number);
        else
            firstNames.push_back(number);
    }
    return fitting.empty() ? nearest(firstNames, view) : nearest(fitting, view);
}

qsizetype Grouping::findOrganization(const NameView& view) const
{
    if (view.isAcronym()) {
        const qsizetype expanded =
            nearest(m_book.withInitials(EntityType::Organization, view.words.first()), view);
        if (expanded >= 0)
            return expanded;
    }
    return findLonger(view);
}

/// "Republican" and "Republicans" are one group.
qsizetype Grouping::findGroup(const NameView& view) const
{
    QStringList other = view.words;
    if (other.last().endsWith(u's'))
        other.last().chop(1);
    else
        other.last().append(u's');
    return m_book.withName(EntityType::Group, other);
}

/// A short form that begins or ends exactly one longer name: "Acme" for "Acme Holdings".
qsizetype Grouping::findLonger(const NameView& view) const
{
    std::vector<qsizetype> sharing = m_book.withWord(view.found->type, view.words.first());
    sharing.resize(std::min(sharing.size(), mostCandidates));
    qsizetype longer = -1;
    for (const qsizetype number : sharing) {
        const QStringList& fullest = m_book.group(number).fullest;
        const bool begins = fullest.mid(0, view.words.size()) == view.words;
        const bool ends =
            view.words.size() > 1 && fullest.mid(fullest.size() - view.words.size()) == view.words;
        const bool known = view.found->identity != 0;
        if (known || !(view.found->type == EntityType::Organization ? begins || ends : ends))
            continue;
        if (longer >= 0)
            return -1;
        longer = number;
    }
    return longer;
}

} // namespace

std::vector<qsizetype> groupNames(const Document& document, const std::vector<FoundName>& names)
{
    return Grouping(document, names).run();
}

} // namespace dateline::analysis::coreference
