#pragma once

#include <QWidget>

namespace dateline::shell {

/// A window in which one panel of the main window stands alone. Has the colours of the main window and goes
/// with it.
class PanelWindow final : public QWidget
{
    Q_OBJECT

public:
    /// The window that it belongs to owns it. Takes ownership of the panel until that goes elsewhere.
    PanelWindow(QWidget& panel, const QString& title, QWidget& owner);

Q_SIGNALS:
    /// The reader has closed it. Sent when the program is back in its loop: one that closes all its windows
    /// at its end has remembered by then how they were.
    void left();
    /// Stands elsewhere, or is of another size.
    void moved();

protected:
    void closeEvent(QCloseEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace dateline::shell
