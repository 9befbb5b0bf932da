#pragma once

#include "ui/viewmodels/command.h"

#include <QDialog>

namespace dateline::shell {

/// All keys of the window, menu by menu, with a line to find one by its words. Deletes itself when it is
/// closed; open it with open().
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    KeysDialog(const QList<viewmodels::Command>& commands, QWidget* parent);
};

} // namespace dateline::shell
