#pragma once

#include "model/article/naming.h"
#include "ui/viewmodels/entity_tree_model.h"

#include <QWidget>

class QActionGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedLayout;

namespace dateline::viewmodels {
class ReadingSession;
}
namespace dateline::theme {
class FoldedGroups;
class GroupedTree;
} // namespace dateline::theme

namespace dateline::entitypanel {

class EntityDelegate;

/// The panel of people, places and other entities of the open article. A click or Enter on one selects it in
/// the session, again takes that back; with Ctrl it is put beside the selected one to compare the two. The
/// selection of the session is shown and kept in view, unless it stands in a group that the reader has
/// folded. Typing in the filter narrows the list and opens all groups, Enter there selects the first of it,
/// Esc empties it. An entity that is dragged on another one is selected, to be made one with it. The session
/// must outlive the panel.
///
/// actions() hands up what can be done here for the menus of the window: find an entity, compare, and the
/// orders.
class EntityPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit EntityPanel(viewmodels::ReadingSession& session, QWidget* parent = nullptr);

    /// Shows what another session has open, selects there, and follows that one. It must outlive the panel,
    /// or this be called again before it goes.
    void setSession(viewmodels::ReadingSession& session);
    /// Why the entities on show cannot be corrected now, as what leads to where they can; empty where they
    /// can.
    void setAside(const QString& wayBack) { m_aside = wayBack; }
    theme::GroupedTree& tree() { return *m_tree; }
    QLineEdit& filter() { return *m_filter; }
    QComboBox& order() { return *m_order; }
    /// The order of the list, as it is said in the settings.
    void setOrder(viewmodels::EntityOrder order);
    viewmodels::EntityOrder shownOrder() const { return m_model.order(); }
    /// Which groups the reader has folded, for the settings, in all languages: "place work".
    QString foldedGroups() const;
    /// Takes what foldedGroups() says; unknown words are passed over.
    void setFoldedGroups(const QString& words);
    /// Puts the cursor into the filter.
    void focusFilter();
    /// What stands in place of the list where it is empty; hidden where it is not.
    QLabel& emptyText() { return *m_empty; }
    /// The entity that the keyboard is at, as a line of text with tabs; empty at a heading or without a row.
    QString rowToCopy() const;
    /// What a right click on an entity, which selects it, offers.
    void setCorrections(const QList<QAction*>& actions) { m_corrections = actions; }

Q_SIGNALS:
    /// The keyboard is at another row, or others are listed.
    void rowChanged();
    /// The reader wants to find an entity: the panel must be in sight first.
    void findRequested();
    void orderChanged();
    void foldedGroupsChanged();
    /// The reader has dragged the selected entity on another one.
    void joinRequested(const dateline::article::EntityKey& other);

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpTree();
    void setUpTools();
    void makeActions();
    void layOut();
    QAction* addAct(const QString& name, const QString& text, const QString& tip, const QKeySequence& key);
    void enableCompare();
    void toggle(const QModelIndex& index, bool besides = false);
    void showMenu(QPoint place);
    void selectFirst();
    void join(qsizetype entity, qsizetype other);
    void showRows();
    void followSelection();
    void followOrder();
    void applyTheme();

    void listen();

    viewmodels::ReadingSession* m_session;
    viewmodels::EntityTreeModel m_model;
    QLineEdit* m_filter;
    QComboBox* m_order;
    QActionGroup* m_orderActions;
    QAction* m_compare = nullptr;
    theme::GroupedTree* m_tree;
    theme::FoldedGroups* m_folded;
    QLabel* m_empty;
    QStackedLayout* m_pages;
    EntityDelegate* m_delegate;
    QList<QAction*> m_corrections;
    QString m_aside;
};

} // namespace dateline::entitypanel
