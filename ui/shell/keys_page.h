#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace dateline::shell {

class CommandTree;
class KeyBindings;
class KeyField;

/// The page of the settings on which keys are changed. Every change is in force at once. The bindings must
/// outlive it.
class KeysPage final : public QWidget
{
    Q_OBJECT

public:
    explicit KeysPage(KeyBindings& bindings, QWidget* parent = nullptr);

private:
    QWidget* makeEditor();
    QPushButton* addButton(QWidget& row, const QString& text, const QString& tip, void (KeysPage::*run)());
    void follow();
    void showCommand();
    void weigh();
    void setKey();
    void removeKeys();
    void reset();

    KeyBindings& m_bindings;
    CommandTree* m_tree;
    KeyField* m_key;
    QLabel* m_verdict; ///< what stands against the key
    QPushButton* m_set = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_reset = nullptr;
    QCheckBox* m_single;
};

} // namespace dateline::shell
