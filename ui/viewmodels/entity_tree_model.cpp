#include "ui/viewmodels/entity_tree_model.h"

#include "model/article/name_count.h"
#include "ui/viewmodels/entity_card.h"
#include "ui/viewmodels/entity_counts.h"
#include "ui/viewmodels/entity_importance.h"
#include "ui/viewmodels/mention_marks.h"
#include "ui/viewmodels/reading_session.h"
#include "ui/viewmodels/reading_words.h"

#include <algorithm>
#include <set>

namespace dateline::viewmodels {

namespace {

const QString betweenNames = QStringLiteral(", ");

std::size_t at(qsizetype index)
{
    return static_cast<std::size_t>(index);
}

std::vector<QStringList> otherNamesIn(const library::StoredArticle& stored)
{
    std::vector<QStringList> names;
    for (const article::Entity& entity : stored.analysis.entities)
        names.push_back(otherNames(entity, stored.article.text));
    return names;
}

} // namespace

EntityTreeModel::EntityTreeModel(ReadingSession& session, QObject* parent)
    : GroupedModel(parent), m_session(&session)
{
    setSession(session);
}

void EntityTreeModel::setSession(ReadingSession& session)
{
    disconnect(m_session, nullptr, this, nullptr);
    disconnect(&m_session->counts(), nullptr, this, nullptr);
    m_session = &session;
    connect(&session, &ReadingSession::articleChanged, this, &EntityTreeModel::readArticle);
    connect(&session, &ReadingSession::entitySelectionChanged, this, &EntityTreeModel::followSelection);
    connect(&session.counts(), &EntityCounts::changed, this, &EntityTreeModel::announceCounts);
    readArticle();
    followSelection();
}

void EntityTreeModel::setOrder(EntityOrder order)
{
    m_order = order;
    regroup();
}

void EntityTreeModel::setFilter(const QString& filter)
{
    m_filter.words = filter;
    regroup();
}

void EntityTreeModel::readArticle()
{
    const library::StoredArticle* stored = m_session->current();
    std::vector<article::Entity> entities =
        stored ? stored->analysis.entities : std::vector<article::Entity>();
    std::vector<double> importance =
        stored ? entityImportance(stored->article, stored->analysis) : std::vector<double>();
    std::vector<QStringList> names = stored ? otherNamesIn(*stored) : std::vector<QStringList>();
    if (entities == m_entities && importance == m_importance && names == m_filter.otherNames)
        return;
    beginResetModel();
    m_entities = std::move(entities);
    m_importance = std::move(importance);
    m_filter.otherNames = std::move(names);
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
    m_selected = m_session->selectedEntity().value_or(-1);
    m_compared = m_session->comparedEntity().value_or(-1);
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

void EntityTreeModel::announceCounts()
{
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex heading = index(group, 0);
        const QModelIndex last = index(rowCount(heading) - 1, 0, heading);
        Q_EMIT dataChanged(index(0, 0, heading), last,
                           {LibraryCountRole, Qt::ToolTipRole, Qt::AccessibleDescriptionRole});
    }
}

qsizetype EntityTreeModel::libraryMentions(qsizetype entity) const
{
    const library::EntitySummary* counts = m_session->counts().of(m_entities[at(entity)]);
    return counts ? counts->mentions : 0;
}

/// What else is known of an entity, a line each: its other names, and what the library has of it.
QStringList EntityTreeModel::alsoKnown(qsizetype entity) const
{
    QStringList lines;
    const QStringList& names = m_filter.otherNames[at(entity)];
    if (!names.isEmpty())
        lines += tr("Also called %1", "other names, joined").arg(names.join(betweenNames));
    if (const library::EntitySummary* counts = m_session->counts().of(m_entities[at(entity)]))
        lines += libraryCountWords(*counts);
    return lines;
}

/// Why an entity stands there and what else is known of it, read out.
QString EntityTreeModel::reasonsOf(qsizetype entity) const
{
    QString words = entityReasons(m_entities[at(entity)]);
    for (const QString& line : alsoKnown(entity))
        words += u' ' + line + u'.';
    return words;
}

/// Name, type, description, other names and mentions, for a table: always so many, with tabs between.
QString EntityTreeModel::lineOf(qsizetype entity) const
{
    const article::Entity& row = m_entities[at(entity)];
    return QStringList{row.name, typeWord(row.type), entityDescription(row),
                       m_filter.otherNames[at(entity)].join(betweenNames),
                       QString::number(article::nameCount(row))}
        .join(u'\t');
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
    case LibraryCountRole:
        return QVariant::fromValue<qsizetype>(0);
    case SelectedRole:
    case DoubtfulRole:
    case ReadersRole:
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
        return entityTooltip(entity, entity.provenance, alsoKnown(index));
    case Qt::AccessibleTextRole:
        return entityWords(entity);
    case Qt::AccessibleDescriptionRole:
        return reasonsOf(index);
    case IsGroupRole:
        return false;
    case TypeRole:
        return static_cast<int>(entity.type);
    case EntityRole:
        return QVariant::fromValue(index);
    case DescriptionRole:
        return entityDescription(entity);
    case OtherNamesRole:
        return m_filter.otherNames[at(index)].join(betweenNames);
    case CopyRole:
        return lineOf(index);
    case CountRole:
        return QVariant::fromValue(article::nameCount(entity));
    case LibraryCountRole:
        return QVariant::fromValue<qsizetype>(libraryMentions(index));
    case SelectedRole:
        return index == m_selected || index == m_compared;
    case ComparedRole:
        return sideOf(index);
    case DoubtfulRole:
        return entity.provenance.confidence < doubtfulBelow;
    case ReadersRole:
        return entity.provenance.source == article::Source::Reader;
    default:
        return {};
    }
}

} // namespace dateline::viewmodels
