#pragma once

#include <QDialog>

class QListWidget;

namespace dateline::handbook {

class HandbookFinder;
class HandbookPage;

/// The handbook beside the window: its text, the list of its sections, and a line to find words in it.
/// Deletes itself when it is closed; open it with show().
class HandbookWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit HandbookWindow(QWidget* parent);

    HandbookPage& page() { return *m_page; }
    HandbookFinder& finder() { return *m_finder; }
    QListWidget& contents() { return *m_contents; }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();
    void fillContents();
    void addKeys();

    HandbookPage* m_page;
    HandbookFinder* m_finder;
    QListWidget* m_contents;
};

} // namespace dateline::handbook
