#pragma once

#include "ui/viewmodels/entity_rows.h"
#include "ui/viewmodels/grouped_model.h"
#include "ui/viewmodels/tree_roles.h"

namespace dateline::viewmodels {

class ReadingSession;

/// The entities of the open article, grouped by type. Follows the session: another article resets
/// the model (the same entities again do not), another selection changes SelectedRole and ComparedRole, an
/// answer of the library LibraryCountRole. The session must outlive the model.
class EntityTreeModel final : public GroupedModel
{
    Q_OBJECT

public:
    explicit EntityTreeModel(ReadingSession& session, QObject* parent = nullptr);

    void setOrder(EntityOrder order);
    EntityOrder order() const { return m_order; }
    /// Only entities whose name, description or other names hold the text; empty shows all.
    void setFilter(const QString& filter);
    /// Shows what another session has open, and follows that one. It must outlive the model, or this be
    /// called again before it goes.
    void setSession(ReadingSession& session);
    /// Entities of the article, whatever the filter hides.
    qsizetype entityCount() const { return std::ssize(m_entities); }

    /// The row of an entity of the analysis; invalid when the filter hides it.
    QModelIndex indexOf(qsizetype entity) const;

private:
    void readArticle();
    std::vector<EntityGroup> grouped() const;
    void regroup();
    void takeSelection();
    void followSelection();
    void announce(qsizetype entity);
    void announceCounts();
    qsizetype libraryMentions(qsizetype entity) const;
    QStringList alsoKnown(qsizetype entity) const;
    QString reasonsOf(qsizetype entity) const;
    QString lineOf(qsizetype entity) const;
    int sideOf(qsizetype entity) const;
    qsizetype groupCount() const override;
    qsizetype memberCount(std::size_t group) const override;
    QVariant groupData(std::size_t group, int role) const override;
    QVariant memberData(std::size_t group, std::size_t member, int role) const override;

    ReadingSession* m_session;
    EntityOrder m_order = EntityOrder::Importance;
    EntityFilter m_filter;
    std::vector<article::Entity> m_entities;
    std::vector<double> m_importance; ///< of each
    std::vector<EntityGroup> m_groups;
    qsizetype m_selected = -1;
    qsizetype m_compared = -1;
};

} // namespace dateline::viewmodels
