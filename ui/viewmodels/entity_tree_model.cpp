#include "ui/viewmodels/entity_tree_model.h"

#include "model/article/name_count.h"
#include "ui/viewmodels/mention_marks.h"
#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/reading_words.h"

#include <algorithm>

namespace dateline::viewmodels {

namespace {

/// An index below the root carries 0, one below a group carries the group's row plus one.
constexpr quintptr underRoot = 0;

std::size_t at(qsizetype index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

EntityTreeModel::EntityTreeModel(ReadingSession& session, QObject* parent)
    : QAbstractItemModel(parent), m_session(session)
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
    if (entities == m_entities)
        return;
    beginResetModel();
    m_entities = std::move(entities);
    m_groups = groupEntities(m_entities, m_order, m_filter);
    m_selected = m_session.selectedEntity().value_or(-1);
    endResetModel();
}

void EntityTreeModel::regroup()
{
    std::vector<EntityGroup> groups = groupEntities(m_entities, m_order, m_filter);
    if (groups == m_groups)
        return;
    beginResetModel();
    m_groups = std::move(groups);
    endResetModel();
}

void EntityTreeModel::followSelection()
{
    const qsizetype selected = m_session.selectedEntity().value_or(-1);
    if (selected == m_selected)
        return;
    const qsizetype before = std::exchange(m_selected, selected);
    announce(before);
    announce(selected);
}

void EntityTreeModel::announce(qsizetype entity)
{
    const QModelIndex index = indexOf(entity);
    if (index.isValid())
        Q_EMIT dataChanged(index, index, {SelectedRole});
}

QModelIndex EntityTreeModel::indexOf(qsizetype entity) const
{
    for (int group = 0; group < std::ssize(m_groups); ++group) {
        const std::vector<qsizetype>& members = m_groups[at(group)].entities;
        const auto found = std::find(members.begin(), members.end(), entity);
        if (found != members.end())
            return createIndex(static_cast<int>(found - members.begin()), 0,
                               static_cast<quintptr>(group) + 1);
    }
    return {};
}

QModelIndex EntityTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : underRoot);
}

QModelIndex EntityTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == underRoot)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, underRoot);
}

int EntityTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != underRoot || parent.column() > 0)
        return 0;
    return static_cast<int>(m_groups[at(parent.row())].entities.size());
}

int EntityTreeModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant EntityTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == underRoot)
        return groupData(m_groups[at(index.row())], role);
    const EntityGroup& group = m_groups[index.internalId() - 1];
    return entityData(group.entities[at(index.row())], role);
}

QVariant EntityTreeModel::groupData(const EntityGroup& group, int role) const
{
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
    default:
        return {};
    }
}

QVariant EntityTreeModel::entityData(qsizetype index, int role) const
{
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
        return index == m_selected;
    case DoubtfulRole:
        return entity.provenance.confidence < doubtfulBelow;
    default:
        return {};
    }
}

} // namespace dateline::viewmodels
