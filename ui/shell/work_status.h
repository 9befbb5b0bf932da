#pragma once

#include <QTimer>
#include <QWidget>

class QAction;
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

    const viewmodels::LongWork& work() const { return m_work; }
    /// Whether it runs and has not yet been asked to stop.
    bool canStop() const;
    /// Asks it to stop; what is done is kept.
    void stop();
    /// The action whose key does the same, for the tip of the button. It must outlive this.
    void setKeyOf(const QAction& action);

Q_SIGNALS:
    void canStopChanged();

private:
    void update();
    void setStopping(bool isStopping);
    void sayKey(const QAction& action);

    viewmodels::LongWork& m_work;
    QLabel* m_what;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
    QTimer m_patience;
    bool m_isStopping = false;
};

} // namespace dateline::shell
