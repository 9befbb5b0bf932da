#pragma once

#include <QAction>

class QMainWindow;

namespace dateline::shell {

/// What concerns the window as a whole: full screen, the overview of keys, and about. The window owns it.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QMainWindow& window);

    QAction* fullScreen() const { return m_fullScreen; }
    QList<QAction*> help() const { return {m_keys, m_about}; }

private:
    void setFullScreen(bool full);
    void showKeys();
    void showAbout();

    QMainWindow& m_window;
    QAction* m_fullScreen;
    QAction* m_keys;
    QAction* m_about;
};

} // namespace dateline::shell
