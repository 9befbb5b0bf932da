#pragma once

#include "ui/viewmodels/finding_listing.h"
#include "ui/viewmodels/grouped_model.h"
#include "ui/viewmodels/tree_roles.h"

#include <functional>

namespace dateline::viewmodels {

/// Quotes or figures of the open article in their groups. Follows the session: it is listed again when the
/// article or the selected entity changes (the same list again resets nothing), another selected finding
/// changes SelectedRole. The session must outlive the model.
class FindingTreeModel final : public GroupedModel
{
    Q_OBJECT

public:
    using Lister = std::function<FindingListing(const ReadingSession&)>;

    FindingTreeModel(ReadingSession& session, Lister list, QObject* parent = nullptr);

    /// Shows what another session has open, and follows that one. It must outlive the model, or this be
    /// called again before it goes.
    void setSession(ReadingSession& session);

    const QString& summary() const { return m_listing.summary; }
    const QString& emptyWords() const { return m_listing.empty; }
    /// The row of a finding; invalid when it is not listed.
    QModelIndex indexOf(std::optional<Finding> finding) const;

Q_SIGNALS:
    /// Groups, summary or empty words are others.
    void listingChanged();

private:
    void listAgain();
    void followSelection();
    void announce(std::optional<Finding> finding);
    qsizetype groupCount() const override;
    qsizetype memberCount(std::size_t group) const override;
    QVariant groupData(std::size_t group, int role) const override;
    QVariant memberData(std::size_t group, std::size_t member, int role) const override;

    ReadingSession* m_session;
    Lister m_list;
    FindingListing m_listing;
    std::optional<Finding> m_selected;
};

} // namespace dateline::viewmodels
