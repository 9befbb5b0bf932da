#pragma once

#include "model/base/progress.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace dateline::viewmodels {
class ImportDesk;
}

namespace dateline::shell {

/// The right end of the status bar while imports run: what is read, how far, and a button to stop. Hidden for
/// imports that are over before anybody could read it.
class ImportStatus final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportStatus(viewmodels::ImportDesk& imports, QWidget* parent = nullptr);

    /// Imports shorter than this are not shown.
    static constexpr int patienceMs = 300;

private:
    void update();
    void stop();

    viewmodels::ImportDesk& m_imports;
    QLabel* m_what;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
    QTimer m_patience;
};

} // namespace dateline::shell
