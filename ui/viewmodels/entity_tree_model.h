#pragma once

#include "ui/viewmodels/entity_rows.h"
#include "ui/viewmodels/entity_tree_roles.h"

#include <QAbstractItemModel>

namespace dateline::viewmodels {

class ReadingSession;

/// The entities of the open article, grouped by type; one column. Follows the session: another article resets
/// the model (the same entities again do not), another selection changes SelectedRole. The session must
/// outlive the model.
class EntityTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit EntityTreeModel(ReadingSession& session, QObject* parent = nullptr);

    void setOrder(EntityOrder order);
    EntityOrder order() const { return m_order; }
    /// Only entities whose name or description holds the text; empty shows all.
    void setFilter(const QString& filter);
    /// Entities of the article, whatever the filter hides.
    qsizetype entityCount() const { return std::ssize(m_entities); }

    /// The row of an entity of the analysis; invalid when the filter hides it.
    QModelIndex indexOf(qsizetype entity) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    void readArticle();
    void regroup();
    void followSelection();
    void announce(qsizetype entity);
    QVariant groupData(const EntityGroup& group, int role) const;
    QVariant entityData(qsizetype entity, int role) const;

    ReadingSession& m_session;
    EntityOrder m_order = EntityOrder::Count;
    QString m_filter;
    std::vector<article::Entity> m_entities;
    std::vector<EntityGroup> m_groups;
    qsizetype m_selected = -1;
};

} // namespace dateline::viewmodels
