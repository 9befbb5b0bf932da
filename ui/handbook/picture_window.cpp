#include "ui/handbook/picture_window.h"

#include "ui/handbook/handbook_document.h"

#include <QLabel>
#include <QPixmap>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace dateline::handbook {

namespace {

constexpr double mostOfScreen = 0.9;

} // namespace

PictureWindow::PictureWindow(const QString& name, QWidget* parent) : QDialog(parent, Qt::Window)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_WindowPropagation);
    setWindowTitle(tr("Picture of the handbook"));
    new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_W), this, this, &QDialog::reject);
    auto* picture = new QLabel;
    picture->setPixmap(QPixmap(handbookFile(name)));
    auto* area = new QScrollArea;
    area->setWidget(picture);
    area->setFrameShape(QFrame::NoFrame);
    area->setAlignment(Qt::AlignCenter);
    area->setAccessibleName(windowTitle());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    resize(picture->pixmap(Qt::ReturnByValue).size().boundedTo(screen()->availableSize() * mostOfScreen));
}

} // namespace dateline::handbook
