#pragma once

#include "ui/shell/settings_dialog.h"

#include <QAction>

namespace dateline::shell {

/// The menu Settings: the dialog, and each of its pages by its own name, so that it is found by it.
class SettingsActions final : public QObject
{
    Q_OBJECT

public:
    explicit SettingsActions(QObject* parent);

    QList<QAction*> all() const { return m_actions; }
    QAction* typography() const { return m_actions.at(1); }

Q_SIGNALS:
    void requested(dateline::shell::SettingsDialog::Page page);

private:
    void add(const QString& name, const QString& text, const QString& tip, const QKeySequence& key,
             SettingsDialog::Page page);

    QList<QAction*> m_actions;
};

} // namespace dateline::shell
