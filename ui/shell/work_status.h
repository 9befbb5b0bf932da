#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace dateline::viewmodels {
class LongWork;
}

namespace dateline::shell {

/// A part at the right end of the status bar while long work runs: what is being done, how far, and a button
/// to stop. Hidden for work that is over before anybody could read it.
class WorkStatus final : public QWidget
{
    Q_OBJECT

public:
    /// The work must outlive this.
    explicit WorkStatus(viewmodels::LongWork& work, QWidget* parent = nullptr);

    /// Work shorter than this is not shown.
    static constexpr int patienceMs = 300;

private:
    void update();
    void stop();

    viewmodels::LongWork& m_work;
    QLabel* m_what;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
    QTimer m_patience;
};

} // namespace dateline::shell
