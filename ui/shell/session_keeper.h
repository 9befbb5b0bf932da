#pragma once

#include "model/article/analysis.h"
#include "ui/shell/services.h"
#include "ui/shell/window_settings.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace dateline::shell {

class PanelArea;

/// Brings the window back as it was left, and notices when there is something new to remember: the settings
/// are handed up a moment after each change, so that a crash loses nothing that matters. Belongs to the
/// window.
class SessionKeeper final : public QObject
{
    Q_OBJECT

public:
    SessionKeeper(const Services& services, PanelArea& panels, QWidget& window, WindowSettings settings);

    /// Places the window and opens the article that was open, at its line and with its entity.
    void restore();
    QString lastFolder() const { return m_settings.lastFolder; }
    void setLastFolder(const QString& folder);
    void setRecent(const QList<RecentArticle>& articles);
    void setLibraries(const QStringList& paths);
    void setKeys(const KeySettings& keys);
    /// What must not be remembered is forgotten at once, and what was read while nothing was to be remembered
    /// stays so.
    void setMemory(const MemorySettings& memory);
    void setAppearance(const AppearanceSettings& appearance);
    /// Takes over what another window was told to remember.
    void adopt(const WindowSettings& settings);
    const AppearanceSettings& appearance() const { return m_settings.appearance; }
    const MemorySettings& memory() const { return m_settings.memory; }
    void noteUse(const QString& command);
    const QMap<QString, int>& commandUses() const { return m_settings.commandUses; }

    /// Hands up what there is to remember now, without waiting: the window closes.
    void saveNow();

Q_SIGNALS:
    /// The article that was open is open again, at its line and with its selections.
    void restored();
    void changed(const dateline::shell::WindowSettings& settings);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void watch();
    void restoreReading();
    void noteReading();
    void saveSoon();

    Services m_services;
    PanelArea& m_panels;
    QWidget& m_window;
    WindowSettings m_settings;
    WindowSettings m_saved;
    QTimer m_timer;
    bool m_isRestoring = true; ///< the remembered article is still on its way
};

} // namespace dateline::shell
