#include "ui/shell/window_actions.h"

#include "ui/handbook/handbook_window.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMainWindow>
#include <QMessageBox>
#include <QWhatsThis>

namespace dateline::shell {

using namespace Qt::StringLiterals;

WindowActions::WindowActions(QMainWindow& window)
    : QObject(&window)
    , m_window(window)
    , m_fullScreen(add(u"view.full-screen"_s, tr("&Full screen"), tr("Use the whole screen"),
                       {QKeySequence(Qt::Key_F11)}))
    , m_contextMenu(add(u"edit.context-menu"_s, tr("Context &menu"),
                        tr("Show what can be done where the keyboard is"),
                        {QKeySequence(Qt::SHIFT | Qt::Key_F10)}))
    , m_palette(add(u"help.find-an-action"_s, tr("&Find an action…"),
                    tr("Find everything that can be done by its words, and do it"),
                    {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}))
    , m_keys(add(u"help.keys"_s, tr("&Keys"), tr("Show all keys"),
                 {QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Question)}))
    , m_whatsThis(add(u"help.what-is-this"_s, tr("&What is this?"),
                      tr("Click a part of the window, or an entry of a menu, to read what it is for"), {}))
    , m_handbook(add(u"help.handbook"_s, tr("&Handbook"), tr("Read how everything is done"),
                     {QKeySequence(Qt::SHIFT | Qt::Key_F1)}))
    , m_about(add(u"help.about-dateline"_s, tr("&About Dateline"), tr("Show the version"), {}))
{
    m_fullScreen->setCheckable(true);
    window.installEventFilter(this);
    connect(m_fullScreen, &QAction::toggled, this, &WindowActions::setFullScreen);
    connect(m_contextMenu, &QAction::triggered, this, &WindowActions::showContextMenu);
    connect(m_palette, &QAction::triggered, this, &WindowActions::paletteRequested);
    connect(m_keys, &QAction::triggered, this, &WindowActions::keysRequested);
    connect(m_whatsThis, &QAction::triggered, this, [this] {
        Q_EMIT explanationsRequested();
        QWhatsThis::enterWhatsThisMode();
    });
    connect(m_handbook, &QAction::triggered, this, &WindowActions::showHandbook);
    connect(m_about, &QAction::triggered, this, &WindowActions::showAbout);
}

QAction* WindowActions::add(const QString& name, const QString& text, const QString& tip,
                            const QList<QKeySequence>& keys)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setStatusTip(tip);
    action->setShortcuts(keys);
    return action;
}

void WindowActions::setFullScreen(bool full)
{
    m_window.setWindowState(m_window.windowState().setFlag(Qt::WindowFullScreen, full));
}

/// The desktop has ways of its own into full screen and out of it, and the window may come back in it.
bool WindowActions::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::WindowStateChange)
        m_fullScreen->setChecked(m_window.isFullScreen());
    return QObject::eventFilter(watched, event);
}

/// The desktop asks for it by the key of menus alone.
void WindowActions::showContextMenu()
{
    QWidget* focus = QApplication::focusWidget();
    if (!focus)
        return;
    const QPoint place = focus->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, place, focus->mapToGlobal(place));
    QApplication::sendEvent(focus, &asked);
}

/// One is enough: it comes to the front when it is open.
void WindowActions::showHandbook()
{
    auto* handbook = m_window.findChild<handbook::HandbookWindow*>();
    if (!handbook)
        handbook = new handbook::HandbookWindow(&m_window);
    handbook->show();
    handbook->raise();
    handbook->activateWindow();
}

void WindowActions::showAbout()
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About Dateline"),
                                u"<h3>Dateline %1</h3>"_s.arg(QCoreApplication::applicationVersion()),
                                QMessageBox::Close, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setAttribute(Qt::WA_WindowPropagation);
    box->setInformativeText(
        tr("A news reader for people who must understand a story. It shows who and what an "
           "article speaks of and what happened when. Everything stays on this computer."));
    box->open();
}

} // namespace dateline::shell
