#pragma once

#include "model/base/progress.h"

#include <QTimer>
#include <QWidget>

class QAction;
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

    /// Whether an import runs that has not yet been asked to stop.
    bool canStop() const;
    /// Asks all running imports to stop; what is done is kept.
    void stop();
    /// The action whose key does the same, for the tip of the button. It must outlive this.
    void setKeyOf(const QAction& action);

Q_SIGNALS:
    void canStopChanged();

private:
    void update();
    void sayKey(const QAction& action);

    viewmodels::ImportDesk& m_imports;
    QLabel* m_what;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
    QTimer m_patience;
    bool m_isStopping = false;
};

} // namespace dateline::shell
