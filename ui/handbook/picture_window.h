#pragma once

#include <QDialog>

namespace dateline::handbook {

/// A picture of the handbook in its own size, scrolled where the screen is smaller. Deletes itself when it is
/// closed.
class PictureWindow final : public QDialog
{
    Q_OBJECT

public:
    /// @param name as the handbook names it
    PictureWindow(const QString& name, QWidget* parent);
};

} // namespace dateline::handbook
