#pragma once

#include "ui/viewmodels/finding_tree_model.h"

#include <QWidget>

class QLabel;
class QStackedLayout;

namespace dateline::theme {
class FoldedGroups;
class GroupedTree;
} // namespace dateline::theme

namespace dateline::findingpanel {

class FindingDelegate;

/// A panel of quotes or figures of the open article, in groups. A click, Enter, or moving through the list by
/// key selects one in the session, which leads to its words; the selection of the session is shown and kept
/// in view, unless it stands in a group that the reader has folded. Groups stay folded as long as the article
/// is open. The session must outlive the panel.
class FindingPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what screen readers call the panel and its list: "Quotes".
    FindingPanel(viewmodels::ReadingSession& session, viewmodels::FindingTreeModel::Lister list,
                 const QString& name, QWidget* parent = nullptr);

    /// Shows what another session has open, selects there, and follows that one. It must outlive the panel,
    /// or this be called again before it goes.
    void setSession(viewmodels::ReadingSession& session);
    theme::GroupedTree& tree() { return *m_tree; }
    /// How much is listed, above the list.
    QLabel& summary() { return *m_summary; }
    /// What stands in place of the list where it is empty; hidden where it is not.
    QLabel& emptyText() { return *m_empty; }
    /// The words of the row that the keyboard is at, and who said them; empty at a heading or without a row.
    QString rowToCopy() const;

Q_SIGNALS:
    /// The keyboard is at another row, or others are listed.
    void rowChanged();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void showRows();
    void foldGroups();
    void followSelection();
    void select(const QModelIndex& index);
    void applyTheme();

    void listen();

    viewmodels::ReadingSession* m_session;
    viewmodels::FindingTreeModel m_model;
    theme::GroupedTree* m_tree;
    theme::FoldedGroups* m_folded;
    article::ArticleId m_article; ///< whose groups are folded
    QLabel* m_summary;
    QLabel* m_empty;
    QStackedLayout* m_pages;
    FindingDelegate* m_delegate;
};

} // namespace dateline::findingpanel
