#pragma once

#include "model/article/ids.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace dateline::viewmodels {
class EditHistory;
class HistoryModel;
} // namespace dateline::viewmodels

namespace dateline::shell {

/// The list of what the reader did, from which each act can be undone, or done again, by itself; where
/// another one is in the way, says which. What is typed narrows the list. Stays open beside the window and
/// follows. Deletes itself when it is closed.
class HistoryDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit HistoryDialog(viewmodels::EditHistory& history, QWidget* parent = nullptr);

    QTreeView& list() { return *m_list; }
    QLineEdit& filter() { return *m_filter; }
    /// Undoes the chosen act, or does it again where it is undone.
    QPushButton& undoButton() { return *m_undo; }
    /// Why the chosen act cannot be undone, or done again, by itself; empty where it can.
    QLabel& hindrance() { return *m_hindrance; }

private:
    void layOut();
    void follow();
    void choose();
    QString emptyWords() const;
    void toggle();

    viewmodels::EditHistory& m_history;
    viewmodels::HistoryModel* m_model;
    QLineEdit* m_filter;
    QTreeView* m_list;
    QLabel* m_hindrance;
    QPushButton* m_undo;
    article::ActId m_chosen;
};

} // namespace dateline::shell
