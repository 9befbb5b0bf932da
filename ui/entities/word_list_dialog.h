#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace dateline::base {
struct Error;
}
namespace dateline::viewmodels {
class WordListDesk;
}

namespace dateline::entitypanel {

class WordListTable;

/// The words that the reader has added wherever they stand, as a list to edit: rows are typed, pasted or come
/// from a file; what they would mark stands beside them; all of it is applied at once. What was edited is
/// kept when the dialog is closed. Deletes itself then.
class WordListDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit WordListDialog(viewmodels::WordListDesk& desk, QWidget* parent = nullptr);

    WordListTable& table() { return *m_table; }
    QLabel& outlook() { return *m_outlook; }
    QPushButton& applyButton() { return *m_apply; }
    /// Adds the rows of a file: what choosing it does.
    void open(const QString& path);
    /// Writes the list to a file: what choosing it does.
    void save(const QString& path);
    using QDialog::open;

private:
    void layOut();
    QWidget* rowTools();
    QWidget* dialogButtons();
    QPushButton* makeButton(const QString& text, const QString& tip);
    void connectDesk();
    void paste();
    void chooseToOpen();
    void chooseToSave();
    void follow();
    void followProgress();
    void followRow();
    void tell(const QString& sentence);
    void fail(const base::Error& error);

    viewmodels::WordListDesk& m_desk;
    WordListTable* m_table;
    QWidget* m_tools; ///< what changes rows
    QComboBox* m_type;
    QLabel* m_problem; ///< what is wrong with the current row
    QLabel* m_said;    ///< how the last thing went
    QLabel* m_outlook;
    QProgressBar* m_progress;
    QPushButton* m_remove;
    QPushButton* m_save;
    QPushButton* m_discard;
    QPushButton* m_stop;
    QPushButton* m_apply;
    QString m_folder;
};

} // namespace dateline::entitypanel
