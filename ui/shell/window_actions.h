#pragma once

#include <QAction>

class QMainWindow;

namespace dateline::shell {

/// What concerns the window as a whole: full screen, the menu of what has the keyboard, the command palette,
/// the overview of keys, what a part of the window is, the handbook, and about.
/// The window owns it and shows what is asked for, where it takes more than this.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QMainWindow& window);

    QAction* fullScreen() const { return m_fullScreen; }
    QAction* contextMenu() const { return m_contextMenu; }
    QAction* palette() const { return m_palette; }
    QList<QAction*> help() const { return {m_palette, m_keys, m_whatsThis, m_handbook, m_about}; }

Q_SIGNALS:
    void paletteRequested();
    void keysRequested();
    /// What the menus say of their entries is about to be asked for.
    void explanationsRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAction* add(const QString& name, const QString& text, const QString& tip,
                 const QList<QKeySequence>& keys);
    void setFullScreen(bool full);
    void showContextMenu();
    void showHandbook();
    void showAbout();

    QMainWindow& m_window;
    QAction* m_fullScreen;
    QAction* m_contextMenu;
    QAction* m_palette;
    QAction* m_keys;
    QAction* m_whatsThis;
    QAction* m_handbook;
    QAction* m_about;
};

} // namespace dateline::shell
