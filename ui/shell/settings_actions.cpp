#include "ui/shell/settings_actions.h"

namespace dateline::shell {

SettingsActions::SettingsActions(QObject* parent) : QObject(parent)
{
    add(tr("&Settings…"), tr("Choose how articles are set, which keys do what, and what is remembered"),
        Qt::CTRL | Qt::Key_Comma, SettingsDialog::Typography);
    add(tr("&Typography…"), tr("Choose letters, measure and spaces of the text"), {},
        SettingsDialog::Typography);
    add(tr("&Keyboard shortcuts…"), tr("Choose which keys do what"), {}, SettingsDialog::Keyboard);
    add(tr("&Library and memory…"), tr("See where the library lies, and choose what is remembered"), {},
        SettingsDialog::Library);
}

void SettingsActions::add(const QString& text, const QString& tip, const QKeySequence& key,
                          SettingsDialog::Page page)
{
    auto* action = new QAction(text, this);
    action->setStatusTip(tip);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, [this, page] { Q_EMIT requested(page); });
    m_actions.append(action);
}

} // namespace dateline::shell
