#pragma once

#include "model/article/ids.h"
#include "model/base/error.h"
#include "ui/shell/menus.h"
#include "ui/shell/services.h"
#include "ui/shell/window_settings.h"
#include "ui/viewmodels/import_words.h"

#include <QMainWindow>

namespace dateline::entitypanel {
class CorrectionActions;
class MentionActions;
class RetypeActions;
} // namespace dateline::entitypanel
namespace dateline::timelinepanel {
class EventActions;
}

namespace dateline::shell {

class Comparison;
class ConfirmActions;
class CopyActions;
class FileActions;
class HistoryActions;
class JumpActions;
class KeyBindings;
class LayoutActions;
class LibraryActions;
class PanelArea;
class Preferences;
class ReanalysisActions;
class RecentArticles;
class SessionKeeper;
class SettingsActions;
class StatusLine;
class ToolsActions;
class TrailActions;
class WindowActions;

/// The window: places the panels, puts every action into a menu, and passes on what one part says and others
/// must know. What the panels do is their own business. The services must outlive it.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(const Services& services, const WindowSettings& settings, QWidget* parent = nullptr);

    /// Shows a sentence in the status bar.
    void say(const QString& sentence);
    /// Brings the window before all others and gives it the keyboard, as far as the desktop lets it.
    void comeToFront();
    /// Does what the action of this name (Menus) does. False if there is none or it is greyed.
    bool run(const QString& name);
    /// Takes over what the reader prefers, but not what the window looks like and what is open.
    void adopt(const WindowSettings& settings);

Q_SIGNALS:
    /// There is something new to remember.
    void settingsChanged(const dateline::shell::WindowSettings& settings);
    void newWindowRequested();
    void libraryRequested(const QString& path);
    void closed();

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    QList<MenuContents> menus() const;
    void fillMenus(const WindowSettings& settings);
    void connectServices();
    void connectPanels();
    void connectActions();
    void connectWork();
    void shareKeys();
    void applyTheme();
    void followArticle();
    void equip(QWidget* window);
    void showPalette();
    void showKeys();
    void reportImport(const viewmodels::ImportSummary& summary);
    void fail(const base::Error& error);

    Services m_services;
    PanelArea* m_panels;
    StatusLine* m_status;
    FileActions* m_files;
    HistoryActions* m_history;
    CopyActions* m_copies;
    JumpActions* m_jumps;
    TrailActions* m_trail;
    RecentArticles* m_recent;
    LibraryActions* m_libraries;
    ReanalysisActions* m_reanalysis;
    ToolsActions* m_tools;
    entitypanel::CorrectionActions* m_corrections;
    entitypanel::RetypeActions* m_retype;
    ConfirmActions* m_confirm;
    LayoutActions* m_layouts;
    Comparison* m_comparison;
    SettingsActions* m_settings;
    entitypanel::MentionActions* m_mentions;
    timelinepanel::EventActions* m_events;
    WindowActions* m_actions;
    SessionKeeper* m_keeper;
    Menus m_menus;
    KeyBindings* m_keys = nullptr;
    Preferences* m_preferences = nullptr;
};

} // namespace dateline::shell
