#pragma once

#include <QLineEdit>

namespace dateline::librarypanel {

/// The line to search in. Esc clears it and, when it is empty, leaves it; Down and Enter go to what was
/// found.
class SearchBox final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget* parent = nullptr);

    /// How to search, in words.
    QString help() const;

Q_SIGNALS:
    /// The reader wants to go on in the list; `open` when the first hit is to be opened.
    void leaveRequested(bool open);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace dateline::librarypanel
