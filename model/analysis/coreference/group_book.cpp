#include "model/analysis/coreference/group_book.h"

#include "model/analysis/coreference/spelling.h"

#include <algorithm>

namespace dateline::analysis::coreference {

using article::EntityType;

QString GroupBook::key(EntityType type, const QString& text)
{
    return QChar(u'0' + static_cast<char16_t>(type)) + text;
}

GroupBook::Numbers GroupBook::in(const Index& index, EntityType type, const QString& text)
{
    const auto found = index.constFind(key(type, text));
    return found == index.constEnd() ? Numbers() : Numbers(*found);
}

void GroupBook::add(Index& index, const QString& key, qsizetype group)
{
    std::vector<qsizetype>& groups = index[key];
    if (groups.empty() || groups.back() != group)
        groups.push_back(group);
}

qsizetype GroupBook::open(const Mention& mention)
{
    const qsizetype number = static_cast<qsizetype>(m_groups.size());
    m_groups.emplace_back().type = mention.form.type;
    m_unitedWith.push_back(number);
    join(mention, number);
    return number;
}

void GroupBook::join(const Mention& mention, qsizetype number)
{
    Group& group = m_groups[static_cast<std::size_t>(number)];
    group.mentions.insert(mention.index);
    m_groupOf[static_cast<std::size_t>(mention.index)] = number;
    if (group.gender == entities::Gender::Unknown)
        group.gender = mention.gender;
    learn(mention.form, number);
}

void GroupBook::unite(qsizetype one, qsizetype other)
{
    m_unitedWith[static_cast<std::size_t>(root(other))] = root(one);
}

qsizetype GroupBook::root(qsizetype group)
{
    const auto next = [this](qsizetype of) -> qsizetype& {
        return m_unitedWith[static_cast<std::size_t>(of)];
    };
    while (next(group) != group) {
        next(group) = next(next(group)); // keeps the way short for whoever asks again
        group = next(group);
    }
    return group;
}

void GroupBook::learn(const NameForm& form, qsizetype number)
{
    Group& group = m_groups[static_cast<std::size_t>(number)];
    const QString name = key(group.type, form.joined);
    const auto sameName = m_byName.constFind(name);
    const bool isNew = sameName == m_byName.constEnd() ||
                       std::find(sameName->begin(), sameName->end(), number) == sameName->end();
    if (group.owner.isEmpty())
        group.owner = form.owner;
    if (!isNew)
        return;
    add(m_byName, name, number);
    if (!form.turned.isEmpty())
        add(m_byName, key(group.type, form.turned), number);
    if (const QString thing = key(group.type, QString::number(form.identity));
        form.identity != 0 && !m_byIdentity.contains(thing))
        m_byIdentity.insert(thing, number);
    group.known = group.known || form.known;
    if (group.suffix.isEmpty())
        group.suffix = form.suffix;
    if (form.words.size() > group.fullest.words.size())
        group.fullest = form;
    for (const QString& word : form.words)
        add(m_byWord, key(group.type, word), number);
    for (const QString& initials : form.initials)
        add(m_byInitials, key(group.type, initials), number);
    if (group.type != EntityType::Person)
        add(m_bySkeleton, key(group.type, skeleton(form.joined)), number);
    else if (!form.isEmpty())
        add(m_bySkeleton, key(group.type, skeleton(form.words.last())), number);
}

qsizetype GroupBook::withIdentity(EntityType type, std::uint32_t identity) const
{
    return identity == 0 ? -1 : m_byIdentity.value(key(type, QString::number(identity)), -1);
}

GroupBook::Numbers GroupBook::withName(EntityType type, const QString& joined) const
{
    return in(m_byName, type, joined);
}

GroupBook::Numbers GroupBook::withWord(EntityType type, const QString& word) const
{
    return in(m_byWord, type, word);
}

GroupBook::Numbers GroupBook::withInitials(EntityType type, const QString& initials) const
{
    return in(m_byInitials, type, initials);
}

GroupBook::Numbers GroupBook::withSkeleton(EntityType type, const QString& skeleton) const
{
    return in(m_bySkeleton, type, skeleton);
}

qsizetype GroupBook::nearest(Numbers fitting, qsizetype name) const
{
    qsizetype before = -1;
    qsizetype beforeMention = -1;
    qsizetype behind = -1;
    qsizetype behindMention = -1;
    for (const qsizetype number : fitting) {
        const std::set<qsizetype>& mentions = group(number).mentions;
        const auto next = mentions.upper_bound(name);
        if (next != mentions.begin() && *std::prev(next) > beforeMention) {
            before = number;
            beforeMention = *std::prev(next);
        }
        if (next != mentions.end() && (behind < 0 || *next < behindMention)) {
            behind = number;
            behindMention = *next;
        }
    }
    return before >= 0 ? before : behind;
}

std::vector<qsizetype> GroupBook::inTextOrder()
{
    std::vector<qsizetype> numbers(m_groups.size(), -1);
    std::vector<qsizetype> result;
    result.reserve(m_groupOf.size());
    qsizetype next = 0;
    for (const qsizetype group : m_groupOf) {
        qsizetype& number = numbers[static_cast<std::size_t>(root(group))];
        if (number < 0)
            number = next++;
        result.push_back(number);
    }
    return result;
}

} // namespace dateline::analysis::coreference
