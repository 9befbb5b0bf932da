#pragma once

#include "ui/viewmodels/saved_filters.h"

#include <QDialog>

class QAction;
class QLabel;
class QPushButton;
class QTableWidget;

namespace dateline::timelinepanel {

/// The saved filters as a table in which names and lines can be changed, ordered and deleted. Says in place
/// what is wrong with the list; nothing holds before it is accepted as a whole, and Esc leaves all as it was.
/// Deletes itself.
class FilterListDialog final : public QDialog
{
    Q_OBJECT

public:
    FilterListDialog(viewmodels::SavedFilters& filters, QWidget* parent = nullptr);

    /// The names in the first column, the lines in the second.
    QTableWidget& table() { return *m_table; }
    /// What is wrong with the list; empty for nothing.
    QLabel& complaint() { return *m_complaint; }
    QPushButton& acceptButton() { return *m_accept; }

private:
    void fill();
    void layOut();
    QPushButton* makeButton(const QString& text, const QKeySequence& key, void (FilterListDialog::*act)());
    QList<viewmodels::SavedFilter> wanted() const;
    void read();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int step);
    void removeCurrent();
    void apply();

    viewmodels::SavedFilters& m_filters;
    QTableWidget* m_table;
    QLabel* m_complaint;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_remove;
    QPushButton* m_accept = nullptr;
};

} // namespace dateline::timelinepanel
