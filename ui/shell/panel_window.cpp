#include "ui/shell/panel_window.h"

#include <QVBoxLayout>

namespace dateline::shell {

PanelWindow::PanelWindow(QWidget& panel, const QString& title, QWidget& owner) : QWidget(&owner, Qt::Window)
{
    setAttribute(Qt::WA_WindowPropagation);
    setAutoFillBackground(true);
    setWindowTitle(tr("%1 - Dateline", "title of a panel's window").arg(title));
    setAccessibleName(title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(&panel);
}

void PanelWindow::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    QMetaObject::invokeMethod(this, &PanelWindow::left, Qt::QueuedConnection);
}

void PanelWindow::moveEvent(QMoveEvent* event)
{
    QWidget::moveEvent(event);
    Q_EMIT moved();
}

void PanelWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    Q_EMIT moved();
}

} // namespace dateline::shell
