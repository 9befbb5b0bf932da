#pragma once

#include "ui/shell/appearance_settings.h"
#include "ui/shell/key_settings.h"
#include "ui/shell/memory_settings.h"
#include "ui/viewmodels/typography.h"

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace dateline::articleview {
class TypographyPage;
}

namespace dateline::shell {

class AppearancePage;
class KeyBindings;
class LibraryPage;

/// All that can be set, on pages. Every choice is in force at once; Cancel takes all of them back. Deletes
/// itself when it is closed; open it with open().
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    enum Page
    {
        Typography,
        Appearance,
        Keyboard,
        Library,
    };

    /// What the pages show first. The bindings must outlive the dialog.
    struct State
    {
        viewmodels::Typography typography;
        AppearanceSettings appearance;
        KeyBindings& keys;
        MemorySettings memory;
        QString libraryPath;
    };

    SettingsDialog(const State& state, QWidget* parent);

    void showPage(Page page);
    void reject() override;

Q_SIGNALS:
    void typographyChanged(const dateline::viewmodels::Typography& typography);
    void appearanceChanged(const dateline::shell::AppearanceSettings& appearance);
    void memoryChanged(const dateline::shell::MemorySettings& memory);

private:
    void addPage(const QString& title, QWidget* page);
    void layOut();

    State m_before;
    KeySettings m_keysBefore;
    QListWidget* m_titles;
    QStackedWidget* m_pages;
    articleview::TypographyPage* m_typography;
    AppearancePage* m_appearance;
    LibraryPage* m_library;
};

} // namespace dateline::shell
