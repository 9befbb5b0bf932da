#include "ui/theme/folded_groups.h"

#include <QScopedValueRollback>
#include <QTreeView>

#include <utility>

namespace dateline::theme {

FoldedGroups::FoldedGroups(QTreeView& tree, std::function<QString(const QModelIndex&)> keyOf)
    : QObject(&tree), m_tree(tree), m_keyOf(std::move(keyOf))
{
    connect(&tree, &QTreeView::collapsed, this, [this](const QModelIndex& group) { note(group, true); });
    connect(&tree, &QTreeView::expanded, this, [this](const QModelIndex& group) { note(group, false); });
}

void FoldedGroups::note(const QModelIndex& group, bool isFolded)
{
    if (m_allOpen || m_isApplying)
        return;
    if (isFolded)
        m_folded.insert(m_keyOf(group));
    else
        m_folded.remove(m_keyOf(group));
    Q_EMIT changed();
}

void FoldedGroups::setAllOpen(bool allOpen)
{
    if (allOpen == m_allOpen)
        return;
    m_allOpen = allOpen;
    apply();
}

void FoldedGroups::apply()
{
    const QScopedValueRollback applying(m_isApplying, true);
    for (int row = 0; row < m_tree.model()->rowCount(); ++row) {
        const QModelIndex group = m_tree.model()->index(row, 0);
        m_tree.setExpanded(group, m_allOpen || !m_folded.contains(m_keyOf(group)));
    }
}

QStringList FoldedGroups::keys() const
{
    QStringList keys(m_folded.begin(), m_folded.end());
    keys.sort();
    return keys;
}

void FoldedGroups::setKeys(const QStringList& keys)
{
    m_folded = QSet<QString>(keys.begin(), keys.end());
    apply();
}

} // namespace dateline::theme
