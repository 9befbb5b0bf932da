#include "ui/shell/panel_windows.h"

#include "ui/shell/pane_actions.h"
#include "ui/shell/panel_window.h"

#include <QApplication>
#include <QScopedValueRollback>

#include <algorithm>

namespace dateline::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize leastSize(320, 240);

} // namespace

PanelWindows::PanelWindows(QWidget& area)
    : QObject(&area)
    , m_area(area)
    , m_menu(tr("Panels in their own &windows"))
    , m_focused(new QAction(tr("The &panel with the keyboard"), this))
{
    m_menu.menuAction()->setStatusTip(tr("Choose panels that stand in windows of their own"));
    m_focused->setObjectName(u"view.own-window-of.panel-with-the-keyboard"_s);
    m_focused->setStatusTip(tr("Put the panel that you are in into a window of its own, or back"));
    m_focused->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    connect(m_focused, &QAction::triggered, this, &PanelWindows::moveFocused);
    m_menu.addAction(m_focused);
    m_menu.addSeparator();
}

void PanelWindows::add(QWidget& panel, const PanelWords& words, Place place)
{
    QAction* action = m_menu.addAction(words.action);
    action->setObjectName(u"view.own-window-of."_s + words.name);
    action->setStatusTip(tr("Show this panel in a window of its own, or in the main window again"));
    action->setCheckable(true);
    connect(action, &QAction::toggled, this, [this, &panel](bool out) { move(panel, out); });
    m_panels.push_back({&panel, words, std::move(place), action});
}

PanelWindows::Panel& PanelWindows::of(const QWidget& widget)
{
    return *std::ranges::find(m_panels, &widget, &Panel::widget);
}

QAction* PanelWindows::actionOf(const QWidget& panel) const
{
    return std::ranges::find(m_panels, &panel, &Panel::widget)->action;
}

bool PanelWindows::isOut(const QWidget& panel) const
{
    return actionOf(panel)->isChecked();
}

void PanelWindows::move(QWidget& widget, bool out)
{
    Panel& panel = of(widget);
    const bool goesAlong = !m_isRestoring && (out || panel.window->isActiveWindow());
    if (out)
        takeOut(panel);
    else
        bringBack(panel);
    if (goesAlong) {
        widget.activateWindow();
        widget.setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT changed();
}

/// A panel that had a window before gets it where it was, another one where the panel was.
void PanelWindows::takeOut(Panel& panel)
{
    const QRect before(panel.widget->mapToGlobal(QPoint()), panel.widget->size().expandedTo(leastSize));
    panel.place.leave();
    panel.window = new PanelWindow(*panel.widget, panel.words.title, *m_area.window());
    panel.isShown = true;
    panel.widget->show();
    if (!panel.window->restoreGeometry(panel.geometry))
        panel.window->setGeometry(before);
    connect(panel.window, &PanelWindow::left, this, [this, action = panel.action] {
        if (m_isOwnerShown) // else it was closed with the main window, and is to come again with that
            action->setChecked(false);
    });
    connect(panel.window, &PanelWindow::moved, this, &PanelWindows::changed);
    Q_EMIT made(panel.window);
    panel.window->setVisible(m_isOwnerShown);
}

void PanelWindows::bringBack(Panel& panel)
{
    panel.geometry = panel.window->saveGeometry();
    panel.place.comeBack();
    panel.window->hide();
    panel.window->deleteLater();
    panel.window = nullptr;
}

void PanelWindows::moveFocused()
{
    const QWidget* focus = QApplication::focusWidget();
    const auto found =
        std::ranges::find_if(m_panels, [focus](const Panel& panel) { return holds(*panel.widget, focus); });
    if (found != m_panels.end())
        found->action->toggle();
    else
        Q_EMIT statusMessage(tr("Go to a panel beside or below the article first, by F6 or a click."));
}

void PanelWindows::setShown(QWidget& widget, bool shown)
{
    Panel& panel = of(widget);
    panel.isShown = shown;
    if (panel.window)
        panel.window->setVisible(shown && m_isOwnerShown);
    else
        widget.setVisible(shown);
}

void PanelWindows::bringAllBack()
{
    for (const Panel& panel : m_panels)
        panel.action->setChecked(false);
}

/// The main window keeps the keyboard.
void PanelWindows::setOwnerShown(bool shown)
{
    m_isOwnerShown = shown;
    for (const Panel& panel : m_panels) {
        if (!panel.window)
            continue;
        panel.window->setAttribute(Qt::WA_ShowWithoutActivating, shown);
        panel.window->setVisible(shown && panel.isShown);
        panel.window->setAttribute(Qt::WA_ShowWithoutActivating, false);
    }
}

void PanelWindows::restore(const WindowSettings& settings)
{
    const QScopedValueRollback restoring(m_isRestoring, true);
    for (Panel& panel : m_panels) {
        panel.geometry = settings.panelGeometries.value(panel.words.name);
        panel.action->setChecked(settings.panelsOut.contains(panel.words.name));
    }
}

void PanelWindows::save(WindowSettings& settings) const
{
    settings.panelsOut.clear();
    for (const Panel& panel : m_panels) {
        const QByteArray geometry = panel.window ? panel.window->saveGeometry() : panel.geometry;
        if (!geometry.isEmpty())
            settings.panelGeometries.insert(panel.words.name, geometry);
        if (panel.window)
            settings.panelsOut.append(panel.words.name);
    }
}

} // namespace dateline::shell
