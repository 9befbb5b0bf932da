#pragma once

#include <QDialog>

class QMenuBar;

namespace dateline::shell {

/// All keys of the window, menu by menu, read from the menus themselves. Deletes itself when it is closed;
/// open it with open().
class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    KeysDialog(const QMenuBar& menus, QWidget* parent);
};

} // namespace dateline::shell
