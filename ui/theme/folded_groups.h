#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>

class QModelIndex;
class QTreeView;

namespace dateline::theme {

/// Which groups of a tree the reader has folded, each known by a key. They stay folded whatever else becomes
/// of the rows, until he opens them; while all are wanted open, what he folds holds no longer than that.
/// Belongs to the tree, which has its model.
class FoldedGroups final : public QObject
{
    Q_OBJECT

public:
    /// `keyOf` says what a group is called by in all models of the tree.
    FoldedGroups(QTreeView& tree, std::function<QString(const QModelIndex& group)> keyOf);

    /// Opens all groups, while the reader looks for something, or folds again what he had folded.
    void setAllOpen(bool allOpen);
    /// Folds and opens the groups of new rows.
    void apply();

    /// Sorted.
    QStringList keys() const;
    /// Also those of groups that the tree does not have now.
    void setKeys(const QStringList& keys);

Q_SIGNALS:
    void changed();

private:
    void note(const QModelIndex& group, bool isFolded);

    QTreeView& m_tree;
    std::function<QString(const QModelIndex&)> m_keyOf;
    QSet<QString> m_folded;
    bool m_allOpen = false;
    bool m_isApplying = false;
};

} // namespace dateline::theme
