#pragma once

#include "model/article/ids.h"
#include "model/base/error.h"
#include "ui/shell/services.h"
#include "ui/shell/window_settings.h"
#include "ui/viewmodels/import_words.h"

#include <QMainWindow>

namespace dateline::entitypanel {
class CorrectionActions;
}

namespace dateline::shell {

class FileActions;
class HistoryActions;
class JumpActions;
class PanelArea;
class RecentArticles;
class SessionKeeper;
class StatusLine;
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

Q_SIGNALS:
    /// There is something new to remember.
    void settingsChanged(const dateline::shell::WindowSettings& settings);

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void fillMenus();
    void connectServices();
    void connectPanels();
    void applyTheme();
    void followArticle();
    void reportImport(const viewmodels::ImportSummary& summary);
    void fail(const base::Error& error);

    Services m_services;
    PanelArea* m_panels;
    StatusLine* m_status;
    FileActions* m_files;
    HistoryActions* m_history;
    JumpActions* m_jumps;
    RecentArticles* m_recent;
    entitypanel::CorrectionActions* m_corrections;
    WindowActions* m_actions;
    SessionKeeper* m_keeper;
};

} // namespace dateline::shell
