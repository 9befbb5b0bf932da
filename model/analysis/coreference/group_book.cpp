#include "model/analysis/coreference/group_book.h"

#include <algorithm>

namespace dateline::analysis::coreference {

using article::EntityType;

QString GroupBook::key(EntityType type, const QString& text)
{
    return QChar(u'0' + static_cast<char16_t>(type)) + text;
}

qsizetype GroupBook::open(const NameView& view)
{
    Group group;
    group.type = view.found->type;
    m_groups.push_back(std::move(group));
    const qsizetype number = static_cast<qsizetype>(m_groups.size()) - 1;
    join(view, number);
    return number;
}

void GroupBook::join(const NameView& view, qsizetype number)
{
    Group& group = m_groups[static_cast<std::size_t>(number)];
    group.mentions.insert(view.index);
    m_groupOf[static_cast<std::size_t>(view.index)] = number;
    if (group.gender == entities::Gender::Unknown)
        group.gender = view.found->gender;
    learn(view, number);
}

void GroupBook::learn(const NameView& view, qsizetype number)
{
    Group& group = m_groups[static_cast<std::size_t>(number)];
    if (const QString name = key(group.type, view.words.join(u' ')); !m_byName.contains(name))
        m_byName.insert(name, number);
    if (const QString thing = key(group.type, QString::number(view.found->identity));
        view.found->identity != 0 && !m_byIdentity.contains(thing))
        m_byIdentity.insert(thing, number);
    if (view.words.size() <= group.fullest.size())
        return;
    group.fullest = view.words;
    group.initials = view.initials();
    for (const QString& word : view.words) {
        std::vector<qsizetype>& groups = m_byWord[key(group.type, word)];
        if (groups.empty() || groups.back() != number)
            groups.push_back(number);
    }
    if (group.initials.size() > 1)
        m_byInitials[key(group.type, group.initials)].push_back(number);
}

qsizetype GroupBook::withName(EntityType type, const QStringList& words) const
{
    return m_byName.value(key(type, words.join(u' ')), -1);
}

qsizetype GroupBook::withIdentity(EntityType type, std::uint32_t identity) const
{
    return identity == 0 ? -1 : m_byIdentity.value(key(type, QString::number(identity)), -1);
}

std::vector<qsizetype> GroupBook::withWord(EntityType type, const QString& word) const
{
    return m_byWord.value(key(type, word));
}

std::vector<qsizetype> GroupBook::withInitials(EntityType type, const QString& initials) const
{
    return m_byInitials.value(key(type, initials));
}

std::vector<qsizetype> GroupBook::inTextOrder() const
{
    std::vector<qsizetype> numbers(m_groups.size(), -1);
    std::vector<qsizetype> result;
    result.reserve(m_groupOf.size());
    qsizetype next = 0;
    for (const qsizetype group : m_groupOf) {
        qsizetype& number = numbers[static_cast<std::size_t>(group)];
        if (number < 0)
            number = next++;
        result.push_back(number);
    }
    return result;
}

} // namespace dateline::analysis::coreference
