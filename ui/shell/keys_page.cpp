#include "ui/shell/keys_page.h"

#include "ui/shell/command_tree.h"
#include "ui/shell/key_bindings.h"
#include "ui/shell/key_field.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace dateline::shell {

using namespace Qt::StringLiterals;
using viewmodels::Command;

KeysPage::KeysPage(KeyBindings& bindings, QWidget* parent)
    : QWidget(parent)
    , m_bindings(bindings)
    , m_tree(new CommandTree(bindings.commands(), this))
    , m_key(new KeyField(this))
    , m_verdict(new QLabel(this))
    , m_single(new QCheckBox(tr("&Letters and signs alone are keys, too"), this))
{
    auto* filter = new QLineEdit(this);
    filter->setPlaceholderText(tr("Find an action or a key"));
    filter->setAccessibleName(filter->placeholderText());
    filter->setClearButtonEnabled(true);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_verdict->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_single->setToolTip(tr("Without them nothing happens when a letter is typed or spoken by accident"));
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{filter, m_tree, makeEditor(), m_verdict, m_single})
        lines->addWidget(part);
    connect(filter, &QLineEdit::textChanged, m_tree, &CommandTree::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &KeysPage::showCommand);
    connect(m_key, &KeyField::keyChanged, this, &KeysPage::weigh);
    connect(m_single, &QCheckBox::toggled, &m_bindings, &KeyBindings::setSingleKeys);
    connect(&m_bindings, &KeyBindings::changed, this, &KeysPage::follow);
    follow();
}

QWidget* KeysPage::makeEditor()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("&New key"), row);
    label->setBuddy(m_key);
    layout->addWidget(label);
    layout->addWidget(m_key, 1);
    m_key->setAccessibleName(tr("New key of the chosen action"));
    m_set = addButton(*row, tr("&Set"), tr("Give the chosen action this key"), &KeysPage::setKey);
    m_remove =
        addButton(*row, tr("&None"), tr("Leave the chosen action without a key"), &KeysPage::removeKeys);
    m_reset =
        addButton(*row, tr("&Usual"), tr("Give the chosen action its usual keys again"), &KeysPage::reset);
    auto* all = new QPushButton(tr("&All as usual"), row);
    all->setAutoDefault(false);
    all->setToolTip(tr("Give all actions their usual keys again"));
    connect(all, &QPushButton::clicked, &m_bindings, &KeyBindings::resetAll);
    layout->addWidget(all);
    return row;
}

QPushButton* KeysPage::addButton(QWidget& row, const QString& text, const QString& tip,
                                 void (KeysPage::*run)())
{
    auto* button = new QPushButton(text, &row);
    button->setAutoDefault(false);
    button->setToolTip(tip);
    connect(button, &QPushButton::clicked, this, run);
    row.layout()->addWidget(button);
    return button;
}

void KeysPage::follow()
{
    m_tree->showKeys([this](const Command& command) { return !m_bindings.isUsual(command); });
    m_single->setChecked(m_bindings.settings().singleKeys);
    showCommand();
}

void KeysPage::showCommand()
{
    m_key->setKey({});
    weigh();
}

/// Says before the key is set from whom it would be taken.
void KeysPage::weigh()
{
    const Command command = m_tree->current();
    const QKeySequence key = m_key->key();
    m_key->setEnabled(command.action);
    m_remove->setEnabled(command.action && !m_bindings.keys(command).isEmpty());
    m_reset->setEnabled(command.action && !m_bindings.isUsual(command));
    m_set->setEnabled(command.action && !key.isEmpty());
    m_set->setText(tr("&Set"));
    if (!command.action)
        return m_verdict->setText(tr("Choose an action to change its key."));
    if (key.isEmpty())
        return m_verdict->setText(
            tr("Put the cursor into the field and press the new key of “%1”.").arg(command.text()));
    QStringList rivals;
    for (const Command& rival : m_bindings.rivals(command, key))
        rivals.append(tr("“%1” (%2)").arg(rival.text(), rival.path()));
    if (rivals.isEmpty())
        return m_verdict->setText(tr("This key is free."));
    m_set->setText(tr("&Set anyway"));
    m_verdict->setText(tr("This key belongs to %1, which will have it no longer.").arg(rivals.join(u", "_s)));
}

void KeysPage::setKey()
{
    m_bindings.setKey(m_tree->current(), m_key->key());
}

void KeysPage::removeKeys()
{
    m_bindings.setKey(m_tree->current(), {});
}

void KeysPage::reset()
{
    m_bindings.reset(m_tree->current());
}

} // namespace dateline::shell
