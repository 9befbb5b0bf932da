#include "ui/shell/settings_actions.h"

namespace dateline::shell {

using namespace Qt::StringLiterals;

SettingsActions::SettingsActions(QObject* parent) : QObject(parent)
{
    add(u"settings.settings"_s, tr("&Settings…"),
        tr("Choose how articles are set, light or dark, the language, keys, and what is remembered"),
        Qt::CTRL | Qt::Key_Comma, SettingsDialog::Typography);
    add(u"settings.typography"_s, tr("&Typography…"), tr("Choose letters, measure and spaces of the text"),
        {}, SettingsDialog::Typography);
    add(u"settings.appearance-and-language"_s, tr("&Appearance and language…"),
        tr("Choose light or dark, and the language"), {}, SettingsDialog::Appearance);
    add(u"settings.keyboard-shortcuts"_s, tr("&Keyboard shortcuts…"), tr("Choose which keys do what"), {},
        SettingsDialog::Keyboard);
    add(u"settings.library-and-memory"_s, tr("&Library and memory…"),
        tr("See where the library lies, and choose what is remembered"), {}, SettingsDialog::Library);
}

void SettingsActions::add(const QString& name, const QString& text, const QString& tip,
                          const QKeySequence& key, SettingsDialog::Page page)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setStatusTip(tip);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, [this, page] { Q_EMIT requested(page); });
    m_actions.append(action);
}

} // namespace dateline::shell
