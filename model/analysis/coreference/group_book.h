#pragma once

#include "model/analysis/coreference/name_view.h"

#include <QHash>
#include <QString>

#include <set>
#include <vector>

namespace dateline::analysis::coreference {

/// One thing that names of the article name, as far as grouping has come.
struct Group
{
    article::EntityType type = article::EntityType::Person;
    QStringList fullest; ///< the words of its longest name
    QString initials;    ///< of an organization's longest name
    entities::Gender gender = entities::Gender::Unknown;
    std::set<qsizetype> mentions; ///< indexes of found names, in text order
};

/// The groups so far, findable by whole names and by single words.
class GroupBook
{
public:
    explicit GroupBook(qsizetype names) : m_groupOf(static_cast<std::size_t>(names), -1) {}

    qsizetype open(const NameView& view);
    void join(const NameView& view, qsizetype group);

    const Group& group(qsizetype number) const { return m_groups[static_cast<std::size_t>(number)]; }
    qsizetype groupOf(qsizetype name) const { return m_groupOf[static_cast<std::size_t>(name)]; }

    /// The group of the type that bears exactly this name; -1 when there is none.
    qsizetype withName(article::EntityType type, const QStringList& words) const;
    qsizetype withIdentity(article::EntityType type, std::uint32_t identity) const;
    /// Groups of the type with the word anywhere in their fullest name.
    std::vector<qsizetype> withWord(article::EntityType type, const QString& word) const;
    std::vector<qsizetype> withInitials(article::EntityType type, const QString& initials) const;

    /// For each name its group, groups numbered by first mention.
    std::vector<qsizetype> inTextOrder() const;

private:
    static QString key(article::EntityType type, const QString& text);
    void learn(const NameView& view, qsizetype group);

    std::vector<Group> m_groups;
    std::vector<qsizetype> m_groupOf;
    QHash<QString, qsizetype> m_byName;
    QHash<QString, qsizetype> m_byIdentity;
    QHash<QString, std::vector<qsizetype>> m_byWord;
    QHash<QString, std::vector<qsizetype>> m_byInitials;
};

} // namespace dateline::analysis::coreference
