#include "ui/shell/window_actions.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMessageBox>

namespace dateline::shell {

using namespace Qt::StringLiterals;

WindowActions::WindowActions(QMainWindow& window)
    : QObject(&window)
    , m_window(window)
    , m_fullScreen(add(tr("&Full screen"), tr("Use the whole screen"), {QKeySequence(Qt::Key_F11)}))
    , m_palette(add(tr("&Find an action…"), tr("Find everything that can be done by its words, and do it"),
                    {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}))
    , m_keys(add(tr("&Keys"), tr("Show all keys"),
                 {QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Question)}))
    , m_about(add(tr("&About Dateline"), tr("Show the version"), {}))
{
    m_fullScreen->setCheckable(true);
    connect(m_fullScreen, &QAction::toggled, this, &WindowActions::setFullScreen);
    connect(m_palette, &QAction::triggered, this, &WindowActions::paletteRequested);
    connect(m_keys, &QAction::triggered, this, &WindowActions::keysRequested);
    connect(m_about, &QAction::triggered, this, &WindowActions::showAbout);
}

QAction* WindowActions::add(const QString& text, const QString& tip, const QList<QKeySequence>& keys)
{
    auto* action = new QAction(text, this);
    action->setStatusTip(tip);
    action->setShortcuts(keys);
    return action;
}

void WindowActions::setFullScreen(bool full)
{
    m_window.setWindowState(m_window.windowState().setFlag(Qt::WindowFullScreen, full));
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
