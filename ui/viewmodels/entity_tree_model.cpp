#include "ui/viewmodels/entity_tree_model.h"

#include "model/article/name_count.h"
#include "ui/viewmodels/entity_importance.h"
#include "ui/viewmodels/mention_marks.h"
#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/reading_words.h"

#include <algorithm>
#include <set>

namespace dateline::viewmodels {

namespace {

std::size_t at(qsizetype index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

EntityTreeModel::EntityTreeModel(ReadingSession& session, QObject* parent)
    : GroupedModel(parent), m_session(session)
{
    connect(&session, &ReadingSession::articleChanged, this, &EntityTreeModel::readArticle);
    connect(&session, &ReadingSession::entitySelectionChanged, this, &EntityTreeModel::followSelection);
    readArticle();
}

void EntityTreeModel::setOrder(EntityOrder order)
{
    m_order = order;
    regroup();
}

void EntityTreeModel::setFilter(const QString& filter)
{
    m_filter = filter;
    regroup();
}

void EntityTreeModel::readArticle()
{
    const library::StoredArticle* stored = m_session.current();
    std::vector<article::Entity> entities =
        stored ? stored->analysis.entities : std::vector<article::Entity>();
    std::vector<double> importance =
        stored ? entityImportance(stored->article, stored->analysis) : std::vector<double>();
    if (entities == m_entities && importance == m_importance)
        return;
    beginResetModel();
    m_entities = std::move(entities);
    m_importance = std::move(importance);
    m_groups = grouped();
    takeSelection();
    endResetModel();
}

std::vector<EntityGroup> EntityTreeModel::grouped() const
{
    return groupEntities(m_entities, m_importance, m_order, m_filter);
}

void EntityTreeModel::takeSelection()
{
    m_selected = m_session.selectedEntity().value_or(-1);
    m_compared = m_session.comparedEntity().value_or(-1);
}

void EntityTreeModel::regroup()
{
    std::vector<EntityGroup> groups = grouped();
    if (groups == m_groups)
        return;
    beginResetModel();
    m_groups = std::move(groups);
    endResetModel();
}

void EntityTreeModel::followSelection()
{
    const qsizetype selectedBefore = m_selected;
    const qsizetype comparedBefore = m_compared;
    takeSelection();
    if (m_selected == selectedBefore && m_compared == comparedBefore)
        return;
    for (const qsizetype entity : std::set{selectedBefore, comparedBefore, m_selected, m_compared})
        announce(entity);
}

/// 1 and 2 for the two that are compared.
int EntityTreeModel::sideOf(qsizetype entity) const
{
    if (m_compared < 0)
        return 0;
    return entity == m_selected ? 1 : entity == m_compared ? 2 : 0;
}

void EntityTreeModel::announce(qsizetype entity)
{
    const QModelIndex index = indexOf(entity);
    if (index.isValid())
        Q_EMIT dataChanged(index, index, {SelectedRole, ComparedRole});
}

QModelIndex EntityTreeModel::indexOf(qsizetype entity) const
{
    for (qsizetype group = 0; group < std::ssize(m_groups); ++group) {
        const std::vector<qsizetype>& members = m_groups[at(group)].entities;
        const auto found = std::find(members.begin(), members.end(), entity);
        if (found != members.end())
            return memberIndex(group, found - members.begin());
    }
    return {};
}

qsizetype EntityTreeModel::groupCount() const
{
    return std::ssize(m_groups);
}

qsizetype EntityTreeModel::memberCount(std::size_t group) const
{
    return std::ssize(m_groups[group].entities);
}

QVariant EntityTreeModel::groupData(std::size_t row, int role) const
{
    const EntityGroup& group = m_groups[row];
    const qsizetype count = std::ssize(group.entities);
    switch (role) {
    case Qt::DisplayRole:
        return groupWord(group.type);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(groupWord(group.type)).arg(count);
    case IsGroupRole:
        return true;
    case TypeRole:
        return static_cast<int>(group.type);
    case EntityRole:
        return QVariant::fromValue<qsizetype>(-1);
    case CountRole:
        return QVariant::fromValue(count);
    case SelectedRole:
    case DoubtfulRole:
        return false;
    case ComparedRole:
        return 0;
    default:
        return {};
    }
}

QVariant EntityTreeModel::memberData(std::size_t group, std::size_t member, int role) const
{
    const qsizetype index = m_groups[group].entities[member];
    const article::Entity& entity = m_entities[at(index)];
    switch (role) {
    case Qt::DisplayRole:
        return entity.name;
    case Qt::ToolTipRole:
        return entityTooltip(entity, entity.provenance);
    case Qt::AccessibleTextRole:
        return entityWords(entity);
    case Qt::AccessibleDescriptionRole:
        return entityReasons(entity);
    case IsGroupRole:
        return false;
    case TypeRole:
        return static_cast<int>(entity.type);
    case EntityRole:
        return QVariant::fromValue(index);
    case DescriptionRole:
        return entityDescription(entity);
    case CountRole:
        return QVariant::fromValue(article::nameCount(entity));
    case SelectedRole:
        return index == m_selected || index == m_compared;
    case ComparedRole:
        return sideOf(index);
    case DoubtfulRole:
        return entity.provenance.confidence < doubtfulBelow;
    default:
        return {};
    }
}

} // namespace dateline::viewmodels
