#pragma once

#include "model/analysis/coreference/name_form.h"

#include <QHash>
#include <QString>

#include <set>
#include <span>
#include <vector>

namespace dateline::analysis::coreference {

/// One thing that names of the article name, as far as grouping has come.
struct Group
{
    article::EntityType type = article::EntityType::Person;
    NameForm fullest; ///< the one with most words
    QString owner;    ///< the country that a name of it says it belongs to; empty: none does
    QString suffix;   ///< "jr"
    entities::Gender gender = entities::Gender::Unknown;
    bool known = false;           ///< the gazetteers have a name of it
    std::set<qsizetype> mentions; ///< indexes of found names
};

/// A mention on its way into a group.
struct Mention
{
    const NameForm& form;
    qsizetype index = 0; ///< of the found name
    entities::Gender gender = entities::Gender::Unknown;
};

/// The groups so far, findable by whole names, single words, initials and sound. Questions take constant time
/// and answer with groups in the order in which they were opened; the answer is valid until the next change.
class GroupBook
{
public:
    using Numbers = std::span<const qsizetype>;

    explicit GroupBook(qsizetype names) : m_groupOf(static_cast<std::size_t>(names), -1) {}

    qsizetype open(const Mention& mention);
    void join(const Mention& mention, qsizetype group);
    /// Makes one group of two.
    void unite(qsizetype one, qsizetype other);

    const Group& group(qsizetype number) const { return m_groups[static_cast<std::size_t>(number)]; }
    qsizetype groupOf(qsizetype name) const { return m_groupOf[static_cast<std::size_t>(name)]; }

    /// The group of the type that names of one known thing belong to; -1 when there is none.
    qsizetype withIdentity(article::EntityType type, std::uint32_t identity) const;
    /// Groups that bear exactly these words, or turned round: "Fishing Ministry" for "Ministry of Fishing".
    Numbers withName(article::EntityType type, const QString& joined) const;
    /// Groups with the word anywhere in a name.
    Numbers withWord(article::EntityType type, const QString& word) const;
    Numbers withInitials(article::EntityType type, const QString& initials) const;
    /// Groups with a last word (of persons) or whole name (of others) that has this skeleton.
    Numbers withSkeleton(article::EntityType type, const QString& skeleton) const;

    /// Among groups that fit, the one mentioned last before a name; else the one mentioned first behind it;
    /// -1 when none fits.
    qsizetype nearest(Numbers fitting, qsizetype name) const;

    /// For each name its group, groups numbered from 0 by first mention.
    std::vector<qsizetype> inTextOrder();

private:
    using Index = QHash<QString, std::vector<qsizetype>>;

    static QString key(article::EntityType type, const QString& text);
    static Numbers in(const Index& index, article::EntityType type, const QString& text);
    static void add(Index& index, const QString& key, qsizetype group);
    void learn(const NameForm& form, qsizetype group);
    qsizetype root(qsizetype group);

    std::vector<Group> m_groups;
    std::vector<qsizetype> m_unitedWith; ///< for each group itself or the group it was made one with
    std::vector<qsizetype> m_groupOf;
    QHash<QString, qsizetype> m_byIdentity;
    Index m_byName;
    Index m_byWord;
    Index m_byInitials;
    Index m_bySkeleton;
};

} // namespace dateline::analysis::coreference
