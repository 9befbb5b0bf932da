#include "ui/viewmodels/finding_tree_model.h"

#include "ui/viewmodels/reading_session.h"

#include <algorithm>
#include <utility>

namespace dateline::viewmodels {

FindingTreeModel::FindingTreeModel(ReadingSession& session, Lister list, QObject* parent)
    : GroupedModel(parent)
    , m_session(&session)
    , m_list(std::move(list))
    , m_listing(m_list(session))
    , m_selected(session.selectedFinding())
{
    setSession(session);
}

void FindingTreeModel::setSession(ReadingSession& session)
{
    disconnect(m_session, nullptr, this, nullptr);
    m_session = &session;
    connect(&session, &ReadingSession::articleChanged, this, &FindingTreeModel::listAgain);
    connect(&session, &ReadingSession::entitySelectionChanged, this, &FindingTreeModel::listAgain);
    connect(&session, &ReadingSession::findingSelectionChanged, this, &FindingTreeModel::followSelection);
    listAgain();
    followSelection();
}

void FindingTreeModel::listAgain()
{
    FindingListing listing = m_list(*m_session);
    if (listing == m_listing)
        return;
    const bool sameRows = listing.groups == m_listing.groups;
    if (!sameRows)
        beginResetModel();
    m_listing = std::move(listing);
    m_selected = m_session->selectedFinding();
    if (!sameRows)
        endResetModel();
    Q_EMIT listingChanged();
}

void FindingTreeModel::followSelection()
{
    const std::optional<Finding> before = std::exchange(m_selected, m_session->selectedFinding());
    announce(before);
    announce(m_selected);
}

void FindingTreeModel::announce(std::optional<Finding> finding)
{
    const QModelIndex index = indexOf(finding);
    if (index.isValid())
        Q_EMIT dataChanged(index, index, {SelectedRole});
}

QModelIndex FindingTreeModel::indexOf(std::optional<Finding> finding) const
{
    for (std::size_t group = 0; group < m_listing.groups.size(); ++group) {
        const std::vector<ListedFinding>& findings = m_listing.groups[group].findings;
        const auto found = std::ranges::find(findings, finding, &ListedFinding::finding);
        if (found != findings.end())
            return memberIndex(static_cast<qsizetype>(group), found - findings.begin());
    }
    return {};
}

qsizetype FindingTreeModel::groupCount() const
{
    return std::ssize(m_listing.groups);
}

qsizetype FindingTreeModel::memberCount(std::size_t group) const
{
    return std::ssize(m_listing.groups[group].findings);
}

QVariant FindingTreeModel::groupData(std::size_t row, int role) const
{
    const FindingGroup& group = m_listing.groups[row];
    const qsizetype count = std::ssize(group.findings);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return group.heading;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(group.heading).arg(count);
    case IsGroupRole:
        return true;
    case TypeRole:
        return group.type ? QVariant(static_cast<int>(*group.type)) : QVariant();
    case CountRole:
        return QVariant::fromValue(count);
    case SelectedRole:
    case DoubtfulRole:
        return false;
    default:
        return {};
    }
}

QVariant FindingTreeModel::memberData(std::size_t group, std::size_t member, int role) const
{
    const ListedFinding& row = m_listing.groups[group].findings[member];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::ToolTipRole:
        return row.tooltip;
    case Qt::AccessibleTextRole:
        return row.spoken;
    case IsGroupRole:
        return false;
    case FindingRole:
        return QVariant::fromValue(row.finding);
    case DescriptionRole:
        return row.detail;
    case SelectedRole:
        return row.finding == m_selected;
    case CopyRole:
        return row.copied;
    case DoubtfulRole:
        return row.doubtful;
    default:
        return {};
    }
}

} // namespace dateline::viewmodels
