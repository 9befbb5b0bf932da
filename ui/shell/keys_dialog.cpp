#include "ui/shell/keys_dialog.h"

#include "ui/shell/command_tree.h"

#include <QDialogButtonBox>
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
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(list);
    layout->addWidget(buttons);
    resize(460, 560);
}

} // namespace dateline::shell
