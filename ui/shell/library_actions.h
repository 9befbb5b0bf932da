#pragma once

#include <QMenu>
#include <QStringList>

namespace dateline::shell {

/// Opening another library, and the libraries that were opened last as a menu, newest first. Each library has
/// a window of its own, which somebody else opens. Libraries whose file is gone stay in the menu, greyed: a
/// disk may come back.
class LibraryActions final : public QObject
{
    Q_OBJECT

public:
    /// `path` is that of the library that the window shows; its dialogs are shown over the window.
    LibraryActions(const QString& path, QWidget& window);

    QAction* open() const { return m_open; }
    /// The action of the menu of recent libraries.
    QAction* menu() const { return m_menu.menuAction(); }
    const QStringList& libraries() const { return m_libraries; }
    /// Takes over what is remembered, absolute paths, and adds the window's own library in front.
    void setLibraries(const QStringList& paths);
    /// Whether they are remembered; what there is is forgotten where they are not.
    void setKept(bool kept);

Q_SIGNALS:
    void changed(const QStringList& paths);
    void openRequested(const QString& path);
    void statusMessage(const QString& sentence);

private:
    void ask();
    void choose(const QStringList& paths);
    void note(const QString& path);
    void clear();
    void fill();
    void greyGone();

    QString m_path;
    QWidget& m_window;
    QAction* m_open;
    QMenu m_menu;
    QStringList m_libraries;
    bool m_kept = true;
};

} // namespace dateline::shell
