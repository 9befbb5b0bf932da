#include "ui/viewmodels/grouped_model.h"

namespace dateline::viewmodels {

namespace {

/// An index below the root carries 0, one below a group carries the group's row plus one.
constexpr quintptr underRoot = 0;

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

} // namespace

QModelIndex GroupedModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : underRoot);
}

QModelIndex GroupedModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == underRoot)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, underRoot);
}

int GroupedModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(groupCount());
    if (parent.internalId() != underRoot || parent.column() > 0)
        return 0;
    return static_cast<int>(memberCount(at(parent.row())));
}

int GroupedModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant GroupedModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !checkIndex(index)) // Ctrl+C in a view without a current row asks for none
        return {};
    if (index.internalId() == underRoot)
        return groupData(at(index.row()), role);
    return memberData(index.internalId() - 1, at(index.row()), role);
}

QModelIndex GroupedModel::memberIndex(qsizetype group, qsizetype member) const
{
    return createIndex(static_cast<int>(member), 0, static_cast<quintptr>(group) + 1);
}

} // namespace dateline::viewmodels
