#pragma once

#include "tests/ui/shell/shell_scene.h"
#include "ui/article/article_text.h"
#include "ui/article/article_view.h"
#include "ui/shell/panel_area.h"
#include "ui/shell/side_panel.h"
#include "ui/timeline/timeline_panel.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QWindow>

namespace dateline::tests {

/// A window and somebody before it, who has a keyboard and a mouse: keys go to whatever has the focus, as the
/// desktop sends them, and clicks to what lies at a place.
struct Person : ShellScene
{
    using ShellScene::ShellScene;

    /// Where keys go; when a dialog or a list of choices is gone, the offscreen platform gives the keyboard
    /// to no one or to the window below, or leaves it there, where a desktop gives it to the dialog that is
    /// left.
    QWindow* target() const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}, int times = 1) const;
    void press(const QKeySequence& key) const;
    void type(const QString& words) const;
    /// Moves on with Tab until a widget has the keyboard; false where it never gets there.
    bool tabTo(const QWidget& widget) const;
    /// The panel in which the keyboard is: "library", "article", "side", "timeline" or "nowhere".
    QString pane() const;
    /// Moves on with F6 until the keyboard is in that panel.
    void goTo(const QString& pane) const;

    /// Every entry of the menu bar that does something, with those of the menus inside.
    QList<QAction*> entries() const;
    /// Clicks on the menus that lead to an entry, one after the other, and on it.
    void clickInMenus(const QAction& entry) const;

    template<class Dialog>
    Dialog& dialog() const
    {
        Dialog* found = nullptr;
        REQUIRE(eventually([&] {
            found = window->findChild<Dialog*>();
            // The offscreen platform may give the keyboard back to the window a moment after it has opened.
            if (found && QApplication::activeWindow() == window.get())
                found->activateWindow();
            return found && found->isActiveWindow() && found->isAncestorOf(QApplication::focusWidget());
        }));
        return *found;
    }
    template<class Dialog>
    bool isGone() const
    {
        return eventually([this] { return !window->findChild<Dialog*>(); });
    }

    shell::PanelArea& area() const { return *window->findChild<shell::PanelArea*>(); }
    articleview::ArticleText& text() const { return area().article().text(); }
    shell::SidePanel& side() const { return area().side(); }
    timelinepanel::TimelineView& timeView() const { return area().timeline().view(); }
    const article::Analysis& analysis() const { return reading->current()->analysis; }
    QString selectedName() const;

    /// Has the storm open and listed.
    void openStorm() const;
    /// Has both articles listed and opens them in the order of the list, the second last; its title.
    QString openBoth() const;
    /// Has this many reports listed, each of a day of March 2031 with two events on it, and one of them open.
    void openReports(int count) const;
    /// Index of an entity of the open article, if it has one of that name.
    std::optional<qsizetype> entityNamed(const QString& name) const;
    /// Selects an entity of the open article by its name, at its first mention.
    void selectEntity(const QString& name) const;
    /// Selects words of the text with the caret, which gets the keyboard.
    void selectWords(const QString& words) const;
};

inline const QString stormTitle = QStringLiteral("Storm closes the harbour of Vestmar");
inline const QString bridgeTitle = QStringLiteral("Old bridge reopens after long repairs");

} // namespace dateline::tests
