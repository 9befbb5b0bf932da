#pragma once

#include "ui/shell/settings_dialog.h"

namespace dateline::articleview {
class ArticleView;
}
namespace dateline::viewmodels {
class ReadAloud;
class SavedFilters;
} // namespace dateline::viewmodels

namespace dateline::shell {

class LibraryActions;
class RecentArticles;
class SessionKeeper;
struct WindowSettings;

/// What the reader prefers, from the settings to the parts that it concerns: as it was remembered, as it is
/// chosen in the dialog, and as another window has it. Belongs to the window; the parts must outlive it.
class Preferences final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        articleview::ArticleView& article;
        viewmodels::ReadAloud& aloud;
        KeyBindings& keys;
        RecentArticles& recent;
        LibraryActions& libraries;
        SessionKeeper& keeper;
        viewmodels::SavedFilters& filters;
    };

    /// @param remembered  is in force at once, but for what the session brings back
    Preferences(const Parts& parts, const WindowSettings& remembered, QString libraryPath, QWidget& window);

    void showSettings(SettingsDialog::Page page);
    /// Takes over what the reader prefers in another window, but not what that looks like and what is open.
    void adopt(const WindowSettings& settings);

private:
    void takeLists(const WindowSettings& settings);
    void setAppearance(const AppearanceSettings& appearance);
    void setMemory(const MemorySettings& memory);

    Parts m_parts;
    QString m_libraryPath;
    QWidget& m_window;
};

} // namespace dateline::shell
