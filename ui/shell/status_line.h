#pragma once

#include "ui/shell/services.h"

#include <QStatusBar>
#include <QTimer>

class QLabel;
class QToolButton;

namespace dateline::shell {

class ImportStatus;

/// The status bar: at the left what was just done, in the middle what is selected and how much the article
/// holds, at the right the running imports. Tips of menu items stand over the left part while they last.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(const Services& services, QWidget* parent = nullptr);

    /// Stays for a while; `offersDetails` adds a button that asks for them.
    void say(const QString& sentence, bool offersDetails = false);
    QString said() const;
    ImportStatus& imports() { return *m_imports; }

Q_SIGNALS:
    void detailsRequested();

private:
    void showReading();

    Services m_services;
    QLabel* m_message;
    QToolButton* m_details;
    QLabel* m_selection;
    QLabel* m_counts;
    ImportStatus* m_imports;
    QTimer m_fade;
};

} // namespace dateline::shell
