#pragma once

#include <QObject>

class QWidget;

namespace dateline::viewmodels {
class ImportDesk;
}

namespace dateline::shell {

/// Makes a window take what is dropped on it as articles. The window owns it.
class DropTarget final : public QObject
{
    Q_OBJECT

public:
    DropTarget(viewmodels::ImportDesk& imports, QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    viewmodels::ImportDesk& m_imports;
};

} // namespace dateline::shell
