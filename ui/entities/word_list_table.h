#pragma once

#include <QTableView>

namespace dateline::viewmodels {
class WordListModel;
}

namespace dateline::entitypanel {

/// The rows of a word list, edited where they stand: by typing, F2 or a double click. Insert adds a row, Del
/// takes the selected ones out, what is pasted comes in as a list. The model must outlive it.
class WordListTable final : public QTableView
{
    Q_OBJECT

public:
    explicit WordListTable(viewmodels::WordListModel& list, QWidget* parent = nullptr);

    void addRow(int type);
    void removeSelected();
    bool hasSelected() const;

Q_SIGNALS:
    void rowWanted();
    void pasteWanted();
    void selectionChangedTo(bool hasRows);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    viewmodels::WordListModel& m_list;
};

} // namespace dateline::entitypanel
