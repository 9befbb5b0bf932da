#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace dateline::shell {

/// A field that takes one key with Ctrl, Shift, Alt and Meta as its content, whatever the key does elsewhere.
/// Tab and Esc are left to the dialog; Backspace empties the field.
class KeyField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyField(QWidget* parent = nullptr);

    const QKeySequence& key() const { return m_key; }
    void setKey(const QKeySequence& key);

Q_SIGNALS:
    /// Another key than before.
    void keyChanged();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QKeySequence m_key;
};

} // namespace dateline::shell
