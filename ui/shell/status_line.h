#pragma once

#include "ui/shell/services.h"

#include <QStatusBar>

class QAction;
class QLabel;
class QTimer;
class QToolButton;

namespace dateline::viewmodels {
class LongWork;
}

namespace dateline::shell {

class SurenessSlider;
class WorkStatus;

/// The status bar: at the left what was just done, in the middle what is selected and how much the article
/// holds, at the right how sure findings must be, and the work that runs. Tips of menu items stand over the
/// left part while they last.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(const Services& services, QWidget* parent = nullptr);

    /// Stays for a while; `offersDetails` adds a button that asks for them, and both stay until the next one.
    void say(const QString& sentence, bool offersDetails = false);
    QString said() const;

    /// How sure findings must be to be shown: hide more, hide less, show everything.
    QList<QAction*> surenessActions() const;
    /// Shows this work, too, while it runs, before all that is shown already. It must outlive this.
    void watch(viewmodels::LongWork& work);
    /// What stops the work that a key stops: "&Stop importing"; empty where nothing runs.
    QString stopWords() const;
    /// Asks that work to stop; what is done is kept.
    void stopFront();
    /// The action whose key stops work, for the tips of the buttons. It must outlive this.
    void setKeyOf(const QAction& action);

Q_SIGNALS:
    void detailsRequested();
    /// stopWords() may be others.
    void worksChanged();

private:
    void showReading();
    WorkStatus* front() const;

    Services m_services;
    QLabel* m_message;
    QToolButton* m_details;
    QLabel* m_selection;
    QLabel* m_counts;
    SurenessSlider* m_sureness;
    QList<WorkStatus*> m_works; ///< the one that a key stops first in front
    QTimer* m_fade;
};

} // namespace dateline::shell
