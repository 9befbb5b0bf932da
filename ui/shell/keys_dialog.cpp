#include "ui/shell/keys_dialog.h"

#include "ui/shell/command_tree.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace dateline::shell {

using viewmodels::Command;

KeysDialog::KeysDialog(const QList<Command>& commands, QWidget* parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_WindowPropagation);
    setWindowTitle(tr("Keys"));
    QList<Command> withKeys = commands;
    withKeys.removeIf([](const Command& command) { return command.action->shortcuts().isEmpty(); });
    auto* list = new CommandTree(withKeys, this);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    auto* filter = new QLineEdit(this);
    filter->setPlaceholderText(tr("Find an action or a key"));
    filter->setAccessibleName(filter->placeholderText());
    filter->setClearButtonEnabled(true);
    connect(filter, &QLineEdit::textChanged, list, &CommandTree::filter);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(filter);
    layout->addWidget(list);
    layout->addWidget(buttons);
    filter->setFocus();
    resize(460, 560);
}

} // namespace dateline::shell
