#pragma once

#include "model/article/entity.h"

#include <QObject>
#include <QSet>
#include <QString>

class QModelIndex;
class QTreeView;

namespace dateline::entitypanel {

/// Which groups of a tree of entities the reader has folded. They stay folded whatever else becomes of the
/// rows, until he opens them; while all are wanted open, what he folds holds no longer than that. Belongs to
/// the tree, which has its model.
class FoldedGroups final : public QObject
{
    Q_OBJECT

public:
    explicit FoldedGroups(QTreeView& tree);

    /// Opens all groups, while the reader looks for something, or folds again what he had folded.
    void setAllOpen(bool allOpen);
    /// Folds and opens the groups of new rows.
    void apply();

    /// For the settings, in all languages: "place work".
    QString words() const;
    /// Takes what words() says; unknown words are passed over.
    void setWords(const QString& words);

Q_SIGNALS:
    void changed();

private:
    void note(const QModelIndex& group, bool isFolded);

    QTreeView& m_tree;
    QSet<article::EntityType> m_folded;
    bool m_allOpen = false;
    bool m_isApplying = false;
};

} // namespace dateline::entitypanel
