#include "ui/entities/folded_groups.h"

#include "ui/viewmodels/tree_roles.h"

#include <QScopedValueRollback>
#include <QStringList>
#include <QTreeView>

namespace dateline::entitypanel {

namespace {

article::EntityType typeOf(const QModelIndex& group)
{
    return static_cast<article::EntityType>(group.data(viewmodels::TypeRole).toInt());
}

} // namespace

FoldedGroups::FoldedGroups(QTreeView& tree) : QObject(&tree), m_tree(tree)
{
    connect(&tree, &QTreeView::collapsed, this, [this](const QModelIndex& group) { note(group, true); });
    connect(&tree, &QTreeView::expanded, this, [this](const QModelIndex& group) { note(group, false); });
}

void FoldedGroups::note(const QModelIndex& group, bool isFolded)
{
    if (m_allOpen || m_isApplying)
        return;
    if (isFolded)
        m_folded.insert(typeOf(group));
    else
        m_folded.remove(typeOf(group));
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
        m_tree.setExpanded(group, m_allOpen || !m_folded.contains(typeOf(group)));
    }
}

QString FoldedGroups::words() const
{
    QStringList words;
    for (int number = 0; number < article::entityTypeCount; ++number) {
        const auto type = static_cast<article::EntityType>(number);
        if (m_folded.contains(type))
            words += article::toString(type);
    }
    return words.join(u' ');
}

void FoldedGroups::setWords(const QString& words)
{
    m_folded.clear();
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto type = article::entityTypeFromString(word))
            m_folded.insert(*type);
    }
    apply();
}

} // namespace dateline::entitypanel
