#pragma once

#include "ui/viewmodels/concordance.h"

#include <QWidget>

class QActionGroup;
class QComboBox;
class QLabel;
class QListView;
class QStackedLayout;

namespace dateline::concordancepanel {

class ConcordanceDelegate;

/// The panel of all places that mean the selected entity, with the words around them. A click or Enter on one
/// goes there and leaves the keyboard in the list; Esc goes back to where the reader was before. The
/// concordance must outlive the panel.
///
/// actions() hands up what can be done here for the menus of the window: the scope and the orders.
class ConcordancePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ConcordancePanel(viewmodels::Concordance& concordance, QWidget* parent = nullptr);

    QListView& list() { return *m_list; }
    QComboBox& scope() { return *m_scope; }
    QComboBox& order() { return *m_order; }
    QLabel& summary() { return *m_summary; }
    /// What stands in place of the list where it is empty; hidden where it is not.
    QLabel& emptyText() { return *m_empty; }
    /// The place that the keyboard is at, as a line of text with tabs; empty without a row.
    QString rowToCopy() const;

Q_SIGNALS:
    /// The keyboard is at another row, or others are listed.
    void rowChanged();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpTools();
    void setUpList();
    void makeActions();
    void layOut();
    void showRows();
    void followScope();
    void followOrder();
    void applyTheme();

    viewmodels::Concordance& m_concordance;
    QComboBox* m_scope;
    QComboBox* m_order;
    QLabel* m_summary;
    QListView* m_list;
    QLabel* m_empty;
    QStackedLayout* m_pages;
    ConcordanceDelegate* m_delegate;
    QAction* m_inLibrary = nullptr;
    QActionGroup* m_orderActions;
};

} // namespace dateline::concordancepanel
