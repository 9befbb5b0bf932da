#include "ui/shell/window_actions.h"

#include "ui/shell/keys_dialog.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QMessageBox>

namespace dateline::shell {

using namespace Qt::StringLiterals;

WindowActions::WindowActions(QMainWindow& window)
    : QObject(&window)
    , m_window(window)
    , m_fullScreen(new QAction(tr("&Full screen"), this))
    , m_keys(new QAction(tr("&Keys"), this))
    , m_about(new QAction(tr("&About Dateline"), this))
{
    m_fullScreen->setCheckable(true);
    m_fullScreen->setShortcut(Qt::Key_F11);
    m_fullScreen->setStatusTip(tr("Use the whole screen"));
    m_keys->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Question)});
    m_keys->setStatusTip(tr("Show all keys"));
    m_about->setStatusTip(tr("Show the version"));
    connect(m_fullScreen, &QAction::toggled, this, &WindowActions::setFullScreen);
    connect(m_keys, &QAction::triggered, this, &WindowActions::showKeys);
    connect(m_about, &QAction::triggered, this, &WindowActions::showAbout);
}

void WindowActions::setFullScreen(bool full)
{
    m_window.setWindowState(m_window.windowState().setFlag(Qt::WindowFullScreen, full));
}

void WindowActions::showKeys()
{
    (new KeysDialog(*m_window.menuBar(), &m_window))->open();
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
