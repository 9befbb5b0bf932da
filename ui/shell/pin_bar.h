#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace dateline::viewmodels {
class Pin;
}

namespace dateline::shell {

/// The line at the top of a panel that is pinned: what it keeps, and a button with which it follows again.
/// Not there while nothing is kept. The pin must outlive it.
class PinBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PinBar(viewmodels::Pin& pin, QWidget* parent = nullptr);

    QToolButton& unpinButton() { return *m_unpin; }
    /// "Pinned: Storm closes the harbour of Vestmar", all of it.
    QString words() const;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow();
    void fit();

    viewmodels::Pin& m_pin;
    QLabel* m_words;
    QToolButton* m_unpin;
};

} // namespace dateline::shell
