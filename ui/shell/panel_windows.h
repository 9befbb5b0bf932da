#pragma once

#include "ui/shell/window_settings.h"

#include <QMenu>
#include <QPointer>

#include <functional>
#include <vector>

namespace dateline::shell {

class PanelWindow;

/// What a panel is called where it stands alone.
struct PanelWords
{
    QString name;   ///< for the settings; stays whatever the language
    QString title;  ///< of its window
    QString action; ///< what its action says
};

/// The panels that can stand in windows of their own, and those that do: takes them out of the main window
/// and brings them back, by an action for each, by one for the panel that has the keyboard, and when the
/// reader closes such a window. Their windows come and go with the main window.
class PanelWindows final : public QObject
{
    Q_OBJECT

public:
    /// How a panel leaves its place in the main window, and how it comes back there, to be seen.
    struct Place
    {
        std::function<void()> leave;
        std::function<void()> comeBack;
    };

    /// The area in which the panels have their places.
    explicit PanelWindows(QWidget& area);

    void add(QWidget& panel, const PanelWords& words, Place place);

    /// The menu of all actions, for the menu that it is part of.
    QAction* menu() const { return m_menu.menuAction(); }
    /// Takes this panel out, or back.
    QAction* actionOf(const QWidget& panel) const;
    bool isOut(const QWidget& panel) const;
    /// Shows or hides a panel, wherever it stands.
    void setShown(QWidget& panel, bool shown);
    void bringAllBack();
    /// All windows with the main window: hidden while it is.
    void setOwnerShown(bool shown);

    void restore(const WindowSettings& settings);
    void save(WindowSettings& settings) const;

Q_SIGNALS:
    /// A window was made. It is to have the keys of the main window.
    void made(QWidget* window);
    /// A panel stands elsewhere, or its window was moved.
    void changed();
    /// What is there to say: the keyboard is in no such panel.
    void statusMessage(const QString& sentence);

private:
    struct Panel
    {
        QWidget* widget;
        PanelWords words;
        Place place;
        QAction* action;
        QPointer<PanelWindow> window = {}; ///< null in the main window
        QByteArray geometry = {};          ///< of its window, from the last time it had one
        bool isShown = true;               ///< as far as the main window is
    };

    Panel& of(const QWidget& widget);
    void move(QWidget& widget, bool out);
    void takeOut(Panel& panel);
    void bringBack(Panel& panel);
    void moveFocused();

    QWidget& m_area;
    QMenu m_menu;
    QAction* m_focused;
    std::vector<Panel> m_panels;
    bool m_isOwnerShown = false;
    bool m_isRestoring = false;
};

} // namespace dateline::shell
