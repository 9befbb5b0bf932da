#pragma once

#include <QAbstractItemModel>

namespace dateline::viewmodels {

/// A tree of groups and their members in one column. Models of such trees say how many there are and what
/// each answers; the bookkeeping of indexes is done here.
class GroupedModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const final;
    QModelIndex parent(const QModelIndex& child) const final;
    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;

protected:
    /// The row of a member that exists.
    QModelIndex memberIndex(qsizetype group, qsizetype member) const;

    virtual qsizetype groupCount() const = 0;
    virtual qsizetype memberCount(std::size_t group) const = 0;
    virtual QVariant groupData(std::size_t group, int role) const = 0;
    virtual QVariant memberData(std::size_t group, std::size_t member, int role) const = 0;
};

} // namespace dateline::viewmodels
